"""Writes port/letters.h: what every character is, from Python's own tables (Unicode 14 in Python 3.11)."""
import sys
import unicodedata

ALPHA, UPPER, LOWER, TITLE, DECIMAL, DIGIT, NUMERIC, SPACE, PRINTABLE, ID_START, ID = (1 << i for i in range(11))


def flags(code):
    c = chr(code)
    tests = [
        (ALPHA, c.isalpha()), (UPPER, c.isupper()), (LOWER, c.islower()), (TITLE, unicodedata.category(c) == 'Lt'),
        (DECIMAL, c.isdecimal()), (DIGIT, c.isdigit()), (NUMERIC, c.isnumeric()), (SPACE, c.isspace()),
        (PRINTABLE, c.isprintable()), (ID_START, c.isidentifier()), (ID, ('a' + c).isidentifier()),
    ]
    return sum(bit for bit, yes in tests if yes)


def runs():
    """Where the flags change; neighbouring capitals and small letters in turn are one run with a mark."""
    every = [flags(code) for code in range(0x110000)]
    starts = []
    code = 0
    while code < 0x110000:
        pair = every[code:code + 2]
        if len(set(pair)) == 2 and every[code + 2:code + 6] == pair * 2:
            end = code
            while every[end:end + 2] == pair:
                end += 2
            starts.append((code, pair[0], pair[1]))
            code = end
            continue
        end = code
        while end < 0x110000 and every[end] == every[code]:
            end += 1
        starts.append((code, every[code], every[code]))
        code = end
    return starts


def mapping(change):
    """Runs (first, count, step, difference), and the characters that become several."""
    pairs = []
    several = []
    for code in range(0x110000):
        if 0xD800 <= code < 0xE000:
            continue
        new = change(chr(code))
        if len(new) > 1:
            several.append((code, new))
        elif new != chr(code):
            pairs.append((code, ord(new) - code))
    found = []
    for code, difference in pairs:
        if found:
            first, count, step, same = found[-1]
            gap = code - (first + (count - 1) * step) if count > 1 else code - first
            if same == difference and gap in (1, 2) and (count == 1 or gap == step):
                found[-1] = (first, count + 1, gap, same)
                continue
        found.append((code, 1, 1, difference))
    return found, several


def main(path):
    out = ['// Made by ../tables.py from Python\'s tables. Do not edit.']
    starts = runs()
    out.append(f'static const uint32_t run_starts[] = {{{",".join(str(s) for s, _, _ in starts)}}};')
    out.append(f'static const uint16_t run_flags[][2] = {{{",".join("{%d,%d}" % (a, b) for _, a, b in starts)}}};')
    for name, change in (('lower', str.lower), ('upper', str.upper), ('title', str.title), ('folded', str.casefold)):
        found, several = mapping(change)
        if name == 'title':
            upper, upper_several = mapping(str.upper)
            plain = {code: d for first, count, step, d in upper for code in range(first, first + count * step, step)}
            mine = {code: d for first, count, step, d in found for code in range(first, first + count * step, step)}
            found = [(c, 1, 1, d) for c, d in sorted(mine.items()) if plain.get(c) != d]
            found += [(c, 1, 1, 0) for c in sorted(plain) if c not in mine]
            found.sort()
        if name == 'folded':
            low, _ = mapping(str.lower)
            plain = {code: d for first, count, step, d in low for code in range(first, first + count * step, step)}
            mine = {code: d for first, count, step, d in found for code in range(first, first + count * step, step)}
            found = sorted([(c, 1, 1, d) for c, d in mine.items() if plain.get(c) != d]
                           + [(c, 1, 1, 0) for c in plain if c not in mine and c not in dict(several)])
        cells = ','.join('{%d,%d,%d,%d}' % (first, difference, count, step) for first, count, step, difference in found)
        out.append(f'static const change_t {name}_runs[] = {{{cells}}};')
        texts = ','.join('{%d,"%s"}' % (code, ''.join('\\x%02x' % b for b in new.encode())) for code, new in several)
        out.append(f'static const several_t {name}_several[] = {{{texts}}};')
    with open(path, 'w') as file:
        file.write('\n'.join(out) + '\n')
    print(len(starts), 'runs')


main(sys.argv[1])
