#### a dictionary keeps the order in which its keys came
scores = {}
for name in ["pear", "apple", "fig", "date", "lime", "plum"]:
    scores[name] = len(name)
print(list(scores))
print({"c": 1, "a": 2, "b": 3})
#### sorting keeps the order of equals
scores = {"pear": 4, "apple": 5, "fig": 3, "date": 4, "lime": 4, "plum": 4}
print(sorted(scores, key=lambda name: scores[name]))
print(max(scores, key=lambda name: scores[name] % 2))
pairs = [("b", 1), ("a", 1), ("d", 0), ("c", 1), ("e", 0), ("f", 1), ("g", 0), ("h", 1)]
pairs.sort(key=lambda pair: pair[1])
print("".join(pair[0] for pair in pairs))
pairs.sort(key=lambda pair: pair[1], reverse=True)
print("".join(pair[0] for pair in pairs))
#### sorting many equals
words = ["w%02d" % i for i in range(60)]
print(sorted(words, key=lambda w: int(w[1:]) % 7))
print(sorted(words, key=lambda w: int(w[1:]) % 5, reverse=True)[:20])
#### sorted by length
print(sorted(["bb", "aa", "c", "dd"], key=len))
print(sorted("hello"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}))
print(sorted([(2, "b"), (1, "z"), (2, "a")]))
#### whole numbers as keys
print({1: 0, 2: 0, 3: 0}, list({3: 0, 1: 0, 2: 0}))
counts = {}
for n in [5, 3, 5, 8, 3, 5]:
    counts[n] = counts.get(n, 0) + 1
print(counts)
for k, v in counts.items():
    print(k, v)
#### delete and put back
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
d["a"] = 4
print(d, d.popitem(), d)
d["b"] = 9
print(d, list(d.keys()), list(d.values()), list(d.items()))
#### many keys, some taken out
d = {}
for i in range(40):
    d["k" + str(i)] = i
for i in range(0, 40, 3):
    del d["k" + str(i)]
d["k0"] = "again"
print(list(d.items()))
print(len(d), "k3" in d, d.pop("k4"), d.pop("k3", None))
#### two dictionaries as one
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, a)
a |= b
print(a)
a.update({"w": 5}, v=6)
print(a)
#### keyword arguments in their order
def show(*args, **kwargs):
    print(args, kwargs)
show(1, 2, zebra=1, apple=2, mango=3)
show(**{"q": 1, "p": 2})
print(dict(b=1, a=2, c=3), dict([("z", 1), ("y", 2)]), dict(zip("cab", range(3))))
#### comprehension and fromkeys
print({w: len(w) for w in ["pear", "fig", "banana"]})
print(dict.fromkeys(["q", "p", "r"], 0), dict.fromkeys("ba"))
print({v: k for k, v in {"one": 1, "two": 2, "three": 3}.items()})
#### setdefault and get
groups = {}
for word in ["apple", "bob", "avocado", "cat", "bee"]:
    groups.setdefault(word[0], []).append(word)
print(groups, groups.get("z"), groups.get("z", []))
print(groups.setdefault("z", 1), groups)
#### a dictionary changed while it is gone through
d = {1: 1, 2: 2}
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as e:
    print(e)
#### nested and equal
a = {"x": {"y": [1, {"z": 2}]}, "w": (1, 2)}
print(a["x"]["y"][1]["z"], a)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2})
print(type({}), type({}) is dict, isinstance({}, dict), len({}), bool({}))
#### reversed dictionary and last item
d = {"a": 1, "b": 2, "c": 3}
print(list(d)[-1], next(iter(d)), list(reversed(list(d))))
d.clear()
print(d)
#### sets of small numbers
print({3, 1, 2}, {5, 4, 3, 2, 1, 0}, set([9, 8, 7]), {10, 3, 25, 7, 14})
print(set(range(10, 0, -1)), {0, -1, -2}, {1.5, 0.5, 2})
s = set()
for n in [40, 3, 17, 99, 8, 1, 64, 33]:
    s.add(n)
print(s, list(s), sum(s), sorted(s))
#### set operations
a, b = {1, 2, 3, 4, 50}, {3, 4, 5, 60}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union([7, 8]), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1}.isdisjoint({2}), {1, 2}.issubset({1, 2}))
#### sets changed
s = {1, 2, 3}
s.discard(9)
s.remove(2)
s.update([5, 4])
print(s, s.pop(), s, len(s))
try:
    s.remove(99)
except KeyError as e:
    print("no", e)
print(set(), frozenset([2, 1]), {True, 1, 1.0})
#### no doubles, in order
seen = set()
out = []
for n in [3, 1, 3, 2, 1]:
    if n not in seen:
        seen.add(n)
        out.append(n)
print(out, list(dict.fromkeys([3, 1, 3, 2, 1])))
print(len(set("banana")), sorted(set("banana")), "a" in set("abc"))
#### sets of pairs
s = {(1, 2), (0, 0), (3, 1), (2, 2)}
print(s, (1, 2) in s, sorted(s))
#### Counter
from collections import Counter
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()))
print(Counter([3, 1, 3, 2]).most_common(), list(Counter("hello")), dict(Counter("hello")))
c.update("zz")
c.subtract({"a": 1})
print(c, list(c.elements())[:6], c.total())
print(Counter("aab") + Counter("bc"), Counter("aab") - Counter("ab"), Counter(a=2, b=1))
#### deque
from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], 3 in d, list(d))
d.rotate(2)
print(d)
d.rotate(-1)
print(d, d.pop(), d.popleft())
d.extendleft([7, 8])
print(d, deque([1, 2, 3], maxlen=2), deque("ab"))
d.clear()
print(d, bool(d))
try:
    d.popleft()
except IndexError as e:
    print(e)
#### defaultdict and OrderedDict
from collections import defaultdict, OrderedDict
d = defaultdict(list)
d["b"].append(1)
d["a"].append(2)
d["b"].append(3)
print(d, dict(d), len(d), "c" in d)
n = defaultdict(int)
for c in "mississippi":
    n[c] += 1
print(sorted(n.items(), key=lambda kv: -kv[1]), n)
o = OrderedDict()
o["z"] = 1
o["a"] = 2
print(list(o.items()), o["a"])
#### namedtuple
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x + p.y, p[0], tuple(p), p == (1, 2))
x, y = p
print(x, y)
#### a graph search
from collections import deque
graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}
def path(start, goal):
    came = {start: None}
    todo = deque([start])
    while todo:
        here = todo.popleft()
        if here == goal:
            break
        for there in graph[here]:
            if there not in came:
                came[there] = here
                todo.append(there)
    way = []
    while goal:
        way.append(goal)
        goal = came[goal]
    return way[::-1]
print(path("A", "F"), path("B", "F"))
#### dictionary after deletion
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
d["a"] = 9
d.update(b=5)
print(d, list(d), d.popitem(), d)
d["茶"] = 0
d.pop("c")
d["c"] = 1
print(d, d.pop("zz", None), len(d))
for k in list(d):
    if d[k] == 0:
        del d[k]
print(d)
d.clear()
print(d, bool(d))
#### dictionary views
d = {"x": 1, "y": 2}
k, v, i = d.keys(), d.values(), d.items()
d["z"] = 3
print(k, v, i)
print(list(k), len(v), ("x", 1) in i, "q" in k, 3 in v)
print(d.keys() & {"x", "q"}, sorted(d.keys() | {"q"}), d.keys() - {"x", "y"})
print(type(k).__name__, type(v).__name__, type(i).__name__)
print(d.keys() == {"x", "y", "z"})
#### dictionary union and comparison
a = {"x": 1} | {"y": 2, "x": 3}
print(a)
a |= {"z": 4}
print(a, a == {"z": 4, "y": 2, "x": 3}, a != {})
print(dict([("a", 1), ["b", 2]]), dict(zip("abc", range(3))), dict(a=1, **{"b": 2}))
print({1: "a", 1.0: "b", True: "c"}, {"k": {"n": [1, {"m": ()}]}})
#### nested dictionary counting
text = "the cat the dog a cat the end"
count = {}
for word in text.split():
    count[word] = count.get(word, 0) + 1
for word, n in sorted(count.items(), key=lambda p: (-p[1], p[0])):
    print(f"{word:<5}{n:>3}")
by = {}
for word in count:
    by.setdefault(len(word), []).append(word)
print(by, max(count, key=count.get), min(by))
#### sets of numbers, negative and big
s = {5, -1, 3, -7, 10**20, 0, 2**61 - 1, -2, 100, 2**61}
print(s)
print({-1, -2, -3}, {1.5, 2.5, -0.5, 3}, {10**i for i in range(12)}, {-i * 37 for i in range(10)})
print(sorted(s), len(s), min(s), max(s))
s.add(-5); s.discard(99); s.remove(3)
print(s, s.pop(), s)
#### sets of booleans and floats
print({True, 2, False}, {1, 1.0, True}, {0.1, 0.2, 0.3, 1e20, -1e20}, {float(i) / 4 for i in range(9)})
print(set(range(20, 0, -3)), set([3, 1, 2]) - {1}, {1, 2} ^ {2, 3}, {1, 2} <= {1, 2, 3}, {1} < {1}, {4}.isdisjoint({5}))
#### sets grow and shrink
s = set()
for i in range(0, 200, 7):
    s.add(i % 64)
print(s)
for i in range(0, 64, 2):
    s.discard(i)
print(s)
s.update([1000, -1000], (5, 6))
print(s, s.issubset(range(-1000, 1001)), s.issuperset([5]))
s.intersection_update({5, 6, 1000})
print(s)
s.symmetric_difference_update({5, 7})
print(s)
s.difference_update([7])
print(s, set(), frozenset([3, 1]), frozenset())
#### frozen sets
f = frozenset([1, 2, 3])
print(f, f | {4}, {f: 1}[frozenset([3, 2, 1])], f == {1, 2, 3}, hash(f) == hash(frozenset([2, 1, 3])), {frozenset([1]), frozenset([1])})
try:
    f.add(4)
except AttributeError as e:
    print(e)
try:
    {[1]: 2}
except TypeError as e:
    print(e)
try:
    {{1}, {2}}
except TypeError as e:
    print(e)
try:
    {1: 2}[[]]
except TypeError as e:
    print(e)
#### set mistakes
s = {1}
for f in [lambda: s.remove(5), lambda: set().pop(), lambda: s + {2}, lambda: s[0], lambda: s | [1], lambda: set(5), lambda: {}.popitem()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### stable sort with keys and reverse
people = [("Ann", 3), ("Bo", 1), ("Cy", 3), ("Di", 2), ("Ed", 1)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: p[0][-1])
print(people)
people.sort(reverse=True)
print(people)
words = ["banana", "Apple", "cherry", "apple", "Äpfel", "茶", "10", "9"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w), reverse=True))
print(sorted([3, -1, 2.5, True, 0]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([[2, 1], [1, 9], [1]]), sorted([(1, "b"), (1, "a")]))
print(sorted([0.0, -0.0, 0]), sorted([1, 1.0, True]), sorted([True, 1, 1.0], reverse=True))
#### sorting mixed types
for xs in [[1, "a"], ["a", 1], [None, 1], [[1], (1,)], [{}, {}], [object, 1], [3, None, "x"]]:
    try:
        print(sorted(xs))
    except TypeError as e:
        print(e)
print(max(["b", "a"]), min([2, 1.5]))
for f in [lambda: max(1, "a"), lambda: min([]), lambda: max(), lambda: max(3), lambda: sum("ab"), lambda: sum(["a"]), lambda: sum([[1]])]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#### slices negative and assigned
x = list(range(10))
print(x[-3:], x[:-7], x[::-1], x[8:2:-2], x[-1:-5:-1], x[100:], x[:100], x[5:5], x[-100:2], x[::3], x[7:3])
x[2:5] = ["a"]
print(x)
x[::2] = "vwxy"
print(x)
x[-2:] = []
print(x)
x[1:1] = [7, 8]
print(x)
x[:] = x[::-1]
print(x)
del x[::2]
print(x)
x[len(x):] = (1, 2)
print(x)
x *= 2
print(x)
del x[-3:]
print(x, "abcdef"[::-2], "abcdef"[-2:0:-1], (1, 2, 3)[-2:], range(10)[2:8:3], range(10)[::-1], "好的茶"[-1], "好的茶"[::-1])
#### slice mistakes
x = [1, 2, 3, 4]
def a(): x[::2] = [1]
def b(): x["a"]
def c(): x[1.0]
def d(): x[::0]
def e(): x[9] = 1
def f(): del x[9]
def g(): "abc"[3]
def h(): (1,)[2]
def j(): range(3)[5]
def k(): "abc"["a"]
def l(): (1, 2)["a"]
def m(): [].pop()
def o(): x.index(99)
def p(): x.remove(99)
def r(): x.append()
def s(): x.append(1, 2)
for z in [a, b, c, d, e, f, g, h, j, k, l, m, o, p, r, s]:
    try:
        z()
        print("fine")
    except Exception as err:
        print(z.__name__, type(err).__name__, err)
#### list methods again
x = [3, 1, 2]
x.extend("ab"); x.insert(-1, 9); x.insert(100, 8); x.insert(-100, 7)
print(x, x.count(1), x.index("a"), x.index(9, 2), x.pop(0), x.pop(-2), x)
y = x.copy(); y.reverse(); print(y, x == y, x is y, [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5])
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 * [1], [1] * 0, [1] * -1, [1, [2, [3]]], [None, True, "x'y", 'q"r', "both'\"", "\n\t\\"])
print(any([]), all([]), any([0, ""]), all([1, "a"]), list("好茶"), list({1: 2}), tuple([1]), list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])))
