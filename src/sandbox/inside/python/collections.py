# `collections` as in Python 3; named tuples are MicroPython's.
from nh__text import c_collections as nh__collections

_namedtuple = nh__collections.namedtuple
_keywords = ('False None True and as assert async await break class continue def del elif else except finally for from global if '
            'import in is lambda nonlocal not or pass raise return try while with yield').split()

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    if defaults is not None or rename:
        raise TypeError('namedtuple with defaults is not in this Python')
    fields, known = [str(one) for one in field_names], set()
    for one in fields + [str(typename)]:
        if not one.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: ' + repr(one))
        if one in _keywords:
            raise ValueError('Type names and field names cannot be a keyword: ' + repr(one))
    for one in fields:
        if one[0] == '_':
            raise ValueError('Field names cannot start with an underscore: ' + repr(one))
        if one in known:
            raise ValueError('Encountered duplicate field name: ' + repr(one))
        known.add(one)
    return _namedtuple(str(typename), fields)


class deque:
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None and maxlen < 0:
            raise ValueError('maxlen must be non-negative')
        self._items, self.maxlen = [], maxlen
        self.extend(iterable)

    def append(self, x):
        self._items.append(x)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            self._items.pop(0)

    def appendleft(self, x):
        self._items.insert(0, x)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            self._items.pop()

    def pop(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop()

    def popleft(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop(0)

    def extend(self, iterable):
        for one in list(iterable):
            self.append(one)

    def extendleft(self, iterable):
        for one in list(iterable):
            self.appendleft(one)

    def rotate(self, n=1):
        items = self._items
        if items:
            n %= len(items)
            self._items = items[len(items) - n:] + items[:len(items) - n]

    def clear(self):
        self._items = []

    def copy(self):
        return deque(self._items, self.maxlen)

    def count(self, x):
        return self._items.count(x)

    def index(self, x, *where):
        if x not in self._items:
            raise ValueError(repr(x) + ' is not in deque')
        return self._items.index(x, *where)

    def insert(self, i, x):
        if self.maxlen is not None and len(self._items) >= self.maxlen:
            raise IndexError('deque already at its maximum size')
        self._items.insert(i, x)

    def remove(self, value):
        if value not in self._items:
            raise ValueError(repr(value) + ' is not in deque')
        self._items.remove(value)

    def reverse(self):
        self._items.reverse()

    def _place(self, i):
        if isinstance(i, slice):
            raise TypeError('sequence index must be integer, not \'slice\'')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('deque index out of range')
        return i

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return len(self._items) > 0

    def __getitem__(self, i):
        return self._items[self._place(i)]

    def __setitem__(self, i, x):
        self._items[self._place(i)] = x

    def __delitem__(self, i):
        del self._items[self._place(i)]

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __contains__(self, x):
        return x in self._items

    def __eq__(self, other):
        return isinstance(other, deque) and self._items == other._items

    def __lt__(self, other):
        return self._items < other._items

    def __le__(self, other):
        return self._items <= other._items

    def __add__(self, other):
        return deque(self._items + other._items, self.maxlen)

    def __mul__(self, times):
        return deque(self._items * times, self.maxlen)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __repr__(self):
        tail = '' if self.maxlen is None else ', maxlen=' + str(self.maxlen)
        return 'deque(' + repr(self._items) + tail + ')'


class OrderedDict(dict):
    def __init__(self, *items, **named):
        super().__init__()
        self.update(*items, **named)

    def move_to_end(self, key, last=True):
        if key not in self:
            raise KeyError(key)
        value = self.pop(key)
        rest = [] if last else list(self.items())
        if rest:
            self.clear()
        self[key] = value
        self.update(rest)

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = list(self)[-1 if last else 0]
        return key, self.pop(key)

    def copy(self):
        return OrderedDict(self)

    @classmethod
    def fromkeys(cls, keys, value=None):
        made = cls()
        for key in keys:
            made[key] = value
        return made

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self.items()) == list(other.items())
        return isinstance(other, dict) and dict(self) == dict(other)

    def __or__(self, other):
        made = OrderedDict(self)
        made.update(other)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return 'OrderedDict(' + (repr(list(self.items())) if self else '') + ')'


class defaultdict(dict):
    def __init__(self, _make=None, *items, **named):
        if _make is not None and not callable(_make):
            raise TypeError('first argument must be callable or None')
        super().__init__(*items, **named)
        self.default_factory = _make

    def __getitem__(self, key):
        if key in self:
            return self.get(key)
        return self.__missing__(key)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def copy(self):
        return defaultdict(self.default_factory, self)

    def __repr__(self):
        return 'defaultdict(' + repr(self.default_factory) + ', ' + repr(dict(self)) + ')'


class Counter(dict):
    def __init__(self, _iterable=None, **named):
        super().__init__()
        self.update(_iterable, **named)

    def __getitem__(self, key):
        return self.get(key, 0)

    def _count(self, items, sign):
        if isinstance(items, dict):
            # The first counts are taken as they are, whatever they are.
            taken = not self and sign > 0
            for key in items:
                self[key] = items.get(key) if taken else self.get(key, 0) + sign * items.get(key)
        elif items is not None:
            for key in items:
                self[key] = self.get(key, 0) + sign

    def update(self, _iterable=None, **named):
        self._count(_iterable, 1)
        self._count(named, 1)

    def subtract(self, _iterable=None, **named):
        self._count(_iterable, -1)
        self._count(named, -1)

    def most_common(self, n=None):
        most = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return most if n is None else most[:max(n, 0)]

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def elements(self):
        for key in self:
            for _ in range(self[key]):
                yield key

    def total(self):
        return sum(self.values())

    def copy(self):
        return Counter(self)

    def _joined(self, other, how):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key in self:
            count = how(self[key], other[key])
            if count > 0:
                made[key] = count
        for key in other:
            if key not in self:
                count = how(0, other[key])
                if count > 0:
                    made[key] = count
        return made

    def __add__(self, other):
        return self._joined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._joined(other, lambda a, b: a - b)

    def __pos__(self):
        return self._joined(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._joined(Counter(), lambda a, b: -a)

    def __or__(self, other):
        return self._joined(other, max)

    def __and__(self, other):
        return self._joined(other, min)

    def __repr__(self):
        if not self:
            return 'Counter()'
        return 'Counter({' + ', '.join([repr(key) + ': ' + repr(count) for key, count in self.most_common()]) + '})'
