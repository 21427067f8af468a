# Methods of text and formats as in Python 3, for MicroPython, whose own know bytes and no Chinese.
# In the game's own Python an argument whose name begins with _ is given by place only (words.c).
import nh__harbour as harbour
import json, math, random, collections, heapq

c_json, c_math, c_random, c_collections, c_heapq = json, math, random, collections, heapq
c_split, c_rsplit, c_strip, c_lstrip, c_rstrip = str.split, str.rsplit, str.strip, str.lstrip, str.rstrip
c_startswith, c_endswith, c_encode, c_decode = str.startswith, str.endswith, str.encode, bytes.decode
SPACE = 128


def is_space(c):
    return harbour.flags(c) & SPACE != 0


# ---- formats

def grouped(digits, mark, size):
    head = len(digits) % size
    parts = [digits[:head]] if head else []
    for i in range(head, len(digits), size):
        parts.append(digits[i:i + size])
    return mark.join(parts)


def padded(text, fill, align, width):
    room = width - len(text)
    if room <= 0:
        return text
    if align == '<':
        return text + fill * room
    if align == '^':
        return fill * (room // 2) + text + fill * (room - room // 2)
    return fill * room + text


def unknown_code(kind, value):
    # A letter that is none of ASCII's is told by its number, as CPython tells it.
    said = kind if '!' <= kind <= '~' else '\\x%x' % ord(kind)
    raise ValueError("Unknown format code '%s' for object of type '%s'" % (said, type(value).__name__))


class Spec:
    # [[fill]align][sign][z][#][0][width][, or _][.precision][type]
    def __init__(self, spec, value=None):
        self.fill, self.align, self.sign, self.alternate, self.mark = ' ', '', '', False, ''
        self.width, self.precision, self.kind, self.unsigned = 0, None, '', False
        i, n = 0, len(spec)
        filled = n > 1 and spec[1] in '<>^='
        if filled:
            self.fill, self.align, i = spec[0], spec[1], 2
        elif n and spec[0] in '<>^=':
            self.align, i = spec[0], 1
        if i < n and spec[i] in '+- ':
            self.sign = spec[i]
            i += 1
        if i < n and spec[i] == 'z':
            self.unsigned = True
            i += 1
        if i < n and spec[i] == '#':
            self.alternate = True
            i += 1
        if not filled and i < n and spec[i] == '0':
            self.fill = '0'
            if not self.align:
                self.align = '='
            i += 1
        start = i
        while i < n and '0' <= spec[i] <= '9':
            i += 1
        if i > start:
            self.width = int(spec[start:i])
        if i < n and spec[i] == ',':
            self.mark = ','
            i += 1
        if i < n and spec[i] == '_':
            if self.mark:
                raise ValueError("Cannot specify both ',' and '_'.")
            self.mark = '_'
            i += 1
            if i < n and spec[i] == ',':
                raise ValueError("Cannot specify both ',' and '_'.")
        if i < n and spec[i] == '.':
            i += 1
            start = i
            while i < n and '0' <= spec[i] <= '9':
                i += 1
            if i == start:
                raise ValueError('Format specifier missing precision')
            self.precision = int(spec[start:i])
        if n - i > 1:
            raise ValueError("Invalid format specifier '%s' for object of type '%s'" % (spec, type(value).__name__))
        if i < n:
            self.kind = spec[i]
        grouped = self.kind or ('s' if isinstance(value, str) else 'd')
        if self.mark and grouped not in ('deEfFgG%' if self.mark == ',' else 'deEfFgG%boxX'):
            if not '!' <= grouped <= '~':
                raise ValueError("Cannot specify '%s' with '\\x%x'." % (self.mark, ord(grouped)))
            raise ValueError("Cannot specify '%s' with '%s'." % (self.mark, grouped))

    def number(self, negative, prefix, digits, tail, size):
        sign = '-' if negative else self.sign if self.sign in ('+', ' ') else ''
        align = self.align or '>'
        if self.mark:
            if align == '=' and self.fill == '0':
                room = self.width - len(sign) - len(prefix) - len(tail)
                # Zeros as far as the width goes; a mark that would come first has one more before it.
                while len(grouped(digits, self.mark, size)) < room:
                    digits = '0' + digits
            digits = grouped(digits, self.mark, size)
        digits += tail
        if align == '=':
            room = self.width - len(sign) - len(prefix) - len(digits)
            return sign + prefix + (self.fill * room if room > 0 else '') + digits
        return padded(sign + prefix + digits, self.fill, align, self.width)


def in_base(size, bits):
    # Not by hex() and oct(): those are made of formats.
    digits = []
    while size:
        digits.append('0123456789abcdef'[size & ((1 << bits) - 1)])
        size >>= bits
    return ''.join(reversed(digits)) or '0'


def of_int(value, spec):
    kind = spec.kind or 'd'
    if kind in 'eEfFgG%':
        return of_float(float(value), spec)
    if kind not in 'dnxXobc':
        unknown_code(kind, value)
    if spec.unsigned:
        raise ValueError('Negative zero coercion (z) not allowed in integer format specifier')
    if spec.precision is not None:
        raise ValueError('Precision not allowed in integer format specifier')
    if kind == 'c':
        if spec.sign:
            raise ValueError("Sign not allowed with integer format specifier 'c'")
        if spec.alternate:
            raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
        if not -0x80000000 <= value < 0x80000000:
            raise OverflowError('Python int too large to convert to C long')
        if not 0 <= value < 0x110000:
            raise OverflowError('%c arg not in range(0x110000)')
        return padded(chr(value), spec.fill, spec.align or '<', spec.width)
    size = abs(int(value))
    if kind in 'dn':
        digits, prefix, each = str(size), '', 3
    elif kind in 'xX':
        digits, prefix, each = in_base(size, 4), '0' + kind, 4
    elif kind == 'o':
        digits, prefix, each = in_base(size, 3), '0o', 4
    else:
        digits, prefix, each = in_base(size, 1), '0b', 4
    if kind == 'X':
        digits = digits.upper()
    return spec.number(value < 0, prefix if spec.alternate else '', digits, '', each)


def of_float(value, spec):
    kind, precision = spec.kind, spec.precision
    negative = value < 0 or (value == 0 and math.copysign(1, value) < 0)
    size = -value if negative else value
    tail = ''
    if kind == '%':
        size, tail = size * 100, '%'
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
        unknown_code(kind, value)
    if size != size or size == float('inf'):
        text = 'nan' if size != size else 'inf'
        if kind in ('E', 'F', 'G'):
            text = text.upper()
        return spec.number(negative and size == size, '', text, tail, 99)
    if kind == '' and precision is None:
        text = str(size)
    elif kind == '':
        text = shortened(size, precision)
    else:
        how = 'f' if kind == '%' else 'g' if kind == 'n' else kind
        text = harbour.digits(size, how, 6 if precision is None else precision, spec.alternate)
    if spec.unsigned and negative and not any([one in '123456789' for one in text.lower().split('e')[0]]):
        negative = False
    i = 0
    while i < len(text) and '0' <= text[i] <= '9':
        i += 1
    return spec.number(negative, '', text[:i], text[i:] + tail, 3)


def shortened(size, precision):
    # As 'g', but with a digit after the point, and with an exponent one place sooner.
    precision = precision or 1
    exponent = int(harbour.digits(size, 'e', precision - 1).split('e')[1]) if size else 0
    if -4 <= exponent < precision - 1:
        text = harbour.digits(size, 'g', precision)
        return text if '.' in text else text + '.0'
    text = harbour.digits(size, 'e', precision - 1)
    if exponent < -4 or exponent >= precision - 1:
        digits, end = text.split('e')
        if '.' in digits:
            digits = digits.rstrip('0').rstrip('.')
        return digits + 'e' + end
    return text


def formatted(value, spec=''):
    kind = type(value)
    if kind is str:
        if not spec:
            return value
        one = Spec(spec, value)
        if one.kind not in ('', 's'):
            unknown_code(one.kind, value)
        if one.sign:
            raise ValueError(('Space' if one.sign == ' ' else 'Sign') + ' not allowed in string format specifier')
        if one.unsigned:
            raise ValueError('Negative zero coercion (z) not allowed in string format specifier')
        if one.alternate:
            raise ValueError('Alternate form (#) not allowed in string format specifier')
        if one.align == '=' and one.fill != '0':
            raise ValueError("'=' alignment not allowed in string format specifier")
        text = value if one.precision is None else value[:one.precision]
        return padded(text, one.fill, '<' if one.align in ('', '=') else one.align, one.width)
    if kind is int:
        return of_int(value, Spec(spec, value)) if spec else str(value)
    if kind is float:
        return of_float(value, Spec(spec, value)) if spec else str(value)
    if kind is bool:
        if not spec:
            return str(value)
        return of_int(value, Spec(spec, value))
    own = getattr(kind, '__format__', None)
    if own:
        said = own(value, spec)
        if not isinstance(said, str):
            raise TypeError('__format__ must return a str, not ' + type(said).__name__)
        return said
    if isinstance(value, (int, float, str)):
        return formatted(int(value) if isinstance(value, int) else float(value) if isinstance(value, float) else str(value), spec)
    if spec:
        raise TypeError('unsupported format string passed to ' + kind.__name__ + '.__format__')
    return str(value)


def converted(value, how):
    if how == 'r':
        return repr(value)
    if how == 's':
        return str(value)
    if how == 'a':
        return ascii(value)
    raise ValueError('Unknown conversion specifier ' + how)


def ascii(_value):
    out = []
    for c in repr(_value):
        code = ord(c)
        out.append(c if code < 128 else '\\x%02x' % code if code < 256 else '\\u%04x' % code if code < 65536 else '\\U%08x' % code)
    return ''.join(out)


def field_value(name, args, named, state):
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first, rest = name[:end], name[end:]
    if first == '':
        if state[0] is None:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        value = at_place(args, state[0])
        state[0] += 1
    elif first.isdigit():
        if state[0]:
            raise ValueError('cannot switch from automatic field numbering to manual field specification')
        state[0] = None
        value = at_place(args, int(first))
    else:
        value = named[first]
    while rest:
        if rest[0] == '.':
            end = 1
            while end < len(rest) and rest[end] not in '.[':
                end += 1
            if rest[1:3] == '__' or rest[1:5] == 'nh__':
                raise AttributeError('that name is not available here')
            value = getattr(value, rest[1:end])
        else:
            end = rest.find(']')
            key = rest[1:end]
            value = value[int(key) if key.isdigit() else key]
            end += 1
        rest = rest[end:]
    return value


def at_place(args, i):
    if i >= len(args):
        raise IndexError('Replacement index %d out of range for positional args tuple' % i)
    return args[i]


def filled(text, args, named, state):
    out = []
    i, n = 0, len(text)
    text = list(text)
    while i < n:
        c = text[i]
        if c in '{}' and i + 1 < n and text[i + 1] == c:
            out.append(c)
            i += 2
        elif c == '}':
            raise ValueError("Single '}' encountered in format string")
        elif c == '{':
            i += 1
            start, deep, colon, bang = i, 1, None, None
            square = False
            while i < n:
                c = text[i]
                if c == '{':
                    deep += 1
                elif c == '}':
                    deep -= 1
                    if deep == 0:
                        break
                elif c == '[' and colon is None:
                    square = True
                elif c == ']':
                    square = False
                elif colon is None and not square:
                    if c == ':':
                        colon = i
                    elif c == '!' and bang is None:
                        bang = i
                i += 1
            if i == n:
                raise ValueError("expected '}' before end of string" if i > start else "Single '{' encountered in format string")
            end = bang if bang is not None else colon if colon is not None else i
            value = field_value(''.join(text[start:end]), args, named, state)
            if bang is not None:
                value = converted(value, text[bang + 1])
            spec = ''.join(text[colon + 1:i]) if colon is not None else ''
            if '{' in spec:
                spec = filled(spec, args, named, state)
            out.append(formatted(value, spec))
            i += 1
        else:
            out.append(c)
            i += 1
    return ''.join(out)


def percent(text, given):
    chars = list(text)
    n = len(chars)
    args = given if isinstance(given, tuple) else (given,)
    used = 0
    named = isinstance(given, dict)
    out = []
    i = 0

    def take():
        nonlocal used
        if used >= len(args):
            raise TypeError('not enough arguments for format string')
        used += 1
        return args[used - 1]
    while i < n:
        c = chars[i]
        i += 1
        if c != '%':
            out.append(c)
            continue
        if i == n:
            raise ValueError('incomplete format')
        value, has = None, False
        if chars[i] == '(':
            if not named:
                raise TypeError('format requires a mapping')
            end = i + 1
            while end < n and chars[end] != ')':
                end += 1
            value, has = given[''.join(chars[i + 1:end])], True
            i = end + 1
        flags = ''
        while i < n and chars[i] in '-+ #0':
            flags += chars[i]
            i += 1
        width, precision = 0, None
        if i < n and chars[i] == '*':
            width = take()
            i += 1
            if width < 0:
                flags, width = flags + '-', -width
        while i < n and '0' <= chars[i] <= '9':
            width = width * 10 + int(chars[i])
            i += 1
        if i < n and chars[i] == '.':
            i += 1
            precision = 0
            if i < n and chars[i] == '*':
                precision = take()
                i += 1
            while i < n and '0' <= chars[i] <= '9':
                precision = precision * 10 + int(chars[i])
                i += 1
        while i < n and chars[i] in 'hlL':
            i += 1
        if i == n:
            raise ValueError('incomplete format')
        kind = chars[i]
        i += 1
        if kind == '%':
            out.append('%')
            continue
        if not has:
            value = take()
        if kind in 'rsa':
            body = converted(value, kind)
            if precision is not None:
                body = body[:precision]
            out.append(padded(body, ' ', '<' if '-' in flags else '>', width))
            continue
        if kind == 'c':
            if not isinstance(value, int) and not (isinstance(value, str) and len(value) == 1):
                raise TypeError('%c requires int or char')
            body = chr(value) if isinstance(value, int) else value
            out.append(padded(body, ' ', '<' if '-' in flags else '>', width))
            continue
        if kind not in 'diuoxXeEfFgG':
            raise ValueError("unsupported format character '%s' (0x%x) at index %d" % (kind, ord(kind), i - 1))
        if not isinstance(value, (int, float)):
            need = 'a real number is required' if kind in 'diu' else 'an integer is required' if kind in 'oxX' else ''
            if not need:
                raise TypeError('must be real number, not ' + type(value).__name__)
            raise TypeError('%' + kind + ' format: ' + need + ', not ' + type(value).__name__)
        one = Spec('')
        one.sign = '+' if '+' in flags else ' ' if ' ' in flags else ''
        one.alternate = '#' in flags
        one.width = width
        one.align = '<' if '-' in flags else '>'
        if '0' in flags and '-' not in flags:
            one.fill, one.align = '0', '='
        if kind in 'eEfFgG':
            one.kind, one.precision = kind, 6 if precision is None else precision
            out.append(of_float(float(value), one))
            continue
        if kind in 'oxX' and isinstance(value, float):
            raise TypeError('%' + kind + ' format: an integer is required, not float')
        one.kind = 'd' if kind in 'diu' else kind
        if precision is None:
            out.append(of_int(int(value), one))
        else:
            digits = of_int(abs(int(value)), Spec(one.kind))
            digits = '0' * (precision - len(digits)) + digits
            one.fill = ' ' if one.fill == '0' else one.fill
            one.align = '<' if '-' in flags else '>'
            out.append(one.number(value < 0, '', digits, '', 3))
    if used < len(args) and not named and isinstance(given, tuple) or not isinstance(given, tuple) and not named and used == 0 and not isinstance(given, (list, dict)):
        raise TypeError('not all arguments converted during string formatting')
    return ''.join(out)


# ---- methods of text

def split_at_spaces(text, most):
    parts, part = [], []
    chars = list(text)
    i, n = 0, len(chars)
    while True:
        while i < n and is_space(chars[i]):
            i += 1
        if i == n:
            return parts
        if len(parts) == most:
            parts.append(''.join(chars[i:]))
            return parts
        start = i
        while i < n and not is_space(chars[i]):
            i += 1
        parts.append(''.join(chars[start:i]))


def stripped(text, chars, left, right, side=''):
    if chars is not None and not isinstance(chars, str):
        raise TypeError(side + 'strip arg must be None or str')
    letters = list(text)
    start, end = 0, len(letters)
    if left:
        while start < end and (is_space(letters[start]) if chars is None else letters[start] in chars):
            start += 1
    if right:
        while end > start and (is_space(letters[end - 1]) if chars is None else letters[end - 1] in chars):
            end -= 1
    return text if end - start == len(letters) else ''.join(letters[start:end])


line_ends = '\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029'


def text_or_none(sep):
    if not isinstance(sep, str):
        raise TypeError('must be str or None, not ' + type(sep).__name__)


def as_whole(value):
    if not isinstance(value, int):
        raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")


def one_letter(fill, width):
    as_whole(width)
    if not isinstance(fill, str):
        raise TypeError('The fill character must be a unicode character, not ' + type(fill).__name__)
    if len(fill) != 1:
        raise TypeError('The fill character must be exactly one character long')


def as_text(value, name):
    if not isinstance(value, str):
        raise TypeError(name + '() argument must be str, not ' + type(value).__name__)


def begins(text, what, start, end, how, name):
    if start is not None or end is not None:
        if start is not None and start > len(text):
            return False
        text = text[start:end]
    if isinstance(what, tuple):
        for one in what:
            if not isinstance(one, str):
                raise TypeError('tuple for ' + name + ' must only contain str, not ' + type(one).__name__)
            if how(text, one):
                return True
        return False
    if not isinstance(what, str):
        raise TypeError(name + ' first arg must be str or a tuple of str, not ' + type(what).__name__)
    return how(text, what)


class Text:
    lower, upper, title, capitalize = harbour.lower, harbour.upper, harbour.title, harbour.capitalize
    swapcase, casefold = harbour.swapcase, harbour.casefold
    isalpha, isdecimal, isdigit, isnumeric, isalnum = harbour.isalpha, harbour.isdecimal, harbour.isdigit, harbour.isnumeric, harbour.isalnum
    isspace, isprintable, islower, isupper = harbour.isspace, harbour.isprintable, harbour.islower, harbour.isupper
    istitle, isidentifier = harbour.istitle, harbour.isidentifier

    def isascii(self):
        return len(self.encode()) == len(self)

    def format(self, *args, **named):
        return filled(self, args, named, [0])

    def format_map(self, _map):
        return filled(self, (), _map, [0])

    def __mod__(self, given):
        return percent(self, given)

    def encode(self, encoding='utf-8', errors='strict'):
        return c_encode(self, encoding, errors)

    def split(self, sep=None, maxsplit=-1):
        as_whole(maxsplit)
        if sep is not None:
            text_or_none(sep)
            return c_split(self, sep, maxsplit)
        return split_at_spaces(self, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        as_whole(maxsplit)
        if sep is not None:
            text_or_none(sep)
            return c_rsplit(self, sep, maxsplit)
        if maxsplit < 0:
            return split_at_spaces(self, -1)
        return [one[::-1] for one in split_at_spaces(self[::-1], maxsplit)][::-1]

    def strip(self, _chars=None):
        return stripped(self, _chars, True, True)

    def lstrip(self, _chars=None):
        return stripped(self, _chars, True, False, 'l')

    def rstrip(self, _chars=None):
        return stripped(self, _chars, False, True, 'r')

    def startswith(self, _prefix, _start=None, _end=None):
        return begins(self, _prefix, _start, _end, c_startswith, 'startswith')

    def endswith(self, _suffix, _start=None, _end=None):
        return begins(self, _suffix, _start, _end, c_endswith, 'endswith')

    def center(self, _width, _fill=' '):
        one_letter(_fill, _width)
        room = _width - len(self)
        if room <= 0:
            return self
        left = room // 2 + (room & _width & 1)
        return _fill * left + self + _fill * (room - left)

    def ljust(self, _width, _fill=' '):
        one_letter(_fill, _width)
        return self + _fill * (_width - len(self))

    def rjust(self, _width, _fill=' '):
        one_letter(_fill, _width)
        return _fill * (_width - len(self)) + self

    def zfill(self, _width):
        as_whole(_width)
        room = _width - len(self)
        if room <= 0:
            return self
        if self[:1] in ('+', '-'):
            return self[:1] + '0' * room + self[1:]
        return '0' * room + self

    def removeprefix(self, _prefix):
        as_text(_prefix, 'removeprefix')
        return self[len(_prefix):] if _prefix and c_startswith(self, _prefix) else self

    def removesuffix(self, _suffix):
        as_text(_suffix, 'removesuffix')
        return self[:len(self) - len(_suffix)] if _suffix and c_endswith(self, _suffix) else self

    def expandtabs(self, tabsize=8):
        as_whole(tabsize)
        out, column = [], 0
        for c in self:
            if c == '\t':
                room = tabsize - column % tabsize if tabsize > 0 else 0
                out.append(' ' * room)
                column += room
            else:
                out.append(c)
                column = 0 if c in '\n\r' else column + 1
        return ''.join(out)

    def splitlines(self, keepends=False):
        as_whole(keepends)
        lines, start = [], 0
        chars = list(self)
        i, n = 0, len(chars)
        while i < n:
            if chars[i] in line_ends:
                end = i + 2 if chars[i] == '\r' and i + 1 < n and chars[i + 1] == '\n' else i + 1
                lines.append(''.join(chars[start:end if keepends else i]))
                start = i = end
            else:
                i += 1
        if start < n:
            lines.append(''.join(chars[start:]))
        return lines

    def translate(self, _table):
        out = []
        for c in self:
            try:
                new = _table[ord(c)]
            except LookupError:
                new = c
            if isinstance(new, int):
                new = chr(new)
            if new is not None:
                out.append(new)
        return ''.join(out)

    @staticmethod
    def maketrans(_x, _y=None, _z=''):
        table = {}
        if _y is None:
            if not isinstance(_x, dict):
                raise TypeError('if you give only one argument to maketrans it must be a dict')
            for key in _x:
                if isinstance(key, str) and len(key) != 1:
                    raise ValueError('string keys in translate table must be of length 1')
                table[ord(key) if isinstance(key, str) else key] = _x[key]
            return table
        if not isinstance(_x, str):
            raise TypeError('first maketrans argument must be a string if there is a second argument')
        for one in (_y, _z):
            if not isinstance(one, str):
                raise TypeError('maketrans() argument ' + ('2' if one is _y else '3') + ' must be str, not ' + type(one).__name__)
        if len(_x) != len(_y):
            raise ValueError('the first two maketrans arguments must have equal length')
        for a, b in zip(_x, _y):
            table[ord(a)] = ord(b)
        for c in _z:
            table[ord(c)] = None
        return table


class Whole:
    def bit_length(self):
        return len(bin(self)) - (3 if self < 0 else 2) if self else 0

    def bit_count(self):
        return bin(self).count('1')

    def is_integer(self):
        return True


class Real:
    def is_integer(self):
        return self == self and abs(self) != float('inf') and self == int(self)

    def as_integer_ratio(self):
        over = 1
        while self != int(self):
            self, over = self * 2, over * 2
        return int(self), over


class Bytes:
    def decode(self, encoding='utf-8', errors='strict'):
        return c_decode(self, encoding, errors)


class Some:
    def union(self, *others):
        made = self.copy()
        for one in others:
            made = c_union(made, one)
        return made

    def intersection(self, *others):
        made = self.copy()
        for one in others:
            made = c_intersection(made, one)
        return made


c_union, c_intersection = set.union, set.intersection
harbour.extend(str, Text)
harbour.extend(int, Whole)
harbour.extend(float, Real)
harbour.extend(set, Some)
harbour.extend(bytes, Bytes)


def joined(*parts):
    # What an f-string is made of.
    return ''.join(parts)
