# `itertools` as in Python 3.
_endless = object()


def count(start=0, step=1):
    if not isinstance(start, (int, float)) or not isinstance(step, (int, float)):
        raise TypeError('a number is required')
    while True:
        yield start
        start += step


def cycle(_iterable):
    kept = []
    for one in _iterable:
        kept.append(one)
        yield one
    while kept:
        for one in kept:
            yield one


def repeat(object, times=_endless):
    if times is _endless:
        while True:
            yield object
    times = range(times)
    for _ in times:
        yield object


def accumulate(iterable, func=None, *, initial=None):
    total, begun = initial, initial is not None
    if begun:
        yield total
    for one in iterable:
        total = one if not begun else total + one if func is None else func(total, one)
        begun = True
        yield total


def _chain(iterables):
    for iterable in iterables:
        for one in iterable:
            yield one


class chain:
    def __init__(self, *iterables):
        self._rest = _chain(iterables)

    @staticmethod
    def from_iterable(iterables):
        return _chain(iterables)

    def __iter__(self):
        return self._rest

    def __next__(self):
        return next(self._rest)


def compress(data, selectors):
    for one, yes in zip(data, selectors):
        if yes:
            yield one


def dropwhile(predicate, iterable):
    dropping = True
    for one in iterable:
        dropping = dropping and predicate(one)
        if not dropping:
            yield one


def takewhile(predicate, iterable):
    for one in iterable:
        if not predicate(one):
            return
        yield one


def filterfalse(predicate, iterable):
    for one in iterable:
        if not (predicate(one) if predicate else one):
            yield one


def groupby(iterable, key=None):
    group, last = [], None
    for one in iterable:
        mine = one if key is None else key(one)
        if group and mine != last:
            yield last, iter(group)
            group = []
        last = mine
        group.append(one)
    if group:
        yield last, iter(group)


def islice(_iterable, *bounds):
    if not 0 < len(bounds) < 4:
        raise TypeError('islice expected at ' + ('most 4' if bounds else 'least 2') + ' arguments, got ' + str(len(bounds) + 1))
    start, stop, step = (0, bounds[0], 1) if len(bounds) == 1 else (tuple(bounds) + (None,))[:3]
    start, step = 0 if start is None else start, 1 if step is None else step
    if stop is not None and not (isinstance(stop, int) and stop >= 0):
        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not (isinstance(start, int) and start >= 0):
        raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not (isinstance(step, int) and step > 0):
        raise ValueError('Step for islice() must be a positive integer or None.')
    i = 0
    if stop is not None and stop <= 0:
        return
    for one in _iterable:
        if i >= start and (i - start) % step == 0:
            yield one
        i += 1
        if stop is not None and i >= stop:
            return


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def tee(_iterable, _n=2):
    if _n < 0:
        raise ValueError('n must be >= 0')
    kept = list(_iterable)
    return tuple([iter(kept) for _ in range(_n)])


def pairwise(_iterable):
    before, begun = None, False
    for one in _iterable:
        if begun:
            yield before, one
        before, begun = one, True


def zip_longest(*iterables, fillvalue=None):
    rows = [list(one) for one in iterables]
    for i in range(max([len(row) for row in rows] or [0])):
        yield tuple([row[i] if i < len(row) else fillvalue for row in rows])


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    made = [()]
    for pool in [tuple(one) for one in iterables] * repeat:
        made = [so_far + (one,) for so_far in made for one in pool]
    return iter(made)


def _length(r):
    if not isinstance(r, int):
        raise TypeError('Expected int as r')
    if r < 0:
        raise ValueError('r must be non-negative')
    return r


def permutations(iterable, r=None):
    pool = tuple(iterable)
    r = _length(len(pool) if r is None else r)
    for places in product(range(len(pool)), repeat=r):
        if len(set(places)) == r:
            yield tuple([pool[i] for i in places])


def _combinations(pool, r, start, again):
    if r == 0:
        yield ()
        return
    for i in range(start, len(pool)):
        for rest in _combinations(pool, r - 1, i if again else i + 1, again):
            yield (pool[i],) + rest


def combinations(iterable, r):
    return _combinations(tuple(iterable), _length(r), 0, False)


def combinations_with_replacement(iterable, r):
    return _combinations(tuple(iterable), _length(r), 0, True)
