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
