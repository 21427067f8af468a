#### list as a variable
list = [3, 1, 2]
for one in list:
    print(one, len(list))
list.append(4)
print(list, sorted(list))
#### list as a parameter
def total(list):
    s = 0
    for x in list:
        s += x
    return s
print(total([1, 2, 3]), list("ab"))
#### dict as a variable
dict = {"a": 1}
dict["b"] = 2
for key, value in dict.items():
    print(key, value)
print({**dict, "c": 3})
#### str as a loop variable
for str in ["a", "b"]:
    print(str, f"{str}!", str.upper())
print(f"{5:>3}|{str!r}", "%s" % str, "{}".format(1.5))
#### print as a function of one's own
def print(*args):
    kept.append(args)
kept = []
print("a", 1)
x = 5
import json
assert kept == [("a", 1)]
#### print as a variable in a function
def f(print):
    return print + 1
print(f(2))
#### input as a list
input = [1, 2, 3]
output = [x * 2 for x in input]
print(input, output)
#### sorted as a variable
sorted = True
while sorted:
    sorted = False
print(sorted, [3, 1].sort())
#### sorted as a function of one's own
def sorted(a):
    return a[::-1]
print(sorted([1, 2, 3]), sum([1, 2]))
#### len as a variable
len = 0
for c in "abc":
    len += 1
print(len, "abc"[-1], [1, 2, 3][1:])
#### len in a comprehension
print([len * 2 for len in range(3)], len("abcd"))
#### sum in a loop
sum = 0
for i in range(5):
    sum += i
print(sum, f"{sum / 5:.2f}")
#### id as a parameter
def show(id, type="x"):
    return f"{id}-{type}"
print(show(7), show(8, type="y"))
#### type as a variable
type = "cat"
kinds = {"type": type}
print(type, kinds, isinstance(type, str))
#### type as an attribute
class Animal:
    def __init__(self, type, id):
        self.type = type
        self.id = id
    def max(self):
        return max(len(self.type), self.id)
a = Animal("cat", 9)
print(a.type, a.id, a.max())
#### range as a pair
range = (1, 5)
low, high = range
n = low
while n < high:
    n += 1
print(range, n)
#### set as a list
set = []
set.append(1)
print(set, {1, 2} | {3}, {x for x in "aa"})
#### max and min as variables
nums = [4, 9, 2]
max = min = nums[0]
for n in nums:
    if n > max:
        max = n
    if n < min:
        min = n
print(max, min)
#### max as a function of one's own
def max(a, b):
    if a > b:
        return a
    return b
print(max(1, 2), min(1, 2))
#### next as a number
next, now = 1, 0
for _ in range(6):
    now, next = next, now + next
print(now, next)
def gen():
    yield 1
    yield 2
print([x for x in gen()])
#### iter as a counter
iter = 0
while iter < 3:
    iter += 1
for x in [1, 2]:
    iter += x
print(iter)
#### open as a flag
open = True
if open:
    print("open", not open)
#### hash as a text
hash = "#" * 3
d = {hash: 1, (1, 2): 2}
print(hash, d[hash], d[1, 2])
#### repr as a text
repr = "cat"
print(f"{repr}", [repr], f"{repr!r:>7}")
#### int as a parameter
def double(int):
    return int * 2
print(double(4), int("7"), 7 // 2)
#### int as a variable
int = 3
print(int + 1, 7 / 2, 10 ** 20, round(2.5))
#### float as a variable
float = 1.5
print(float, 1 / 3, f"{float:.3f}", 2 * float)
#### tuple and bool as variables
tuple = (1, 2)
bool = not tuple
a, b = tuple
print(tuple + (3,), bool, a, b)
#### object and super as names
object = {"name": "sun"}
class A:
    def f(self):
        return 1
class B(A):
    def f(self):
        return super().f() + 1
print(object["name"], B().f())
#### abs and round as functions of one's own
def abs(x):
    return x if x > 0 else -x
def round(x):
    return "round " + str(abs(x))
print(abs(-3), round(-2))
#### zip, map and filter as lists
zip, map, filter = [1], [2], [3]
print(zip + map + filter, [a + b for a, b in [(1, 2)]])
#### enumerate and reversed as parameters
def f(enumerate, reversed=False):
    return (enumerate, reversed)
print(f(1), f(2, reversed=True), list(enumerate("ab")))
#### isinstance and getattr as names of things
isinstance = getattr = setattr = 1
class P:
    x = 1
p = P()
p.x += isinstance
print(p.x, getattr, setattr)
#### Exception as a name inside a function
def f():
    ValueError = 3
    return ValueError
try:
    int("x")
except ValueError as e:
    print(f(), e)
#### global names set from a function
def f():
    global list, sum
    list, sum = [1], 0
f()
for x in list:
    sum += x
print(list, sum)
#### a learner's own round
def round(x, ndigits=5):
    return (x, ndigits)
print(round(1.5, ndigits=1), round(ndigits=2, x=3))
