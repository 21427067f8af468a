# `random` as in Python 3: the Mersenne twister, so that a seed gives the numbers it gives everywhere.
import math
import nh__harbour
from nh__text import c_random as nh__random

_kept = None


def seed(a=None, version=2):
    global _kept
    _kept = None
    if a is None:
        a = nh__random.getrandbits(30)
    if isinstance(a, float):
        a = int(a) if a == int(a) else hash(a)
    if not isinstance(a, int):
        raise TypeError('a seed of this kind is not in this Python: give a whole number')
    key, a = [], abs(a)
    while a:
        key.append(a & 0xffffffff)
        a >>= 32
    nh__harbour.seed(key or [0])


def random():
    a, b = nh__harbour.word() >> 5, nh__harbour.word() >> 6
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0)


def getrandbits(_k):
    k = _k
    if k < 0:
        raise ValueError('number of bits must be non-negative')
    found, shift = 0, 0
    while k > 0:
        word = nh__harbour.word()
        if k < 32:
            word >>= 32 - k
        found |= word << shift
        shift += 32
        k -= 32
    return found


def _below(n):
    k, m = 0, n
    while m:
        k, m = k + 1, m >> 1
    found = getrandbits(k)
    while found >= n:
        found = getrandbits(k)
    return found


def randrange(start, stop=None, step=1):
    if stop is None:
        if step != 1:
            raise TypeError('Missing a non-None stop argument')
        start, stop = 0, start
    width = len(range(start, stop, step))
    if width <= 0:
        raise ValueError('empty range for randrange() (%d, %d, %d)' % (start, stop, stop - start))
    return start + step * _below(width)


def randint(a, b):
    return randrange(a, b + 1)


def choice(seq):
    if len(seq) == 0:
        raise IndexError('Cannot choose from an empty sequence')
    return seq[_below(len(seq))]


def shuffle(x):
    for i in range(len(x) - 1, 0, -1):
        j = _below(i + 1)
        x[i], x[j] = x[j], x[i]


def sample(population, k):
    if isinstance(population, (set, dict)):
        raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
    n = len(population)
    if not 0 <= k <= n:
        raise ValueError('Sample larger than population or is negative')
    size = 21
    if k > 5:
        size += 4 ** math.ceil(math.log(k * 3, 4))
    if n <= size:
        pool, found = list(population), []
        for i in range(k):
            j = _below(n - i)
            found.append(pool[j])
            pool[j] = pool[n - i - 1]
        return found
    chosen, found = set(), []
    for i in range(k):
        j = _below(n)
        while j in chosen:
            j = _below(n)
        chosen.add(j)
        found.append(population[j])
    return found


def choices(population, weights=None, *, cum_weights=None, k=1):
    n = len(population)
    if n == 0:
        raise IndexError('list index out of range')
    if weights is None and cum_weights is None:
        return [population[int(math.floor(random() * (n + 0.0)))] for _ in range(k)]
    if weights is not None and cum_weights is not None:
        raise TypeError('Cannot specify both weights and cumulative weights')
    if cum_weights is None:
        cum_weights, total = [], 0
        for one in weights:
            total += one
            cum_weights.append(total)
    if len(cum_weights) != n:
        raise ValueError('The number of weights does not match the population')
    total = cum_weights[-1] + 0.0
    if total <= 0.0:
        raise ValueError('Total of weights must be greater than zero')
    if total - total != 0:
        raise ValueError('Total of weights must be finite')
    found = []
    for _ in range(k):
        x = random() * total
        low, high = 0, n - 1
        while low < high:
            middle = (low + high) // 2
            if x < cum_weights[middle]:
                high = middle
            else:
                low = middle + 1
        found.append(population[low])
    return found


def uniform(a, b):
    return a + (b - a) * random()


def triangular(low=0.0, high=1.0, mode=None):
    u = random()
    c = 0.5 if mode is None else (mode - low) / (high - low)
    if u > c:
        u, c, low, high = 1.0 - u, 1.0 - c, high, low
    return low + (high - low) * math.sqrt(u * c)


def gauss(mu=0.0, sigma=1.0):
    global _kept
    z, _kept = _kept, None
    if z is None:
        turn, far = random() * 2 * math.pi, math.sqrt(-2.0 * math.log(1.0 - random()))
        z, _kept = math.cos(turn) * far, math.sin(turn) * far
    return mu + z * sigma


def normalvariate(mu=0.0, sigma=1.0):
    while True:
        u1, u2 = random(), 1.0 - random()
        z = 4 * math.exp(-0.5) / math.sqrt(2.0) * (u1 - 0.5) / u2
        if z * z / 4.0 <= -math.log(u2):
            return mu + z * sigma


def expovariate(lambd):
    return -math.log(1.0 - random()) / lambd
