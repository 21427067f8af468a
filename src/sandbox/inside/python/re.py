# Regular expressions over characters, as Python 3's `re`: a small backtracking matcher. A pattern is read into nodes,
# and those become functions that are given a place and give back where the whole match ends, or -1.
import nh__harbour

ASCII = A = 256
IGNORECASE = I = 2
MULTILINE = M = 8
DOTALL = S = 16
VERBOSE = X = 64
UNICODE = U = 32
endless = 1 << 28


class error(Exception):
    def __init__(self, msg, pos=0):
        super().__init__(msg + ' at position ' + str(pos))
        self.msg, self.pos = msg, pos


def is_word(c):
    return c == '_' or nh__harbour.flags(c) & 113 != 0


def is_digit(c):
    return nh__harbour.flags(c) & 16 != 0


def is_space(c):
    return nh__harbour.flags(c) & 128 != 0


ascii_of = {
    is_word: lambda c: c < '\x80' and is_word(c),
    is_digit: lambda c: '0' <= c <= '9',
    is_space: lambda c: c in ' \t\n\r\f\v',
}
kinds = {'w': is_word, 'd': is_digit, 's': is_space}
signs = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '0': '\0'}


def negated(test):
    return lambda c: not test(c)


flag_of = {'a': A, 'i': I, 'm': M, 's': S, 'x': X, 'u': U}


class Reader:
    def __init__(self, pattern, flags):
        self.text, self.at, self.flags = list(pattern), 0, flags
        self.groups, self.names, self.widths = 0, {}, {}

    def peek(self, ahead=0):
        i = self.at + ahead
        return self.text[i] if i < len(self.text) else ''

    def take(self):
        c = self.peek()
        self.at += 1
        return c

    def starts(self, text):
        if ''.join(self.text[self.at:self.at + len(text)]) == text:
            self.at += len(text)
            return True
        return False

    def until(self, end, what):
        start = self.at
        while self.peek() != end:
            if not self.peek():
                raise error('missing ' + end + ', unterminated name', start)
            self.at += 1
        name = ''.join(self.text[start:self.at])
        self.at += 1
        return name

    # Each node is (kind, ...).
    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == '|':
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else ('or', options)

    def sequence(self):
        nodes = []
        while self.peek() and self.peek() not in '|)':
            if self.flags & VERBOSE:
                if self.peek() in ' \t\n\r\f\v':
                    self.at += 1
                    continue
                if self.peek() == '#':
                    while self.peek() and self.take() != '\n':
                        pass
                    continue
            start = self.at
            node = self.atom()
            if node is not None:
                nodes.append(self.repeated(node, start))
        return ('seq', nodes)

    def repeated(self, node, start):
        while self.peek() and self.peek() in '*+?{':
            c, here = self.peek(), self.at
            if c == '{':
                least, most = self.bounds()
                if least is None:
                    return node
            else:
                self.at += 1
                least, most = {'*': (0, endless), '+': (1, endless), '?': (0, 1)}[c]
            if node[0] in ('many', 'start', 'end', 'first', 'last'):
                raise error('multiple repeat' if node[0] == 'many' else 'nothing to repeat', here)
            greedy = True
            if self.peek() == '?':
                self.at += 1
                greedy = False
            elif self.peek() == '+':
                raise error('possessive repeats are not in this Python', self.at)
            node = ('many', node, least, most, greedy)
        return node

    def bounds(self):
        i, text = self.at + 1, ''
        while i < len(self.text) and self.text[i] in '0123456789,':
            text += self.text[i]
            i += 1
        if i >= len(self.text) or self.text[i] != '}' or text in ('', ',') or text.count(',') > 1:
            if self.text[self.at] == '{' and text == ',' and i < len(self.text) and self.text[i] == '}':
                self.at = i + 1
                return 0, endless
            return None, None
        self.at = i + 1
        low, comma, high = text.partition(',')
        least = int(low) if low else 0
        most = least if not comma else int(high) if high else endless
        if most < least:
            raise error('min repeat greater than max repeat', self.at)
        return least, most

    def atom(self):
        here = self.at
        c = self.take()
        if c == '.':
            return ('one', (lambda c: True) if self.flags & DOTALL else (lambda c: c != '\n'))
        if c == '^':
            return ('start',) if self.flags & MULTILINE else ('first',)
        if c == '$':
            return ('end', self.flags & MULTILINE)
        if c == '(':
            return self.group(here)
        if c == '[':
            return self.one_of(here)
        if c == '\\':
            return self.escape(here)
        if c in '*+?':
            raise error('nothing to repeat', here)
        if c == '{':
            self.at = here
            if self.bounds()[0] is not None:
                raise error('nothing to repeat', here)
            self.at = here + 1
        return self.letter(c)

    def letter(self, c):
        if self.flags & IGNORECASE:
            c = c.lower()
            return ('one', lambda other: other.lower() == c)
        return ('char', c)

    def kind(self, c):
        test = kinds[c.lower()]
        if self.flags & ASCII:
            test = ascii_of[test]
        return negated(test) if c.isupper() else test

    def code(self, c):
        size = {'x': 2, 'u': 4, 'U': 8}[c]
        digits = ''.join(self.text[self.at:self.at + size])
        self.at += size
        return chr(int(digits, 16))

    def escape(self, here):
        c = self.take()
        if not c:
            raise error('bad escape (end of pattern)', here)
        if c in 'wWdDsS':
            return ('one', self.kind(c))
        if c == 'b' or c == 'B':
            return ('edge', c == 'b', self.kind('w'))
        if c == 'A':
            return ('first',)
        if c == 'Z':
            return ('last',)
        if c in 'xuU':
            return self.letter(self.code(c))
        if c in '123456789':
            digits = c
            if self.peek() and self.peek() in '0123456789':
                digits += self.take()
            if int(digits) > self.groups:
                raise error('invalid group reference ' + digits, here + 1)
            return ('again', int(digits))
        if c in signs:
            return self.letter(signs[c])
        if c.isalpha() and c < '\x80':
            raise error('bad escape \\' + c, here)
        return self.letter(c)

    def one_of(self, here):
        tests, singles, ranges = [], [], []
        negative = self.peek() == '^'
        if negative:
            self.at += 1
        first = True
        while first or self.peek() != ']':
            first = False
            low = self.member(tests, here)
            if self.peek() == '-' and self.peek(1) and self.peek(1) != ']':
                self.at += 1
                high = self.member(tests, here)
                if low is None or high is None or high < low:
                    raise error('bad character range', self.at)
                ranges.append((low, high))
            elif low is not None:
                singles.append(low)
        self.at += 1
        fold = self.flags & IGNORECASE
        if fold:
            singles += [c.lower() for c in singles] + [c.upper() for c in singles]
        singles = set(singles)

        def has(c):
            if c in singles:
                return True
            for low, high in ranges:
                if low <= c <= high:
                    return True
            for test in tests:
                if test(c):
                    return True
            return False
        test = (lambda c: has(c) or has(c.lower()) or has(c.upper())) if fold else has
        return ('one', negated(test) if negative else test)

    def member(self, tests, here):
        c = self.take()
        if not c:
            raise error('unterminated character set', here)
        if c != '\\':
            return c
        c = self.take()
        if not c:
            raise error('unterminated character set', here)
        if c in 'wWdDsS':
            tests.append(self.kind(c))
            return None
        if c in 'xuU':
            return self.code(c)
        if c == 'b':
            return '\b'
        if c in signs:
            return signs[c]
        if c.isalpha() and c < '\x80':
            raise error('bad escape \\' + c, self.at - 2)
        return c

    def group(self, here):
        if not self.starts('?'):
            return self.numbered(None, here)
        if self.starts(':'):
            return self.closed(self.alternatives(), here)
        if self.starts('P<'):
            return self.numbered(self.until('>', here), here)
        if self.starts('P='):
            name = self.until(')', here)
            if name not in self.names:
                raise error('unknown group name ' + repr(name), here)
            return ('again', self.names[name])
        if self.starts('#'):
            self.until(')', here)
            return None
        for sign, ahead, wanted in (('=', True, True), ('!', True, False), ('<=', False, True), ('<!', False, False)):
            if self.starts(sign):
                inner = self.closed(self.alternatives(), here)
                if ahead:
                    return ('ahead', inner, wanted)
                return ('behind', inner, wanted, self.width(inner, here))
        flags, off = self.flags, False
        while self.peek() and self.peek() in ('imsx' if off else 'aimsxu-'):
            sign = self.take()
            if sign == '-':
                off = True
            elif off:
                flags &= ~flag_of[sign]
            else:
                flags |= flag_of[sign]
        if self.peek() == ')' and not off:
            self.at += 1
            self.flags = flags
            return None
        if self.peek() == ':' and self.at > here + 2:
            # Flags of this group alone.
            self.at += 1
            outside, self.flags = self.flags, flags
            inner = self.closed(self.alternatives(), here)
            self.flags = outside
            return inner
        if not self.peek():
            raise error('unexpected end of pattern', here + 2)
        raise error('unknown extension ?' + self.peek(), here + 1)

    def numbered(self, name, here):
        self.groups += 1
        mine = self.groups
        if name is not None:
            if not name.isidentifier():
                raise error('bad character in group name ' + repr(name), here + 4)
            if name in self.names:
                raise error('redefinition of group name %r as group %d; was group %d' % (name, mine, self.names[name]), here + 4)
            self.names[name] = mine
        inner = self.closed(self.alternatives(), here)
        return ('group', mine, inner)

    def closed(self, inner, here):
        if self.take() != ')':
            raise error('missing ), unterminated subpattern', here)
        return inner

    def width(self, node, here):
        kind = node[0]
        if kind in ('char', 'one'):
            return 1
        if kind == 'seq':
            return sum([self.width(one, here) for one in node[1]])
        if kind == 'group':
            return self.width(node[2], here)
        if kind == 'or':
            widths = set([self.width(one, here) for one in node[1]])
            if len(widths) == 1:
                return widths.pop()
        elif kind == 'many':
            if node[2] == node[3]:
                return node[2] * self.width(node[1], here)
        elif kind != 'again':
            return 0
        raise error('look-behind requires fixed-width pattern', here)


class State:
    # What a match is tried on: its letters, how many, where groups begin and end, where it may not be empty.
    letters, size, marks, begin, barred = [], 0, [], 0, -1


def build(node, after, state):
    kind = node[0]
    if kind == 'char':
        wanted = node[1]
        return lambda i: after(i + 1) if i < state.size and state.letters[i] == wanted else -1
    if kind == 'one':
        test = node[1]
        return lambda i: after(i + 1) if i < state.size and test(state.letters[i]) else -1
    if kind == 'seq':
        for one in reversed(node[1]):
            after = build(one, after, state)
        return after
    if kind == 'or':
        ways = [build(one, after, state) for one in node[1]]

        def either(i):
            for way in ways:
                end = way(i)
                if end >= 0:
                    return end
            return -1
        return either
    if kind == 'many':
        inner = node[1]
        if inner[0] == 'seq' and len(inner[1]) == 1:
            inner = inner[1][0]
        if inner[0] in ('char', 'one'):
            return many_letters(inner, node, after, state)
        return many(inner, node, after, state)
    if kind == 'group':
        return group(node, after, state)
    if kind == 'again':
        return again(node[1], after, state)
    if kind == 'first':
        return lambda i: after(i) if i == 0 else -1
    if kind == 'last':
        return lambda i: after(i) if i == state.size else -1
    if kind == 'start':
        return lambda i: after(i) if i == 0 or state.letters[i - 1] == '\n' else -1
    if kind == 'end':
        every = node[1]

        def at_end(i):
            if i == state.size or (state.letters[i] == '\n' and (every or i == state.size - 1)):
                return after(i)
            return -1
        return at_end
    if kind == 'edge':
        return edge(node, after, state)
    return look(node, after, state)


def many_letters(inner, node, after, state):
    least, most, greedy = node[2], node[3], node[4]
    test = inner[1]
    if inner[0] == 'char':
        wanted = test
        test = lambda c: c == wanted

    def repeat(i):
        letters, size = state.letters, state.size
        end = i
        limit = size if most >= size - i else i + most
        if greedy:
            while end < limit and test(letters[end]):
                end += 1
            while end - i >= least:
                found = after(end)
                if found >= 0:
                    return found
                end -= 1
            return -1
        while True:
            if end - i >= least:
                found = after(end)
                if found >= 0:
                    return found
            if end >= limit or not test(letters[end]):
                return -1
            end += 1
    return repeat


def many(inner, node, after, state):
    least, most, greedy = node[2], node[3], node[4]
    # How often the inner part has matched, and where it began last.
    stack = []

    def done(i):
        count, begun = stack.pop()
        end = after(i) if i == begun and count >= least else attempt(i, count + 1)
        stack.append((count, begun))
        return end
    body = build(inner, done, state)

    def once_more(i, count):
        stack.append((count, i))
        marks = state.marks[:]
        end = body(i)
        stack.pop()
        if end < 0:
            state.marks[:] = marks
        return end

    def attempt(i, count):
        if count < least:
            return once_more(i, count)
        if greedy:
            end = once_more(i, count) if count < most else -1
            return end if end >= 0 else after(i)
        end = after(i)
        return end if end >= 0 or count >= most else once_more(i, count)
    return lambda i: attempt(i, 0)


def group(node, after, state):
    mine = 2 * node[1]
    begun = []

    def close(i):
        marks = state.marks
        before = marks[mine], marks[mine + 1]
        start = begun.pop()
        marks[mine], marks[mine + 1] = start, i
        end = after(i)
        begun.append(start)
        if end < 0:
            marks[mine], marks[mine + 1] = before
        return end
    body = build(node[2], close, state)

    def open_group(i):
        begun.append(i)
        end = body(i)
        begun.pop()
        return end
    return open_group


def again(which, after, state):
    def same(i):
        start, end = state.marks[2 * which], state.marks[2 * which + 1]
        if start < 0:
            return -1
        length = end - start
        if i + length > state.size or state.letters[i:i + length] != state.letters[start:end]:
            return -1
        return after(i + length)
    return same


def edge(node, after, state):
    wanted, test = node[1], node[2]

    def at_edge(i):
        before = i > 0 and test(state.letters[i - 1])
        behind = i < state.size and test(state.letters[i])
        return after(i) if (before != behind) == wanted else -1
    return at_edge


def look(node, after, state):
    body = build(node[1], lambda i: i, state)
    wanted, back = node[2], node[3] if node[0] == 'behind' else 0

    def look_there(i):
        found = i >= back and body(i - back) >= 0
        return after(i) if found == wanted else -1
    return look_there


class Match:
    def __init__(self, pattern, text, state):
        self.re, self.string, self._letters, self._marks = pattern, text, state.letters, state.marks[:]
        self.pos, self.endpos = 0, state.size
        last = [i for i in range(1, pattern.groups + 1) if self._marks[2 * i] >= 0]
        self.lastindex = max(last, key=lambda i: self._marks[2 * i + 1]) if last else None

    def _number(self, which):
        if isinstance(which, str):
            which = self.re.groupindex.get(which, -1)
        if not 0 <= which <= self.re.groups:
            raise IndexError('no such group')
        return which

    def _text(self, which, default=None):
        which = self._number(which)
        start = self._marks[2 * which]
        return default if start < 0 else ''.join(self._letters[start:self._marks[2 * which + 1]])

    def group(self, *which):
        if len(which) < 2:
            return self._text(which[0] if which else 0)
        return tuple([self._text(one) for one in which])

    def __getitem__(self, which):
        return self._text(which)

    def groups(self, default=None):
        return tuple([self._text(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(name, default) for name in self.re.groupindex}

    def start(self, which=0):
        return self._marks[2 * self._number(which)]

    def end(self, which=0):
        return self._marks[2 * self._number(which) + 1]

    def span(self, which=0):
        return (self.start(which), self.end(which))

    def expand(self, template):
        return filled(template, self)

    def __repr__(self):
        return '<re.Match object; span=' + repr(self.span()) + ', match=' + repr(self.group()) + '>'


def filled(template, match):
    out, i = [], 0
    letters = list(template)
    while i < len(letters):
        c = letters[i]
        i += 1
        if c != '\\' or i == len(letters):
            out.append(c)
            continue
        c = letters[i]
        i += 1
        if c == 'g' and i < len(letters) and letters[i] == '<':
            end = letters.index('>', i) if '>' in letters[i:] else -1
            if end < 0:
                raise error('missing >, unterminated name', i + 1)
            name = ''.join(letters[i + 1:end])
            if not name.isdigit() and name not in match.re.groupindex:
                raise IndexError('unknown group name ' + repr(name))
            out.append(match._text(int(name) if name.isdigit() else name, ''))
            i = end + 1
        elif c in '123456789':
            number = int(c)
            if i < len(letters) and letters[i] in '0123456789':
                number = number * 10 + int(letters[i])
                i += 1
            if number > match.re.groups:
                raise error('invalid group reference ' + str(number), i - 1)
            out.append(match._text(number, ''))
        elif c in signs:
            out.append(signs[c])
        elif c == '\\':
            out.append('\\')
        elif c.isalpha() and c < '\x80':
            raise error('bad escape \\' + c, i - 2)
        else:
            out.append('\\' + c)
    return ''.join(out)


def _whole(value):
    if not isinstance(value, int):
        raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")


class Pattern:
    def __init__(self, pattern, flags):
        if not isinstance(pattern, str):
            raise TypeError('first argument must be string or compiled pattern')
        reader = Reader(pattern, flags)
        tree = reader.alternatives()
        if reader.peek():
            raise error('unbalanced parenthesis', reader.at)
        if reader.flags != flags:
            # Flags within the pattern hold for all of it.
            reader = Reader(pattern, reader.flags)
            tree = reader.alternatives()
        self.pattern, self.flags = pattern, reader.flags | (0 if reader.flags & ASCII else UNICODE)
        self.groups, self.groupindex = reader.groups, reader.names
        state = self._state = State()
        self._any = build(tree, lambda i: -1 if i == state.barred and state.begin == i else i, state)
        self._whole = build(tree, lambda i: i if i == state.size else -1, state)

    def _at(self, start, way):
        state = self._state
        state.marks = [-1] * (2 * self.groups + 2)
        state.begin = start
        # Its fuel counts more than once (machine.ts).
        nh__harbour.tell('d', '1')
        try:
            end = way(start)
        finally:
            nh__harbour.tell('d', '')
        if end >= 0:
            state.marks[0], state.marks[1] = start, end
        return end >= 0

    def _on(self, text, pos=0, endpos=None):
        if not isinstance(text, str):
            raise TypeError("expected string or bytes-like object, got '" + type(text).__name__ + "'")
        state = self._state
        state.letters = list(text) if endpos is None else list(text[:endpos])
        state.size, state.barred = len(state.letters), -1
        return min(pos, state.size)

    def match(self, string, pos=0, endpos=None):
        pos = self._on(string, pos, endpos)
        return Match(self, string, self._state) if self._at(pos, self._any) else None

    def fullmatch(self, string, pos=0, endpos=None):
        pos = self._on(string, pos, endpos)
        return Match(self, string, self._state) if self._at(pos, self._whole) else None

    def search(self, string, pos=0, endpos=None):
        pos = self._on(string, pos, endpos)
        for i in range(pos, self._state.size + 1):
            if self._at(i, self._any):
                return Match(self, string, self._state)
        return None

    def _all(self, string, pos=0, endpos=None):
        found = []
        i = self._on(string, pos, endpos)
        state = self._state
        while i <= state.size:
            if not self._at(i, self._any):
                i += 1
                continue
            one = Match(self, string, state)
            found.append(one)
            i = one.end()
            # After an empty match no other empty one follows at the same place.
            state.barred = i if one.start() == i else -1
        return found

    def finditer(self, string, pos=0, endpos=None):
        return iter(self._all(string, pos, endpos))

    def findall(self, string, pos=0, endpos=None):
        found = self._all(string, pos, endpos)
        if self.groups == 0:
            return [one.group() for one in found]
        if self.groups == 1:
            return [one._text(1, '') for one in found]
        return [one.groups('') for one in found]

    def split(self, string, maxsplit=0):
        _whole(maxsplit)
        parts, start = [], 0
        for one in self._all(string):
            if maxsplit and len(parts) >= maxsplit * (1 + self.groups):
                break
            parts.append(''.join(one._letters[start:one.start()]))
            parts.extend(one.groups())
            start = one.end()
        parts.append(string[start:])
        return parts

    def subn(self, repl, string, count=0):
        _whole(count)
        out, start, made = [], 0, 0
        for one in self._all(string):
            if count and made == count:
                break
            out.append(''.join(one._letters[start:one.start()]))
            out.append(filled(repl, one) if isinstance(repl, str) else repl(one))
            start = one.end()
            made += 1
        out.append(string[start:])
        return ''.join(out), made

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __repr__(self):
        names = [name for bit, name in ((I, 're.IGNORECASE'), (M, 're.MULTILINE'), (S, 're.DOTALL'), (X, 're.VERBOSE'), (A, 're.ASCII')) if self.flags & bit]
        return 're.compile(' + repr(self.pattern) + (', ' + '|'.join(names) if names else '') + ')'

    def __eq__(self, other):
        return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash(self.pattern)


known = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        return pattern
    key = (pattern, flags)
    if key not in known:
        known[key] = Pattern(pattern, flags)
    return known[key]


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern):
    if not isinstance(pattern, str):
        raise TypeError('decoding to str: need a bytes-like object, ' + type(pattern).__name__ + ' found')
    return ''.join(['\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in pattern])
