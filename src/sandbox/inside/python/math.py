# What MicroPython's `math` leaves out.
from nh__text import c_math as nh__math
import math as _self

for _name in dir(nh__math):
    if _name[0] != '_':
        setattr(_self, _name, getattr(nh__math, _name))
tau = 2 * nh__math.pi


def _in_range(real, too_large):
    # MicroPython says of what no float holds that it is out of the domain.
    def function(*given):
        try:
            return real(*given)
        except ValueError as error:
            if too_large(*given):
                raise OverflowError('math range error')
            raise error
    return function


for _name in ('exp', 'expm1', 'sinh', 'cosh'):
    setattr(_self, _name, _in_range(getattr(nh__math, _name), lambda *given: True))
for _name in ('gamma', 'lgamma'):
    setattr(_self, _name, _in_range(getattr(nh__math, _name), lambda x: x > 0))


def ldexp(_x, _i):
    made = nh__math.ldexp(_x, _i)
    if made - made != 0 and _x - _x == 0:
        raise OverflowError('math range error')
    return made


pow = _in_range(nh__math.pow, lambda x, y: x > 0 or x < 0 and y == y // 1)


def _whole(n):
    if not isinstance(n, int):
        raise TypeError("'" + type(n).__name__ + "' object cannot be interpreted as an integer")
    return int(n)


def gcd(*numbers):
    found = 0
    for n in numbers:
        n = abs(_whole(n))
        while n:
            found, n = n, found % n
    return found


def lcm(*numbers):
    found = 1
    for n in numbers:
        n = abs(_whole(n))
        if n == 0:
            return 0
        found = found // gcd(found, n) * n
    return found


def isqrt(_n):
    n = _whole(_n)
    if n < 0:
        raise ValueError('isqrt() argument must be nonnegative')
    if n == 0:
        return 0
    x = 1
    while x * x <= n:
        x *= 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def factorial(_n):
    n = _whole(_n)
    if n < 0:
        raise ValueError('factorial() not defined for negative values')
    made = 1
    for i in range(2, n + 1):
        made *= i
    return made


def _sized(n, k):
    for name, one in (('n', _whole(n)), ('k', _whole(k))):
        if one < 0:
            raise ValueError(name + ' must be a non-negative integer')


def perm(_n, _k=None):
    n, k = _n, _n if _k is None else _k
    _sized(n, k)
    if k > n:
        return 0
    made = 1
    for i in range(n - k + 1, n + 1):
        made *= i
    return made


def comb(_n, _k):
    n, k = _n, _k
    _sized(n, k)
    return 0 if k > n else perm(n, min(k, n - k)) // factorial(min(k, n - k))


def prod(_iterable, *, start=1):
    for one in _iterable:
        start = start * one
    return start


def fsum(_seq):
    # Shewchuk's partial sums, exact until the end.
    partials, endless = [], []
    for x in _seq:
        if x - x != 0:
            endless.append(x)
            continue
        kept = []
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low:
                kept.append(low)
            x = high
        if x - x != 0:
            raise OverflowError('intermediate overflow in fsum')
        partials = kept + [x]
    if endless:
        if inf in endless and -inf in endless:
            raise ValueError('-inf + inf in fsum')
        return sum(endless, 0.0)
    total, i = 0.0, len(partials)
    while i:
        i -= 1
        before = total
        total = before + partials[i]
        low = partials[i] - (total - before)
        if low:
            if i and (low < 0) == (partials[i - 1] < 0):
                twice = low * 2
                more = total + twice
                if twice == more - total:
                    total = more
            break
    return total


def hypot(*sides):
    most = max([abs(one) for one in sides] or [0.0])
    if most == 0 or inf in sides or -inf in sides:
        return inf if most else 0.0
    if any([one != one for one in sides]):
        return nan
    if len(sides) == 2:
        exact = [int(one) for one in sides if one == int(one)]
        if len(exact) == 2:
            whole = exact[0] ** 2 + exact[1] ** 2
            root = isqrt(whole)
            if root * root == whole:
                return float(root)
    return sqrt(fsum([one * one for one in sides]))


def dist(_p, _q):
    if len(_p) != len(_q):
        raise ValueError('both points must have the same number of dimensions')
    return hypot(*[a - b for a, b in zip(_p, _q)])


def cbrt(_x):
    root = pow(abs(_x), 1 / 3)
    if root - root != 0:
        return copysign(root, _x)
    near = round(root)
    root = float(near) if near ** 3 == abs(_x) else root
    return copysign(root, _x)
