# `heapq`: MicroPython's heap, and what it leaves out.
from nh__text import c_heapq

heappush, heappop, heapify = c_heapq.heappush, c_heapq.heappop, c_heapq.heapify


def heappushpop(heap, item):
    if heap and heap[0] < item:
        heappush(heap, item)
        item = heappop(heap)
    return item


def heapreplace(heap, item):
    least = heappop(heap)
    heappush(heap, item)
    return least


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n]


def merge(*iterables, key=None, reverse=False):
    every = []
    for one in iterables:
        every.extend(one)
    return iter(sorted(every, key=key, reverse=reverse))
