# `copy` for the values of a first course.
def copy(x):
    return x.copy() if isinstance(x, (list, dict, set)) else x


def deepcopy(x, memo=None):
    if isinstance(x, list):
        return [deepcopy(one) for one in x]
    if type(x) is tuple:
        return tuple([deepcopy(one) for one in x])
    if type(x) is dict:
        return {key: deepcopy(x[key]) for key in x}
    if isinstance(x, set):
        return set(x)
    return x
