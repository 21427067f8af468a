#### kw round
print(round(2.345, ndigits=1), round(number=2.5), round(1234.5, ndigits=-2))
#### kw sum
print(sum([1, 2], start=10))
#### kw int
print(int("ff", base=16), int("101", base=2))
#### kw enumerate
print(list(enumerate("ab", start=1)))
#### kw split
print("a,b,c".split(sep=","), "a,b,c".split(sep=",", maxsplit=1), "a b c".split(maxsplit=1), "a b c".rsplit(maxsplit=1))
#### kw pow
print(pow(2, 5, mod=7), pow(base=2, exp=3))
#### kw max default
print(max([], default=0), min((), default="x"), max([1, -5], key=abs))
#### kw zip strict
print(list(zip([1], [2], strict=True)))
try: list(zip([1], [2, 3], strict=True))
except ValueError as e: print(e)
#### kw splitlines
print("a\nb".splitlines(keepends=True))
#### kw sort
a = [3, 1, 2]; a.sort(reverse=True); print(a); a.sort(key=lambda x: -x, reverse=True); print(a)
#### kw print
print(1, 2, sep="-", end="!\n", flush=True)
#### kw dict fromkeys
print(dict.fromkeys("ab", 0), dict(a=1, **{"b": 2}), dict([("x", 1)], y=2))
#### print star
print(*[1, 2], *"ab", sep=",")
#### unpack errors
for t in ("a, b = 1, 2, 3", "x"):
    try:
        if t != "x":
            a, b = (1, 2, 3)
        else:
            a, b = 5
    except (ValueError, TypeError) as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
#### walrus
if (n := len("abc")) > 2: print(n)
print([y for x in range(4) if (y := x * x) > 1])
#### chained comparisons
x = 5
print(1 < x < 10, 1 < x > 3, x == 5 != 4, not x == 5)
#### integer division
print(7 // -2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2 ** -1, 0 ** 0, (-2) ** 3, -2 ** 2)
#### float prints
print(0.1 + 0.2, 1e16, 1e15, 1.0, 1e-5, 0.0001, 123456789.123, 1 / 3, 2 / 3 * 3, float("1e3"), -0.0, 1e100, 5e-324)
#### int float mix
print(1 == 1.0, hash(1) == hash(1.0), {1: "a", 1.0: "b"}, True + True, True == 1, isinstance(True, int), 10 / 2, 10 // 2.0)
#### rounding half
print([round(x / 2) for x in range(-5, 6)], round(2.675, 2), round(1.005, 2), round(15, -1), round(25, -1), round(0.5), round(-1.5))
#### big numbers
print(2 ** 100, 10 ** 20 // 3, -10 ** 20 % 7, 12345678901234567890 * 98765432109876543210, (2 ** 64).bit_length(), 1 << 70, ~5, -1 >> 3)
#### bases
print(bin(10), oct(8), hex(255), bin(-5), int("0b11", 0), int("0x1F", 16), f"{10:b} {255:#x} {8:o} {255:X}")
#### int parse errors
for s in ("12a", "", "1.5", " 7 ", "1_000", "٣"):
    try: print(int(s))
    except ValueError as e: print(e)
#### float parse
for s in ("1.5e3", "nan", "inf", " 2 ", "abc", "1_0.5", "-infinity", ".5", "5."):
    try: print(float(s))
    except ValueError as e: print(e)
#### string slices
s = "harbour"
print(s[1:4], s[::-1], s[-3:], s[:-2], s[::2], s[10:], s[5:2], s[-100:3], s[1:-1:3])
#### string index errors
try: "abc"[5]
except IndexError as e: print(e)
try: [][0]
except IndexError as e: print(e)
try: (1,)[3]
except IndexError as e: print(e)
try: "abc"["a"]
except TypeError as e: print(e)
try: [1]["a"]
except TypeError as e: print(e)
#### list assign errors
a = [1]
try: a[3] = 1
except IndexError as e: print(e)
try: a.remove(9)
except ValueError as e: print(e)
try: a.index(9)
except ValueError as e: print(e)
try: [].pop()
except IndexError as e: print(e)
try: a.pop(7)
except IndexError as e: print(e)
try: {}.popitem()
except KeyError as e: print(e)
try: {}["k"]
except KeyError as e: print(e, repr(e))
try: set().pop()
except KeyError as e: print(e)
#### immutables
try: "abc"[0] = "x"
except TypeError as e: print(e)
try: (1, 2)[0] = 5
except TypeError as e: print(e)
try: del (1, 2)[0]
except TypeError as e: print(e)
try: {[1]: 2}
except TypeError as e: print(e)
try: {{}}
except TypeError as e: print(e)
#### type errors
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + (2,), lambda: "a" * "b", lambda: "a" - "b", lambda: None + 1, lambda: -"a", lambda: len(5), lambda: 5(), lambda: 5[0], lambda: "a" < 1, lambda: [1] < 2, lambda: {} + {}, lambda: 1 in 5, lambda: abs("a"), lambda: sum("ab"), lambda: max(5), lambda: sorted([1, "a"]), lambda: int([]), lambda: int(None), lambda: float([]), lambda: "".join([1]), lambda: ord("ab"), lambda: chr(-1), lambda: range("a"), lambda: round("a"), lambda: "abc".foo, lambda: None.x, lambda: (5).x):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#### names
try: print(undefined_thing)
except NameError as e: print(e)
def f():
    print(y)
    y = 1
try: f()
except UnboundLocalError as e: print(e)
#### scopes
x = 1
def f():
    x = 2
    def g():
        nonlocal x
        x += 1
        return x
    return g(), x
print(f(), x)
def h():
    global x
    x = 9
h(); print(x)
#### defaults mutable
def add(x, into=[]):
    into.append(x)
    return into
print(add(1), add(2), add(3, []))
#### keyword only
def f(a, *, b=2, **c): return a, b, c
print(f(1), f(1, b=3), f(1, c=4, d=5))
try: f(1, 2)
except TypeError as e: print(e)
#### varargs
def f(*args, **kw): return args, kw
print(f(1, *[2, 3], x=4, **{"y": 5}))
#### closures in loops
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
#### generators
def g():
    x = yield 1
    print("got", x)
    yield 2
i = g()
print(next(i), i.send("a"))
try: next(i)
except StopIteration: print("over")
#### generator return
def g():
    yield 1
    return 5
def h():
    r = yield from g()
    print("r", r)
print(list(h()))
#### iterators
i = iter([1, 2])
print(next(i), next(i), next(i, "none"))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])))
#### zip and enumerate
for i, (a, b) in enumerate(zip("abc", [1, 2, 3]), 1): print(i, a, b)
print(dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
#### reversed and sorted
print(list(reversed([1, 2, 3])), "".join(reversed("abc")), sorted("banana"), sorted({3: 1, 1: 2}), sorted([(1, "b"), (1, "a")]), sorted(["b", "A", "c"], key=str.lower))
#### any all
print(any([]), all([]), any(x > 2 for x in [1, 3]), all(x > 2 for x in [1, 3]))
#### dict methods
d = {"b": 1, "a": 2}
print(d.get("z"), d.get("z", 0), d.setdefault("c", 5), d.pop("b"), d.pop("zz", None), d, list(d.items()), d.keys(), d.values(), d.items())
d.update(x=1, **{"y": 2}); print(d, len(d), "x" in d, d | {"q": 1}); del d["x"]; print(d); d |= {"n": 0}; print(d); d.clear(); print(d)
#### dict comprehension
print({k: v for k, v in zip("abc", range(3)) if v}, {v: k for k, v in {"a": 1}.items()})
#### dict views
d = {"a": 1, "b": 2}
print(d.keys() & {"a"}, d.keys() - {"a"}, d.items() == {("a", 1), ("b", 2)}, list(reversed(d)))
#### dict changes
d = {1: 2}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)
#### sets
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a <= b, {2} < a, a.isdisjoint({9}), a.union([7]), set("") , frozenset([1]))
a.add(9); a.discard(100); a.remove(1); print(a, len(a))
try: a.remove(100)
except KeyError as e: print(e)
a.update([5, 6]); a &= {5, 6, 9}; print(sorted(a)); print(a.issubset({5, 6, 9, 1}), a.symmetric_difference({5}))
#### list methods
a = [3, 1, 2]
a.append(4); a.extend([5, 6]); a.insert(0, 9); a.insert(-1, 8); print(a, a.count(9), a.index(4), a.pop(), a.pop(0)); a.reverse(); print(a); a.sort(); print(a, a.copy() is a); a.clear(); print(a)
#### slice assign
a = list(range(6)); a[1:3] = ["x"]; print(a); a[::2] = [0, 0, 0]; print(a); del a[1:]; print(a); a *= 3; print(a); a[1:1] = [7, 8]; print(a); a += "hi"; print(a)
try: a[::2] = [1]
except ValueError as e: print(e)
#### nested lists
grid = [[0] * 3 for _ in range(2)]; grid[0][1] = 5; print(grid, [[0] * 2] * 2, [x for row in grid for x in row], list(map(list, zip(*grid))))
#### aliasing
a = [1]; b = a; b.append(2); c = a[:]; c.append(3); print(a, b, c, a is b, a == c[:2])
#### tuple
t = 1, 2; print(t, (1,), (), t + (3,), t * 2, t.count(1), t.index(2), tuple("ab"), t < (1, 3), (1, 2) == (1.0, 2))
#### string methods
print("Hello World".lower(), "hello world".title(), "hello".capitalize(), "aBc".swapcase(), " x ".strip(), "xxaxx".strip("x"), "a-b-c".replace("-", "+", 1), "abc".find("z"), "abcabc".rfind("b"), "abcabc".count("bc"), "abc".startswith(("x", "a")), "abc".endswith("c"), "a,b".partition(","), "a.b.c".rpartition("."), "5".zfill(3), "-5".zfill(4), "ab".center(6, "*"), "ab".ljust(4) + "|", "ab".rjust(4), "abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "x".join("abc"), "a\tb".expandtabs(4), "abc".removeprefix("a"), "abc".removesuffix("c"))
#### string index
try: "abc".index("z")
except ValueError as e: print(e)
try: "a".split("")
except ValueError as e: print(e)
#### translate
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans({"l": None, "o": "0"})), "abc".translate({97: "z"}))
#### repr
print(repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\"), [1, "a", None, True, 2.0], {"k": "v"}, repr("茶\u3000"), ascii("茶"), repr("\x00\x7f"))
#### formats
x = 3.14159; n = 42; s = "hi"
print(f"{x:.2f} {x:8.3f}| {n:05d} {n:>6} {n:<6}| {n:^6}| {s:>5} {s:*^7} {n:+d} {1234567:,} {0.256:.1%} {x:e} {n!r} {s!r:>6} {n=} {x=:.1f} {1e10:g} {n:x}")
#### format errors
for f in (lambda: "{:d}".format(1.5), lambda: "{:d}".format("a"), lambda: "{}{}".format(1), lambda: "{x}".format(), lambda: f"{'a':.2f}", lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "{:z}".format(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#### percent
print("%5d|%-5d|%05d|%x|%o|%e|%.3f|%s|%r|%c|%%|%+d" % (42, 42, 42, 255, 8, 1.5, 2.0, "a", "a", "z", 5), "%(a)s %(b)d" % {"a": 1, "b": 2}, "%10s|%-10s|" % ("a", "b"))
#### classes
class Dog:
    kind = "dog"
    def __init__(self, name): self.name = name
    def __str__(self): return f"Dog {self.name}"
    def __repr__(self): return f"Dog({self.name!r})"
    def __eq__(self, o): return isinstance(o, Dog) and self.name == o.name
    def __lt__(self, o): return self.name < o.name
    def __len__(self): return len(self.name)
    def __contains__(self, c): return c in self.name
    def __getitem__(self, i): return self.name[i]
    def __call__(self, x): return x * 2
    def __bool__(self): return False
    def __hash__(self): return hash(self.name)
a, b = Dog("rex"), Dog("ace")
print(a, [a, b], a == Dog("rex"), sorted([a, b]), len(a), "x" in a, a[0], a(4), bool(a), {a: 1}[Dog("rex")], list(a), a != b, max(a, b))
#### properties
class T:
    def __init__(self): self._c = 0
    @property
    def c(self): return self._c
    @c.setter
    def c(self, v):
        if v < 0: raise ValueError("too cold")
        self._c = v
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def make(cls): return cls()
t = T(); t.c = 5; print(t.c, T.s(1), T.make().c)
try: t.c = -1
except ValueError as e: print(e)
class R:
    @property
    def x(self): return 1
try: R().x = 2
except AttributeError as e: print("attr")
#### attributes
class A: pass
a = A(); a.x = 1
try: a.y
except AttributeError as e: print(e)
print(hasattr(a, "x"), getattr(a, "z", 5)); setattr(a, "w", 3); print(a.w); del a.x
try: a.x
except AttributeError as e: print(e)
try: A.foo()
except AttributeError as e: print(e)
try: A(5)
except TypeError as e: print(e)
#### operators
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __iter__(self): yield self.x; yield self.y
    def __repr__(self): return f"V({self.x}, {self.y})"
print(V(1, 2) + V(3, 4), 2 * V(1, 1), -V(1, 2), abs(V(3, 4)), list(V(1, 2)), sum([V(1, 1), V(2, 2)], V(0, 0)))
try: V(1, 2) + 5
except AttributeError as e: print(e)
try: V(1, 1) - V(1, 1)
except TypeError as e: print(e)
#### iterators of classes
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), sum(Count(4)), max(Count(3)), 2 in Count(3), tuple(Count(2)))
#### context managers
class M:
    def __enter__(self): print("in"); return 5
    def __exit__(self, *a): print("out", a[0]); return True
with M() as m: print(m); raise ValueError("x")
print("after")
#### exceptions
def f(x):
    try:
        if x == 0: raise ValueError("zero")
        if x == 1: return "r"
        return 1 / 0
    except ZeroDivisionError as e: return str(e)
    else: return "else"
    finally: print("fin", x)
try: f(0)
except ValueError as e: print(e, e.args)
print(f(1), f(2))
#### exception zoo
for f in (lambda: 1 / 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 0.0 % 0, lambda: 0 ** -1, lambda: 2.0 ** 10000, lambda: int(float("inf")), lambda: int(float("nan")), lambda: [1, 2].index(5), lambda: "x".encode("ascii"), lambda: chr(1114112), lambda: next(iter([])), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000)):
    import math
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#### assert
try: assert 1 == 2, "no way"
except AssertionError as e: print(e)
try: assert False
except AssertionError as e: print(repr(e))
#### while else
n = 7
for d in range(2, n):
    if n % d == 0: break
else: print("prime")
i = 0
while i < 3: i += 1
else: print("done", i)
#### loops
for i in range(10, 0, -3): print(i, end=" ")
for c in "ab": print(c)
for i in range(3):
    if i == 1: continue
    print(i)
print(list(range(5, 5)), range(3), list(range(0, 10, 4)), len(range(0, 100, 7)), 6 in range(0, 10, 3), range(10)[2:5], range(0, 3) == range(0, 3, 1))
#### fizzbuzz
print(*["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i for i in range(1, 16)])
#### fibonacci
a, b = 0, 1
while a < 100: print(a, end=","); a, b = b, a + b
print()
#### primes
n = 50; s = [True] * (n + 1)
for i in range(2, int(n ** 0.5) + 1):
    if s[i]:
        for j in range(i * i, n + 1, i): s[j] = False
print([i for i in range(2, n + 1) if s[i]])
#### bubble sort
a = [5, 2, 9, 1]
for i in range(len(a)):
    for j in range(len(a) - 1 - i):
        if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
print(a)
#### hanoi
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(5, "A", "B", "C"))
#### word count
text = "the cat the dog"
count = {}
for w in text.split(): count[w] = count.get(w, 0) + 1
print(count, max(count, key=count.get), sorted(count.items(), key=lambda p: (-p[1], p[0])))
#### caesar
print("".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in "xyz abc"))
#### palindrome
print([w for w in ["level", "abc", "上海自來水來自海上"] if w == w[::-1]])
#### matrix
A = [[1, 2], [3, 4]]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*A)] for r in A])
#### binary search
def find(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        m = (lo + hi) // 2
        if a[m] == x: return m
        if a[m] < x: lo = m + 1
        else: hi = m - 1
    return -1
print(find([1, 3, 5, 7], 7), find([1, 3], 2))
#### gcd lcm
import math
print(math.gcd(12, 18), math.lcm(4, 6), math.gcd(0, 5), math.prod([1, 2, 3]), math.hypot(3, 4), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.pi, math.e, math.inf, math.isnan(math.nan), math.dist([0, 0], [3, 4]), math.degrees(math.pi), math.copysign(1, -0.0), math.fmod(-7, 3), math.isqrt(17), math.log(8, 2), math.log10(1000), math.log2(8), math.comb(5, 2), math.perm(5, 2), math.fsum([0.1] * 10))
#### random seeded
import random
random.seed(42)
print(random.randint(1, 6), random.random(), random.choice("abc"), random.sample(range(10), 3), random.uniform(1, 2), random.choices([1, 2], k=3))
a = [1, 2, 3, 4]; random.shuffle(a); print(a, random.gauss(0, 1))
#### itertools
import itertools as it
print(list(it.permutations("abc", 2)), list(it.combinations(range(4), 2)), list(it.product("ab", [1, 2])), list(it.chain([1], [2])), list(it.islice(it.count(5), 3)), list(it.accumulate([1, 2, 3])), [(k, list(g)) for k, g in it.groupby("aabb")], list(it.zip_longest("ab", "c", fillvalue="-")), list(it.repeat(1, 2)), list(it.takewhile(lambda x: x < 3, range(9))), list(it.dropwhile(lambda x: x < 3, range(5))), list(it.starmap(pow, [(2, 3)])), list(it.compress("abc", [1, 0, 1])), list(it.pairwise("abc")))
#### functools
from functools import reduce, lru_cache, partial, cmp_to_key
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), partial(pow, 2)(5), sorted([3, 1], key=cmp_to_key(lambda a, b: a - b)))
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60))
#### json
import json
print(json.dumps({"a": [1, 2.5, None, True], "b": "茶"}), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2), json.loads('{"x": [1, 2.0, "y"]}'), json.dumps("茶", ensure_ascii=False))
try: json.loads("{bad")
except ValueError as e: print(type(e).__name__)
#### re
import re
print(re.findall(r"\d+", "a1b22"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.match(r"(\w+)@(\w+)", "me@hk").groups(), re.search("茶", "飲茶").start(), re.split(r"[,;]\s*", "a, b;c"), bool(re.fullmatch("[a-z]+", "abc")), re.sub("a", lambda m: m.group().upper(), "banana"), re.findall(r"(?i)AB", "abAB"), re.compile(r"x+").search("axxb").span(), re.findall(r"\b\w", "hi you"), re.sub(r"\s+", " ", "a   b"))
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05-01"); print(m.group("y"), m.groupdict(), m.group(1, 2), m.end())
#### heapq
import heapq
h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print(heapq.heappop(h), h, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [4, 2, 9], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])))
#### copy
import copy
a = [[1], 2]; b = copy.copy(a); c = copy.deepcopy(a); a[0].append(9); print(b, c)
#### string module
import string
print(string.ascii_lowercase, string.digits, string.punctuation, string.ascii_letters[:3])
#### booleans
print(True and 5, 0 or "x", not "", None is None, 1 and 0 or 3, bool([]), bool("0"), bool(0.0), [] == False, "" or None, True + 2.5, int(True), sum([True, False, True]))
#### conditional expression
for x in (-1, 0, 1): print("neg" if x < 0 else "zero" if x == 0 else "pos")
#### types
print(type(1), type("a"), type([]), type(None), type(1.0), type({}), type(print) is not None, type(lambda: 0).__name__, type(range(1)), type({1}), type((1,)), type(True), type(int))
#### isinstance
print(isinstance(1, (int, str)), isinstance("a", str), isinstance(None, type(None)), callable(print), callable(5), issubclass(bool, int))
#### conversions
print(list("abc"), tuple([1]), set([1, 1]), str([1, "a"]), int(3.9), int(-3.9), float(2), bool("x"), list({"a": 1}), dict([(1, 2)]), str(1.0), str(1e20), int("  42\n"), complex if False else "", bytes([65, 66]), bytearray(b"ab"), b"abc"[0], b"ab".decode(), list(b"ab"))
#### ord chr
print(ord("A"), chr(97), ord("茶"), chr(33590), [chr(i) for i in range(65, 70)], "a" < "b", "Z" < "a", "apple" < "banana", max("hello"), min("hello"))
#### multiline
total = (1 +
         2 +
         3)
s = "a" \
    "b"
d = {
    "k": 1,
}
print(total, s, d, [
    1,
    2,
])
#### semicolons and pass
x = 1; y = 2; print(x + y)
def f(): pass
class A: ...
print(f(), A.__name__)
#### input echo
items = ["tea", "bun"]
prices = {"tea": 18.5, "bun": 7}
for item in items: print(f"{item:<6}${prices[item]:>7.2f}")
print(f"{'total':<6}${sum(prices.values()):>7.2f}")
#### multiplication table
for i in range(1, 4): print("\t".join(str(i * j) for j in range(1, 5)))
#### triangle
for i in range(1, 5): print(" " * (4 - i) + "*" * (2 * i - 1))
#### collatz
def collatz(n):
    steps = 0
    while n != 1: n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps
print([collatz(n) for n in range(1, 11)], collatz(27))
#### temperature
for c in range(-10, 41, 25): print(f"{c}°C = {c * 9 / 5 + 32:.1f}°F")
#### digits
n = 98765
print(sum(int(d) for d in str(n)), str(n)[::-1], len(str(n)), [int(d) for d in str(n)])
rev = 0
while n: rev, n = rev * 10 + n % 10, n // 10
print(rev)
#### average
marks = [70, 85.5, 90]
print(sum(marks) / len(marks), round(sum(marks) / len(marks), 2), max(marks) - min(marks), sorted(marks)[len(marks) // 2])
#### dates by hand
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
print([y for y in range(1896, 1912) if leap(y)], leap(2000), leap(1900))
#### stack and queue
stack = []
for c in "([]{})":
    if c in "([{": stack.append(c)
    else: print(stack.pop() + c, end=" ")
print(not stack)
#### deep dict
school = {"3A": {"Mei": 90, "Tom": 70}, "3B": {"Ann": 88}}
for name, pupils in school.items():
    print(name, {p: m for p, m in pupils.items() if m > 80}, max(pupils.values()))
print(school["3A"]["Mei"], school.get("3C", {}).get("x", "nobody"))
#### bank account
class Account:
    def __init__(self, owner, balance=0): self.owner, self.balance = owner, balance
    def withdraw(self, amount):
        if amount > self.balance: raise ValueError("Insufficient funds")
        self.balance -= amount
        return self
a = Account("Mei", 100)
try: a.withdraw(30).withdraw(80)
except ValueError as e: print(e, a.balance)
#### linked list
class Node:
    def __init__(self, v, n=None): self.v, self.n = v, n
h = Node(1, Node(2, Node(3)))
while h: print(h.v, end="->"); h = h.n
print(None)
#### tree
class T:
    def __init__(self, v): self.v = v; self.l = self.r = None
    def add(self, v):
        side = "l" if v < self.v else "r"
        if getattr(self, side): getattr(self, side).add(v)
        else: setattr(self, side, T(v))
    def walk(self):
        if self.l: yield from self.l.walk()
        yield self.v
        if self.r: yield from self.r.walk()
t = T(5)
for v in [3, 8, 1, 4]: t.add(v)
print(list(t.walk()))
#### bfs
from collections import deque
g = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
q, seen = deque([("a", 0)]), {"a"}
while q:
    n, d = q.popleft(); print(n, d, end="; ")
    for m in g[n]:
        if m not in seen: seen.add(m); q.append((m, d + 1))
print()
#### memo
memo = {}
def ways(n):
    if n <= 1: return 1
    if n not in memo: memo[n] = ways(n - 1) + ways(n - 2)
    return memo[n]
print(ways(80), len(memo))
#### perceptron
w, b = [0.0, 0.0], 0.0
data = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
for epoch in range(10):
    for x, y in data:
        p = 1 if w[0] * x[0] + w[1] * x[1] + b > 0 else 0
        w = [wi + 0.1 * (y - p) * xi for wi, xi in zip(w, x)]; b += 0.1 * (y - p)
print([round(v, 2) for v in w], round(b, 2))
#### gradient descent
x = 0.0
for i in range(50): x -= 0.1 * 2 * (x - 3)
print(x, round(x, 4))
#### sigmoid
import math
print([round(1 / (1 + math.exp(-z)), 4) for z in (-2, 0, 2)], sum(math.exp(z) for z in (1.0, 2.0)), math.tanh(0.5))
#### lambda default
f = lambda x, y=2, *a, **k: (x, y, a, k)
print(f(1), f(1, 3, 4, z=5), (lambda: 7)())
#### decorators
def twice(f):
    def inner(*a): return f(*a) * 2
    return inner
@twice
def g(x): return x + 1
print(g(1), g.__name__)
#### is and ids
a = None
print(a is None, [] is [], () == (), "ab" is not None)
#### del slices
a = [1, 2, 3, 4]; del a[0], a[-1]; print(a)
#### multiple assignment
a = b = c = 0; a += 1; x, (y, z) = 1, (2, 3); [p, q] = "hi"; print(a, b, c, x, y, z, p, q); first, *rest = [1, 2, 3]; print(first, rest); *init, last = "abc"; print(init, last)
#### swap in list
a = [1, 2, 3]; i = 0; i, a[i] = 2, 9; print(i, a)
#### string compare
print("a" == "A".lower(), "ß".upper(), "İ".lower() == "i̇", "straße".casefold() == "STRASSE".casefold(), "Ǆ".title())
#### chinese
s = "香港 中環"
print(len(s), s[0], s[::-1], s.split(), s.replace("中", "上"), s.center(10, "*"), f"{s:>8}|", s.find("環"), s.encode("utf-8")[:3], "港" in s, sorted(s), s.isalpha(), "五".isnumeric(), "５".isdigit(), int("５"))
#### emoji
s = "👍a"
print(len(s), s[0], ord(s[0]), repr(s), s.upper(), s.encode())
#### bytes
b = "é".encode(); print(b, len(b), b.hex(), bytes.fromhex("c3a9").decode(), b[0:1], bytes(3), b"a" + b"b", b"a,b".split(b","))
#### print class
class A: pass
print(A, str(A())[:19])
#### list repr recursion
a = [1]; a.append(a); print(a)
d = {}; d["d"] = d; print(d)
#### round negative zero
print(round(-0.4), round(-0.4, 0), -0.0 == 0, abs(-0.0), int(-0.5), 0.0 * -1, str(-0.0))
#### map with str
print(" ".join(map(str, [1, 2, 3])), list(map(int, "1 2 3".split())), [*map(len, ["a", "bb"])])
#### sum of strings
try: sum(["a", "b"])
except TypeError as e: print(e)
#### comparisons of lists
print([1, 2] < [1, 3], [1] < [1, 0], "10" < "9", (1, "a") < (1, "b"), [1, [2]] == [1, [2]], {1, 2} == {2, 1}, {"a": 1} == {"a": 1.0})
#### sort stability
print(sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda p: p[1]), sorted([1, 2, 3, 4], key=lambda x: x % 2), sorted("bAaB", key=str.lower), sorted([3, 1, 2], reverse=True), sorted([(2, "a"), (1, "b")], reverse=True, key=lambda p: p[0]))
#### try in loop
for x in ["1", "a", "3"]:
    try: n = int(x)
    except ValueError: print("skip", x); continue
    else: print(n)
    finally: print("-", end="")
print()
#### nested functions count
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); c(); print(c(), counter()())
#### string building
s = ""
for i in range(5): s += str(i) * i
print(s, len(s))
#### nested comprehension
print([[i * j for j in range(3)] for i in range(3)], [(i, j) for i in range(3) for j in range(i)], {i % 3 for i in range(9)}, sum(i for i in range(5) if i % 2))
#### format table
rows = [("Mei", 90.5), ("Tommy", 7)]
for n, m in rows: print("{:<8}|{:>7.1f}".format(n, m), "%-8s|%7.1f" % (n, m), n.ljust(8, ".") + str(m).rjust(7))
#### raise without
def f():
    try: raise ValueError("a")
    except ValueError:
        print("again"); raise
try: f()
except ValueError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise ValueError
except ValueError as e: print(repr(e), str(e) == "")
