#### class features
class Shape:
    count = 0
    def __init__(self, name):
        self.name = name
        Shape.count += 1
    def area(self): return 0
    def __repr__(self): return f"{type(self).__name__}({self.name!r}, {self.area():.1f})"
    def __lt__(self, other): return self.area() < other.area()
    def __eq__(self, other): return isinstance(other, Shape) and self.area() == other.area()
    def __hash__(self): return hash(self.area())
class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side
    def area(self): return self.side ** 2
class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r
    def area(self): return 3.14 * self.r ** 2
s = [Square(3), Circle(1), Square(1), Shape("dot")]
print(s, sorted(s), min(s), max(s), Shape.count, Square(3) == Square(3), Square(3) in s, len({Square(2), Square(2)}), Square(1) != Square(2))
print(isinstance(s[0], Shape), issubclass(Circle, Shape), type(s[1]) is Circle, Square.__name__, hasattr(s[0], "side"), getattr(s[0], "nope", "default"))
setattr(s[0], "side", 5); print(s[0].area(), str(s[0]), f"{s[0]}", "%s" % s[0], [str(x) for x in s[:1]])
#### properties with setters
class Celsius:
    def __init__(self, t): self.t = t
    @property
    def t(self): return self._t
    @t.setter
    def t(self, v):
        if v < -273.15:
            raise ValueError("too cold")
        self._t = v
    @property
    def f(self): return self._t * 9 / 5 + 32
    @staticmethod
    def of_f(f): return Celsius((f - 32) * 5 / 9)
    @classmethod
    def zero(cls): return cls(0)
c = Celsius(100)
print(c.f, Celsius.of_f(32).t, Celsius.zero().t, type(Celsius.zero()).__name__)
c.t = 20
print(c.t, c.f)
try:
    c.t = -300
except ValueError as e:
    print(e, c.t)
#### a container of one's own
class Shelf:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, x): return x in self.items or x == "secret"
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return reversed(self.items)
    def __add__(self, o): return Shelf(*self.items, *o.items)
    def __iadd__(self, x):
        self.items.append(x)
        return self
    def __bool__(self): return len(self.items) > 2
    def __call__(self, n): return self.items[:n]
    def __str__(self): return "|".join(map(str, self.items))
s = Shelf("a", "b", "c")
s[0] = "z"; del s[1]; s += "d"
print(len(s), s[-1], s[0:2], "secret" in s, "q" in s, list(s), list(reversed(s)), bool(s), bool(Shelf()), s(2), s, str(s + s), [x for x in s], max(s), sorted(s), tuple(s), ",".join(s), sum([1 for _ in s]))
a, *b = s
print(a, b, *s)
#### only getitem
class Squares:
    def __getitem__(self, i):
        if i >= 5: raise IndexError
        return i * i
print(list(Squares()), 9 in Squares(), 10 in Squares(), [x for x in Squares()], max(Squares()), sum(Squares()))
#### number of one's own
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __pos__(self): return self
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __truediv__(self, k): return V(self.x / k, self.y / k)
    def __floordiv__(self, k): return V(self.x // k, self.y // k)
    def __mod__(self, k): return V(self.x % k, self.y % k)
    def __pow__(self, k): return V(self.x ** k, self.y ** k)
    def __repr__(self): return f"V({self.x}, {self.y})"
    def __bool__(self): return self.x != 0 or self.y != 0
    def __int__(self): return int(abs(self))
    def __float__(self): return float(abs(self))
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __iter__(self): yield self.x; yield self.y
    def __index__(self): return 3
    def __format__(self, spec): return f"<{self.x:{spec}}, {self.y:{spec}}>"
a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 2 * a, -a, +a, abs(a), a == V(3, 4), a != b, a / 2, a // 2, a % 2, a ** 2, bool(V(0, 0)), int(a), float(a), sum([a, b]), list(a), f"{a:.1f}", f"{a!r:>10}", format(b, "03d"), [10, 20, 30, 40][a])
#### comparisons of one's own
class Card:
    ranks = "23456789TJQKA"
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.ranks.index(self.r) < self.ranks.index(o.r)
    def __le__(self, o): return not o < self
    def __gt__(self, o): return o < self
    def __ge__(self, o): return not self < o
    def __repr__(self): return self.r
h = [Card(c) for c in "A2KT9"]
print(sorted(h), max(h), min(h), Card("2") < Card("3"), Card("A") >= Card("K"), Card("2") == Card("2"), sorted(h, reverse=True))
class P:
    def __eq__(self, o): return True
try:
    print({P(): 1})
except TypeError as e:
    print(e)
try:
    print(P() < P())
except TypeError as e:
    print(e)
#### inheritance of several
class A:
    def hi(self): return "A"
class B(A):
    def hi(self): return "B" + super().hi()
class C(A):
    def hi(self): return "C" + super().hi()
class D(B, C):
    def hi(self): return "D" + super().hi()
print(D().hi())
#### mixins
class Named:
    def name(self): return type(self).__name__.lower()
class Loud:
    def say(self): return self.name().upper() + "!"
class Cat(Named, Loud): pass
print(Cat().say(), isinstance(Cat(), Loud))
#### class attributes and instances
class Dog:
    tricks = []
    legs = 4
    def __init__(self, n): self.n = n
    def add(self, t): self.tricks.append(t)
a, b = Dog("a"), Dog("b")
a.add("roll"); b.add("sit")
a.legs = 3
print(a.tricks, b.tricks, Dog.tricks is a.tricks, a.legs, b.legs, Dog.legs)
Dog.legs = 5
print(a.legs, b.legs)
del a.legs
print(a.legs, a.n)
Dog.bark = lambda self: self.n + " woof"
print(a.bark(), Dog.bark(b))
#### default arguments that change
def add(x, to=[]):
    to.append(x)
    return to
print(add(1), add(2), add(3, []), add(4))
def count(d={}):
    d["n"] = d.get("n", 0) + 1
    return d["n"]
print(count(), count(), count({}))
n = 5
def late(x=n): return x
n = 6
print(late(), n)
#### closures bind late
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
def make():
    hs = []
    for k in "abc":
        def h(): return k
        hs.append(h)
    return hs
print([h() for h in make()])
def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
a, b = counter(), counter()
print(a(), a(5), b(), a())
#### global and nonlocal
total = 0
def add(n):
    global total, made
    total += n
    made = "yes"
add(3); add(4)
print(total, made)
def outer():
    x = "outer"
    def mid():
        nonlocal x
        def inner():
            nonlocal x
            x += "+inner"
        inner()
        x += "+mid"
    mid()
    return x
print(outer())
x = 10
def shadow():
    x = 20
    def show(): return x
    x = 30
    return show()
print(shadow(), x)
#### generators send, close, throw
def echo():
    got = yield "start"
    try:
        while True:
            got = yield f"got {got}"
    except ValueError as e:
        yield f"threw {e}"
    finally:
        print("closed")
g = echo()
print(next(g), g.send(1), g.send("two"), g.throw(ValueError("x")))
g.close()
print(list(g), next(g, "end"))
def avg():
    total = n = 0
    mean = None
    while True:
        total += yield mean
        n += 1
        mean = total / n
a = avg(); next(a)
print(a.send(10), a.send(20), a.send(3))
h = echo()
try:
    h.send(1)
except TypeError as e:
    print(e)
#### yield from and return
def inner():
    x = yield 1
    print("sent", x)
    yield 2
    return "result"
def outer():
    r = yield from inner()
    yield r
    yield from "ab"
    yield from range(2)
o = outer()
print(next(o), o.send("hi"), list(o))
def r():
    yield 1
    return 5
g = r(); next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, repr(e), e.args)
def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t
print(list(tree([1, [2, [3, 4], []], 5])))
#### iterators used up
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
z = zip("ab", [1, 2]); print(list(z), list(z))
m = map(str, [1, 2]); print(list(m), list(m))
f = filter(lambda x: x > 1, [1, 2, 3]); print(list(f), list(f))
g = (x * x for x in range(3)); print(sum(g), sum(g))
e = enumerate("ab"); print(next(e), list(e), list(e))
r = reversed([1, 2]); print(list(r), list(r))
d = iter({"a": 1}); print(next(d), next(d, "no"))
print(iter(it) is it, 2 in iter([1, 2, 3]))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([1, 2], (3, 4), "ab")), dict(zip("ab", [1, 2])), list(enumerate("ab", 1)), list(enumerate("ab", start=-5)), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(max, [1, 5], [3, 2])))
#### iterator of one's own
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
d = Down(3)
print(list(d), list(d), sum(Down(4)), max(Down(2)), 3 in Down(5), [*Down(3)], dict(zip(Down(2), "ab")), sorted(Down(3)))
for a in Down(2):
    for b in Down(2):
        print(a, b, end="; ")
print()
#### walrus
data = [3, 8, 1, 9]
if (n := len(data)) > 3:
    print(n)
print([y for x in data if (y := x * 2) > 5], y)
i = 0
while (i := i + 1) < 4:
    print(i, end=" ")
print((a := 1, b := 2), a, b, any((w := x) > 7 for x in data), w)
def f(x): return x
print(f(q := 5), q, f(x=(z := 3)), z, [s := 1, s + 1], data[(j := 1)], j)
#### stars
a, *b = [1, 2, 3]; *c, d = "xyz"; e, *f, g = (1, 2)
print(a, b, c, d, e, f, g)
(h, i), [j, *k] = (1, 2), [3, 4, 5]
print(h, i, j, k, [*"ab", *range(2)], {*[1, 2], 2}, (*"ab",), {**{"a": 1}, "b": 2, **{"a": 3}}, *[1], *(), [*{"k": 1}])
def f(*args, **named): return args, named
print(f(1, *[2, 3], x=4, **{"y": 5}), f(*"ab", *"cd"), f(**{"a": 1}, **{"b": 2}), f(*{"k": 1}))
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
a = b = c = 0
a, b = b + 1, a + 2
print(a, b, c)
x = [1, 2, 3]; i = 0
i, x[i] = 2, 9
print(i, x)
def g(a, *, b=1, **rest): return a, b, rest
print(g(1, b=2, c=3), g(a=5))
#### numbers of names in a chain
print(1 < 2 < 3 == 3, 1 < 3 > 2, 1 == 1.0 == True, not 1 == 2, 3 > 2 > 2, "a" < "b" < "c", 1 in [1] == True, (1 in [1]) == True, None is None is not False)
x = 5
print(0 <= x < 10, x if x > 3 else -x, x and 0 or "z", [] or {} or None, 1 and [] and 2, not [] and "e", bool([[]]), x == 5 or 1 / 0, [x, 1][x > 3], -x ** 2, 2 ** 3 ** 2, 7 - -3, not not x, ~x + 1, 10 - 2 - 3, 2 * 3 % 4, 7 // 2 * 2, -7 // 2, -7 % 3, 7 % -3, 5 & 3 == 3, 1 | 2 ^ 3 & 4, 1 << 2 + 1)
#### decorators with arguments
def times(n):
    def wrap(f):
        def inner(*a, **k):
            return [f(*a, **k) for _ in range(n)]
        return inner
    return wrap
@times(2)
def hi(name, punct="!"): return "hi " + name + punct
print(hi("Ann"), hi("Bo", punct="?"))
class Memo:
    def __init__(self, f): self.f, self.seen = f, {}
    def __call__(self, n):
        if n not in self.seen: self.seen[n] = self.f(n)
        return self.seen[n]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.seen))
#### with of one's own
class T:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self):
        print("in", self.n)
        return self.n * 2
    def __exit__(self, kind, value, trace):
        print("out", self.n, kind.__name__ if kind else None, value)
        return self.eat
with T(1) as a, T(2) as b:
    print(a, b)
with T(3, True):
    1 / 0
try:
    with T(4) as x:
        raise KeyError("k")
except KeyError as e:
    print("got", e)
def f():
    with T(5):
        return "r"
print(f())
#### containers that hold themselves and quotes
print([1, (2,), {"a": {3}}, "it's", 'q"', None, 1.0, -0.0, 1e22, (), [[]], {}, True, b"x\x00'", "\\n", "\n", "茶", "\u200b", frozenset([1])], ("a",), {("x", 1): [None]}, {1: {2: {3: {}}}})
print(str(["a"]), repr("a"), str("a"), repr([repr("a")]), f"{['a']}", "%s" % ["a"], repr({"a": "b"}), str(("茶", 1)))
#### identity and equality
a = [1, 2]; b = a; c = a[:]
b.append(3)
print(a, c, a is b, a == c, a is c, [1] == [1.0], (1, 2) == [1, 2], "1" == 1, None == 0, {} == [], 1 == True, "a" is "a" if False else 1, [] is [], 0.1 + 0.2 == 0.3, float("nan") in [float("nan")], {1: 2} == {1.0: 2.0}, {1, 2} == frozenset([2, 1]), range(3) == [0, 1, 2])
def change(x, y):
    x = x + [9]
    y.append(9)
p, q = [1], [1]
change(p, q)
print(p, q, id(a) == id(b), id(a) != id(c))
g = [[0] * 2] * 2; g[0][0] = 1
h = [[0] * 2 for _ in range(2)]; h[0][0] = 1
print(g, h)
#### list changed while it is gone through
x = [1, 2, 3, 4, 5, 6]
for v in x:
    if v % 2 == 0:
        x.remove(v)
print(x)
y = [1, 1, 2, 2]
for v in y:
    if v == 1:
        y.remove(v)
print(y)
z = [1]
for v in z:
    if v < 5:
        z.append(v + 1)
print(z)
for a in [{1: 1}, {1}]:
    try:
        for k in a:
            a.update({k + 1: 1} if isinstance(a, dict) else {k + 1})
    except RuntimeError as e:
        print(e)
