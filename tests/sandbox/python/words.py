#### lists asked for what they are not
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for f in [lambda: [1].insert("a", 2), lambda: [1].insert(1.5, 2), lambda: [1].insert(None, 2), lambda: [1].insert(1), lambda: [1].insert([1],2),
   lambda: [1].pop("a"), lambda: [1].pop(0.0), lambda: [1,2].pop(None), lambda: [].extend(3), lambda: [].extend(None), lambda:[1].index(), lambda: [].append(), lambda: [].append(1,2),
   lambda: [1].remove(), lambda: [1].count(), lambda: [1].sort(1), lambda: [1].sort(reversed=True), lambda: ["a", 1].sort(), lambda: [1].reverse(1), lambda: [1].copy(2), lambda: [1].clear(2),
   lambda: [1,2,3].index(2, 2), lambda:[1,2,3].index(3,-1), lambda:[1,2,3].index("x"), lambda: [1].push(2), lambda: [1].add(2), lambda: [1].length, lambda: [1].size(), lambda: [1] + 1, lambda: [1] + (1,), lambda: [1] * 1.5, lambda: [1] * "a", lambda: [1]["a"], lambda: [1][None], lambda: [1][(0,)], lambda: [1](0), lambda: [1,2][0,1]]:
    t(f)
a = [1]
a.insert(True, 5)
a.insert(-100, 6)
a.insert(100, 7)
print(a)
#### formats, those that are refused too
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
specs = [',s', '_s', ',d', '_d', '_x', ',x', ',b', '_b', ',c', ',n', '_n', ',f', '_f', ',e', ',g', ',%', '_%', ',', '_', ',_', '_,', ',,', '#s', '#d', '#x', '#c', '+c', 'c', '.2d', '.2x', '.2s', '.2c', '010s', '=10s', '=+5', '<<5', 's', 'd', 'f', 'x', 'X', 'o', 'b', 'e', 'g', 'n', '%', 'z', 'q', 'i', 'u', 'r', '5.', '.', '5.s', '+s', ' s', '-s', '-d', '08.3f', '<08', '>08', '^08', '*^8', '^', '<', '0', '00', '05', '5', '-5', '+', ' ', '#', '#f', '#g', '.0f', '.0e', '.3', '.10', '1.5.2', '10 d', ' 10d', 'd5', 'ff', '5d5', '{', '!r', '.3%', '08,', '010,.2f', '+,.1f', 'G', 'E', 'F', '日<5', '日', 'z.1f']
for v in ['ab', 42, -7, 3.5, -2.25, True, None, [1], 10**20, 97, 0.0]:
    for s in specs:
        try:
            r = repr(format(v, s))
        except Exception as e:
            r = type(e).__name__ + ' ' + str(e)
        print(v, s, r)
#### ranges
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r = range(2, 20, 3)
for f in [lambda: r.index(5), lambda: r.index(6), lambda: r.count(5), lambda: r.count(6), lambda: r.start, lambda: r.stop, lambda: r.step, lambda: r[1], lambda: r[-1], lambda: r[10], lambda: r[1:3], lambda: r[::-1], lambda: list(r[::2]), lambda: 5 in r, lambda: 5.0 in r, lambda: "a" in r, lambda: len(r), lambda: r == range(2, 19, 3), lambda: hash(r) == hash(range(2, 19, 3)), lambda: range(3.0), lambda: range("3"), lambda: range(), lambda: range(1,2,0), lambda: range(1,2,3,4), lambda: range(5) + [1], lambda: list(reversed(r)), lambda: sum(r), lambda: min(r), lambda: max(range(0)), lambda: sorted(r, reverse=True), lambda: range(10)[2:5].index(3), lambda: r * 2, lambda: bool(range(0)), lambda: r.append(3), lambda: range(0, 10, 2).index(4.0), lambda: range(5).index("a"), lambda: {range(2): 1}, lambda: range(-3), lambda: range(True), lambda: range(None), lambda: isinstance(r, range), lambda: str(range(0, 3)), lambda: range(3)["a"], lambda: range(5) == [0,1,2,3,4], lambda: range(1e3)]:
    t(f)
def f():
    r[0] = 1
t(f)
def f():
    del r[0]
t(f)
#### ordered dictionaries, counters, deques
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
t(lambda: d.popitem()); t(lambda: d.popitem(last=False)); print(d)
t(lambda: OrderedDict().popitem())
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, OrderedDict(), repr(OrderedDict(x=1)))
print(d.copy(), type(d.copy()).__name__, OrderedDict.fromkeys("ab", 0), list(reversed(OrderedDict(a=1,b=2))))
d["q"] = 1; d |= {"w": 3}; print(d)
c = Counter("hello")
print(c, c + Counter("hi"), c - Counter("hi"), c & Counter("ll"), c | Counter("llll"), c.total(), list(c.elements()), c.most_common())
c.update("ll"); c.subtract("h"); print(c, c["zz"], +c, -c, Counter(a=3, b=-1), Counter({"x": 2}), Counter())
del c["zzz"]; print(c.copy(), dict(c), sorted(c), c == Counter("ellollz"), c.get("p"))
t(lambda: Counter(3)); t(lambda: Counter.fromkeys("ab"))
dd = defaultdict(int, a=1); dd["b"] += 1; print(dd, dd.get("z"), dd.default_factory); t(lambda: defaultdict(3)); t(lambda: defaultdict()["a"])
dd2 = defaultdict(lambda: [0]); dd2["k"].append(1); print(dict(dd2), dd2.copy()["k"])
q = deque([1,2,3]); q.rotate(1); print(q, q[0], q[-1], q.index(3), q.count(1)); q.extendleft([9,8]); q.remove(9); q.insert(1, 7); q.reverse(); print(q, list(q), q.maxlen, q == deque([1]), q.copy())
t(lambda: deque().pop()); t(lambda: deque().popleft()); t(lambda: q[99]); t(lambda: q.remove(99)); t(lambda: q[0:2]); t(lambda: q + deque([1])); t(lambda: q * 2); t(lambda: deque(3)); t(lambda: deque([1], maxlen=-1))
#### what a class has from those above it
class A:
    def __init__(self, x): self.x = x
    def __str__(self): return f"A({self.x})"
    def __repr__(self): return f"<A {self.x}>"
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
class B(A):
    def __init__(self, x, y):
        super().__init__(x); self.y = y
    def __str__(self): return super().__str__() + f"+{self.y}"
    def __repr__(self): return super().__repr__() + "!"
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __len__(self): return 3
b = B(1, 2)
print(b, repr(b), [b], type(b), b == B(1, 3), hash(b))
print(B.__name__)
class C: pass
class D(C):
    def __str__(self): return "D:" + super().__str__()[:12]
    def __repr__(self): return "D"
print(D())
class E(C):
    def __str__(self): return "E:" + super().__str__()
    def __repr__(self): return "er"
print(E())
class F(Exception):
    def __str__(self): return "F:" + super().__str__()
try:
    raise F("boo")
except F as e: print(e, repr(e), e.args)
class G(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}"); self.a = a
try:
    raise G(1,2)
except G as e: print(e, repr(e), e.args, e.a)
class L(list):
    def __str__(self): return "L" + super().__str__()
    def __repr__(self): return "R" + super().__repr__()
    def append(self, x): super().append(x * 2)
    def __len__(self): return super().__len__() + 10
    def __getitem__(self, i): return super().__getitem__(i) + 1
l = L([1,2]); l.append(3); print(l, repr(l), len(l), l[0])
class Dd(dict):
    def __getitem__(self, k): return super().__getitem__(k) * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
    def __missing__(self, k): return 0
    def __str__(self): return "Dd" + super().__str__()
x = Dd(); x["a"] = 1; print(x, x["a"], x.get("a"))
class S(str):
    def __str__(self): return "S" + super().__str__()
    def upper(self): return super().upper() + "!"
print(S("a"), S("a").upper(), S("a") + "b")
class I(int):
    def __add__(self, o): return I(super().__add__(o) + 1)
    def __str__(self): return "I" + super().__str__()
print(I(3) + 4, I(3))
class Fl(float):
    def __str__(self): return "F" + super().__str__()
print(Fl(2.5))
class T(tuple):
    def __str__(self): return "T" + super().__str__()
print(T((1,2)))
#### texts asked for what they are not
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
s = "hello"
for f in [lambda: s.index("z"), lambda: s.find("l", 3), lambda: s.rfind("l"), lambda: s.rindex("z"), lambda: s.count("l", 3), lambda: s.count(""), lambda: s.replace("l", "L", 1), lambda: s.replace("", "-"), lambda: s.replace("l"), lambda: s.split(""), lambda: s.split(3), lambda: s.join([1, 2]), lambda: s.join(["a", None]), lambda: s + 1, lambda: 1 + s, lambda: s * "a", lambda: s * 1.5, lambda: s - "l", lambda: s / 2, lambda: s["a"], lambda: s[9], lambda: s[-9], lambda: s[1.0], lambda: s(), lambda: s.foo, lambda: s.length(), lambda: s.contains("a"), lambda: s.reverse(), lambda: s.append("x"), lambda: s.find(1), lambda: 1 in s, lambda: None in s, lambda: s < 1, lambda: s == 1, lambda: s.center(11, "**"), lambda: s.center("a"), lambda: s.ljust(10, ""), lambda: s.zfill("a"), lambda: s.startswith(1), lambda: s.startswith(["h"]), lambda: s.partition(""), lambda: s.partition("l"), lambda: s.rpartition("l"), lambda: s.partition(1), lambda: s.encode(), lambda: s.title(), lambda: s.splitlines(), lambda: s.isnumber(), lambda: ord("ab"), lambda: chr("a"), lambda: chr(-1), lambda: chr(1.0), lambda: int("a"), lambda: int("1.5"), lambda: int(""), lambda: int(" 12 "), lambda: int("1_000"), lambda: int("0x1f", 16), lambda: int("ff", 16), lambda: int("2", 2), lambda: int(None), lambda: int([1]), lambda: float("a"), lambda: float(""), lambda: float("1e5"), lambda: float(" 2.5\n"), lambda: float("1,5"), lambda: float(None), lambda: float("nan"), lambda: float("-inf"), lambda: int("１２"), lambda: int("十"), lambda: int(1e20), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int("12", 99), lambda: int(12, 2), lambda: bool("False"), lambda: len(5), lambda: len(), lambda: len("a", "b"), lambda: abs("a"), lambda: round("a"), lambda: sum("abc"), lambda: sum(["a"]), lambda: sum([1, "a"]), lambda: sum([[1], [2]], []), lambda: sum(5), lambda: max(), lambda: max([]), lambda: max(5), lambda: max(1, "a"), lambda: max([], default=0), lambda: min("hello"), lambda: max("a", "b", key=ord), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([3, 1], reverse="a"), lambda: sorted([1, None]), lambda: list(5), lambda: tuple(5), lambda: set(5), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict("ab"), lambda: dict(["ab"]), lambda: enumerate(5), lambda: list(zip([1], 5)), lambda: list(map(5, [1])), lambda: list(map(int, ["a"])), lambda: list(filter(None, [0, 1])), lambda: reversed(5), lambda: list(reversed({1: 2})), lambda: reversed({1}), lambda: iter(5), lambda: next([1]), lambda: next(iter([])), lambda: next(iter([]), "d"), lambda: isinstance(1, "int"), lambda: isinstance(1, (int, str)), lambda: issubclass(1, int), lambda: callable(len), lambda: print("a", foo=1), lambda: pow(2, -1), lambda: pow(2, 3, 5), lambda: pow("a", 2), lambda: divmod(7, 0), lambda: divmod(7.5, 2), lambda: bin("a"), lambda: bin(1.5), lambda: hex(255), lambda: oct(8), lambda: round(2.5), lambda: round(3.14159, 2), lambda: round(2.675, 2), lambda: round(1234, -2), lambda: round(1.5, "a"), lambda: round(None), lambda: hash([]), lambda: hash({}), lambda: {[]: 1}, lambda: {[1]}, lambda: {{}: 1}, lambda: type(1, 2), lambda: getattr(1, "a"), lambda: getattr(1, "a", 5), lambda: id("a") == id("a"), lambda: any(5), lambda: all([]), lambda: chr(0x1F600), lambda: ascii("é"), lambda: repr("it's"), lambda: repr('a"b\'c'), lambda: repr("\n\t\\\x00\x7f\xa0é"), lambda: str(b"ab"), lambda: bytes("é", "utf-8"), lambda: bytes(3), lambda: b"abc"[0], lambda: "a" "b", lambda: "abc"[::0]]:
    t(f)
#### dictionaries, sets and tuples asked for what they are not
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
d = {"a": 1, "b": 2}
s = {1, 2, 3}
u = (1, 2)
for f in [lambda: d["z"], lambda: d[1], lambda: d[None], lambda: d.get(), lambda: d.get("z", 5), lambda: d.get("a", 1, 2), lambda: d.pop("z"), lambda: d.pop("z", None), lambda: d.pop(), lambda: d.keys(), lambda: d.values(), lambda: d.items(), lambda: d.keys()[0], lambda: d.values()[0], lambda: d.items()[0], lambda: d.has_key("a"), lambda: d.iteritems(), lambda: d.append(1), lambda: d.add(1), lambda: d + d, lambda: d | {"c": 3}, lambda: d < d, lambda: d[0:1], lambda: d(), lambda: d.a, lambda: d.setdefault("q"), lambda: d.setdefault("r", []), lambda: d.update([1]), lambda: d.update(5), lambda: d.update("ab"), lambda: d.update([(1, 2)]), lambda: d.update(z=1), lambda: {}.popitem(), lambda: dict.fromkeys("ab"), lambda: dict.fromkeys([1, 2], 0), lambda: dict(a=1, **{"b": 2}), lambda: len(d), lambda: d == {"a": 1}, lambda: "a" in d, lambda: ["a"] in d, lambda: d.keys() & {"a"}, lambda: d.keys() == {"a"}, lambda: list(d.items())[0], lambda: sorted(d.items(), key=lambda x: -1)[0], lambda: d.copy() is d, lambda: d.clear(), lambda: dict(zip("ab", [1, 2])), lambda: {**{"a": 1}, "b": 2}, lambda: s.add([1]), lambda: s.remove(9), lambda: s.discard(9), lambda: s.pop(1), lambda: set().pop(), lambda: s[0], lambda: s + s, lambda: s | [1], lambda: s - {1}, lambda: s & {1, 9}, lambda: s ^ {1, 9}, lambda: s.union([7], (8,)), lambda: s.difference([1], [2]), lambda: s.symmetric_difference([1, 9]), lambda: s.intersection(), lambda: s.issubset([1, 2, 3, 4]), lambda: s.issuperset([1]), lambda: s.isdisjoint([9]), lambda: s < {1, 2, 3, 4}, lambda: s <= s, lambda: s == {3, 2, 1}, lambda: s < [1], lambda: s.append(1), lambda: s.update([5], [6]), lambda: s.update(5), lambda: s.add(1, 2), lambda: s.add(), lambda: s.intersection_update([1, 2, 3]), lambda: s, lambda: s.difference_update([1]), lambda: s, lambda: s.symmetric_difference_update([2, 9]), lambda: s, lambda: s.copy(), lambda: frozenset([1, 2]), lambda: frozenset([1]) | {2}, lambda: {1} | frozenset([2]), lambda: frozenset([1]).add(2), lambda: {frozenset([1])}, lambda: set("hello") == set("ehlo"), lambda: set([]), lambda: u[2], lambda: u["a"], lambda: u + [1], lambda: u + (3,), lambda: u * 2, lambda: u.append(1), lambda: u.index(9), lambda: u.count(1), lambda: u < (1, 3), lambda: u < (1, "a"), lambda: u == [1, 2], lambda: (1,), lambda: (), lambda: tuple("ab"), lambda: u[0:1], lambda: u.sort(), lambda: sorted(u, reverse=True), lambda: hash(u) == hash((1, 2)), lambda: hash((1, [])), lambda: {u: 1}, lambda: max((1, 2), (1, 3)), lambda: u < 1, lambda: len(u), lambda: u(1)]:
    t(f)
def f(): u[0] = 1
t(f)
def f(): del u[0]
t(f)
def f(): "abc"[0] = "x"
s2 = "abc"
def f(): s2[0] = "x"
t(f)
def f(): del s2[0]
t(f)
def f(): d["a"]["b"] = 1
t(f)
def f(): d.x = 1
t(f)
def f(): s[0] = 1
t(f)
def f(): del s[0]
t(f)
def f(): del d["nope"]
t(f)
def f(): [1].x = 1
t(f)
def f(): (5).x = 1
t(f)
def f(): a, b = 1, 2, 3
t(f)
def f(): a, b = [1]
t(f)
def f(): a, b = 5
t(f)
def f(): a, b = "abc"
t(f)
def f(): a, *b = []
t(f)
def f(): a, b = {"x": 1}
t(f)
def f():
    for a, b in [1, 2]: pass
t(f)
def f():
    for a, b in [(1, 2, 3)]: pass
t(f)
def f():
    for k, v in {"abc": 1}: pass
t(f)
def f():
    for i in 5: pass
t(f)
def f():
    for i in None: pass
t(f)
def f():
    for k in dd: dd[k + "x"] = 1
dd = {"a": 1}
t(f)
def f():
    for k in dd: del dd[k]
dd = {"a": 1, "b": 2}
t(f)
def f():
    for k in ss: ss.add(k + 1)
ss = {1}
t(f)
def f():
    for k in ss: ss.remove(k)
ss = {1, 2}
t(f)
def f():
    a = [1, 2, 3, 4]
    for x in a:
        a.remove(x)
    return a
t(f)
#### errors, calls and classes that go wrong
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, e.args, repr(e))
def f(): raise ValueError
t(f)
def f(): raise ValueError("a", 1)
t(f)
def f(): raise KeyError("k")
t(f)
def f(): raise "text"
t(f)
def f(): raise 5
t(f)
def f(): raise int
t(f)
def f(): raise
t(f)
def f(): assert 1 == 2
t(f)
def f(): assert 1 == 2, "msg"
t(f)
def f(): assert False, 5
t(f)
def f():
    try:
        1 / 0
    except ValueError:
        pass
t(f)
def f():
    try:
        1 / 0
    except (ValueError, ZeroDivisionError) as e:
        raise RuntimeError("wrapped") from e
t(f)
try:
    f()
except RuntimeError as e:
    pass
def f():
    try:
        return 1
    finally:
        print("fin")
t(f)
def f():
    for i in range(3):
        try:
            continue
        finally:
            print("f", i)
t(f)
def f():
    try:
        pass
    except:
        pass
    else:
        print("else")
    finally:
        print("finally")
t(f)
def f():
    try:
        int("x")
    except ValueError as e:
        pass
    print(e)
t(f)
class MyError(Exception):
    pass
class Other(MyError):
    def __init__(self, msg, code):
        self.code = code
        super().__init__(msg)
def f(): raise MyError
t(f)
def f(): raise MyError("x")
t(f)
def f(): raise Other("x", 3)
t(f)
try:
    f()
except MyError as e:
    print(e.code, isinstance(e, Exception), type(e))
def f():
    try:
        5
    except 5:
        pass
t(f)
def f():
    try:
        raise ValueError("a")
    except 5:
        pass
t(f)
def f(): return undefined_name
t(f)
def f():
    print(x)
    x = 1
t(f)
def f(): return None.foo
t(f)
def f(): return None()
t(f)
def f(): return None[0]
t(f)
def f(): return None + 1
t(f)
def f(): return (5)()
t(f)
def f(): return (5)[0]
t(f)
def f(): return (5).foo
t(f)
def f(): return 5 + None
t(f)
def f(): return -"a"
t(f)
def f(): return not "a"
t(f)
def f(): return "a" < 1
t(f)
def f(): return None < None
t(f)
def f(): return [1] < [None]
t(f)
def f(): return {} < {}
t(f)
def f(): return 1 < "a" < 3
t(f)
def f(): return 1 in 5
t(f)
def f(): return f.foo
t(f)
def f(): return len.foo
t(f)
def f(): return f[0]
t(f)
def f(): return f + 1
t(f)
def f(): return f < f
t(f)
def f(): return print + 1
t(f)
def f(): return int.foo
t(f)
def g(a, b=2, *c, d, **e): return a, b, c, d, e
t(lambda: g())
t(lambda: g(1))
t(lambda: g(1, 2, 3, d=4, e=5))
t(lambda: g(1, a=2, d=3))
t(lambda: g(*[1, 2], **{"d": 3}))
def h(a, b): return a
t(lambda: h(1, 2, 3)); t(lambda: h(1)); t(lambda: h()); t(lambda: h(1, c=2)); t(lambda: h(1, 2, b=3)); t(lambda: h(a=1, b=2)); t(lambda: (lambda: 1)(2)); t(lambda: (lambda x: 1)())
class K:
    def m(self): return 1
    def n(): return 1
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__
    @property
    def p(self): return 5
k = K()
t(lambda: K.m()); t(lambda: k.n()); t(lambda: k.m(1)); t(lambda: K(1)); t(lambda: k.zz); t(lambda: K.zz); t(lambda: k()); t(lambda: k[0]); t(lambda: len(k)); t(lambda: k + 1); t(lambda: k < k); t(lambda: k == k); t(lambda: iter(k)); t(lambda: k.s(2)); t(lambda: K.s(2)); t(lambda: k.c(1)); t(lambda: K.c(1)); t(lambda: k.p()); t(lambda: int(k)); t(lambda: float(k)); t(lambda: -k); t(lambda: k in k); t(lambda: abs(k)); t(lambda: f"{k:5}"); t(lambda: sorted([k, k])); t(lambda: sum([k])); t(lambda: ",".join([k])); t(lambda: [1][k]); t(lambda: range(k)); t(lambda: "a" * k); t(lambda: k * "a"); t(lambda: next(k)); t(lambda: round(k)); t(lambda: reversed(k)); t(lambda: k.p.q); t(lambda: bool(k)); t(lambda: isinstance(k, K)); t(lambda: hash(k) == hash(k)); t(lambda: {k: 1}[k])
def f(): k.p = 3
t(f)
def f(): del k.zz
t(f)
def f(): del k[0]
t(f)
def f(): k[0] = 1
t(f)
def f():
    with k: pass
t(f)
class V:
    def __init__(self): return 5
t(lambda: V())
class V:
    def __str__(self): return 5
t(lambda: str(V()))
t(lambda: print(V()))
t(lambda: f"{V()}")
class V:
    def __repr__(self): return None
t(lambda: repr(V()))
class V:
    def __len__(self): return -1
t(lambda: len(V()))
class V:
    def __len__(self): return "a"
t(lambda: len(V()))
class V:
    def __bool__(self): return 5
t(lambda: bool(V()))
class V:
    def __eq__(self, o): return True
t(lambda: hash(V()))
class V:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
t(lambda: list(V()))
t(lambda: 2 in V())
class V:
    def __lt__(self, o): return "yes"
t(lambda: V() < V())
t(lambda: V() > V())
t(lambda: V() <= V())
class V:
    def __add__(self, o): return NotImplemented
t(lambda: V() + 1)
t(lambda: V() + V())
class V:
    def __init__(self, a, b=1): pass
t(lambda: V()); t(lambda: V(1, 2, 3)); t(lambda: V(c=1))
#### classes shown
class A:
    pass
class B(A):
    def __init__(self): self.x = 1
print(A, B, type(B()), [A], {1: A}, B.__name__, B().__class__, B().__class__.__name__, B().__class__ is B, type(type(B())))
print(str(B())[:19], repr(A())[:19])
class E(Exception): pass
print(E, type(E("x")))
from collections import deque, Counter, OrderedDict, defaultdict
print(deque, Counter, defaultdict, OrderedDict)
print((5).__class__, "a".__class__.__name__, [].__class__, None.__class__)
#### an own rounding
class A:
    def __round__(self, n=None): return ("round", n)
print(round(A()), round(A(), 2))
#### own signs
class A:
    def __itruediv__(self, o): return "itd"
a = A(); a /= 1; print(a)
class A:
    def __ifloordiv__(self, o): return "itd"
a = A(); a //= 1; print(a)
class A:
    def __imod__(self, o): return "itd"
a = A(); a %= 1; print(a)
class A:
    def __ipow__(self, o): return "itd"
a = A(); a **= 1; print(a)
class A:
    def __iadd__(self, o): return "iadd"
    def __isub__(self, o): return "isub"
    def __imul__(self, o): return "imul"
a = A(); a += 1; print(a)
a = A(); a -= 1; print(a)
a = A(); a *= 1; print(a)
class A:
    def __ior__(self, o): return "ior"
    def __iand__(self, o): return "iand"
    def __ixor__(self, o): return "ixor"
a = A(); a |= 1; print(a)
a = A(); a &= 1; print(a)
a = A(); a ^= 1; print(a)
class A:
    def __rpow__(self, o): return "rpow"
    def __rmod__(self, o): return "rmod"
    def __rfloordiv__(self, o): return "rfd"
    def __ror__(self, o): return "ror"
    def __rand__(self, o): return "rand"
    def __rxor__(self, o): return "rxor"
print(2 ** A()); print(2 % A()); print(2 // A()); print(2 | A(), 2 & A(), 2 ^ A())
class A:
    def __matmul__(self, o): return "mm"
print(A() @ 3)
#### what a thing stands for
class A:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __bool__(self): return False
    def __len__(self): return 4
    def __contains__(self, x): return x == 1
    def __call__(self, *a, **k): return a, k
    def __enter__(self): return 5
    def __exit__(self, *a): return True
    def __format__(self, s): return "<" + s + ">"
    def __reversed__(self): return [3, 2]
    def __delitem__(self, i): print("del", i)
    def __setitem__(self, i, v): print("set", i, v)
    def __getitem__(self, i): return i
a = A()
print(int(a), float(a), [0,1,2,3][a], bool(a), len(a), 1 in a, 2 in a, a(1, b=2), f"{a:x}", format(a, "q"), list(reversed(a)))
with a as b: print(b)
with a: raise ValueError
del a[1]
a[2] = 3
print(a[1:2], a[1, 2], a[::2], a["x"])
#### attributes that are made up
class A:
    def __getattr__(self, n): return "attr " + n
print(A().foo, getattr(A(), "bar"), hasattr(A(), "zzz"))
class D:
    def __init__(self): self._d = {"a": 1}
    def __getattr__(self, n):
        if n in self._d: return self._d[n]
        raise AttributeError(n)
d = D(); print(d.a)
try:
    d.b
except AttributeError as e: print("AE", e)
#### a class of a first course
class A:
    count = 0
    items = []
    def __init__(self, n):
        A.count += 1
        self.n = n
        self.items.append(n)
    def __lt__(self, o): return self.n < o.n
    def __add__(self, o): return A(self.n + (o.n if isinstance(o, A) else o))
    __radd__ = __add__
    def __repr__(self): return f"A{self.n}"
    @property
    def double(self): return self.n * 2
    @double.setter
    def double(self, v): self.n = v // 2
    @staticmethod
    def make(): return A(9)
    @classmethod
    def of(cls, s): return cls(int(s))
a = A(1); b = A.of("5"); c = a + b; d = 10 + a
a.double = 40
print(a, b, c, d, sum([a, b], 0), A.count, A.items, sorted([b, a]), min(a, b), max([a, b]), A.make(), a.double)
print(hasattr(a, "n"), getattr(a, "zz", None), isinstance(b, A), issubclass(A, object))
setattr(a, "q", 5); print(a.q); delattr(a, "q")
try: print(a.q)
except AttributeError as e: print(e)
try: A.zip
except AttributeError as e: print(e)
try: a.double.x = 1
except AttributeError as e: print(e)
try: del a.n; print(a.n)
except AttributeError as e: print(e)
#### numbers and texts of modules
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
import math, random, json
for f in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.foo, lambda: math.pow(2, 0.5), lambda: math.gcd(12, 18), lambda: math.isqrt(-1), lambda: math.ceil(2.1), lambda: math.trunc(-2.5), lambda: math.hypot(3, 4), lambda: math.comb(5, 2), lambda: math.perm(5, 2), lambda: math.prod([1, 2, 3]), lambda: math.dist([0, 0], [3, 4]), lambda: math.inf, lambda: math.nan, lambda: math.tau, lambda: math.degrees(math.pi), lambda: 2.0 ** 10000, lambda: 10 ** -2, lambda: (-8) ** (1/3) if False else 1, lambda: 0 ** 0, lambda: 0.0 ** -1, lambda: 7 // -2, lambda: -7 % 3, lambda: 7.5 // 2, lambda: -7.5 % 2, lambda: 1e16 + 1, lambda: 0.1 + 0.2, lambda: 1 / 3, lambda: 100 * 1.1, lambda: 5 / 1, lambda: 1e21, lambda: 123456789.123, lambda: 1e-5, lambda: 0.0001, lambda: -0.0, lambda: float(10**20), lambda: 3 == 3.0, lambda: True + True, lambda: 1 < 2 < 3, lambda: not 0, lambda: 5 and 0 or "x", lambda: ~5, lambda: 5 ^ 3, lambda: 1 << 70, lambda: 1 << -1, lambda: 1.5 << 1, lambda: 5 % 0, lambda: 5.0 % 0, lambda: 5 // 0.0, lambda: 0 / 0, lambda: divmod(5, 0.0), lambda: int("9" * 30), lambda: json.loads("{"), lambda: json.dumps({"a": [1, None, True]}), lambda: json.dumps({1: 2}, indent=2), lambda: json.loads("[1, 2.5, null]"), lambda: json.dumps(set()), lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.foo]:
    t(f)
#### loops and comprehensions
print([x for x in range(10) if x % 2], {x: x**2 for x in range(3)}, {x % 3 for x in range(9)}, list(x for x in "ab"), [[i*j for j in range(3)] for i in range(3)])
for i, (a, b) in enumerate(zip([1, 2], "ab"), start=1): print(i, a, b)
for i in range(3):
    if i == 5: break
else: print("no break")
n = 5
while n: n -= 1
else: print("done")
print(*[1, 2, 3], sep="-", end="!\n"); print(); print("a", "b", sep=""); print(1, None, True, 2.0, [1], "x")
x = y = 3; x, y = y, x + 1; print(x, y)
a, (b, *c) = 1, [2, 3, 4]; print(a, b, c)
print([1, 2] + [3], [0] * 3, [[]] * 2, "ab" * 2, (1,) * 3)
l = [3, 1, 2]; l2 = sorted(l, key=lambda v: -v); l.sort(); print(l, l2, l.sort())
print(list(map(str, l)), list(filter(lambda v: v > 1, l)), any(v > 2 for v in l), all(l))
print(range(3), enumerate, map, int, len.__name__ if False else "", print if False else "")
def gen():
    x = yield 1
    print("got", x)
    yield 2
    return 5
g = gen(); print(next(g), g.send("hi"))
try: next(g)
except StopIteration as e: print("stop", e.value)
def deco(f):
    def inner(*a, **k):
        print("call", f.__name__)
        return f(*a, **k)
    return inner
@deco
def add(a, b=2): "doc"; return a + b
print(add(1), add(1, b=5), add.__name__)
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); print(i())
def default(a=[]): a.append(1); return a
default(); print(default())
if (m := 5) > 3: print(m)
print(f"{3.14159:.2f} {'a':>5}|{'b':<5}|{'c':^5}| {1000000:,} {0.5:%} {255:#x} {5!r} {'q'!r} {m=} {m + 1 = } {'é'!a}")
print("%d %s %5.2f %-5s| %05d %x %%" % (1, "a", 2.5, "b", 42, 255))
print("{} {1}".format(1, 2) if False else "{0} {1} {0}".format(1, 2), "{a} {b!r}".format(a=1, b="x"), "{:>{w}}".format("a", w=5), "{0[1]} {1[k]}".format([1, 2], {"k": 3}))
#### values that do not fit
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def f(): a, b, c = 1, 2
t(f)
def f(): a, b = 1, 2, 3
t(f)
def f(): (a, b), c = 1, 2
t(f)
def f(): [a, b] = "x"
t(f)
def f(): a, *b, c = [1]
t(f)
def f():
    for x, in [[1, 2]]: pass
t(f)
def f(): x = 5; x += "a"
t(f)
def f(): x = "a"; x += 5
t(f)
def f(): x = [1]; x += 5
t(f)
def f(): x = [1]; x += "ab"; return x
t(f)
def f(): x = (1,); x += [2]
t(f)
def f(): x = {1}; x |= [2]
t(f)
def f(): x = {1: 2}; x |= [(3, 4)]; return x
t(f)
def f(): x = "a"; x -= "a"
t(f)
def f(): x = 1; x.append(2)
t(f)
def f(): x = None; x.append(2)
t(f)
def f(): x = [1].append(2); return x[0]
t(f)
def f(): x = [3, 1].sort(); return len(x)
t(f)
def f(): return sorted(3, 1)
t(f)
def f(): return 1
t(lambda: 1)
def f(): return [1, 2, 3][1:"a"]
t(f)
def f(): return [1, 2, 3]["1":]
t(f)
def f(): return [1, 2][True]
t(f)
def f(): return {1: "a", True: "b", 1.0: "c"}
t(f)
def f(): return print("a") + 1
t(f)
def f(): return "a" + "b" + 3 + "c"
t(f)
def f(): return len(3.5) + len(None)
t(f)
def f(): return "5" > 3
t(f)
def f(): return [1] > 3
t(f)
def f(): return int("3.7")
t(f)
def f(): return int("3a", 10)
t(f)
def f(): return float("3.7.1")
t(f)
def f(): return float("٣")
t(f)
def f(): return str(3).zfill(5), "abc".find("z"), "a,b".split(","), "a b  c".split(" "), " x ".strip(), "abc".title()
t(f)
def f(): return "abc".join("xyz"), "-".join(["a"]), "".join([])
t(f)
def f(): return "abc".replace("b", 5)
t(f)
def f(): return "abc".count(5)
t(f)
def f(): return "abc".strip(5)
t(f)
def f(): return "abc".endswith(5)
t(f)
def f(): return max("abc", key=5)
t(f)
def f(): return max([1], [2], default=3)
t(f)
def f(): return max(1)
t(f)
def f(): return min({})
t(f)
def f(): return sum(1, 2)
t(f)
def f(): return sum([1, 2], "a")
t(f)
def f(): return list(zip([1, 2], [3]))
t(f)
def f(): return list(zip([1], [2, 3], strict=True))
t(f)
def f(): return list(enumerate("ab", 1.5))
t(f)
def f(): return sorted({3: 1, 2: 5}), sorted("bca"), sorted([(2, 1), (1, 2)]), sorted(["b", "A"], key=str.lower)
t(f)
def f(): return sorted([1], key=5)
t(f)
def f(): return [1].sort(key=len)
t(f)
def f(): return abs(), 
t(f)
def f(): return abs(1, 2)
t(f)
def f(): return isinstance(1)
t(f)
def f(): return chr()
t(f)
def f(): return range(1, 2, 3, 4)
t(f)
def f(): return int("1", "2")
t(f)
def f(): return dict.get({}, 1)
t(f)
