#### big integers and bits
a, b = 2 ** 200 + 1, -(3 ** 90)
print(a, b, a * b, a + b, a - b, a // 7, a % 7, b // 7, b % 7, a // b, divmod(b, 1000), -a, abs(b))
print(a & 255, a | 1, a ^ a, ~a, a >> 190, 1 << 100, b >> 5, b & 0xffff, b | 7, b ^ 1, -1 >> 100, -1 & (1 << 70), a.bit_length(), b.bit_length(), (0).bit_length())
print(a == 2 ** 200 + 1, a > b, a < 1e300, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 22 == 1e22, 10 ** 23 == 1e23, hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(10 ** 20), int(1e20), int(-1.5e15), int(1e300) % 1000)
print(bin(10), hex(255), oct(8), bin(-5), hex(-255), bin(2 ** 70), int("0" * 5 + "7"), pow(7, 100, 13), 7 ** 0, 0 ** 0, (-2) ** 3, (-2) ** -1, 100 ** 10, 12345678901234567890 // 10 ** 9, 12345678901234567890 / 10 ** 9, 2 ** 0.5, 4 ** -0.5, 1_000_000 * 3)
print(int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "big"), int(True), int("-0x10", 16), float(2 ** 70), 10 ** 17 / 3, 3 * 10 ** 30 / 10 ** 30, round(12345678901234567890, -5), sum(range(10 ** 3)) ** 5)
#### float repr extremes
for x in [0.1, 1e21, 1e22, 1e23, 123456789012345680.0, 1.5e-7, 0.00001, 0.0001, 1e-323, 2.2250738585072014e-308, 9007199254740993.0, 1e15, 1e16, 12345678.9, 1/3, 2/3, 1e100, -1e-100, 5e-324, 1.7976931348623157e308, float("inf"), -float("inf"), float("nan"), -0.0, 100.0, 1e5, 3.0e10, 0.30000000000000004, 4.35, 2.675, 1.005, 1e-5, 123e-7, 9.999999999999999e22]:
    print(x, repr(x), str(x), [x], f"{x}", f"{x:g}", f"{x:e}", "%s" % x, f"{x:.3f}" if abs(x) < 1e30 else "", f"{x:.20g}")
#### rounding half to even at many digits
for x, n in [(0.5, 0), (1.5, 0), (2.5, 0), (-2.5, 0), (0.125, 2), (0.375, 2), (2.675, 2), (1.005, 2), (1e16 + 2, -1), (12345.6789, 3), (5e-324, 400), (1.15, 1), (1.25, 1), (1.35, 1), (-1.25, 1), (0.05, 1), (1234567.5, 0), (15, -1), (25, -1), (35, -1), (-15, -1), (149, -2), (150, -2), (250, -2), (1e300, 2), (4.5, None), (10 ** 25 + 5 * 10 ** 9, -10), (0.285, 2), (8.345, 2)]:
    print(round(x, n), end=" ")
print(round(3.7), round(-3.5), type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(True), round(1e20), f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {2.675:.2f} {1e22:.0f} {0.1:.25f}", "%.0f %.1f" % (2.5, 0.25), format(1.005, ".2f"))
for v in [float("nan"), float("inf")]:
    try:
        print(round(v))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#### heapq
import heapq
h = []
for n in [5, 1, 8, 3, 9, 2]: heapq.heappush(h, n)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 10), h, heapq.nlargest(3, [4, 1, 7, 3]), heapq.nsmallest(2, "hello"), heapq.nlargest(1, ["a", "bbb"], key=len), list(heapq.merge([1, 4], [2, 3])))
x = [9, 7, 5, 3, 1, 8, 6, 4, 2, 0]; heapq.heapify(x); print(x, [heapq.heappop(x) for _ in range(4)], x)
q = []; heapq.heappush(q, (2, "b")); heapq.heappush(q, (1, "z")); heapq.heappush(q, (2, "a")); print(heapq.heappop(q), heapq.heappop(q), q)
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
try:
    heapq.heappush(q, (2, None)); heapq.heappush(q, (2, 5)); 
except TypeError as e:
    print(e)
#### json
import json
d = {"名": "茶", "n": [1, 2.5, None, True, False, -0.0, 1e20, 10 ** 25], "e": {}, "l": [], "s": "q\"\\/\n\t\u0001é😀", 1: "int", None: 2, True: 3, 1.5: 4}
print(json.dumps(d)); print(json.dumps(d, ensure_ascii=False)); print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True)); print(json.dumps([1, (2, 3), "a"], separators=(",", ":")), json.dumps("a"), json.dumps(None), json.dumps(float("nan")), json.dumps([[1]], indent="-"))
print(json.loads('{"a": [1, 2.0, -3e2, true, false, null, "\\u8336\\n\\ud83d\\ude00"], "b": {"c": ""}}'), json.loads(" [1 , 2 ] "), json.loads('"x"'), json.loads("12"), json.loads("1.0"), json.loads("-5"), json.loads("1E400"), json.loads("123456789012345678901234567890"), json.loads(json.dumps({"k": [1, "茶"]})) == {"k": [1, "茶"]}, json.loads('{"a": 1, "a": 2}'))
for f in [lambda: json.dumps({1, 2}), lambda: json.dumps(object), lambda: json.dumps({(1, 2): 3}), lambda: json.loads(5), lambda: json.loads(None)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#### json that is none
import json
for t in ["", "{", "[1,]", "{'a': 1}", "[1 2]", "nul", "{\"a\" 1}", "{\"a\": 1,}", "\"abc", "01", "[", "{1: 2}", "1 2", "tru", "\"\n\"", "[1,\n 2,\n x]", "\"\\q\"", "-", "1."]:
    try:
        print(json.loads(t))
    except json.JSONDecodeError as e:
        print(repr(t), e)
#### itertools
from itertools import *
print(list(chain([1], "ab", (2,))), list(chain.from_iterable(["ab", "c"])), list(islice(count(5, 2), 3)), list(islice("abcdef", 1, 5, 2)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(permutations([1, 2, 3], 2)), list(permutations("ab")), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)), list(zip_longest([1], "ab", fillvalue=0)), [(k, list(g)) for k, g in groupby("aabba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4], lambda x: x % 2)], list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 5, 1])), list(filterfalse(str.isdigit, "a1b")), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(compress("abc", [1, 0, 1])), [list(t) for t in tee([1, 2])], list(combinations([1], 2)), list(product()), list(permutations([])))
c = count(0.5, 0.25); print(next(c), next(c), next(c))
#### functools
from functools import *
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 9, 2]), partial(pow, 2)(5), partial(int, base=2)("101"), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@cache
def sq(x, k=1): print("run", x, k); return x * x * k
print(fib(90), sq(3), sq(3), sq(3, k=2), sq(3, k=2))
def deco(f):
    @wraps(f)
    def inner(*a):
        """inner doc"""
        return f(*a)
    return inner
@deco
def named(x): return x
print(named(4))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2), max(T(1), T(3)).v)
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
#### a wrapped function's name
from functools import wraps
def d(f):
    @wraps(f)
    def g(): return f()
    return g
@d
def hello(): return 1
print(hello.__name__)
#### string constants
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable), string.capwords("hello the  world"))
print("".join(c for c in "a1!茶 B" if c in string.ascii_letters + string.digits), str.maketrans("", "", string.punctuation) == {ord(c): None for c in string.punctuation}, "hi, there!".translate(str.maketrans("", "", string.punctuation)))
#### copies deep and shallow
import copy
a = [1, [2, 3], {"k": [4]}, (5, [6])]
b, c, d = copy.copy(a), copy.deepcopy(a), a[:]
a[1].append(9); a[2]["k"].append(8); a[3][1].append(7); a.append("x")
print(a, b, c, d)
class P:
    def __init__(self, x): self.x = x
p = P([1]); q = copy.copy(p); r = copy.deepcopy(p); p.x.append(2); p.y = 5
print(q.x, r.x, hasattr(q, "y"), q is p, type(r).__name__)
s = [1]; s2 = copy.deepcopy([s, s]); s2[0].append(2); print(s2)
#### dates by hand
days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def day_of_year(d, m, y): return sum(days[:m - 1]) + d + (leap(y) and m > 2)
print([y for y in range(1896, 2010, 4) if not leap(y)], day_of_year(1, 3, 2024), day_of_year(31, 12, 2023), f"{7:02d}:{5:02d}", divmod(3725, 60), "%02d:%02d" % divmod(125, 60))
#### sorting by hand
def insertion(a):
    for i in range(1, len(a)):
        j, v = i, a[i]
        while j and a[j - 1] > v:
            a[j] = a[j - 1]; j -= 1
        a[j] = v
    return a
def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r, out = merge(a[:m]), merge(a[m:]), []
    while l and r: out.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return out + l + r
x = [5, -2, 9, 0, 5, 3]
print(insertion(x[:]), quick(x), merge(x), x)
#### matrices and grids
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [sum(r) for r in m], [r[::-1] for r in m], [[a * b for a, b in zip(r, (1, 0, 2))] for r in m], sum(map(sum, m)), [x for r in m for x in r if x % 2], max(max(r) for r in m), "\n".join(" ".join(f"{x:>2}" for x in r) for r in m), {(i, j): v for i, r in enumerate(m) for j, v in enumerate(r) if v > 4})
#### loops with else, break, continue, pass
for n in range(2, 12):
    for x in range(2, n):
        if n % x == 0: break
    else:
        print(n, end=" ")
i = 10
while i:
    i -= 3
    if i < 0: break
    if i % 2: continue
    print(i, end=";")
else:
    print("never")
for i in range(3): pass
print(i)
for i in []: pass
else: print("empty", i)
for i, (a, b) in enumerate([(1, 2), (3, 4)]): print(i, a + b, end=" ")
for c in "茶a": print(c, end="|")
for k in {"x": 1, "y": 2}: print(k, end="")
i = 5
for i in range(2): i = 10
print(i)
#### comprehensions nested
print([[i * j for j in range(3)] for i in range(2)], {x % 3 for x in range(10)}, {c: i for i, c in enumerate("abc")}, [x if x % 2 else -x for x in range(5)], [(x, y) for x in range(3) for y in range(x)], sum(x for x in range(5) if x > 1), list((a, b) for a, b in zip("ab", "cd")), [f(2) for f in (lambda x: x + 1, lambda x: x * x)], ["".join(p) for p in [("a", "b")]], [x for x in [1, 2] for x in [x, x * 10]], {k: [v for v in range(k)] for k in (1, 2)}, [*map(int, "123")], [i for i in range(5)][-1], set("hello") == set("ehlo"), max((len(w), w) for w in "to be or".split()))
x = "outer"; [x for x in range(3)]; print(x)
#### copies of things of a class
import copy
a = [[1], [2]]
b = copy.copy(a)
c = copy.deepcopy(a)
a[0].append(9)
print(a, b, c)
class P:
    def __init__(self, x):
        self.x = x
        self._y = [x]
p = P([1])
q = copy.deepcopy(p)
p.x.append(2)
p._y.append(3)
print(q.x, q._y, copy.copy(p).x)
print(copy.deepcopy(len) is len, copy.copy("a"))
#### greatest of things that know only <
class V:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
print(max(V(1), V(3), V(2)).n, min(V(1), V(3), V(2)).n, max([V(1), V(3)]).n)
print(max([V(1), V(3)], key=lambda v: v).n)
#### greatest of things that know only >
class V:
    def __init__(self, n):
        self.n = n
    def __gt__(self, other):
        return self.n > other.n
print(max(V(1), V(3), V(2)).n, min(V(1), V(3), V(2)).n, sorted([V(3), V(1)])[0].n)
#### logarithms of numbers that no float holds
import math
print(math.log(10**400), math.log2(2**2000), math.log10(10**500), math.log(10**400, 10))
#### a thing that stands for a place
class Second:
    def __index__(self):
        return 1
a = [1, 2, 3, 4]
print(a[Second()], a[Second():], "abcd"[Second()], (1, 2, 3)[Second()], range(9)[Second()], list(range(Second())))
a[Second()] = 9
print(a)
