/** A browser's store of answers for unit tests, with as much room as the test gives it. */
export interface TestCaches {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  /** Addresses by the name of their place. */
  readonly lies: () => Record<string, string[]>
}

export function testCaches(room = Number.POSITIVE_INFINITY): TestCaches {
  const places = new Map<string, Map<string, string>>()
  const taken = () => [...places.values()].flatMap((one) => [...one.values()]).join('').length
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request)

  async function open(name: string): Promise<Cache> {
    const place = places.get(name) ?? new Map<string, string>()
    places.set(name, place)
    const cache = {
      keys: async () => [...place.keys()].map((url) => new Request(url)),
      async match(request: RequestInfo | URL) {
        const found = place.get(addressOf(request))
        return found === undefined ? undefined : new Response(found)
      },
      async put(request: RequestInfo | URL, answer: Response) {
        const text = await answer.text()
        if (taken() + text.length > room) throw new DOMException('No room', 'QuotaExceededError')
        place.set(addressOf(request), text)
      },
      delete: async (request: RequestInfo | URL) => place.delete(addressOf(request)),
    }
    return cache as unknown as Cache
  }

  return {
    caches: { open, keys: async () => [...places.keys()], delete: async (name) => places.delete(name) },
    lies: () => Object.fromEntries([...places].map(([name, place]) => [name, [...place.keys()]])),
  }
}
