# What stands around a player's program: the counting functions, the level's calls, and the locks. It is a module of its
# own, with names of its own: whatever a program calls `print`, `dict` or `int`, these stay what they are.
import nh__harbour as harbour
import nh__limits as limits
import nh__text as text
import builtins, collections, functools, random

c_json = text.c_json
big = 10 ** 30
most = 12
get, put, has = getattr, setattr, hasattr
python_import = __import__
module = type(builtins)


class Record:
    def __init__(self, values):
        for name in values:
            put(self, name, values[name])

    def __repr__(self):
        return '(' + ', '.join([name + '=' + repr(get(self, name)) for name in dir(self) if name[0] != '_']) + ')'


# ---- values as the trace shows them

# Of longer texts the begin is kept.
longest = 60


# At least the first `room` signs are right; what would come after them is not made.
def shown(value, deep, room=longest):
    # Most are of these two, and the rest of the way is long.
    if type(value) is int:
        return repr(value) if -big < value < big else '…'
    if type(value) is list and deep:
        return '[' + inside_of(value, deep, room) + ']'
    if not known(value):
        # By its fields: its own functions are the program's, and would be steps and prints of its own.
        fields = fields_of(value) if deep else {}
        inside = joined(fields, room, lambda name, left: name + '=' + shown(fields[name], deep - 1, left))
        return type(value).__name__ + '(' + inside + (')' if deep else '…)')
    if isinstance(value, int):
        return repr(value) if -big < value < big else '…'
    if isinstance(value, float):
        digits = text.formatted(float(value), '.6g')
        return digits if '.' in digits or 'e' in digits or 'n' in digits else digits + '.0'
    if isinstance(value, str):
        # As JavaScript shows it: no sign is escaped.
        return "'" + value[:longest] + "'"
    if isinstance(value, collections.deque):
        value = value._items
    if deep and isinstance(value, (list, tuple)):
        inside = inside_of(value, deep, room)
        if isinstance(value, list):
            return '[' + inside + ']'
        return '(' + inside + (',)' if len(value) == 1 else ')')
    if deep and isinstance(value, (dict, set)):
        if isinstance(value, dict):
            return '{' + joined(value, room, lambda one, left: pair(one, value[one], deep - 1, left)) + '}'
        return '{' + inside_of(value, deep, room) + '}' if value else 'set()'
    if isinstance(value, (list, tuple, dict, set, bytes, bytearray)):
        return '…'
    if type(value) in simple:
        return repr(value)
    # The text of anything else may be made of what is in it, by functions of the program's.
    if callable(value):
        return '<function>'
    name = type(value).__name__
    if isinstance(value, BaseException):
        return name + '(' + (inside_of(value.args, deep, room) if deep else '…') + ')'
    if type(value) in views:
        return name + '([' + (inside_of(value, deep, room) if deep else '…') + '])'
    if type(value) is frozenset:
        return 'frozenset(' + ('{' + (inside_of(value, deep, room) if deep else '…') + '}' if value else '') + ')'
    return '<' + name + '>'


def inside_of(values, deep, room):
    return joined(values, room, lambda one, left: shown(one, deep - 1, left))


views = (type({}.keys()), type({}.values()), type({}.items()))
simple = (bool, type(None), range, type(int), type(builtins))


def pair(key, value, deep, room):
    return shown(key, deep, room) + ': ' + shown(value, deep, room)


def joined(values, room, show):
    some = []
    for one in values:
        if len(some) == most:
            some.append('…')
            break
        some.append(show(one, room))
        room -= len(some[-1]) + 2
        if room < 0:
            break
    return ', '.join(some)


plain = (int, float, str, bool, list, tuple, dict, set, type(None))
ours = (Record, collections.deque, collections.defaultdict, collections.Counter, collections.OrderedDict)


def known(value):
    kind = type(value)
    if kind in plain or kind in ours:
        return True
    # What has no fields is no thing of a class of the program's.
    return not has(value, '__dict__') or kind is type(int) or kind is module


def fields_of(value):
    return get(value, '__dict__')


def first(values):
    some = []
    for one in values:
        if len(some) == most:
            break
        some.append(one)
    return some


def note(name, value):
    try:
        short = shown(value, 3)
        if len(short) > longest:
            short = short[:longest - 1] + '…'
    except Exception:
        short = '?'
    harbour.set(name, short)


def hold(name, value):
    # A thing of the program's own class would be shown by its own functions: those are the program's steps.
    if own(value, 3):
        harbour.set(limits.held + name, '')
    else:
        note(limits.held + name, value)


def own(value, deep):
    if type(value) not in plain:
        return True
    if deep and isinstance(value, (list, tuple, set)):
        return any([own(one, deep - 1) for one in first(value)])
    if deep and isinstance(value, dict):
        return any([own(one, deep - 1) or own(value[one], deep - 1) for one in first(value)])
    return False


# ---- the level's functions

def call(name, *args):
    try:
        said = c_json.dumps([name, args])
    except Exception:
        said = ''
    reply = harbour.tell('c', said)
    if reply == limits.refused:
        raise TypeError('can only give numbers, text, True, False, None and lists of them')
    reply = c_json.loads(reply)
    return Record(reply) if isinstance(reply, dict) else reply


def finish(function):
    value = function(*c_json.loads(harbour.tell('a', '')))
    if value is None:
        harbour.tell('e', '')
    else:
        harbour.tell('r', c_json.dumps(value))


def lost():
    harbour.tell('m', '')


def fall():
    raise RecursionError('maximum recursion depth exceeded')


# ---- the locks

def importing(name, *rest):
    if name not in limits.modules:
        raise ImportError("no module named '" + name + "'")
    return python_import(name, *rest)


def absent(*rest, **named):
    raise NameError('that name is not available here')


def guarded(real):
    def guard(*given):
        if len(given) > 1:
            name = given[1]
            if not isinstance(name, str):
                raise TypeError("attribute name must be string, not '" + type(name).__name__ + "'")
            if name.startswith('__') and name not in limits.friendly or name.startswith('nh__'):
                raise AttributeError('that name is not available here')
        return real(*given)
    return guard


def new_errors():
    made = {}
    for name, base in errors:
        if not has(builtins, name):
            made[name] = type(name, (made.get(base) or get(builtins, base),), {})
            put(builtins, name, made[name])


errors = (
    ('RecursionError', 'RuntimeError'), ('ModuleNotFoundError', 'ImportError'), ('FileNotFoundError', 'OSError'),
    ('FileExistsError', 'OSError'), ('PermissionError', 'OSError'), ('TimeoutError', 'OSError'),
    ('ConnectionError', 'OSError'), ('UnicodeEncodeError', 'UnicodeError'), ('UnicodeDecodeError', 'UnicodeError'),
    ('FloatingPointError', 'ArithmeticError'), ('TabError', 'IndentationError'), ('BufferError', 'Exception'),
    ('ReferenceError', 'Exception'), ('SystemError', 'Exception'), ('Warning', 'Exception'), ('UserWarning', 'Warning'),
    ('DeprecationWarning', 'Warning'), ('RuntimeWarning', 'Warning'),
)


# ---- numbers have the hash that CPython gives them

prime, inf = 2 ** 61 - 1, float('inf')
c_hash = hash


def hash_of(_value):
    value, kind = _value, type(_value)
    if kind is float and value in (inf, -inf):
        return 314159 if value > 0 else -314159
    if kind is float and value == value:
        above, below = value.as_integer_ratio()
        # Powers of two have 61 remainders by this prime.
        found = abs(above) * 2 ** (-(below.bit_length() - 1) % 61) % prime
        found = -found if above < 0 else found
        return -2 if found == -1 else found
    if kind is int:
        found = value % prime if value >= 0 else -(-value % prime)
        return -2 if found == -1 else found
    return c_hash(value)


# ---- what a function gives until it gives a certain value

class callable_iterator:
    def __init__(self, call, last):
        self._call, self._last, self._over = call, last, False

    def __iter__(self):
        return self

    def __next__(self):
        if not self._over:
            value = self._call()
            if value != self._last:
                return value
            self._over = True
        raise StopIteration

    def __repr__(self):
        return '<callable_iterator object>'


ours += (callable_iterator, functools.partial)
c_iter = iter


def iter_of(*given):
    if len(given) == 1:
        return c_iter(given[0])
    if len(given) != 2:
        counted = 'most 2 arguments, got ' + str(len(given)) if given else 'least 1 argument, got 0'
        raise TypeError('iter expected at ' + counted)
    if not callable(given[0]):
        raise TypeError('iter(v, w): v must be callable')
    return callable_iterator(*given)


def format_of(_value, _spec=''):
    if not isinstance(_spec, str):
        raise TypeError('format() argument 2 must be str, not ' + ('None' if _spec is None else type(_spec).__name__))
    return text.formatted(_value, _spec)


def lock():
    builtins.hash = hash_of
    builtins.iter = iter_of
    new_errors()
    builtins.__import__ = importing
    builtins.format = format_of
    builtins.ascii = text.ascii
    for name in limits.absent:
        put(builtins, name, absent)
    for name in ('getattr', 'setattr', 'hasattr', 'delattr'):
        if has(builtins, name):
            put(builtins, name, guarded(get(builtins, name)))


def dict_of(*parts):
    made = {}
    for one in parts:
        made.update(one)
    return made


seed = random.seed
