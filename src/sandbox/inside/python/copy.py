# `copy` as in Python 3: things of a program's classes too, and a thing that stands twice stays one.
def _fields(x):
    try:
        return x.__dict__
    except AttributeError:
        return None


def _new(x, fields):
    made = object.__new__(type(x))
    for name in fields:
        setattr(made, name, fields[name])
    return made


def _plain(x):
    return isinstance(x, (int, float, str, bytes, type, frozenset)) or x is None


def copy(x):
    try:
        own = x.__copy__
    except AttributeError:
        own = None
    if own:
        return own()
    if isinstance(x, (list, dict, set)):
        return x.copy()
    fields = _fields(x)
    if _plain(x) or isinstance(x, tuple) or fields is None:
        return x
    return x.copy() if hasattr(x, 'copy') else _new(x, fields)


def deepcopy(x, memo=None):
    memo = {} if memo is None else memo
    if _plain(x):
        return x
    if id(x) in memo:
        return memo[id(x)]
    kind = type(x)
    if kind is list:
        made = memo[id(x)] = []
        made.extend([deepcopy(one, memo) for one in x])
    elif kind is tuple:
        made = tuple([deepcopy(one, memo) for one in x])
    elif kind is dict:
        made = memo[id(x)] = {}
        for key in x:
            made[deepcopy(key, memo)] = deepcopy(x[key], memo)
    elif isinstance(x, set):
        made = set(x)
    elif isinstance(x, (list, dict, tuple)):
        made = copy(x)
    elif _fields(x) is None:
        return x
    else:
        made = memo[id(x)] = object.__new__(kind)
        for name in x.__dict__:
            setattr(made, name, deepcopy(x.__dict__[name], memo))
    memo[id(x)] = made
    return made
