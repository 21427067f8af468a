# `functools` as in Python 3.
import nh__harbour

_none = object()


def reduce(_function, _iterable, _initial=_none):
    rest, initial = iter(_iterable), _initial
    if initial is _none:
        try:
            initial = next(rest)
        except StopIteration:
            raise TypeError('reduce() of empty iterable with no initial value')
    for one in rest:
        initial = _function(initial, one)
    return initial


class partial:
    def __init__(self, _func, *args, **named):
        if not callable(_func):
            raise TypeError('the first argument must be callable')
        self.func, self.args, self.keywords = _func, args, named

    def __call__(self, *more, **others):
        named = dict(self.keywords)
        named.update(others)
        return self.func(*(self.args + more), **named)

    def __repr__(self):
        parts = [repr(one) for one in (self.func,) + self.args] + [name + '=' + repr(self.keywords[name]) for name in self.keywords]
        return 'functools.partial(' + ', '.join(parts) + ')'


def wraps(wrapped, *rest):
    def named(function):
        nh__harbour.rename(function, wrapped.__name__)
        return function
    return named


def cache(function):
    kept = {}

    def cached(*args, **named):
        key = args if not named else args + (_none,) + tuple(named.items())
        if key not in kept:
            kept[key] = function(*args, **named)
        return kept[key]
    nh__harbour.rename(cached, function.__name__)
    return cached


def lru_cache(maxsize=128, typed=False):
    if not (maxsize is None or isinstance(maxsize, int) or callable(maxsize)):
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return cache(maxsize) if callable(maxsize) else cache


def cmp_to_key(compare):
    class Key:
        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            return compare(self.value, other.value) < 0

        def __eq__(self, other):
            return compare(self.value, other.value) == 0
    return Key


def total_ordering(cls):
    if hasattr(cls, '__lt__'):
        if not hasattr(cls, '__gt__'):
            cls.__gt__ = lambda a, b: not (a < b or a == b)
        if not hasattr(cls, '__le__'):
            cls.__le__ = lambda a, b: a < b or a == b
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = lambda a, b: not a < b
    return cls
