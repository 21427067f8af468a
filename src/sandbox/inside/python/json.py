# `json` as in Python 3.
from nh__text import c_json

JSONDecodeError = ValueError


def loads(s):
    try:
        return c_json.loads(s)
    except ValueError:
        pass
    raise ValueError('Expecting value: line 1 column 1 (char 0)' if not s.strip() else 'this text is not JSON')


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
