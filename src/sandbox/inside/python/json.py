# `json` as in Python 3.
from nh__text import c_json as nh__json

class JSONDecodeError(ValueError):
    pass


blank = ' \t\n\r'
letters = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
words = {'null': None, 'true': True, 'false': False, 'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}


class _Reader:
    def __init__(self, text):
        self.text, self.at = list(text), 0

    def no(self, why, at):
        before = ''.join(self.text[:at])
        line = before.count('\n') + 1
        column = at - before.rfind('\n')
        raise JSONDecodeError('%s: line %d column %d (char %d)' % (why, line, column, at))

    def sign(self):
        text = self.text
        while self.at < len(text) and text[self.at] in blank:
            self.at += 1
        return text[self.at] if self.at < len(text) else ''

    def value(self):
        c = self.sign()
        start = self.at
        if c == '"':
            return self.string()
        if c == '{':
            return self.object()
        if c == '[':
            return self.array()
        for word in words:
            if c == word[0] and ''.join(self.text[start:start + len(word)]) == word:
                self.at += len(word)
                return words[word]
        return self.number(start)

    def number(self, at):
        text = self.text
        end = len(text)
        start = at

        def digits(at):
            while at < end and '0' <= text[at] <= '9':
                at += 1
            return at
        if at < end and text[at] == '-':
            at += 1
        first = at
        at = digits(at)
        if at == first:
            self.no('Expecting value', start)
        if text[first] == '0':
            at = first + 1
        whole = True
        if at + 1 < end and text[at] == '.' and '0' <= text[at + 1] <= '9':
            at, whole = digits(at + 1), False
        if at < end and text[at] in 'eE':
            after = at + 2 if at + 1 < end and text[at + 1] in '+-' else at + 1
            if digits(after) > after:
                at, whole = digits(after), False
        self.at = at
        said = ''.join(text[start:at])
        return int(said) if whole else float(said)

    def string(self):
        text, begin, out = self.text, self.at, []
        i, end = begin + 1, len(text)
        while i < end:
            c = text[i]
            if c == '"':
                self.at = i + 1
                return ''.join(out)
            if ord(c) < 32:
                self.no('Invalid control character at', i)
            if c != '\\':
                out.append(c)
                i += 1
                continue
            if i + 1 == end:
                break
            c = text[i + 1]
            if c == 'u':
                code = self.hex(i + 2)
                i += 6
                if 0xd800 <= code < 0xdc00 and ''.join(text[i:i + 2]) == '\\u':
                    low = self.hex(i + 2)
                    if 0xdc00 <= low < 0xe000:
                        code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00
                        i += 6
                out.append(chr(code))
            elif c in letters:
                out.append(letters[c])
                i += 2
            else:
                self.no('Invalid \\escape', i)
        self.no('Unterminated string starting at', begin)

    def hex(self, at):
        said = ''.join(self.text[at:at + 4])
        if len(said) < 4 or any([c not in '0123456789abcdefABCDEF' for c in said]):
            self.no('Invalid \\uXXXX escape', at - 1)
        return int(said, 16)

    def array(self):
        made = []
        self.at += 1
        if self.sign() == ']':
            self.at += 1
            return made
        while True:
            made.append(self.value())
            c = self.sign()
            if c not in (',', ']'):
                self.no("Expecting ',' delimiter", self.at)
            self.at += 1
            if c == ']':
                return made
            self.sign()

    def object(self):
        made = {}
        self.at += 1
        if self.sign() == '}':
            self.at += 1
            return made
        while True:
            if self.sign() != '"':
                self.no('Expecting property name enclosed in double quotes', self.at)
            key = self.string()
            if self.sign() != ':':
                self.no("Expecting ':' delimiter", self.at)
            self.at += 1
            made[key] = self.value()
            c = self.sign()
            if c not in (',', '}'):
                self.no("Expecting ',' delimiter", self.at)
            self.at += 1
            if c == '}':
                return made


def loads(s):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode()
    if not isinstance(s, str):
        raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    reader = _Reader(s)
    value = reader.value()
    if reader.sign():
        reader.no('Extra data', reader.at)
    return value


escapes = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}


def _text(value, plain):
    out = ['"']
    for c in value:
        code = ord(c)
        if c in escapes:
            out.append(escapes[c])
        elif code < 32 or (plain and code > 126):
            if code > 0xffff:
                code -= 0x10000
                out.append('\\u%04x\\u%04x' % (0xd800 + (code >> 10), 0xdc00 + (code & 0x3ff)))
            else:
                out.append('\\u%04x' % code)
        else:
            out.append(c)
    out.append('"')
    return ''.join(out)


def _number(value):
    text = repr(value)
    return {'nan': 'NaN', 'inf': 'Infinity', '-inf': '-Infinity'}.get(text, text)


def _key(key):
    if isinstance(key, str):
        return key
    if key is None or key is True or key is False:
        return {None: 'null', True: 'true', False: 'false'}[key]
    if isinstance(key, (int, float)):
        return _number(key)
    raise TypeError('keys must be str, int, float, bool or None, not ' + type(key).__name__)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, indent=None, separators=None, default=None, sort_keys=False):
    between, colon = separators or ((', ' if indent is None else ','), ': ')
    step = ' ' * indent if isinstance(indent, int) else indent
    inside = []

    def several(opens, parts, closes, deep):
        if not parts:
            return opens + closes
        if step is None:
            return opens + between.join(parts) + closes
        margin = '\n' + step * (deep + 1)
        return opens + margin + (between + margin).join(parts) + '\n' + step * deep + closes

    def written(value, deep):
        if value is None:
            return 'null'
        if value is True:
            return 'true'
        if value is False:
            return 'false'
        if isinstance(value, str):
            return _text(value, ensure_ascii)
        if isinstance(value, (int, float)):
            return _number(value)
        if isinstance(value, (list, tuple, dict)):
            if any([one is value for one in inside]):
                raise ValueError('Circular reference detected')
            inside.append(value)
            if isinstance(value, dict):
                keys = sorted(value) if sort_keys else list(value)
                parts = [_text(_key(key), ensure_ascii) + colon + written(value[key], deep + 1) for key in keys]
                text = several('{', parts, '}', deep)
            else:
                text = several('[', [written(one, deep + 1) for one in value], ']', deep)
            inside.pop()
            return text
        if default is not None:
            return written(default(value), deep)
        raise TypeError('Object of type ' + type(value).__name__ + ' is not JSON serializable')
    return written(obj, 0)
