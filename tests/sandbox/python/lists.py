#### slices with steps
a = list(range(10))
print(a[2:5], a[::2], a[::-1], a[-3:], a[8:2:-2], a[20:], a[:-7], a[5:2])
print((1, 2, 3, 4)[1:], (1, 2, 3, 4)[::-2], "abc"[::-1])
#### slices set
a = list(range(10))
a[2:5] = ["x"]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[1:1] = [7, 8]
print(a)
a[:] = range(3)
print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
#### slices deleted
a = list(range(10))
del a[1]
del a[2:4]
del a[::3]
print(a)
del a[:]
print(a)
#### list methods
a = [3, 1, 2]
a.append(5)
a.extend([7, 1])
a.insert(1, "x")
a.remove("x")
print(a, a.pop(), a.pop(0), a.index(2), a.count(1), a)
a.reverse()
print(a, a.copy() is a, a + [1], a * 2, 5 in a)
a.sort(reverse=True)
print(a)
a.clear()
print(a)
#### lists go wrong
for f in [lambda: [][0], lambda: [].pop(), lambda: [1].index(2), lambda: [1, 2].remove(3), lambda: (1,).index(5), lambda: [1][1.0]]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### the same list twice
a = [1, 2]
b = a
b.append(3)
c = a[:]
c.append(4)
print(a, b, c, a is b, a == [1, 2, 3])
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid, [[0] * 2] * 2)
#### unpacking
a, b, *rest = [1, 2, 3, 4]
first, *middle, last = "hello"
(x, y), z = (1, 2), 3
print(a, b, rest, first, middle, last, x, y, z)
a, b = b, a
print(a, b)
for i, (k, v) in enumerate([("a", 1), ("b", 2)], start=1):
    print(i, k, v)
#### unpacking goes wrong
for code in [lambda: unpack([1]), lambda: unpack([1, 2, 3])]:
    try:
        def unpack(v):
            a, b = v
        code()
    except ValueError as e:
        print(e)
#### stars in displays
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, 5), [0, *a], {**{"x": 1}, "y": 2}, {*a, 9}, [*"hi"], [*range(3), *a])
#### comprehensions
print([x * x for x in range(5)], [x for x in range(10) if x % 3 == 0], [(x, y) for x in range(2) for y in "ab"])
print({x % 3 for x in range(10)}, sum(x for x in range(4)), [c.upper() for c in "abc"], [[j for j in range(i)] for i in range(3)])
x = "outside"
print([x for x in range(3)], x)
#### zip, map, filter, any, all
print(list(zip([1, 2, 3], "ab")), list(map(lambda x: x + 1, [1, 2])), list(filter(None, [0, 1, "", "a"])), list(map(max, [1, 5], [3, 2])))
print(any([0, 1]), all([1, 0]), all([]), any(x > 2 for x in [1, 2, 3]), list(enumerate("ab")), list(reversed([1, 2, 3])))
#### transpose
rows = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(*rows)], [r[0] for r in rows], sum(map(sum, rows)))
#### tuples
t = (1, "a", 2.0)
print(t, t[1], len(t), (1,), (), tuple([1, 2]), t + (3,), (1, 2) < (1, 3), 1 in t, t.count(1))
try:
    t[0] = 5
except TypeError as e:
    print(e)
#### sorting of kinds that do not mix
try:
    print(sorted([1, "a"]))
except TypeError as e:
    print(e)
print(sorted(["10", "9", "2"]), sorted(["10", "9", "2"], key=int), sorted([True, 3, 0.5]))
#### bubble and binary search
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a
print(bubble([5, 2, 9, 1]))
def find(a, x):
    low, high = 0, len(a) - 1
    while low <= high:
        mid = (low + high) // 2
        if a[mid] == x:
            return mid
        if a[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return -1
print(find([1, 3, 5, 7], 5), find([1, 3], 2))
#### itertools
from itertools import count, cycle, islice, chain, product, permutations, combinations, accumulate, groupby, zip_longest, takewhile, dropwhile, repeat, starmap, pairwise
print(list(islice(count(3, 2), 4)), list(islice(cycle("ab"), 5)), list(chain([1], "ab")), list(product("ab", [1, 2])), list(permutations([1, 2, 3], 2)))
print(list(combinations("abcd", 2)), list(accumulate([1, 2, 3])), [(k, list(g)) for k, g in groupby("aabbc")], list(zip_longest([1, 2], [3])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(repeat(7, 2)), list(starmap(pow, [(2, 3)])), list(pairwise([1, 2, 3])), list(chain.from_iterable([[1], [2, 3]])))
#### functools
from functools import reduce, partial, lru_cache
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5), partial(pow, 2)(5))
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(40))
#### heapq
import heapq
h = []
for n in [5, 1, 4, 2]:
    heapq.heappush(h, n)
print(heapq.heappop(h), heapq.heappop(h), h)
h = [9, 3, 7, 1]
heapq.heapify(h)
print([heapq.heappop(h) for _ in range(4)], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [4, 2, 8], key=lambda x: -x))
#### a priority queue
import heapq
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}
dist = {"A": 0}
queue = [(0, "A")]
while queue:
    d, u = heapq.heappop(queue)
    for v, w in graph[u].items():
        if d + w < dist.get(v, 99):
            dist[v] = d + w
            heapq.heappush(queue, (d + w, v))
print(dist)
#### copy
import copy
a = [[1], [2]]
b = copy.copy(a)
c = copy.deepcopy(a)
a[0].append(9)
print(a, b, c)
#### json
import json
print(json.dumps({"名": "茶", "n": 1.5, "l": [True, None, "a\"b"]}), json.dumps({"名": "茶"}, ensure_ascii=False))
print(json.dumps({"b": 1, "a": [1, {"c": []}]}, indent=2, sort_keys=True))
print(json.dumps([1, 2], separators=(",", ":")), json.dumps("é\n"), json.dumps({1: 2, None: 3}), json.dumps((1, 2)))
print(json.loads('{"b": [1, 2.5, "\\u8336", null, true], "a": {}}'), json.loads("[1]")[0])
#### json goes wrong
import json
try:
    json.dumps({"a": {1, 2}})
except TypeError as e:
    print(e)
try:
    json.loads("{nope}")
except ValueError as e:
    print("no JSON")
#### matrix
A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]
print([[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A])
#### stack of brackets
def fits(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}":
            if not stack or stack.pop() + c not in ("()", "[]", "{}"):
                return False
    return not stack
print(fits("([]{})"), fits("(]"), fits("(("))
