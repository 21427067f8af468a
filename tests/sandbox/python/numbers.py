#### whole numbers
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, divmod(17, 5), divmod(-17, 5), 2 ** 10, 2 ** -1, 7 / 2, 6 / 3)
print(2 ** 100, 10 ** 20 + 1, 123456789 * 987654321, -(2 ** 65), 2 ** 64 // 3, 2 ** 64 % 1000)
print(pow(2, 10), pow(3, 200, 7), pow(2, 0.5), abs(-5), (5).bit_length(), (255).bit_length(), 0b101, 0xff, 0o17, 1_000_000)
#### bits
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -8 >> 1)
#### int of texts
print(int("42"), int("  -7 "), int("ff", 16), int("101", 2), int("0x1f", 16), int("z", 36), int("1_000"), int("１２"), int(3.99), int(-3.99), int(True))
for t in ["abc", "", "1.5", "12a", "0x1f", "1__0"]:
    try:
        print(int(t))
    except ValueError as e:
        print(e)
#### float of texts
print(float("3.5"), float(" 1e3 "), float("inf"), float("-inf"), float("nan"), float("1_0.5"), float(7), float("３.５"), float(".5"), float("5."))
for t in ["abc", "", "1,5"]:
    try:
        print(float(t))
    except ValueError as e:
        print(e)
#### floats as they are
print(0.1 + 0.2, 1 / 3, 2 / 3, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 1e100, 5e-324, 1.7976931348623157e308, 100.0, -0.0, 3.0)
print(1e16 + 1, 2.0 ** 53, 0.1 * 3, 1.1 + 2.2, 4.35 * 100, 1 - 0.9, 1e308 * 10)
#### rounding
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(3.14159, 3), round(1234.5, -2), round(1250, -2), round(7), round(2.0), round(0.1 + 0.2, 2), round(5.015, 2))
#### whole floats
print((3.0).is_integer(), (3.5).is_integer(), float("inf") > 10 ** 100, float("nan") == float("nan"))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7.5, 2), 2.0 == 2, hash(2.0) == hash(2))
#### nothing divides by zero
for f in [lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: divmod(1, 0)]:
    try:
        print(f())
    except ZeroDivisionError as e:
        print(e)
#### comparisons and truth
print(1 < 2 < 3, 1 == 1.0, True + True, not 0, 3 and 5, 0 or "x", None or 0, "" and 1, bool(0.0), bool("0"), bool([0]), 1 != 2, 5 is not None)
#### math
import math
print(math.pi, math.e, math.tau, math.sqrt(16), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.factorial(10), math.inf)
print(math.gcd(12, 18), math.lcm(4, 6), math.isqrt(17), math.comb(5, 2), math.perm(5, 2), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.prod([1, 2, 3, 4]), math.fsum([0.1] * 10))
print(math.log(math.e), math.log10(1000), math.log2(8), math.log(8, 2), math.exp(0), math.pow(2, 3), math.fabs(-1), math.copysign(1, -2), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan))
print(math.degrees(math.pi), math.radians(180), round(math.sin(1), 6), round(math.cos(1), 6), round(math.atan2(1, 1), 6), math.fmod(7, 3), math.modf(2.5))
#### math goes wrong
import math
for f in [lambda: math.sqrt(-1), lambda: math.log(0)]:
    try:
        print(f())
    except ValueError as e:
        print(e)
#### sum, min, max
print(sum([1, 2, 3]), sum([0.1] * 3), sum([1, 2], 10), sum([], start=5), sum([[1], [2]], []), min(3, 1, 2), max([4, 9, 2]), min("b", "a"))
print(min([3, -5, 2], key=abs), max(["a", "ccc", "bb"], key=len), max([], default=0), min((2, "b"), (2, "a")))
try:
    max([])
except ValueError as e:
    print(e)
#### primes and others
def primes(n):
    sieve = [True] * (n + 1)
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return [i for i in range(2, n + 1) if sieve[i]]
print(primes(50))
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(48, 36), [x for x in range(1, 29) if 28 % x == 0])
#### fibonacci and collatz
a, b = 0, 1
for _ in range(90):
    a, b = b, a + b
print(a)
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
#### digits
n = 9876
print(sum(int(d) for d in str(n)), str(n)[::-1], int(str(n)[::-1]), len(str(2 ** 200)), [int(c) for c in bin(n)[2:]])
#### ranges
print(list(range(5)), list(range(2, 10, 3)), list(range(5, 0, -1)), range(3), len(range(0, 10, 3)), 5 in range(10), range(10)[3], range(10)[2:5], list(range(0)))
#### random with a seed
import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.randint(1, 100), random.uniform(1, 2), random.choice("abc"), random.randrange(0, 100, 5))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=5))
random.seed(0)
print([random.randint(0, 9) for _ in range(20)], random.gauss(0, 1))
random.seed(12345678901234567890)
print(random.random(), random.getrandbits(40))
#### money
price = 19.99
qty = 3
print(price * qty, round(price * qty, 2), f"{price * qty:.2f}", int(price * 100) / 100)
#### temperatures
for c in range(-10, 41, 10):
    print(c, c * 9 / 5 + 32, round((c * 9 / 5 + 32 - 32) * 5 / 9, 1))
#### places and powers by name
print(round(2.345, ndigits=1), round(number=2.5), round(1234.5, ndigits=-2), pow(2, 5, mod=7), pow(base=2, exp=3))
print([round(x, ndigits=n) for x in [2.567] for n in range(3)], f"{round(2.567, ndigits=1)}", str(object=5))
#### mean and spread
data = [2, 4, 4, 4, 5, 5, 7, 9]
mean = sum(data) / len(data)
print(mean, (sum((x - mean) ** 2 for x in data) / len(data)) ** 0.5, sorted(data)[len(data) // 2])
#### a point without a digit after it
a = 5.
b = [1., 2.,3.]
print(a, b, 5.*2, -3., 1_0., (4.), 7.//2, {1.: 'x'}, a + 5. - .5)
print("5. is 5.", f"{5.} {a:5.1f}", 1. if a else 0.)  # 5.
