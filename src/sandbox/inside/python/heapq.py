# `heapq` as in Python 3: the same moves, so that a heap looks the same when it is printed.
def _up(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _down(heap, place):
    start, end, item = place, len(heap), heap[place]
    child = 2 * place + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place, child = child, 2 * child + 1
    heap[place] = item
    _up(heap, start, place)


def _list(heap, name):
    if not isinstance(heap, list):
        raise TypeError(name + '() argument must be list, not ' + type(heap).__name__)
    return heap


def heappush(_heap, _item):
    heap, item = _list(_heap, 'heappush'), _item
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(_heap):
    heap = _list(_heap, 'heappop')
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapify(_heap):
    x = _list(_heap, 'heapify')
    for place in range(len(x) // 2 - 1, -1, -1):
        _down(x, place)


def heapreplace(_heap, _item):
    heap, item = _list(_heap, 'heapreplace'), _item
    if not heap:
        raise IndexError('index out of range')
    least, heap[0] = heap[0], item
    _down(heap, 0)
    return least


def heappushpop(_heap, _item):
    heap, item = _list(_heap, 'heappushpop'), _item
    return heapreplace(heap, item) if heap and heap[0] < item else item


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def merge(*iterables, key=None, reverse=False):
    every = []
    for one in iterables:
        every.extend(one)
    return iter(sorted(every, key=key, reverse=reverse))
