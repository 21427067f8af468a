#### what is itself is found, whatever it says of itself
nan = float('nan')
print([nan] == [nan], (nan,) == (nan,), {1: nan} == {1: nan}, {nan} == {nan}, [1, [nan]] == [1, [nan]])
print(nan in [nan], nan in (nan,), nan in {nan}, nan in {nan: 1}, nan in {1: nan}.values(), (1, nan) in {1: nan}.items())
print([nan].index(nan), (nan,).index(nan), [nan, 1, nan].count(nan), (nan,).count(nan))
values = [1, nan, 2]
values.remove(nan)
print(values, len({nan, nan}), {1, nan} - {nan})
print(nan == nan, float('nan') in [nan], [float('nan')] == [nan], [nan] != [nan], [nan] <= [nan], (nan, 1) < (nan, 2))
class Odd:
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 1
odd = Odd()
print([odd] == [odd], odd in [odd], odd in {odd}, {odd: 1}[odd], odd == odd, Odd() in [odd])
from collections import deque
print(nan in deque([nan]), deque([nan]) == deque([nan]))
#### sorting what has no order
nan = float('nan')
print(sorted([3, nan, 1]), sorted([2, 1, nan, 0]), sorted([nan, 2, 1]), sorted([5, nan, 4, 3, nan, 2, 1], reverse=True))
print(min(nan, 1), min(1, nan), max(nan, 1), max(1, nan))
#### the comparisons of a sort
class Word:
    def __init__(self, text):
        self.text = text
    def __lt__(self, other):
        print(self.text, other.text, end=' ')
        return self.text < other.text
for letters in ('cab', 'abcd', 'dcba', 'bdacefg'):
    print([word.text for word in sorted([Word(one) for one in letters])])
#### functions by their names
print(len, print, [abs, max], sorted, isinstance, getattr, hasattr, hash, iter, format, ascii)
print(str.upper, str.split, list.append, dict.get, set.add, str.center, int.bit_length)
print(len.__name__, str.upper.__name__, [].append.__name__, 'a'.split.__name__, hash.__name__, iter.__name__, format.__name__, getattr.__name__)
print(type(len), type(print), type([].append), type('a'.center), type(str.upper), type(list.append), type(hash))
def outer():
    def inner():
        pass
    return inner
class Cat:
    def meow(self):
        return 1
for one in (outer, outer(), lambda: 1, Cat.meow):
    print(repr(one).split(' at ')[0], type(one), one.__name__)
print(repr(Cat().meow).split(' object')[0], Cat().meow.__name__, type(Cat().meow))
def steps():
    yield 1
print(repr(steps()).split(' at ')[0], type(steps).__name__, [f.__name__ for f in (int, str, Cat, steps, max)])
import math, functools
print(math.sqrt, math.sqrt.__name__, math.comb, math.factorial.__name__, math.gcd.__name__, type(math.sqrt))
print(functools.partial(int, base=2), functools.partial(max, 5).args, functools.partial(int, base=2)('101'))
print(repr(zip([1])).split(' at ')[0], repr(map(int, '1')).split(' at ')[0], repr(object()).split(' at ')[0])
#### arguments by name
def tell(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ':', error)
tell(lambda: 'a,b,c'.split(sep=',', maxsplit=1))
tell(lambda: 'a b'.rsplit(maxsplit=1))
tell(lambda: 'ab'.center(width=5))
tell(lambda: 'ab'.ljust(5, fillchar='*'))
tell(lambda: 'ab'.strip(chars='b'))
tell(lambda: 'ab'.zfill(width=4))
tell(lambda: 'ab'.removeprefix(prefix='a'))
tell(lambda: 'a,b'.split(separator=','))
tell(lambda: 'ab'.startswith(prefix='a'))
tell(lambda: ''.join(iterable=['a']))
tell(lambda: 'aa'.replace('a', 'b', count=1))
tell(lambda: 'ab'.encode(encoding='utf-8'))
tell(lambda: b'ab'.decode(encoding='utf-8'))
tell(lambda: 'a\nb'.splitlines(keepends=True))
tell(lambda: 'a\tb'.expandtabs(tabsize=4))
tell(lambda: sum([1], start=1))
tell(lambda: list(enumerate('ab', start=1)))
tell(lambda: round(number=2.567, ndigits=1))
tell(lambda: int(x=1))
tell(lambda: int('11', base=2))
tell(lambda: print(1, ned=''))
tell(lambda: list(iterable=[1]))
tell(lambda: hash(obj=1))
tell(lambda: format(1, format_spec='d'))
tell(lambda: getattr('a', name='x'))
tell(lambda: len(obj=[1]))
tell(lambda: sorted([2, 1], reverse=True))
import math, functools
from collections import Counter, defaultdict
tell(lambda: math.comb(n=2, k=1))
tell(lambda: math.sqrt(x=4))
tell(lambda: math.prod([1, 2], start=5))
tell(lambda: Counter(iterable='ab'))
tell(lambda: defaultdict(default_factory=int))
def own(_place, _other=2):
    return _place + _other
tell(lambda: own(_place=1, _other=3))
#### as many arguments as there may be
def tell(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ':', error)
tell(lambda: list(1, 2))
tell(lambda: bool(1, 2))
tell(lambda: float(1, 2))
tell(lambda: tuple(1, 2))
tell(lambda: set([1], [2]))
tell(lambda: dict(1, 2))
tell(lambda: {}.update(1, 2))
tell(lambda: reversed())
tell(lambda: filter())
tell(lambda: map(int))
tell(lambda: hash(1, 2))
tell(lambda: getattr(1))
tell(lambda: hasattr(1, 5))
tell(lambda: 'ab'.upper(1))
tell(lambda: 'ab'.center())
tell(lambda: 'ab'.zfill())
tell(lambda: 'ab'.strip(1, 2))
tell(lambda: 'ab'.strip(1))
tell(lambda: 'ab'.lstrip(1))
tell(lambda: 'ab'.split('a', 'b', 'c'))
tell(lambda: 'ab'.removeprefix(1))
tell(lambda: (5).bit_length(1))
tell(lambda: ord([]))
import math
tell(lambda: math.sqrt())
tell(lambda: math.sqrt('4'))
tell(lambda: math.gamma(1, 2))
tell(lambda: math.factorial())
tell(lambda: math.comb(1))
#### values of the wrong kind
def tell(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ':', error)
tell(lambda: 'ab'.split(None, 'a'))
tell(lambda: 'ab'.expandtabs('a'))
tell(lambda: 'ab'.splitlines('a'))
tell(lambda: str.maketrans([1]))
tell(lambda: 'ab'.startswith((1,)))
tell(lambda: {'a': 1}.get([]))
tell(lambda: [] in {'a': 1})
tell(lambda: hex((1,)))
tell(lambda: oct('1'))
tell(lambda: str('12', 8))
tell(lambda: 'ab'.encode('foo'))
tell(lambda: '茶'.encode('ascii'))
tell(lambda: b'\xff'.decode())
tell(lambda: [].pop('a'))
import math, random, re, heapq, functools
from itertools import islice, combinations, permutations, product, count, repeat
from collections import Counter, namedtuple
tell(lambda: math.comb(5.0, 2))
tell(lambda: math.comb(-5, 1))
tell(lambda: math.perm(2.5))
tell(lambda: math.dist([1], [1, 2]))
tell(lambda: math.hypot(float('nan'), 1))
tell(lambda: random.choices([1, 2], weights=[1]))
tell(lambda: random.choices([1, 2], weights=[0, 0]))
tell(lambda: random.getrandbits(-1))
tell(lambda: re.sub('a', 'b', 'aa', count='a'))
tell(lambda: re.split(',', 'a,b', 'x'))
tell(lambda: heapq.heappop((1,)))
tell(lambda: heapq.nlargest(-1, [1, 2]))
tell(lambda: list(islice([1, 2], -1)))
tell(lambda: list(islice([1, 2], 0, 2, 0)))
tell(lambda: list(permutations([1, 2], -1)))
tell(lambda: list(product('ab', repeat=-1)))
tell(lambda: next(count('a')))
tell(lambda: list(repeat(1, None)))
tell(lambda: functools.partial(5))
tell(lambda: Counter('ab').most_common(-1))
tell(lambda: Counter({'a': 'x'}))
tell(lambda: Counter('a') + {'a': 1})
tell(lambda: namedtuple('P', 'x x'))
tell(lambda: namedtuple('P', '1x'))
tell(lambda: namedtuple('P', 'class'))
#### parts of texts and slices by their makers
print('abcd'.startswith('b', 1, 3), 'abcd'.endswith('c', 0, 3), 'ab'.startswith('', 5), 'ab'.find('', 5), 'ab'.startswith('b', None))
print(slice(2), slice(1, 5, 2), [1, 2, 3, 4][slice(1, 3)], 'abcd'[slice(None, None, -1)])
try:
    del missing
except NameError as error:
    print(error)
#### a thing of the program's own that is called math
class Thing:
    pass
math = Thing()
math.pi = 3
math.e = 1
print(math.pi, math.e)
