#### try, except, else, finally
def f(x):
    try:
        r = 10 / x
    except ZeroDivisionError as e:
        print("zero:", e)
        return None
    except (TypeError, ValueError) as e:
        print("kind:", type(e).__name__)
    else:
        print("fine", r)
        return r
    finally:
        print("done")
f(2)
f(0)
f("a")
#### raise and messages
try:
    raise ValueError("bad value", 3)
except ValueError as e:
    print(e, e.args, repr(e))
try:
    raise KeyError("k")
except KeyError as e:
    print(e, repr(e), str(e))
try:
    {"a": 1}["茶"]
except KeyError as e:
    print("no key", e)
try:
    raise ValueError
except ValueError as e:
    print(repr(e), str(e) == "")
#### own exceptions
class MyError(Exception):
    pass
class Other(MyError):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code
try:
    raise Other(7)
except MyError as e:
    print(type(e).__name__, e, e.code, isinstance(e, Exception))
#### raise from and again
try:
    try:
        int("x")
    except ValueError as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    print("caught", e)
def g():
    try:
        raise IndexError("i")
    except IndexError:
        raise
try:
    g()
except LookupError as e:
    print("lookup", e)
#### assert
try:
    assert 1 == 2, "not the same"
except AssertionError as e:
    print("failed:", e)
assert True
#### kinds of errors
tests = [lambda: [1][5], lambda: {}["x"], lambda: int("q"), lambda: None.x, lambda: undefined_name, lambda: "a" + 1, lambda: len(5), lambda: 5(), lambda: [1, 2] + (3,), lambda: -"a", lambda: {[1]: 2}, lambda: iter(5), lambda: 5[0], lambda: next(iter([])), lambda: "abc".foo, lambda: abs("x"), lambda: [1] < ["a"], lambda: ord("ab"), lambda: chr(-1), lambda: round("a"), lambda: sum(["a"]), lambda: int([])]
for t in tests:
    try:
        t()
    except Exception as e:
        print(type(e).__name__ + ":", e)
#### wrong number of arguments
def f(a, b=2):
    return a + b
for t in [lambda: f(), lambda: f(1, 2, 3), lambda: f(1, c=3), lambda: f(1, a=1)]:
    try:
        t()
    except TypeError as e:
        print("TypeError")
#### loops with else
for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print()
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print(i)
else:
    print("end")
#### functions and defaults
def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw
print(f(1), f(1, 5, 6, 7, c=8, d=9), f(*[1, 2, 3], **{"z": 1}))
def add(x, acc=[]):
    acc.append(x)
    return acc
print(add(1), add(2))
def none():
    pass
print(none(), (lambda: 5)(), (lambda *a: a)(1, 2))
#### closures
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
c = counter()
print(c(), c(), counter()())
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
total = 0
def bump():
    global total
    total += 5
bump()
print(total)
#### a local name before its value
x = 1
def f():
    try:
        print(x)
    except NameError:
        print("not yet")
    x = 2
f()
#### decorators
def twice(f):
    def inner(*args):
        return f(*args) * 2
    return inner
@twice
def plus(a, b):
    return a + b
print(plus(1, 2))
#### generators
def squares(n):
    for i in range(n):
        yield i * i
g = squares(4)
print(next(g), next(g), list(g), list(g), next(g, "none"))
def both():
    yield from [1, 2]
    yield from "ab"
print(list(both()), sum(x for x in range(5)), list(x for x in "ab"))
def inf():
    n = 0
    while True:
        yield n
        n += 1
for n in inf():
    if n > 3:
        break
print(n)
#### walrus
if (n := len("hello")) > 3:
    print(n)
print([y for x in range(5) if (y := x * x) > 3])
#### conditional and chained
x = 5
print("big" if x > 3 else "small", 1 < x < 10, x == 5 == 5.0, not x, x and "yes")
#### recursion
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def flat(x):
    return [y for z in x for y in flat(z)] if isinstance(x, list) else [x]
print(fact(20), hanoi(5, "a", "b", "c"), flat([1, [2, [3, 4]], [[5]]]))
#### with
class Door:
    def __enter__(self):
        print("open")
        return self
    def __exit__(self, kind, value, trace):
        print("shut", kind is None)
        return True
with Door() as d:
    print("in")
with Door():
    1 / 0
#### classes
class Dog:
    kind = "dog"
    def __init__(self, name, age=1):
        self.name = name
        self.age = age
    def __str__(self):
        return f"{self.name} ({self.age})"
    def __repr__(self):
        return f"Dog({self.name!r}, {self.age})"
    def older(self, years=1):
        self.age += years
        return self
d = Dog("Rex")
print(d, [d], repr(d), d.older().older(3).age, Dog.kind, d.kind, isinstance(d, Dog))
#### inheritance
class Animal:
    def __init__(self, name):
        self.name = name
    def speak(self):
        return "..."
    def intro(self):
        return self.name + " says " + self.speak()
class Cat(Animal):
    def __init__(self, name):
        super().__init__(name)
        self.lives = 9
    def speak(self):
        return "meow"
c = Cat("Tom")
print(c.intro(), c.lives, isinstance(c, Animal), issubclass(Cat, Animal), type(c).__name__, Animal("x").intro())
#### operators of a class
class V:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k):
        return V(self.x * k, self.y * k)
    def __eq__(self, o):
        return (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o):
        return self.x < o.x
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def __neg__(self):
        return V(-self.x, -self.y)
    def __bool__(self):
        return bool(self.x or self.y)
    def __contains__(self, v):
        return v in (self.x, self.y)
    def __call__(self, n):
        return self.x + n
    def __hash__(self):
        return hash((self.x, self.y))
    def __repr__(self):
        return "V(%d, %d)" % (self.x, self.y)
    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
a, b = V(1, 2), V(3, 4)
print(a + b, b - a, a * 3, a == V(1, 2), a != b, a < b, len(a), b[1], -a, bool(V(0, 0)), 2 in a, a(10), abs(b), sorted([b, a]), {a: 1}[V(1, 2)], list(a)if False else [a[0], a[1]])
#### properties, class and static methods
class T:
    count = 0
    def __init__(self, c):
        self._c = c
        T.count += 1
    @property
    def f(self):
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        self._c = (v - 32) * 5 / 9
    @classmethod
    def zero(cls):
        return cls(0)
    @staticmethod
    def name():
        return "T"
t = T(100)
print(t.f, T.zero().f, T.name(), T.count)
t.f = 32
print(t._c)
#### iterators of a class
class Down:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Down(3)), sum(Down(4)), [x for x in Down(2)])
#### a list of one's own
class Stack(list):
    def push(self, x):
        self.append(x)
    def peek(self):
        return self[-1]
s = Stack()
s.push(1)
s.push(2)
print(s.peek(), len(s), s.pop(), list(s), isinstance(s, list))
#### a linked list
class Node:
    def __init__(self, v, next=None):
        self.v, self.next = v, next
n = Node(1, Node(2, Node(3)))
while n:
    print(n.v, end=" ")
    n = n.next
print()
#### types
print(type(1), type("a"), type(1.0), type([]), type(None), type(True), type((1,)), type({1}))
print(isinstance(True, int), isinstance(1, (int, float)), callable(len), callable(5), type(3) == int)
print(int, str, ValueError, type(ValueError("x")))
#### attributes
class A:
    pass
a = A()
a.x = 5
print(a.x, hasattr(a, "y"), getattr(a, "y", "none"), hasattr(a, "x"))
setattr(a, "y", 6)
print(a.y)
try:
    a.z
except AttributeError as e:
    print(e)
#### several statements on a line
x = 1; y = 2; print(x + y)
if x: print("one"); print("two")
#### names of built-ins
list = [1, 2]
str = "s"
sum = 0
for n in list:
    sum += n
dict = {}
dict["a"] = sum
max = min = 5
print(list, str, sum, dict, max)
#### more names of built-ins
int = 3
float = 0.5
len = "len"
repr = type = isinstance = set = tuple = bool = range = None
print(int, float, len, f"{int:03d} {float:.2f}", "%d" % int, [str for str in "ab"])
#### type hints and docstrings
def area(w: float, h: float = 2.0) -> float:
    """Width times height."""
    return w * h
x: int = 5
print(area(3), x)
#### the guard
def main():
    print("main")
if __name__ == "__main__":
    main()
#### pass, del, is
x = [1]
y = x
del x
print(y is not None, y == [1])
try:
    x
except NameError as e:
    print(e)
#### endless recursion that is caught
def f(n):
    try:
        return f(n + 1)
    except RecursionError:
        return "bottom"
print(f(0))
#### too deep, by the class of its error
def fact(n):
    return n * fact(n - 1)
for kind in (RecursionError, RuntimeError, Exception):
    try:
        fact(5)
    except kind as e:
        print(type(e).__name__, e, f"{e!r}")
    finally:
        print("finally")
print(sorted([3, 1, 2], key=lambda x: -x), "{:>5}".format("ok"))
#### everything that can call itself can be caught
def even(n):
    for i in [1]:
        return odd(n)
def odd(n):
    while True:
        with_if(n)
def with_if(n):
    if even(n):
        pass
def steps(n):
    yield from steps(n + 1)
def by_key(n):
    return sorted([1, 2], key=lambda x: sum(map(lambda y: by_key(n + 1), [x])))
class A:
    def __init__(self): self.a = A()
class B:
    def __eq__(self, other): return [B()] == [B()]
class C:
    def __repr__(self): return repr([C()])
class D:
    def __getattr__(self, name): return self.other
class E:
    def __lt__(self, other): return sorted([E(), E()]) is None
f = lambda n: f(n + 1)
for call in (lambda: even(1), lambda: list(steps(0)), lambda: by_key(0), A, lambda: B() == B(), lambda: print(C()), lambda: D().x, lambda: sorted([E(), E()]), lambda: f(0)):
    try:
        call()
    except RecursionError:
        print("caught", end=" ")
print()
#### what is done after going too deep
def dig(depth):
    try:
        return dig(depth + 1)
    except RecursionError:
        import re, json
        return re.sub("[aeiou]", "*", "maximum") + json.dumps({"a": [1]}) + "{:,}".format(1234567) + f"{[1, 2]!r:>10}" + "%5.2f" % 2.5
print(dig(0))
#### a function that begins with a function, a class or a text
def outer(n):
    "Goes down."
    def inner(m):
        class Thing:
            value = m
        return outer(Thing.value + 1)
    return inner(n)
try:
    outer(0)
except RecursionError as e:
    print("caught")
