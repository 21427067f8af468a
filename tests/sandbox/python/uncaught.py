#### index of a list
[1, 2, 3][3]
#### index of a text
"abc"[10]
#### index of a tuple
(1, 2)[5]
#### setting beyond a list
a = [1]
a[1] = 2
#### pop of an empty list
[].pop()
#### key
{"a": 1}["b"]
#### key of a number
{1: 2}[3]
#### number plus text
x = 1 + "a"
#### text plus number
x = "a" + 1
#### list plus number
x = [1] + 2
#### nothing plus number
x = None + 1
#### text minus
x = "a" - "b"
#### text times text
x = "a" * "b"
#### comparing text and number
print("a" < 1)
#### int of a word
int("abc")
#### int of nothing
int("")
#### int of a decimal
int("3.5")
#### float of a word
float("abc")
#### int of a list
int([1])
#### division by zero
1 / 0
#### whole division by zero
1 // 0
#### remainder by zero
1 % 0
#### float division by zero
1.0 / 0
#### float remainder by zero
1.5 % 0
#### attribute of a list
[].push(1)
#### attribute of a text
"a".add(1)
#### attribute of nothing
None.append(1)
#### attribute of a number
x = 5
x.append(1)
#### attribute of an object
class Dog: pass
Dog().bark()
#### unknown name
print(total)
#### local before its value
x = 1
def f():
    print(x)
    x = 2
f()
#### local counter before its value
count = 0
def f():
    count += 1
f()
#### too many to unpack
a, b = 1, 2, 3
#### too few to unpack
a, b, c = [1, 2]
#### number unpacked
a, b = 5
#### star with too few
a, b, *c = [1]
#### missing argument
def f(a, b): pass
f(1)
#### missing arguments
def f(a, b, c): pass
f()
#### too many arguments
def f(a): pass
f(1, 2)
#### too many for none
def f(): pass
f(1)
#### unexpected keyword
def f(a): pass
f(a=1, b=2)
#### two values for one
def f(a): pass
f(1, a=2)
#### missing keyword
def f(*, a): pass
f()
#### method without self
class A:
    def go(): pass
A().go()
#### init with too few
class A:
    def __init__(self, x): pass
A()
#### default and too many
def f(a, b=1): pass
f(1, 2, 3)
#### calling a number
x = 3
x()
#### calling a list
a = [1]
a(0)
#### calling a text
"abc"()
#### going through a number
for i in 5: pass
#### going through nothing
for i in None: pass
#### length of a number
len(5)
#### number with brackets
x = 5
x[0]
#### nothing with brackets
x = None
x[0]
#### function with brackets
def f(): pass
f[0]
#### text set
s = "abc"
s[0] = "x"
#### tuple set
t = (1, 2)
t[0] = 3
#### text as index
[1, 2]["0"]
#### float as index
[1, 2][1.0]
#### list as key
{[1]: 2}
#### list in a set
{[1, 2]}
#### not in list
[1, 2].remove(5)
#### index not in list
[1, 2].index(5)
#### not in text
"abc".index("z")
#### range of float
range(1.5)
#### sum of texts
sum(["a", "b"])
#### join of numbers
",".join([1, 2])
#### smallest of none
min([])
#### greatest of none
max([])
#### sorting mixed
sorted([1, "a"])
#### raise own
raise ValueError("wrong")
#### raise with no message
raise ValueError
#### assert
assert 1 == 2, "not equal"
#### no such module attribute
import math
math.foo(1)
#### square root below none
import math
math.sqrt(-1)
#### logarithm of zero
import math
math.log(0)
#### exponential too large
import math
math.exp(1000)
#### power too large
10.0 ** 400
#### whole number too large for a float
float(10 ** 400)
#### chr too large
chr(-1)
#### ord of two
ord("ab")
#### wrong format
"{} {}".format(1)
#### unknown format code
f"{3.5:d}"
#### percent with too few
"%d %d" % 1
#### percent of a text
"%d" % "a"
#### raise what is none
raise "text"
#### generator at its end
g = iter([])
next(g)
#### set pop of none
set().pop()
#### key of a set
{1}.remove(2)
#### dictionary popitem
{}.popitem()
#### dictionary pop
{}.pop("k")
#### dictionary of odd
dict([1, 2])
#### set changed while gone through
s = {1, 2}
for x in s: s.add(x + 10)
#### dictionary changed while gone through
d = {1: 1}
for k in d: d[k + 1] = 1
#### slice assignment
a = [1, 2, 3, 4]
a[::2] = [1]
#### zero step
[1, 2][::0]
#### zero range
range(1, 2, 0)
#### deleted name
x = 1
del x
print(x)
#### not an exception class caught
try:
    1 / 0
except "ZeroDivisionError":
    pass
#### abs of text
abs("a")
#### round of text
round("a")
#### minus text
-"a"
#### unknown method of own class
class A:
    def __init__(self): self.x = 1
print(A().y)
#### bool of comparison of own
class A: pass
A() < A()
#### plus of own
class A: pass
A() + 1
#### number times list
[1] * 1.5
#### int with base
int("9", 2)
#### text repeated by text
"a" * 1.5
#### key error of tuple
{}[(1, 2)]
#### super without base
class A:
    def f(self): super().f()
A().f()
#### unpacking nothing
a, b = None
#### starts with number
"abc".startswith(1)
#### split by nothing
"abc".split("")
#### replace with number
"abc".replace("a", 1)
#### text in number
"a" in 5
#### number in text
5 in "abc"
#### zip of number
zip(1, 2)
#### enumerate of number
enumerate(5)
#### map without values
list(map(int, ["1", "x"]))
#### list of number
list(5)
