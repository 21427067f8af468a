#### what int and float cannot read
for f, t in [(int, "abc"), (int, "3.5"), (int, ""), (int, "  "), (int, "12 3"), (int, "茶"), (int, "--5"), (int, "0b1"), (int, "1__0"), (int, "_1"), (float, "abc"), (float, ""), (float, "1,000"), (float, "1.2.3"), (float, "茶"), (int, "'q'"), (int, "a\n")]:
    try:
        print(f(t))
    except ValueError as e:
        print(e)
for f in [lambda: int(None), lambda: int([1]), lambda: float(None), lambda: float([]), lambda: int("z", 16), lambda: int("9", 8), lambda: int(1.5, 2), lambda: int(float("inf")), lambda: int(float("nan")), lambda: float({}), lambda: int("12", base=3), lambda: int(object)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(int("  12 "), int("1_000"), int("\n-7\t"), int("+5"), int("００７"), int("0"), int("-0"), int("1" * 30), int("0o17", 0), int("0b101", 0), int("FF", 16), int(), float(), str(), bool(), list(), int("٣"))
#### plus of different types
a, b = 1, "x"
for f in [lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: (1,) + [2], lambda: None + 1, lambda: 1 + None, lambda: {} + {}, lambda: "a" + None, lambda: [1] + 1, lambda: "a" - "b", lambda: "a" * "b", lambda: "a" / 2, lambda: [1] * 1.5, lambda: 5 % "a", lambda: -"a", lambda: +[], lambda: ~1.5, lambda: 1 << 1.0, lambda: 1 & 1.0, lambda: "a" ** 2, lambda: 3 // "a", lambda: [] - [], lambda: 1 < "a", lambda: None < None, lambda: [] > 1, lambda: "a" >= 1, lambda: {} <= {}, lambda: 1 @ 2, lambda: print + 1, lambda: len * 2, lambda: 1.5 + "a", lambda: True + "a", lambda: range(3) + [1], lambda: (lambda: 1) + 1, lambda: {1} + {2}, lambda: {1} & [1], lambda: not_here]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def g():
    x = 1
    x += "a"
def h():
    x = "a"
    x += 1
def i():
    x = [1]
    x += 5
def j():
    x = "a"
    x -= 1
def k():
    x = None
    x += 1
def l():
    x = (1,)
    x *= "a"
for f in [g, h, i, j, k, l]:
    try:
        f()
    except TypeError as e:
        print(e)
#### division by zero in every way
for f in [lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1.0 // 0, lambda: 1 % 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: pow(0, -2), lambda: 10 ** 30 // 0, lambda: 10 ** 30 % 0, lambda: 10 ** 30 / 0, lambda: True / False, lambda: pow(2, 3, 0), lambda: round(1, -400), lambda: 2.0 ** 5000, lambda: 10 ** 400 / 1, lambda: float(10 ** 400), lambda: (-8) ** 0.5 if False else 1, lambda: 1 << -1, lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 / 10 ** 399]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### things without what is asked of them
class Cat:
    name = "Tom"
class Dog(Cat):
    def __init__(self): self.age = 3
c, d = Cat(), Dog()
def f(): pass
for g in [lambda: c.nmae, lambda: d.agee, lambda: Cat.nope, lambda: (5).x, lambda: "a".push, lambda: [].add, lambda: {}.append, lambda: None.x, lambda: (1,).append, lambda: {1}.append, lambda: f.x, lambda: len.x, lambda: (1.5).x, lambda: True.x, lambda: range(3).x, lambda: print.x, lambda: Dog.agee, lambda: (x for x in []).x, lambda: "a".length, lambda: [].length, lambda: [].push(1), lambda: object().x, lambda: Exception().x, lambda: int.x, lambda: type.x]:
    try:
        print(g())
    except AttributeError as e:
        print(e)
import math
for g in [lambda: math.foo, lambda: math.sqr(2)]:
    try:
        g()
    except AttributeError as e:
        print(e)
def s1(): None.x = 1
def s2(): (5).x = 1
def s3(): del c.zz
def s4(): "a".x = 1
def s5(): [].x = 1
def s6(): None[0]
def s7(): None[0] = 1
def s8(): (5)[0]
def s9(): "abc"[0] = "x"
def s10(): (1, 2)[0] = 1
def s11(): del "abc"[0]
def s12(): del (1, 2)[0]
def s13(): f[0]
def s14(): len[0]
def s15(): (5)[0] = 1
def s16(): {1}[0]
def s17(): c[0]
def s18(): c[0] = 1
def s19(): del c[0]
def s20(): len(c)
def s21(): iter(c)
def s22():
    for x in c: pass
def s23():
    for x in 5: pass
def s24(): 1 in c
def s25(): 1 in 5
def s26():
    with c: pass
def s27(): c()
def s28(): c < c
def s29(): c + 1
def s30(): next(c)
def s31(): (1.5)[0]
def s32(): True[0]
def s33(): range(3)[0] = 1
def s34():
    a, b = 5
def s35():
    a, b = None
def s36():
    a, b = [1]
def s37():
    a, b = 1, 2, 3
def s38():
    a, *b = []
def s39():
    a, *b, c = [1]
def s40():
    [a, b] = "abc"
def s41(): [*5]
def s42(): {**5}
def s43(): print(*5)
def s44(): f(**5)
def s45(): int[0]
def s46(): hash([])
def s47(): hash({})
def s48(): {[]: 1}
def s49(): {{}: 1}
def s50(): set([[]])
def s51(): -c
def s52(): not_known
def s53(): raise 5
def s54(): raise "text"
def s55(): raise None
def s56(): (lambda: 1)[0]
for g in [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s13, s14, s15, s16, s17, s18, s20, s21, s22, s23, s24, s25, s26, s27, s28, s29, s30, s31, s32, s33, s34, s35, s36, s37, s38, s39, s40, s46, s47, s48, s49, s50, s51, s52, s53, s54, s55, s56]:
    try:
        g()
        print(g.__name__, "fine")
    except Exception as e:
        print(g.__name__, type(e).__name__, e)
#### keys that are not there
d = {"a": 1, 2: "b", (1, 2): 3, None: 4}
for k in ["b", 3, (1, 3), True, 1.5, "茶", "it's", ""]:
    try:
        d[k]
    except KeyError as e:
        print(e, repr(e), str(e), e.args)
for f in [lambda: d.pop("zz"), lambda: {}.popitem(), lambda: {1}.remove(9)]:
    try:
        f()
    except KeyError as e:
        print(e)
def g(): del d["nope"]
try:
    g()
except KeyError as e:
    print(e)
#### names before their values
x = 1
def f():
    print(x)
    x = 2
def g():
    del y
    y = 1
def h():
    for i in []: pass
    return i
def k():
    if False:
        z = 1
    return z
def l():
    print(later)
def m():
    x += 1
def n():
    a = 1
    del a
    return a
def o():
    def inner(): return b
    r = inner()
    b = 1
def p(): return self.x
for q in [f, g, h, k, l, m, n, o, p]:
    try:
        q()
    except NameError as e:
        print(type(e).__name__, e)
try:
    e
except NameError as err:
    print(err)
later = 1
l()
del later
try:
    later
except NameError as err:
    print(err)
#### chained and custom errors
class BankError(Exception):
    """Anything wrong at the bank."""
class NoMoney(BankError):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
try:
    try:
        {}["k"]
    except KeyError as k:
        raise NoMoney(5, 3) from k
except BankError as e:
    print(e, repr(e), e.args, e.need, type(e).__name__, isinstance(e, NoMoney), issubclass(NoMoney, Exception))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as e:
    print(type(e).__name__)
for e in [ValueError(), ValueError("a"), ValueError("a", 1), ValueError(1), ValueError(None), ValueError([1]), KeyError("k"), KeyError(1), BankError("b"), OSError("x"), StopIteration(5), Exception(), AssertionError("why"), NotImplementedError("later")]:
    print(str(e), "|", repr(e), "|", e.args)
#### finally in its order
def f(n):
    out = []
    for i in range(3):
        try:
            out.append(i)
            if i == n:
                continue
            if n == 9:
                break
            if n == 8:
                return "early", out
        finally:
            out.append("f")
    else:
        out.append("else")
    return out
print(f(1), f(5), f(9), f(8))
def g():
    try:
        return "try"
    finally:
        return "finally"
def h():
    try:
        raise ValueError("lost")
    finally:
        return "kept"
def k():
    try:
        try:
            raise ValueError("one")
        finally:
            print("inner")
    except ValueError as e:
        print("got", e)
        try:
            raise TypeError("two")
        except TypeError:
            print("second")
        raise
    finally:
        print("outer")
print(g(), h())
try:
    k()
except ValueError as e:
    print("out", e)
def m():
    while True:
        try:
            x = 1
        except ValueError:
            pass
        else:
            break
        finally:
            print("each")
    return x
print(m())
#### which except catches
def kind(f):
    try:
        f()
    except (IndexError, KeyError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError as e:
        return "arithmetic " + type(e).__name__
    except ValueError:
        return "value"
    except Exception as e:
        return "other " + type(e).__name__
    return "none"
def assertion():
    assert 1 == 2, "no"
def stop():
    next(iter([]))
print([kind(f) for f in [lambda: [][0], lambda: {}[0], lambda: 1 / 0, lambda: int("x"), lambda: "a" + 1, lambda: None.x, lambda: zzz, assertion, stop, lambda: 2.0 ** 9999, lambda: chr(-1), lambda: 1]])
print([issubclass(a, b) for a, b in [(KeyError, LookupError), (ZeroDivisionError, ArithmeticError), (UnboundLocalError, NameError), (RecursionError, RuntimeError), (IndentationError, SyntaxError), (UnicodeError, ValueError), (NotImplementedError, RuntimeError), (FileNotFoundError, OSError), (bool, int), (StopIteration, Exception), (KeyboardInterrupt, Exception), (SystemExit, Exception), (OverflowError, ArithmeticError), (ImportError, Exception), (ModuleNotFoundError, ImportError), (TabError, IndentationError), (TimeoutError, OSError), (EOFError, Exception), (Warning, Exception)]])
#### assertions
for f in [lambda: 1, ]:
    pass
def check(x):
    assert x > 0
    assert isinstance(x, int), f"{x!r} is no int"
    assert (x < 10), ("too", "big")
    return x
for v in [-1, 1.5, 50, 5]:
    try:
        print(check(v))
    except AssertionError as e:
        print(repr(e), str(e))
