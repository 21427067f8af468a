#### sub
import re
print(re.sub("[，。！]", " ", "茶很好喝，可是上菜慢。再来！"), re.sub(r"\d+", "#", "a1b22c"), re.sub("a", "b", "aaa", 2), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
print(re.sub(r"\W", "", "好，a!"), re.sub(r"\s+", " ", "a \t\n b\u3000c"), re.sub("x*", "-", "abc"), re.sub(r"\d", lambda m: str(int(m.group()) * 2), "1a5"))
#### search
import re
m = re.search("好+", "很好好好的")
print(m.group(0), m.start(), m.end(), m.span(), m)
print(re.search(".", "好").group(0), re.search("z", "abc"), bool(re.search("b", "abc")), re.search(r"(\d+)-(\d+)", "tel 123-456").groups())
#### match and fullmatch
import re
print(re.match("a", "ba"), re.match("b", "ba").group(), re.fullmatch("ab", "abc"), re.fullmatch("ab.", "abc").group())
#### findall
import re
print(re.findall(r"\d+", "1 22 333"), re.findall(r"(\w)=(\d)", "a=1, b=2"), re.findall(r"\b\w", "the quick fox"), re.findall("[\u4e00-\u9fff]+", "abc中文def字"), re.findall("a|b", "cab"), re.findall(r"\w+", "你好, world"))
#### split
import re
print(re.split("[，。！]", "茶很好喝，可是上菜慢。再来！"), re.split(r"\s*,\s*", "a , b,c"), re.split(r"(-)", "a-b-c"), re.split(",", "a,b,c", 1), re.split(r"\W+", "Words, words, words."))
#### compile
import re
p = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)")
m = p.search("on 2024-05-01")
print(m.group("y"), m["m"], m.groupdict(), m.lastindex, p.pattern, p.findall("2020-01 2021-02"))
print(p.sub(r"\g<m>/\g<y>", "2024-05"), p.match("x"), [x.group() for x in p.finditer("1999-12 2000-01")])
#### greedy and lazy
import re
print(re.findall("<.*>", "<a><b>"), re.findall("<.*?>", "<a><b>"), re.search("a{2,3}", "aaaa").group(), re.search("a{2,3}?", "aaaa").group(), re.search("a??b", "ab").group(), re.search("(ab)+", "ababx").group())
#### classes of characters
import re
print(re.findall(r"[^a-z]", "aB1!"), re.findall(r"[\d.]+", "3.14 and 2.7"), re.findall(r"[\w-]+", "well-known fact"), re.findall(r"\D", "a1"), re.findall(r"[]a]", "]a"), re.findall(r"\S+", " a b "))
#### flags
import re
print(re.findall("a", "aAa", re.I), re.findall("^b", "a\nb", re.M), re.findall("a.b", "a\nb", re.S), re.findall("É", "é", re.IGNORECASE), re.findall(r"(?i)HI", "hi"), re.sub("(?m)^", "> ", "a\nb"))
#### looking around
import re
print(re.findall(r"\w+(?=!)", "hi! ho"), re.findall(r"\w+(?!\w|!)", "hi! ho"), re.findall(r"(?<=\$)\d+", "$5 6"), re.findall(r"(?<!\$)\b\d+", "$5 6"), re.findall(r"(\w)\1", "hello book"))
#### emails
import re
for t in ["ann@example.com", "no.at.sign", "a@b", "x.y-z@site.org.hk"]:
    print(t, bool(re.fullmatch(r"[\w.-]+@[\w-]+(\.[\w-]+)+", t)))
#### groups
import re
m = re.match(r"(a)(b)?(c)", "ac")
print(m.groups(), m.groups("-"), m.group(1, 3), m.span(2), m.group(2))
print(re.match("(?:ab)+(c)", "ababc").groups(), re.escape("a.b*c"), re.match(r"(x(y))", "xy").groups())
#### empty matches
import re
print(re.findall("a*", "baac"), re.split("x*", "axb"), re.sub("", "-", "ab"), [m.span() for m in re.finditer(r"\b", "ab c")])
#### a pattern that is none
import re
for p in ["(", "[a", "*a", "a**", r"\q", "(?P<1>a)"]:
    try:
        re.compile(p)
        print("fine", p)
    except re.error as e:
        print("error", p)
#### tokens
import re
print(re.findall(r"\d+|[-+*/()]", "3+4*(20-6)"), re.findall(r"[A-Z][a-z]*|\d+", "H2SO4"), re.split(r"(?<=[。！])", "好。来！走")[:2])
#### dates and phones
import re
print(re.findall(r"(\d{1,2})月(\d{1,2})日", "5月1日和12月25日"), re.sub(r"(\d{4})\d{4}", r"\1****", "91234567"), re.findall(r"#(\w+)", "#茶 #rice_1 x"))
#### re on Chinese text with looks
import re
t = "小明有3個蘋果，小芳有12個橙；老師有105本書。"
print(re.findall(r"\d+(?=個)", t), re.findall(r"\d+(?!個|\d)", t), re.findall(r"(?<=小)\w", t), re.findall(r"(?<!小)[明芳師]", t))
print(re.findall(r"[\u4e00-\u9fff]+", t), re.findall(r"\w+", t), re.findall(r"[，；。]", t), re.sub(r"(\d+)個(\w)", r"\2×\1", t))
print(re.split(r"[，；。]", t), re.search(r"老師.*?書", t), re.search("橙", t).span(), re.findall("(小.)有(\\d+)", t))
#### named groups
import re
m = re.match(r"(?P<name>\w+)：(?P<mark>\d+)分", "陳大文：87分")
print(m.group("name", "mark"), m["mark"], m.groupdict(), m.groups(), m.span("mark"), m.start("name"), m.end(0), m.re.groups, m.re.groupindex, m.string, m.pos, m.endpos)
print(re.sub(r"(?P<a>.)(?P<b>.)", r"\g<b>\g<a>", "一二三四五"), re.findall(r"(?P<q>['\"]).*?(?P=q)", "say 'a' and \"b\""))
print(re.match("(a)|(b)", "b").groups(), re.match("(a)|(b)", "b").groups("-"), re.match("(a)?b", "b").group(1), re.match("(?:x)(y)?", "x").groupdict())
for f in [lambda: m.group("z"), lambda: m.group(9), lambda: m["q"]]:
    try:
        f()
    except IndexError as e:
        print(e)
#### split with groups
import re
print(re.split(r"(，|。)", "一，二。三"), re.split(r"([+*/-])", "3+4*5-6"), re.split("x*", "axbc"), re.split(r"(\d)(x)?", "a1b2xc"), re.split("z", "abc"), re.split("", "abc"), re.split(r"\s+", " a b "), re.split(",", "a,b,c,d", maxsplit=2))
#### sub with a function
import re
def up(m):
    return m.group().upper() + str(len(m.group(1)))
print(re.sub(r"(\w+)!", up, "go! stop! wait"), re.subn("a", "b", "banana"), re.sub(r"\d+", lambda m: f"<{int(m[0]) + 1}>", "1 9 99"), re.sub("b*", "-", "abc"), re.sub(r"\\", "/", "a\\b"), re.sub("(a)(b)?", r"[\1\2]", "ab a"))
print(re.sub("a", r"\n", "a") == "\n", re.sub(r"(.)", r"\1\1", "好"), re.escape("a.b*c?(1)"), re.escape("好 茶"))
#### finditer and positions
import re
for m in re.finditer(r"[a-z]+|\d+", "abc 12 de 345"):
    print(m.start(), m.end(), m.group(), m.span())
p = re.compile("o")
print(p.search("foo boo", 3), p.match("oops"), p.findall("foo boo", 3, 6), p.fullmatch("o"), p.sub("0", "foo"), p.split("aobo"), p)
print([m.span() for m in re.finditer("", "ab")], [m.group() for m in re.finditer("a*", "baac")])
#### repeats and classes
import re
print(re.findall(r"a{2}", "aaaaa"), re.findall(r"a{,2}", "aaa"), re.findall(r"a{2,}", "aaaa a aa"), re.findall("x{a}", "x{a}"), re.findall(r"[a\-z]", "a-z"), re.findall(r"[^\s\d]+", "a1 b2"), re.findall(r"[.]", "a.b"), re.findall(r"\.", "a.b"), re.findall(r"[\]]", "]"), re.findall(r"\bcat\b", "cat concat cat."), re.findall(r"\Bat", "cat at"), re.findall(r"\A\w", "ab"), re.findall(r"\w\Z", "ab\n"), re.findall(r"\w$", "ab\n"))
print(re.findall(r"(?:ab)+", "ababab"), re.findall(r"(a|b)*c", "abac"), re.findall(r"((a)(b))", "abab"), re.findall("\u00e9|\u4e00", "\u4e00\u00e9"), re.findall(r"\x41\u4e00", "A\u4e00"), re.findall(r"[\d\-]+", "1-2"), re.findall("a|ab", "ab"))
#### validating
import re
def check(kind, text):
    rules = {"phone": r"(\+852[ -]?)?[2-9]\d{3}[ -]?\d{4}", "id": r"[A-Z]{1,2}\d{6}\([0-9A]\)", "time": r"([01]?\d|2[0-3]):[0-5]\d", "hex": r"#?([0-9a-fA-F]{3}){1,2}"}
    return bool(re.fullmatch(rules[kind], text))
print(check("phone", "+852 9123 4567"), check("phone", "1123 4567"), check("id", "A123456(7)"), check("time", "24:00"), check("time", "9:05"), check("hex", "#Ff0"), check("hex", "#12345"))
#### flags of one group alone
import re
print(re.findall(r"(?i:ab)c", "ABc abc ABC"), re.findall(r"a(?s:.)b", "a\nb"), bool(re.match(r"(?i:a)B", "Ab")))
print(re.sub(r"(?i:the) (\w+)", r"<\1>", "The cat, THE dog, the 貓"), re.findall(r"(?m:^)x", "x\nx"))
print(re.findall("(?i)a(?-i:b)", "AB Ab aB ab"))
#### groups of one name twice
import re
for p in ["(?P<a>x)(?P<a>y)", "(?", "(?P<n>1)(?P<m>2)(?P<n>3)"]:
    try:
        re.compile(p)
    except re.error as e:
        print(p, "->", e)
