#### upper, lower, title
print("Hello World".upper(), "Hello".lower(), "hello world".title(), "hELLO".capitalize(), "Hello".swapcase())
print("they're bill's".title(), "éÀ".lower(), "straße".upper(), "ß".casefold(), "ÉCOLE".casefold(), "ΣΑΣ".lower())
#### what a text is made of
for t in ["abc", "123", "a1", "", " ", "好", "É", "３", "½", "²", "Hello World", "_x", "1x", "变量", "\t\n"]:
    print(repr(t), t.isalpha(), t.isdigit(), t.isalnum(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isnumeric(), t.isdecimal(), t.isidentifier(), t.isascii(), t.isprintable())
#### filling up
print("ab".center(5, "*") + "|" + "ab".center(5) + "|" + "abc".center(6, "-"))
print("ab".ljust(5) + "|" + "ab".rjust(5, ".") + "|" + "42".zfill(5) + "|" + "-42".zfill(5) + "|" + "+7".zfill(4))
print("好".center(6, "＊"), "茶".ljust(4) + "|", "茶".rjust(4), "五".zfill(3))
#### partition and split
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"))
print("a b  c".split(), "a,b,,c".split(","), "a b c d".split(" ", 2), "a b c d".rsplit(" ", 1), "a b c".split(maxsplit=1))
print("a\u3000b".split(), "  x y  ".split(), "茶，好，喝".split("，"), "".split(), "".split(","))
#### lines
print("a\nb\r\nc\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "x\u2028y".splitlines())
print("a\n\nb".split("\n"))
#### strip
print("  hi  ".strip() + "|", "xxhixx".strip("x"), "好\u3000".strip() + "|", "，好。".strip("，。"), "abcba".lstrip("ab"), "abcba".rstrip("ab"))
#### replace, find, count
t = "茶很好喝，可是上菜慢。再来！"
print(t.replace("，", ","), t.find("好"), t.index("慢"), t.count("，"), t.rfind("很"), t.find("x"), len(t))
print("banana".replace("a", "o", 2), "banana".count("an"), "banana".find("a", 2), "banana".rindex("a"))
try:
    "abc".index("z")
except ValueError as e:
    print(e)
#### translate and maketrans
t = "茶，好。"
print(t.translate({ord("，"): ",", ord("。"): None}), t.translate(str.maketrans("，。", ",.")))
print("hello".translate(str.maketrans("el", "ip", "o")), str.maketrans({"a": "b"}))
#### prefixes
print("unhappy".removeprefix("un"), "file.txt".removesuffix(".txt"), "abc".removeprefix("x"))
print("hello".startswith("he"), "hello".endswith(("lo", "x")), "hello".startswith("l", 2), "hello".startswith(("a", "h")))
#### expandtabs and join
print("a\tbc\td".expandtabs(4), "-".join(["a", "b"]), "".join(reversed("abc")), ", ".join(str(n) for n in [1, 2]))
#### going through a text
for i, c in enumerate("茶é𨋢"):
    print(i, c, ord(c), chr(ord(c)))
print(list("好的"), "好" in "你好", "好" < "的", max("abc"), min("zxy"), "a" * 3)
#### slices of a text
s = "abcdefg"
print(s[1], s[-1], s[1:4], s[:3], s[3:], s[::2], s[::-1], s[-3:], s[5:1:-2], s[10:], s[2:-2])
line = "茶很好喝！"
print(line[::-1], line[0], line[-1], line[1:3], line[::2])
#### a text cannot be changed
s = "abc"
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    print(s[5])
except IndexError as e:
    print(e)
#### repr and escapes
print(repr("it's"), repr('say "hi"'), repr("a\nb\t\\"), repr("好"), repr("é"), ["茶", "a'b"], ("x",))
print("tab\there", 'quote "x"', r"raw\n", """three
lines""")
#### palindromes and vowels
def is_palindrome(t):
    t = "".join(c.lower() for c in t if c.isalnum())
    return t == t[::-1]
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("上海自來水來自海上"), is_palindrome("no"))
print(sum(1 for c in "education" if c in "aeiou"))
#### caesar
def shift(text, n):
    out = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + n) % 26 + base)
        else:
            out += c
    return out
print(shift("Hello, World!", 3), shift(shift("Hello", 3), -3))
#### functions of text as values
print(list(map(str.upper, ["a", "b"])), sorted(["b", "A", "c"], key=str.lower), str.strip(" x "))
print(str(12) + "3", str(None), str(True), str([1, "a"]), str(3.0))
#### encode
print("好".encode(), len("好".encode("utf-8")), b"abc".decode())
#### counting words
text = "the cat and the hat and the bat"
count = {}
for w in text.split():
    count[w] = count.get(w, 0) + 1
for w in sorted(count, key=lambda w: (-count[w], w)):
    print(w, count[w])
#### string module
import string
print(string.ascii_lowercase, string.digits, string.punctuation, string.ascii_letters[-3:])
#### text and numbers do not mix
for f in [lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "3" - 1, lambda: "a" < 1, lambda: 3 in "abc", lambda: ",".join([1])]:
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
#### text methods on Chinese, accents, full width
for t in ["茶館 Tea", "ÉCOLE été", "Ｆｕｌｌ１２", "straße", "ǅ İ ı", "123", "一二三", "①②", "½", "", " ", "\u3000\t", "a_b", "3a", "Hello World", "hELLO", "don't stop", "ΑΒΓ σς", "ｱｲ", "x\u0301"]:
    print(repr(t), repr(t.upper()), repr(t.lower()), repr(t.title()), repr(t.capitalize()), repr(t.swapcase()), repr(t.casefold()), len(t))
    print(t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.islower(), t.isupper(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii())
#### finding in Chinese text
t = "春眠不覺曉，處處聞啼鳥"
print(t.find("處"), t.rfind("處"), t.index("聞"), t.find("雨"), t.count("處"), t.count(""), t.find(""), t.find("處", 7), t.find("處", -4), t.rfind("處", 0, 7), t.startswith("春"), t.endswith(("鳥", "花")), t.startswith("眠", 1), "不覺" in t, t.rindex("，"))
for f in [lambda: t.index("雨"), lambda: t.rindex("雨"), lambda: t.split(""), lambda: t.partition(""), lambda: t.center(20, "ab"), lambda: "a".join([1, 2]), lambda: t.replace("a"), lambda: t + 1, lambda: t * 1.5, lambda: t - "a", lambda: 1 in t, lambda: t.startswith(1), lambda: t.foo, lambda: t(), lambda: "a" < 1]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### replacing and cutting
t = "一，二，三，四"
print(t.replace("，", " "), t.replace("，", "", 2), t.replace("", "-"), t.split("，"), t.split("，", 1), t.rsplit("，", 1), t.partition("，"), t.rpartition("，"), t.partition("x"), t.rpartition("x"), t.split("，", maxsplit=0))
print("  a  b ".split(), "  a  b ".split(" "), "a\tb\nc\u3000d".split(), "  a b  c ".split(None, 1), "  a b  c ".rsplit(None, 1), "".split(), "".split(","), "a,b,".split(","), ",".split(","), "xaxbx".strip("x"), "茶好茶".strip("茶"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "  　好　 ".strip() == "好")
#### filling on Chinese
print("茶".center(6, "*"), "茶".ljust(4, "－") + "|", "茶".rjust(4) + "|", "茶葉".center(5, "."), "42".zfill(5), "-42".zfill(5), "+3.1".zfill(6), "茶".zfill(3), "a\tbc\td".expandtabs(4), "好\tb".expandtabs(4), "a".center(0), "ab".center(5, "-"), "abc".center(6, "-"))
#### lines and joining
print("a\nb\r\nc\rd\u2028e".splitlines(), "a\n".splitlines(True), "".splitlines(), "\n".splitlines(), "、".join(["茶", "咖啡"]), "".join(reversed("abc")), "-".join("abc"), ",".join(str(i) for i in range(3)), "".join([]), "x".join({"a": 1, "b": 2}))
print("ab" "cd", "a" * 3 + "b", "ab\
cd", """two
lines""", r"raw\n", "tab\tq\"q'", '\x41\u8336\U0001F375', "\101")
#### comparing text
print("a" < "b", "Z" < "a", "茶" > "z", "abc" < "abd", "" < "a", "a" == "A".lower(), "10" < "9", "一" < "二", max("hello"), min("hello"), sorted("banana"), ord("茶"), chr(33590), ord("A"), chr(128512), hash("a") == hash("a"))
for f in [lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(1114112)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### repr of text
for t in ["a'b", 'a"b', "a'b\"c", "\n\t\r\\", "\x00\x1f\x7f", "\x80\xa0\xad", "é茶😀", "\u200b\u3000\ufeff", "\ud7ff\ue000", "\U000e0001"]:
    print(repr(t), [t], ascii(t), len(t))
#### percent formats
print("%d %i %u" % (3, -4, 5.9), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%s %r %a" % ("茶", "茶", "茶"), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8), "%c%c" % ("A", 33590), "%%", "%d%%" % 50)
print("%f %.2f %8.3f|%-8.1f|%08.2f %+.1f" % (3.14159, 2.5, 2.71828, 1.25, -3.14159, 2.0), "%e %.2e %E" % (12345.678, 0.00012, 1e10), "%g %g %g %.3g %G" % (0.0001, 1e-5, 123456789, 3.14159, 1e20))
print("%(name)s is %(age)d" % {"name": "Ann", "age": 13}, "%10s|%-10s|%.2s" % ("ab", "茶", "abcdef"), "%*d|%.*f" % (5, 3, 2, 3.14159), "%s" % [1, 2], "%s" % (1,), "%s %s" % ("a", (1, 2)), "%s" % None, "%d" % True, "%5.1f%%" % 12.345)
for f in [lambda: "%d" % "a", lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%z" % 1, lambda: "%f" % "x", lambda: "%x" % 1.5, lambda: "%(a)s" % {"b": 1}, lambda: "%(a)s" % 3, lambda: "%", lambda: "abc" % 1, lambda: "%c" % "ab", lambda: "%d" % None, lambda: "%5" % 1]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### format method
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{x} {y:.2f}".format(x=1, y=2.345), "{0[1]} {0[0]}".format([5, 6]), "{d[k]} {d[茶]}".format(d={"k": 1, "茶": 2}), "{:>5}|{:<5}|{:^5}|{:*^7}".format(1, 2, 3, "茶"), "{!r} {!s} {!a}".format("é", "é", "é"), "{:{}}|{:{w}.{p}f}".format("a", 4, 3.14159, w=8, p=2), "{{}} {{{}}}".format(1), "{0!r:>6}".format("a"), "{:,} {:_} {:,.2f}".format(1234567, 1234567, 9876.543))
print("{:d} {:b} {:o} {:x} {:X} {:c} {:#b} {:#x} {:08b} {:+d} {: d}".format(5, 5, 8, 255, 255, 65, 5, 255, 5, 5, 5), "{:e} {:.1e} {:g} {:.3g} {:%} {:.1%} {:n}".format(12345.678, 12345.678, 0.00001234, 1234567.0, 0.25, 0.12345, 7), "{:s}|{:.2s}|{:5.1s}|".format("abc", "abc", "abc"), "{:=+6d} {:=-8.2f} {:0=5}".format(42, -3.5, 7), "{:<08}|{:^08}|{:>08}".format(12, 12, 12))
for f in [lambda: "{}".format(), lambda: "{0}{}".format(1, 2), lambda: "{}{0}".format(1, 2), lambda: "{a}".format(b=1), lambda: "{".format(1), lambda: "}".format(1), lambda: "{:d}".format("a"), lambda: "{:d}".format(1.5), lambda: "{:s}".format(1), lambda: "{:.2d}".format(3), lambda: "{!x}".format(1), lambda: "{:5}".format([1]), lambda: "{:5}".format(None), lambda: "{0[5]}".format([1]), lambda: "{0.foo}".format(1), lambda: "{:=5}".format("a"), lambda: "{:+}".format("a")]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### f-strings with every type
x, y, s, n = 3.14159, -42, "茶", None
print(f"{x:.2f} {x:8.3f}|{x:<8.1f}|{x:^+9.2f}|{x:e} {x:g} {x:.0f} {x:%} {x:n} {x:010.3f} {x:,.3f} {x!r} {x:}")
print(f"{y:d} {y:5}|{y:<5}|{y:^6}|{y:05} {y:+} {y:x} {y:#x} {y:b} {y:#010b} {y:o} {y:,} {y:=6} {y:f} {y:.1e} {y:g} {y!s:>6} {abs(y):c}")
print(f"{s} {s!r} {s!a} {s:>4}|{s:<4}|{s:^5}|{s:*^5}|{s!r:>6}|{s:.0}|{s * 2:茶>5}", f"{n} {n!r:>6} {True} {True:d} {True:5} {[1, 'a']} {(1,)} { {'k': 1} } {{}} {{{y}}}")
print(f"{x=} {y = } {s=} {x=:.1f} {y+1=} {s=!s} {x = !r:>10} {len(s)=}", f"{x:{y * -1 // 4}.{1 + 1}f}|{s:{'>'}{4}}|{y:{'+' + 'd'}}")
print(f"{'a' if x > 3 else 'b'} {x if y else n} {[i for i in range(3)]} { {'a': 1}['a']} {(lambda q: q + 1)(2)} {max([1, 2], key=lambda v: -v)} {'nested ' + f'{y:>{5}}'} {s.join(['a', 'b'])} {y == -42} {y != 3} {x >= 3} {not y}")
print(f"""{x
:.1f} three
lines {y}""", f'{"double"} {"it" + "s"}', f"a{1}b{2}c" "plain {not}" f"{3}", rf"\d{y}", f"{1_000:,}", f"{0x1f}", f"{1e3}", f"{'':5}|", f"{y:}")
#### formats that begin with signs of equality
print(f"{7:=+5}", f"{7:=5}|", f"{-7:=5}", f"{7:=<5}|", f"{7:=>5}", f"{7:=^5}", f"{7:==5}")
x = 7
print(f"{x:=+5}", f"{x:=^9}", f"{x=:=+5}", f"{x=:=>4}", f"{x!r:=^5}", f"{'茶':=^5}", f"{x:{'='}>4}", f"{(y:=5)} {y}", f"{x:!>4}", f"{x == 7}", f"{x:<=5}", f"{x:>=5}")
#### f-string mistakes
x = 5
for f in [lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: f"{[1]:5}", lambda: f"{nope}", lambda: f"{x / 0}", lambda: f"{'a':+}", lambda: f"{x:5.}", lambda: f"{x:{'q'}}", lambda: f"{None:>3}"]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### a receipt
items = [("奶茶", 18, 2), ("菠蘿包", 9.5, 1), ("Toast", 12.25, 3)]
total = 0
print(f"{'item':<8}{'price':>8}{'n':>4}{'sum':>9}")
print("=" * 29)
for name, price, n in items:
    total += price * n
    print(f"{name:<8}{price:>8.2f}{n:>4d}{price * n:>9,.2f}")
print("-" * 29, f"{'TOTAL':<20}{total:>9.2f}", f"{total / 7:.3%}", f"{round(total, -1):g}", sep="\n")
#### print in all ways
print(); print("a", "b", sep=""); print("a", end="!\n"); print(1, 2, sep=" < ", end=";\n"); print(*[1, 2, 3]); print(*"abc", sep="-"); print([], {}, (), set(), None, True, 1.0, "x"); print("a\tb"); print("", ""); print(sep="x"); print("茶", 1, sep="：", end="。\n"); print(None, sep=None, end=None); print(print("in"))
