#### f-strings
name, n, x = "Ann", 7, 3.14159
print(f"{name} has {n} of {x:.2f}", f"{n * 2}", f"{n:5d}|{n:<5}|{n:^5}|{n:05}", f"{x:8.3f}|{x:e}")
print(f"{name!r:>8}", f"{name:>6}|{name:^7}|{name:.2}", f"{{}} {n}", F"{n}")
#### nested quotes and calls
d = {"a": 1}
words = ["x", "y"]
print(f"{d['a']} {', '.join(words)} {len(words)}", f'{d["a"]}', f"{words[0]}{words[-1]}")
print(f"{max([3, 1], key=lambda v: -v)}") if False else print(max([3, 1], key=lambda v: -v))
#### lambda in braces
print(f'{(lambda v: v * 2)(4)}', f"{[v for v in range(3)]}", f"{ {'k': 1}['k'] }", f"{(1, 2)}")
print(f'{max([3, 1], key=(lambda v: -v))}')
#### f-string within an f-string
b = "x"
print(f'{f"{b}"}', f"{'a' if b else 'c'}", f"{b + 'z'}")
#### equals sign
x = 1
print(f"{x = }", f"{x=}", f"{x + 1 = }", f"{x=:>4}", f"{'a'=}")
#### braces
print(f'{"{"}', f"{{x}}", f"{{{x if False else 1}}}")
#### nested width
w, p = 10, 3
print(f"{3.14159:{w}.{p}}|", f"{'hi':{w}}|", f"{'hi':>{w}}|", f"{5:0{w}d}")
#### Chinese in formats
print(f"{'好':>4}|{'好':*^5}|{'茶叶':<5}|", "{:>4}|".format("好"), "%4s|" % "好", "%-4s|" % "茶")
#### thousands
print("{:,}".format(1234567), f"{1234567.891:,.2f}", f"{1234567:_}", f"{-1234567:,}", f"{999:,}", f"{1234:10,}", f"{0.5:,}", f"{123456:010,}")
#### percent and exponents
print(f"{0.256:.1%}", f"{0.5:%}", f"{12345.678:e}", f"{12345.678:.2E}", f"{12345.678:g}", f"{0.00001234:g}", f"{1e10:g}", f"{123456789:g}")
#### bases
print(f"{255:b} {255:x} {255:X} {255:o} {255:c}", f"{255:#x} {255:#b} {5:08b}", bin(5), hex(255), oct(8))
#### signs
print(f"{5:+} {-5:+} {5: } {-5: }", f"{3.0:+.1f}", f"{0:+}", f"{-0.0}", "{:=+5}|".format(7))
#### str.format
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0[1]} {1[k]}".format([1, 2], {"k": 3}))
print("{:>5}|{:<5}|{:^5}|{:*^7}".format(1, 2, 3, "x"), "{:{}}|".format("a", 4), "{0:{1}}".format(3, 5), "{!r}".format("q"))
class P:
    def __init__(self):
        self.x = 3
print("{0.x}".format(P()), "{p.x:03d}".format(p=P()))
#### percent
print("%d %s %.2f %5d|%-5d|%05d" % (1, "a", 3.14159, 42, 42, 42), "%x %o %e" % (255, 8, 12345.678), "%%")
print("%s" % [1, 2], "%s and %s" % ("a", 1), "%r" % "q", "%c%c" % ("a", 66), "%+d" % 3, "%(k)s" % {"k": 5}, "%5.1f|" % 2.25, "%d" % 3.9)
#### percent goes wrong
for f in [lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "%d %d" % (1,)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#### format function
print(format(3.14159, ".2f"), format(42, "05d"), format("x", ">3"), format(1234.5, ","), format(True), format(None))
#### formats of floats
for v in [0.1, 1.0, 100.0, 1e6, 123456.789, 0.000123, 2.5, 1e20]:
    print(v, f"{v}", f"{v:.3}", f"{v:.0f}", f"{v:8.2f}|", f"{v:g}")
#### rounding in formats
print(f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {2.675:.2f} {1.005:.2f} {0.125:.2f}", "%.0f %.1f" % (0.5, 0.25))
#### a table
rows = [("apple", 3, 0.5), ("茶", 12, 20), ("banana", 100, 1.25)]
for name, n, price in rows:
    print(f"{name:<10}{n:>5d}{price:>8.2f}")
#### print with sep and end
print(1, 2, 3, sep="-", end="!\n")
print("a", "b", sep="")
print("no newline", end="")
print()
print(*[1, 2, 3], sep=", ")
print([1, 2], (3,), {"a": None}, True, None, 1.0, sep="|")
#### own classes in formats
class Money:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return "$" + str(self.v)
    def __repr__(self):
        return "Money(" + repr(self.v) + ")"
m = Money(5)
print(f"{m} {m!r} {m!s}", "{}".format(m), "%s %r" % (m, m), [m], str(m))
#### long expressions
items = [("tea", 2), ("rice", 3)]
print(f"total {sum(q for _, q in items)} of {len(items)}", f"{'yes' if len(items) > 1 else 'no'}", f"{items[0][0].upper()}")
print(f"""many
lines {1 + 1}""")
print("a" f"b{1}" "c", f"{1}" f"{2}")
#### mistakes in formats
for f in [lambda: "{:d}".format("a"), lambda: "{:d}".format(1.5), lambda: "{} {}".format(1), lambda: "{x}".format(), lambda: f"{'a':+}"]:
    try:
        print(f())
    except (ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
