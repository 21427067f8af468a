#### two-argument iter
import random
words = ["a", "b", "stop", "c"]
it = iter(words)
for w in iter(lambda: next(it), "stop"):
    print(w)
n = 0
def count():
    global n
    n += 1
    return n
print(list(iter(count, 4)), n)
print(sum(iter(count, 8)))
i = iter(count, 10)
print(next(i), next(i, "end"), next(i, "end"))
class Dice:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 2
        return self.n
print([x for x in iter(Dice(), 8)])
for bad in [lambda: iter(3, 4), lambda: iter(), lambda: iter(len, 1, 2), lambda: iter(5), lambda: next(iter(lambda: 1 / 0, 2))]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
letters = iter("abc")
print(list(letters), list(letters), next(iter({"k": 1})), [i for i in iter(range(2))])
#### numbers too large
import math
for f in [lambda: math.exp(1000), lambda: math.log(0), lambda: math.log(-1), lambda: 10.0 ** 400, lambda: math.sqrt(-1), lambda: math.pow(10, 400), lambda: math.log10(0), lambda: math.log2(-3), lambda: math.cosh(1000), lambda: math.factorial(-1), lambda: float("1e400"), lambda: 1e308 * 10, lambda: -1e308 * 10, lambda: math.exp(-1000), lambda: math.acos(2), lambda: math.floor(float("inf")), lambda: math.floor(float("nan")), lambda: round(float("inf")), lambda: int(float("-inf")), lambda: (-2.0) ** 400.5 if False else 0, lambda: 2.0 ** 1024, lambda: 2 ** 0.5, lambda: 1e200 * 1e200, lambda: 1e200 ** 2, lambda: math.hypot(3, 4), lambda: math.sinh(1000), lambda: math.gamma(200), lambda: math.fsum([1e308, 1e308]), lambda: math.log(0.0), lambda: math.log(10, 1), lambda: math.fmod(1, 0), lambda: math.sin(float("inf")), lambda: math.pow(-8, 1 / 3), lambda: math.pow(-10, 401), lambda: math.pow(0, -1), lambda: math.gamma(-1), lambda: math.exp(710), lambda: math.expm1(1000), lambda: math.lgamma(0), lambda: math.ldexp(1.0, 5000), lambda: math.fsum([float("inf"), 1]), lambda: math.fsum([float("inf"), float("-inf")]), lambda: math.fsum([1e308, -1e308, 1.5]), lambda: math.exp(1), lambda: math.pow(2, 0.5), lambda: math.cosh(2)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### formatting with Chinese
name, price = "奶茶", 18.5
print(f"{name}：{price:.1f} 元")
print(f"|{name:>6}|{name:<6}|{name:^6}|{name:*^7}|")
print("{}買了{}杯，共 {:,.2f} 元".format("小明", 3, 3 * price))
print("%s：%05.1f" % (name, price), "%-4s|" % name, "%5s|" % name)
for i, x in enumerate(["茶", "咖啡", "果汁"], 1):
    print(f"{i:02d}. {x:　<4}${i * 10:>4}")
print(f"{'一二三':.2}", f"{len('你好😀')}", f"{'你好'!r}")
print("{0}{1}{0}".format("天", "地"), "{a}愛{b}".format(a="我", b="你"))
#### closures and nested functions
def outer():
    x = 0
    def inc(by=1):
        nonlocal x
        x += by
        return x
    def get(): return x
    return inc, get
inc, get = outer()
print(inc(), inc(5), get())
def power(n):
    def f(x): return x ** n
    return f
print([power(n)(3) for n in range(4)])
fs = []
for i in range(3):
    def f(i=i): return i
    fs.append(f)
print([f() for f in fs], (lambda x, y=2: x * y)(5))
def make():
    seen = []
    def add(v):
        seen.append(v)
        return len(seen), seen[:]
    return add
a, b = make(), make()
a(1); a(2); b(9)
print(a(3), b(8))
#### default arguments
def greet(name, word="Hello", end="!"):
    return word + ", " + name + end
print(greet("Ann"), greet("Bo", "Hi"), greet("Cy", end="?"), greet(word="Yo", name="Di"))
def add(x, box=[]):
    box.append(x)
    return box
print(add(1), add(2), add(3, []), add(4))
print(greet.__name__)
#### args and kwargs
def f(*args, **kwargs):
    print(args, kwargs, len(args), sorted(kwargs))
f(); f(1, 2); f(1, a=2, b=3); f(*[1, 2], *(3,), **{"x": 1}, y=2)
def g(a, *rest, sep="-", **more):
    return sep.join([str(a)] + [str(r) for r in rest]) + str(more)
print(g(1, 2, 3), g(1, sep="+"), g(*"abc", k=1))
def total(*n): return sum(n)
print(total(), total(1), total(1, 2, 3))
def kw(a, *, b): return a + b
print(kw(1, b=2))
d = {"sep": "/"}
print(*[1, 2, 3], **d)
#### comprehensions of sets and dicts
squares = {n: n * n for n in [3, 1, 2]}
print(squares, list(squares), {v: k for k, v in squares.items()})
print({n % 3 for n in range(10)}, sorted({c for c in "mississippi"}))
print({w: len(w) for w in "one two three".split() if len(w) > 3})
print({(i, j) for i in range(2) for j in range(2)} == {(0, 0), (0, 1), (1, 0), (1, 1)})
d = {}
for c in "banana": d[c] = d.get(c, 0) + 1
print(d, max(d, key=d.get), sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))
print({**squares, 3: 0, 4: 16}, dict(zip("ab", [1, 2])), dict([("x", 1)]))
#### slices with negative steps
a = list(range(10))
print(a[::-1], a[::-3], a[7:2:-2], a[-2:-6:-1], a[2:7:-1], a[-1:], a[:-8], a[100:0:-4], a[-100:3])
s = "霓虹港 harbour"
print(s[::-1], s[-3:], s[:3], s[-1:-4:-1], s[10:2:-2], s[::2], s[5:5], s[:100])
t = (1, 2, 3, 4)
print(t[::-1], t[-2:], t[1::2])
b = a[:]
b[::2] = [0] * 5
b[1:3] = []
del b[-2:]
print(b, a)
print(range(10)[::-1], list(range(10))[8:1:-3], range(10)[2:5])
#### sorting with key and reverse is stable
people = [("Ann", 30), ("Bo", 25), ("Cy", 30), ("Di", 25), ("Ed", 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: (-p[1], p[0]), reverse=True)
print(people)
w = "banana Apple cherry apple Banana".split()
print(sorted(w), sorted(w, key=str.lower), sorted(w, key=len, reverse=True), sorted(w, key=str.lower, reverse=True))
n = [3, -1, 2, -3, 1]
n.sort(key=abs)
print(n, sorted(n, key=abs, reverse=True), list(reversed(n)), sorted("hello"), sorted({3: "c", 1: "a"}))
print(max(w, key=len), min(w, key=len), min(n, key=abs), max([1, 1.0, True]))
#### printing whole numbers and floats
for x in [1.0, 0.1 + 0.2, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1 / 3, 2 / 3, 100.0, 1e100, -0.0, 3.14, 5e-324, 1e22, 1e21, 12345678901234567890.0, 0.1, 1e3, 7 / 2, 2.5e-7]:
    print(x, str(x), [x])
print(7 // 2, -7 // 2, 7 / 7, 2 ** 10, 2 ** -1, 10 ** 20, 1_000, int(7.9), int(-7.9), float(3), 3 * 1.0, 1e2 == 100)
print(1.5 + 1.5, 3.0 * 2, 10 / 2, 10 % 3.0, 7.5 // 2, -7.5 // 2, 0.1 * 3, 1.1 + 2.2, round(2.675, 2), 1e16 + 1)
#### rounding half to even
print([round(x) for x in [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 2.4, 2.6]])
print([round(x, 1) for x in [0.25, 0.35, 0.45, 2.25, -0.25, 1.05]], round(1234, -2), round(1250, -2), round(1350, -2), round(15, -1), round(25, -1))
print(round(3.14159, 3), round(2.0), round(2), round(2.5, 0), round(5, 2), type(round(2.7)).__name__, type(round(2.7, 1)).__name__)
print(f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {0.375:.2f} {2.675:.2f}", "%.0f %.1f" % (2.5, 0.25))
#### divmod and mod of negatives
for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (6, 3), (-6, 3), (0, 5), (7.5, 2), (-7.5, 2), (7.5, -2)]:
    print(a // b, a % b, divmod(a, b), int(a / b))
print(-1 % 5, (3 - 5) % 7, -1 // 5, 5 % -3, (-2) ** 3, -2 ** 2, 2 ** 3 ** 2, -5 % 1, 1 % 1.5)
print([i % 3 for i in range(-4, 5)], [(h + 5) % 24 for h in (20, 23, 0)])
#### methods of texts
s = "  Hello, World  "
print(s.strip(), s.lstrip() + "|", s.rstrip() + "|", s.upper().strip(), s.lower().strip(), s.strip().swapcase())
t = "one,two,,three"
print(t.split(","), t.split(",", 1), t.rsplit(",", 1), " a  b ".split(), "a-b-c".replace("-", "+", 1), ",".join(["x", "y"]))
print("hello".find("l"), "hello".rfind("l"), "hello".find("z"), "hello".index("e"), "hello".count("l"), "aaa".count("aa"))
print("abc".startswith("ab"), "abc".endswith(("x", "c")), "Abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab Cd".istitle(), "ab".islower())
print("hello world".title(), "hello".capitalize(), "42".zfill(5), "-42".zfill(5), "x".center(5, "*"), "x".ljust(3) + "|", "x".rjust(3))
print("a\tb\n".splitlines(), "l1\nl2\r\nl3".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="), "abc".encode(), "abcabc".strip("ac"), "www.x.com".removeprefix("www."), "x.py".removesuffix(".py"))
print("你好嗎".find("好"), "你好，世界".split("，"), "香港".center(6, "*"), "ａ".isalpha(), "三".isnumeric(), "ß".upper(), "茶" * 3, "茶" in "奶茶", ord("茶"), chr(33590))
#### try and finally in their order
def f(x):
    try:
        print("try", x)
        if x == 0: raise ValueError("zero")
        if x == 1: return "returned"
        if x == 2: 1 / 0
    except ValueError as e:
        print("except", e)
        return "handled"
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for i in [0, 1, 3]: print(f(i))
try:
    f(2)
except ZeroDivisionError as e:
    print("outside", e)
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("clean", i)
    try:
        return 1
    finally:
        return 2
print(g())
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("again")
except RuntimeError as e:
    print(e, repr(e), e.args)
#### generators
def count_up(n):
    i = 0
    while i < n:
        yield i
        i += 1
print(list(count_up(4)), sum(count_up(5)), max(count_up(3)))
g = count_up(2)
print(next(g), next(g), next(g, "none"))
try:
    next(g)
except StopIteration:
    print("stop")
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
out = []
for x in fib():
    if x > 50: break
    out.append(x)
print(out)
def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
print(sum(x * x for x in range(5)), [*(c for c in "ab")], dict((x, x * 2) for x in range(2)), ",".join(str(i) for i in range(3)))
#### enumerate, zip, any, all
names, ages = ["Ann", "Bo", "Cy"], [13, 14]
for i, (n, a) in enumerate(zip(names, ages), start=1): print(i, n, a)
print(list(enumerate("ab")), list(zip(names, ages, "xyz")), dict(zip(names, ages)), list(zip(*[(1, 2), (3, 4)])))
print(any([]), all([]), any([0, "", None, 3]), all([1, "a", []]), any(x > 2 for x in [1, 2]), all(x > 0 for x in [1, 2]))
print(list(map(len, names)), list(filter(None, [0, 1, "", "a"])), list(map(lambda x, y: x + y, [1, 2], [3, 4])), sum([[1], [2]], []))
print(min(3, 1, 2), max([1, 5, 3], default=0), max([], default="none"), sum([0.1] * 3), abs(-3), list(reversed("abc")))
#### loops with else
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0: break
    else:
        print(n, end=" ")
print()
i = 3
while i:
    i -= 1
else:
    print("while done", i)
while True:
    i += 1
    if i == 4: break
else:
    print("never")
for x in []: pass
else: print("empty", i)
#### global and nonlocal
score = 0
def win(n):
    global score, best
    score += n
    best = n
win(3); win(4)
print(score, best)
x = "out"
def a():
    x = "a"
    def b():
        nonlocal x
        x = "b"
        def c():
            global x
            x = "c"
        c()
        return x
    return b(), x
print(a(), x)
def shadow():
    x = 1
    return x
print(shadow(), x)
#### a class with str, eq and less than
class Card:
    order = "23456789TJQKA"
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit
    def __str__(self): return self.rank + self.suit
    def __repr__(self): return f"Card({self.rank!r}, {self.suit!r})"
    def __eq__(self, other): return isinstance(other, Card) and self.rank == other.rank
    def __lt__(self, other): return Card.order.index(self.rank) < Card.order.index(other.rank)
    def __hash__(self): return hash(self.rank)
hand = [Card("K", "♠"), Card("2", "♥"), Card("A", "♦"), Card("2", "♣")]
print(hand[0], hand, str(hand[1]), f"{hand[2]}", "%s" % hand[3])
print(sorted(hand), min(hand), max(hand), hand[1] == hand[3], hand[1] != hand[3], hand[0] == 3, Card("A", "x") in hand)
print(hand.index(Card("A", "?")), hand.count(Card("2", "?")), hand[0] > hand[1], len({Card("2", "a"), Card("2", "b")}))
#### inheritance
class Animal:
    kind = "animal"
    def __init__(self, name): self.name = name
    def speak(self): return "..."
    def intro(self): return f"{self.name} the {self.kind} says {self.speak()}"
class Dog(Animal):
    kind = "dog"
    def speak(self): return "woof"
class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def speak(self): return super().speak() + "!" * self.age
for x in [Animal("It"), Dog("Rex"), Puppy("Bit", 2)]: print(x.intro(), isinstance(x, Dog), type(x).__name__)
print(issubclass(Puppy, Animal), Puppy.kind, hasattr(Dog("a"), "age"), getattr(Dog("a"), "age", 0))
class Shape:
    def area(self): raise NotImplementedError("area")
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(sum(s.area() for s in [Sq(2), Sq(3)]))
try:
    Shape().area()
except NotImplementedError as e:
    print(type(e).__name__, e)
#### f-string specs
x, n, s = 3.14159, 42, "tea"
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:+.1f}|{x:e}|{x:.0f}|{x:%}|{x:.1%}|{x:g}")
print(f"{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:b}|{n:x}|{n:#X}|{n:o}|{n:,}|{1234567:,}|{1234567.891:,.2f}|{n:c}")
print(f"{s:>6}|{s:.2}|{s!r:>7}|{s:-^9}|{s.upper()}|{s + '!'}|{len(s)}|{n + 1}|{n=}|{x=:.1f}|{{}}")
w, p = 10, 2
print(f"{x:{w}.{p}f}|{s:{'*'}^{w}}|{'yes' if n > 1 else 'no'}|{[i * 2 for i in range(3)]}|{ {'a': 1}['a'] }|{True}|{None}|{(1, 2)}")
#### regular expressions of a first course
import re
t = "Ann: 98765432, 小明: 23456789; email ann@school.edu.hk"
print(re.findall(r"\d{8}", t), re.search(r"(\w+): (\d+)", t).groups(), re.sub(r"\d", "#", t)[:14])
print(re.findall(r"[\w.]+@[\w.]+", t), re.split(r"[,;]\s*", t)[1], bool(re.match("Ann", t)), re.match("Bo", t), re.fullmatch(r"[A-Z]\d+", "A12").group())
print(re.findall(r"[\u4e00-\u9fff]+", t), re.sub(r"(\w+)@(\w+)", r"\2 at \1", "a@b"), re.findall(r"(a)(b)?", "abа"), re.search("x", t) is None)
m = re.search(r"(?P<who>\w+): (?P<tel>\d+)", t)
print(m.group("who"), m["tel"], m.start(), m.end(), m.span(), m.groupdict())
print(re.compile(r"b+", re.I).findall("aBBb"), re.findall(r"^\w", "a\nb", re.M), re.sub(r"\s+", " ", " a  b "), [x.group() for x in re.finditer("o.", "fool oz")])
#### a stack and a queue
stack = []
for c in "({[]})": 
    if c in "({[": stack.append(c)
    else: print(stack.pop(), c)
from collections import deque
q = deque([1, 2])
q.append(3); q.rotate(1)
print(q, q[0], list(q), q.popleft(), len(q))
#### a grid
grid = [["." for _ in range(4)] for _ in range(3)]
grid[1][2] = "#"
for row in grid: print("".join(row))
bad = [[0] * 3] * 2
bad[0][0] = 9
print(bad, [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])], sum(row.count("#") for row in grid))
print([[i * j for j in range(1, 4)] for i in range(1, 4)], [x for row in [[1], [2, 3]] for x in row])
#### tuples and unpacking
a, b = 1, 2
a, b = b, a
first, *rest = [1, 2, 3]
*start, last = "abc"
(x, y), z = (1, 2), 3
print(a, b, first, rest, start, last, x, y, z)
def mm(v): return min(v), max(v)
lo, hi = mm([3, 1, 2])
print(lo, hi, mm("zab"), (1,), (), 1 in (1, 2), (1, 2) + (3,), (0,) * 3, (1, 2) < (1, 3), tuple("ab"))
for i, (p, q) in enumerate([(1, 2), (3, 4)]): print(i, p, q)
#### dictionaries
d = {"b": 1, "a": 2}
d["c"] = 3
print(d, len(d), "a" in d, d.get("z"), d.get("z", 0), d.pop("b"), d, list(d.items()), d.keys(), d.values(), d.items())
d.update(a=5, e=6)
print(d.setdefault("a", 0), d.setdefault("n", []), d, sorted(d, key=str), d.popitem(), {} == dict(), d == {"c": 3, "e": 6, "a": 5})
for k in d: print(k, d[k], end="; ")
print()
del d["a"]
d.clear()
print(d, bool(d), {1: "a", True: "b"}, {1.0: 1}, {(1, 2): 3}, {None: 0})
#### sets
s = {3, 1, 2}
s.add(2); s.discard(9); s.remove(1)
print(s, {1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1} <= {1, 2}, {1, 2} >= {3}, set(), len(set("hello")), {1} == {1.0})
print(set([1, 2, 2]), frozenset([1]), 1 in s, s.union([7]), s.intersection({3}), {1}.isdisjoint({2}), {1, 2}.issuperset({1}), sorted(set("banana")))
#### truth
for x in [0, 1, "", "0", [], [0], None, 0.0, {}, {0}, (), (0,), range(0), "False"]: print(bool(x), not x, end=" ")
print()
print(1 and 2, 0 or "x", None or 0, "" and 1, not [], 1 < 2 < 3, 3 > 2 > 2, 1 == 1.0, "1" == 1, None is None, [] is [], True + True, 5 if 0 else 6)
print(True == 1, isinstance(True, int), str(True), int(False), [1, 2] == [1, 2], (1,) == [1], "a" < "b" < "c", "Z" < "a", [1, 2] < [1, 3], not 1 == 2)
#### conversions
print(int("12") + 1, float("2.5"), str(3) + "4", int("101", 2), int("ff", 16), bin(10), hex(255), oct(8), list("abc"), tuple([1]), set("aa"), bool("x"))
print(ord("A"), chr(97), int(3.99), round(3.5), str(1.0), str([1, "a"]), repr("a'b"), repr('a"b'), list(range(3)), list({"a": 1}), float("inf"), float("-inf"), float("nan"))
print(int(" 7 "), float("1e3"), int("-0"), complex if False else "", str(None), type(1).__name__, type("a"), type(1.5), type([]), type({}), type(None), type(True), type(len), type(print))
#### print with sep and end
print("a", "b", sep=""); print("a", end=""); print("b"); print(); print("x", "y", "z", sep=", ", end=".\n"); print(1, "1", 1.0, None, True, [1], sep="|")
print("line\nbreak", "tab\tbed", 'quote"s', "back\\slash", r"raw\n", "é\u4e2d\x41")
print("""two
lines"""); print("a" "b", "c" * 3, "-" * 10, "a" + str(1))
print(*range(3), sep="-"); print(*"茶水", sep="/"); print([], end=" "); print({}, (), set())
#### a bank account
class Account:
    rate = 0.02
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.log = owner, balance, []
    @property
    def balance(self): return self._balance
    def deposit(self, n):
        if n <= 0: raise ValueError(f"cannot deposit {n}")
        self._balance += n
        self.log.append(("in", n))
        return self
    def withdraw(self, n):
        if n > self._balance: raise RuntimeError("not enough")
        self._balance -= n
        self.log.append(("out", n))
    @classmethod
    def empty(cls, owner): return cls(owner)
    @staticmethod
    def valid(n): return n > 0
    def __len__(self): return len(self.log)
    def __bool__(self): return self._balance > 0
    def __add__(self, o): return Account(self.owner + "+" + o.owner, self.balance + o.balance)
a, b = Account("Ann", 100), Account.empty("Bo")
a.deposit(50).deposit(5)
for act in [lambda: a.withdraw(500), lambda: b.deposit(-1), lambda: setattr(a, "balance", 3)]:
    try: act()
    except (ValueError, RuntimeError, AttributeError) as e: print(type(e).__name__)
print(a.balance, a.log, len(a), bool(b), (a + b).owner, Account.valid(3), Account.rate * a.balance)
#### operators of a vector
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): return iter((self.x, self.y))
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self): return "called"
    def __repr__(self): return f"V({self.x}, {self.y})"
a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 2 * a, -a, abs(a), a == V(3, 4), a[0], list(a), 4 in a, a(), [*b])
x, y = a
a += b
print(x, y, a, sum([a, b], V(0, 0)))
#### words counted
text = "the cat and the hat and the bat"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda t: (-t[1], t[0])):
    print(f"{w:<5}{'*' * n} {n}")
from collections import Counter, defaultdict
print(Counter(text.split()).most_common(2), Counter("banana"), Counter("ab") + Counter("b"))
by = defaultdict(list)
for w in text.split(): by[len(w)].append(w)
print(dict(by), by[9])
#### guessing and dice with a seed of its own
secret, guesses = 37, [50, 25, 37]
for tries, g in enumerate(guesses, 1):
    if g == secret:
        print(f"right after {tries}")
        break
    print("too high" if g > secret else "too low")
#### statistics by hand
marks = [72, 85, 90, 66, 85]
mean = sum(marks) / len(marks)
ordered = sorted(marks)
median = ordered[len(ordered) // 2]
mode = max(set(marks), key=marks.count)
var = sum((m - mean) ** 2 for m in marks) / len(marks)
print(mean, median, mode, var, var ** 0.5, round(var ** 0.5, 2), f"{mean:.1f}")
#### a matrix product and primes
A, B = [[1, 2], [3, 4]], [[5, 6], [7, 8]]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*B)] for r in A])
sieve = [True] * 30
for i in range(2, 30):
    if sieve[i]:
        for j in range(i * i, 30, i): sieve[j] = False
print([i for i in range(2, 30) if sieve[i]])
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 36), gcd(7, 0), 2 ** 100, 3 ** 50 % 7, pow(3, 50, 7), sum(map(int, str(2 ** 20))))
#### decorators
def twice(f):
    def wrapper(*a, **k):
        f(*a, **k)
        return f(*a, **k)
    return wrapper
@twice
def hi(n): print("hi", n); return n
print(hi(3))
def tag(name):
    def deco(f): return lambda *a: f"<{name}>{f(*a)}</{name}>"
    return deco
@tag("b")
@tag("i")
def word(w): return w
print(word("tea"))
#### with and own contexts
class Door:
    def __enter__(self):
        print("open")
        return "inside"
    def __exit__(self, kind, value, trace):
        print("close", kind.__name__ if kind else None, value)
        return kind is ValueError
with Door() as d: print(d)
with Door(): raise ValueError("swallowed")
try:
    with Door(): raise KeyError("k")
except KeyError as e: print("out", e)
#### linked list and recursion
class Node:
    def __init__(self, v, n=None): self.v, self.n = v, n
def build(*v):
    head = None
    for x in reversed(v): head = Node(x, head)
    return head
def walk(n): return [] if n is None else [n.v] + walk(n.n)
print(walk(build(1, 2, 3)), walk(None))
def hanoi(n, a="A", b="B", c="C"): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
def flat(x): return [y for e in x for y in (flat(e) if isinstance(e, list) else [e])]
print(hanoi(5), perms("abc"), flat([1, [2, [3, []]]]))
#### lists that change while gone through
a = [1, 2, 3, 4]
for x in a:
    if x % 2 == 0: a.remove(x)
print(a)
b = [1, 2, 2, 3]
for x in b[:]:
    if x == 2: b.remove(x)
print(b, [x for x in [1, 2, 2, 3] if x != 2])
c = a
c.append(9)
d = list(a); d.append(10)
print(a, c, d, a is c, a is d, a.pop(0), a.insert(1, 7), a, a.extend("xy"), a, a.index("x"), a.reverse(), a)
#### walrus, chains and conditionals
data = [5, 8, 2]
if (n := len(data)) > 2: print("many", n)
print([y for x in data if (y := x * 2) > 5], 1 < data[0] <= 5 != 3, "a" if n > 5 else "b" if n > 2 else "c")
while (x := data.pop()) != 5: print(x)
grade = lambda m: "A" if m >= 80 else "B" if m >= 60 else "C"
print([grade(m) for m in (85, 60, 12)], (lambda: None)(), (lambda *a: a)(1, 2))
#### Caesar and Morse
def caesar(s, k):
    out = ""
    for c in s:
        if c.isalpha() and c.isascii():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else: out += c
    return out
print(caesar("Hello, 世界 Zz!", 3), caesar(caesar("Abc", 5), -5))
morse = {"s": "...", "o": "---"}
print(" ".join(morse.get(c, "?") for c in "sos!"), "abc".translate(str.maketrans("ab", "xy")), {v: k for k, v in morse.items()}["---"])
#### temperature table
print("C".rjust(4), "F".rjust(7))
for c in range(-10, 31, 20): print(f"{c:4d} {c * 9 / 5 + 32:7.1f}")
print("-" * 12, f"{-40 * 9 / 5 + 32}", 37.0 * 9 / 5 + 32, (98.6 - 32) * 5 / 9, sep="\n")
#### bytes and bits
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 5 << 2, 5 >> 1, bin(5), f"{5:08b}", 0b101, 0xFF, "茶".encode("utf-8"), b"ab"[0], list(b"hi"), bytes([104, 105]).decode(), (255).bit_length())
#### strings compared and searched
a = "apple"
print(a == "Apple".lower(), a != "b", a > "Apple", "pp" in a, a[1:3] == "pp", a.index("p"), [i for i, c in enumerate(a) if c == "p"], a * 0 == "", "".join(sorted(a)), "".join(reversed(a)))
print(max(a), min(a), a.replace("p", ""), a.split("p"), list(a), a[-1], a[len(a) // 2], "-".join(a), set(a) & set("pale") == set("pale"), all(c.isalpha() for c in a))
try:
    a[0] = "A"
except TypeError as e: print(e)
#### own exceptions
class TooCold(Exception):
    def __init__(self, t):
        super().__init__(f"{t} is too cold")
        self.t = t
class Shop(Exception): pass
class Empty(Shop): pass
try: raise TooCold(-5)
except TooCold as e: print(e, e.t, e.args, type(e).__name__, isinstance(e, Exception))
for E in (Empty, Shop, ValueError):
    try: raise E("x", 1)
    except Shop as e: print("shop", type(e).__name__, e, e.args)
    except Exception as e: print("other", repr(e), str(e))
try: raise Empty
except Shop as e: print(repr(e), str(e) == "")
try: raise ValueError("a") from KeyError("b")
except ValueError as e: print(e)
#### assertions and input checks
def age(text):
    try: n = int(text)
    except ValueError: return "not a number"
    if not 0 <= n < 150: return "not an age"
    return n
print([age(x) for x in ["12", "abc", "-1", "", " 7 ", "1e2", "１２", "12.0", "200"]])
try: assert 1 > 2, "maths"
except AssertionError as e: print("AssertionError", e)
try: assert False
except AssertionError as e: print(repr(e))
#### keyword arguments of built-ins
print(sorted([3, 1, 2], reverse=True), max("bb", "a", key=len), min([4, 2], default=9), sum([1, 2], 10), sum([1, 2], start=10), int("11", base=2), round(2.345, 1), print(end=""))
print(list(enumerate("ab", start=5)), dict(a=1, b=2), "a-b".split(sep="-"), "a b c".split(maxsplit=1), "{x}".format(x=3), list(zip("ab", [1, 2], strict=True)))
#### names inside a class and outside
x = "outside"
class Box:
    x = "inside"
    y = x + "!"
    def show(self): return x, self.x, Box.y
    items = [i for i in range(3)]
b = Box()
b.x = "own"
print(b.show(), Box.x, Box().x, Box.items, hasattr(b, "y"))
Box.x = "changed"
del b.x
print(b.x, Box().show(), isinstance(b, Box), b == Box())
#### counters in a class
class Counter:
    made = 0
    def __init__(self, start=0):
        Counter.made += 1
        self.n = start
    def up(self, by=1):
        self.n += by
        return self
    def __int__(self): return self.n
    def __repr__(self): return f"<{self.n}>"
a, b = Counter(), Counter(5)
print(a.up().up(3).n, b, Counter.made, int(b), [a, b], {"k": a}, (b,))
#### while loops with several ends
n, seen = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    seen += 1
    if seen > 200: break
print(n, seen)
text, i = "abc1def", 0
while i < len(text) and not text[i].isdigit(): i += 1
print(i, text[:i], text[i:])
low, high, tries = 0, 100, 0
while low < high:
    mid = (low + high) // 2
    tries += 1
    if mid < 73: low = mid + 1
    else: high = mid
print(low, tries)
#### two lists and the same list
def change(a, n):
    a.append(n)
    a = [0]
    n += 1
    return a, n
mine, number = [1], 5
print(change(mine, number), mine, number)
row = [0] * 2
grid = [row, row, row[:]]
row[0] = 7
print(grid, grid[0] is grid[1], grid[0] == grid[2], mine is mine, id(row) == id(grid[0]))
import copy
deep = copy.deepcopy(grid)
grid[0][1] = 1
print(deep, grid)
#### strings of several lines
poem = '''床前明月光，
疑是地上霜。'''
for i, line in enumerate(poem.splitlines(), 1): print(i, line, len(line), line[:2], line[-1])
print(poem.count("月"), poem.replace("\n", "/"), poem.split("，")[0], "".join(c for c in poem if c not in "，。\n")[::-1], poem.find("霜"))
print("a" + \
      "b", ("c"
      "d"), [1,
             2])
#### menu of a canteen
menu = {"魚蛋": 10, "燒賣": 12.5, "檸檬茶": 9}
order = ["魚蛋", "檸檬茶", "魚蛋"]
bill = sum(menu[x] for x in order)
for name, price in sorted(menu.items(), key=lambda item: item[1], reverse=True): print(f"{name}\t${price:6.2f}")
print(bill, f"{bill * 1.1:.1f}", {x: order.count(x) for x in order}, max(menu, key=menu.get), "奶茶" in menu, menu.get("奶茶", "沒有"))
print(sorted(menu), sorted(menu, key=len), ", ".join(menu), list(menu.values())[::-1])
#### leap years and dates
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
print([y for y in (1900, 2000, 2023, 2024, 2100) if leap(y)])
days = [31, 29 if leap(2024) else 28, 31]
print(sum(days), f"{2024}-{3:02d}-{9:02d}", "2024-03-09".split("-"), [int(p) for p in "2024-03-09".split("-")], divmod(3725, 60), f"{3725 // 3600}:{3725 % 3600 // 60:02}:{3725 % 60:02}")
#### binary and other bases by hand
def to_base(n, b):
    digits = ""
    while n:
        digits = "0123456789ABCDEF"[n % b] + digits
        n //= b
    return digits or "0"
print([to_base(n, 2) for n in (0, 5, 255)], to_base(255, 16), int(to_base(1000, 7), 7), f"{10:>08b}", f"{-5:b}", f"{255:#010x}", bin(-3), "%x %o %X" % (255, 8, 255), "%c" % 65, "%e" % 12345.678, "%+d % d" % (3, 3))
#### numbers of many digits
print(2 ** 200, 3 ** 100 // 7 ** 20, -(2 ** 70), 10 ** 30 % 7, int("9" * 30) + 1, str(2 ** 64), len(str(7 ** 77)), 2 ** 64 == 18446744073709551616, (2 ** 70) // (2 ** 69), 10 ** 18 * 10 ** 18, 12345678901234567890 // 1000, -(10 ** 20) // 3, -(10 ** 20) % 3, float(2 ** 60), 2 ** 63 - 1, hex(2 ** 65), (1 << 100) >> 98)
#### sequences by recursion with memory
memo = {}
def fib(n):
    if n not in memo: memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(50), len(memo), [fib(i) for i in range(10)])
from functools import lru_cache
@lru_cache(maxsize=None)
def ways(n): return 1 if n < 2 else ways(n - 1) + ways(n - 2)
print(ways(30))
def binary(a, x, lo=0, hi=None):
    hi = len(a) if hi is None else hi
    if lo >= hi: return -1
    mid = (lo + hi) // 2
    return mid if a[mid] == x else binary(a, x, mid + 1, hi) if a[mid] < x else binary(a, x, lo, mid)
print(binary([1, 3, 5, 7], 5), binary([1, 3], 4))
#### exceptions told apart
def attempt(f):
    try: return f()
    except (IndexError, KeyError) as e: return "lookup", type(e).__name__, str(e), isinstance(e, LookupError)
    except ArithmeticError as e: return "arithmetic", type(e).__name__, e.args
    except Exception as e: return type(e).__name__, e
for f in [lambda: [][0], lambda: {}["茶"], lambda: 1 % 0, lambda: int("茶"), lambda: "a" + 1, lambda: None.x, lambda: 2.0 ** 9999, lambda: nope, lambda: next(iter([])), lambda: "ok"]: print(attempt(f))
#### else and finally in loops
for x in ["1", "a", "3"]:
    try: n = int(x)
    except ValueError:
        print("skip", x)
        continue
    else: print("got", n)
    finally: print("after", x)
def f():
    for i in range(3):
        try:
            if i == 1: return i
        finally: print("f", i)
print(f())
#### iterators of a first course
it = iter([1, 2, 3])
print(next(it), list(it), list(it))
class Squares:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i == self.n: raise StopIteration
        self.i += 1
        return self.i ** 2
print(list(Squares(4)), sum(Squares(3)), 9 in Squares(5), max(Squares(3)), [*Squares(2)], dict(zip("ab", Squares(2))))
z = zip([1, 2], "ab")
print(next(z), list(z), list(z), list(map(str, range(3))), next(reversed([1, 2])), list(filter(lambda x: x > 1, [1, 2, 3])))
