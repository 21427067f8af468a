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


def heappush(heap, item):
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapify(x):
    for place in range(len(x) // 2 - 1, -1, -1):
        _down(x, place)


def heapreplace(heap, item):
    if not heap:
        raise IndexError('index out of range')
    least, heap[0] = heap[0], item
    _down(heap, 0)
    return least


def heappushpop(heap, item):
    return heapreplace(heap, item) if heap and heap[0] < item else item


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n]


def merge(*iterables, key=None, reverse=False):
    every = []
    for one in iterables:
        every.extend(one)
    return iter(sorted(every, key=key, reverse=reverse))
