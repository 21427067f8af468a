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
