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
