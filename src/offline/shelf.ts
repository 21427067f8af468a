/**
 * What lies on this machine for playing without a network. Files whose names carry their content's hash lie in one
 * place for all versions of the game: what two versions share is fetched once, and a page keeps its own files for as
 * long as it is open. The page itself, its icons and its manifest keep their names, so each version has its own.
 */
import { bytesOf, type KeepList, type Listed, nothingWanted, type Wanted } from './list.ts'

export type KeepFault =
  | { readonly why: 'no-network' }
  /** This machine has no room: so much is missing. */
  | { readonly why: 'full' }
  /** The server has another version by now. */
  | { readonly why: 'gone' }

export class NotKept extends Error {
  constructor(
    readonly fault: KeepFault,
    readonly url: string,
  ) {
    super(`${url}: ${fault.why}`)
  }
}

export interface KeepOptions {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** The world outside, handed in: the browser's own or a test's. */
export interface ShelfParts {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The page's own address, with a slash behind it. */
  readonly base: string
}

export interface Shelf {
  /** Addresses, as the list has them, of what lies here. */
  has(list: KeepList): Promise<ReadonlySet<string>>
  /** Fetches what is missing of these, a few at a time. Rejects with `NotKept`, or with the signal's reason. */
  keep(list: KeepList, files: readonly Listed[], options?: KeepOptions): Promise<void>
  /** The answer kept for a file; undefined when there is none. */
  find(list: KeepList, url: string): Promise<Response | undefined>
  /** Keeps an answer that came anyway. */
  put(list: KeepList, file: Listed, answer: Response): Promise<void>
  /** Takes these away. */
  drop(files: readonly Listed[]): Promise<void>
  /** Takes away what none of these is. */
  keepOnly(files: readonly Listed[]): Promise<void>
  /** Takes away the pages of all other versions. */
  keepOnlyPage(list: KeepList): Promise<void>
  wanted(): Promise<Wanted>
  want(wanted: Wanted): Promise<void>
  /** Asks that the next page be fetched, not taken from here: the server has another. */
  renew(): Promise<void>
  /** Whether that was asked, once. */
  renewing(): Promise<boolean>
}

const prefix = 'neon-harbour'
export const shelfNames = {
  files: `${prefix}/files`,
  wanted: `${prefix}/wanted`,
  page: (version: string) => `${prefix}/page/${version}`,
  isPage: (name: string) => name.startsWith(`${prefix}/page/`),
} as const

/** Fetched at once: more would only wait for each other on a school's line. */
const atOnce = 4

const isHashed = ({ revision }: Listed) => revision === null

export function createShelf({ caches, fetch, base }: ShelfParts): Shelf {
  const full = (url: string) => new URL(url, base).href
  const placeOf = (list: KeepList, file: Listed) =>
    caches.open(isHashed(file) ? shelfNames.files : shelfNames.page(list.version))
  const notes = () => caches.open(shelfNames.wanted)

  async function has(list: KeepList): Promise<ReadonlySet<string>> {
    const places = [shelfNames.files, shelfNames.page(list.version)]
    const keys = await Promise.all(places.map(async (name) => (await caches.open(name)).keys()))
    const there = new Set(keys.flat().map(({ url }) => url))
    return new Set(list.files.map(({ url }) => url).filter((url) => there.has(full(url))))
  }

  async function keepOne(list: KeepList, file: Listed, signal: AbortSignal | undefined): Promise<void> {
    const answer = await fetched(file, signal)
    await put(list, file, answer)
  }

  async function fetched(file: Listed, signal: AbortSignal | undefined): Promise<Response> {
    // Whatever keeps its name may be an older one in the browser's own store.
    const cache = isHashed(file) ? 'default' : 'no-cache'
    // Some servers send whoever asks for `index.html` elsewhere; the page lies at the address itself.
    const from = full(file.begins === undefined ? file.url : '')
    let answer: Response
    try {
      answer = await fetch(from, { cache, ...(signal && { signal }) })
    } catch (error) {
      signal?.throwIfAborted()
      throw error instanceof NotKept ? error : new NotKept({ why: 'no-network' }, file.url)
    }
    const fault = await wrong(file, answer)
    if (fault) throw new NotKept(fault, file.url)
    return answer
  }

  async function put(list: KeepList, file: Listed, answer: Response): Promise<void> {
    try {
      await (await placeOf(list, file)).put(full(file.url), answer)
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      throw isFull ? new NotKept({ why: 'full' }, file.url) : error
    }
  }

  async function keep(list: KeepList, files: readonly Listed[], options: KeepOptions = {}): Promise<void> {
    const { signal, onProgress } = options
    signal?.throwIfAborted()
    const there = await has(list)
    const missing = files.filter(({ url }) => !there.has(url))
    const all = bytesOf(files)
    let left = bytesOf(missing)
    const tell = () => onProgress?.(all === 0 ? 1 : 1 - left / all)
    tell()
    const queue = [...missing]
    const work = async () => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        signal?.throwIfAborted()
        await keepOne(list, file, signal)
        left -= file.bytes
        tell()
      }
    }
    try {
      await Promise.all(Array.from({ length: atOnce }, work))
    } finally {
      queue.length = 0
    }
    signal?.throwIfAborted()
  }

  return {
    has,
    keep,
    put,
    async find(list, url) {
      for (const name of [shelfNames.files, shelfNames.page(list.version)]) {
        const found = await (await caches.open(name)).match(full(url))
        if (found) return found
      }
      return undefined
    },
    async drop(files) {
      const place = await caches.open(shelfNames.files)
      for (const { url } of files) await place.delete(full(url))
    },
    async keepOnly(files) {
      const stays = new Set(files.map(({ url }) => full(url)))
      const place = await caches.open(shelfNames.files)
      for (const request of await place.keys()) if (!stays.has(request.url)) await place.delete(request)
    },
    async keepOnlyPage({ version }) {
      for (const name of await caches.keys())
        if (shelfNames.isPage(name) && name !== shelfNames.page(version)) await caches.delete(name)
    },
    async wanted() {
      const found = await (await notes()).match(full('wanted'))
      return found ? readWanted(await found.json().catch(() => undefined)) : nothingWanted
    },
    async want(wanted) {
      await (await notes()).put(full('wanted'), new Response(JSON.stringify(wanted)))
    },
    async renew() {
      await (await notes()).put(full('renew'), new Response(''))
    },
    async renewing() {
      return (await notes()).delete(full('renew'))
    },
  }
}

/** A school's login page answers for everything, and a server's "not found" for what an update took away. */
async function wrong(file: Listed, answer: Response): Promise<KeepFault | undefined> {
  if (answer.status === 404 || answer.status === 410) return { why: 'gone' }
  if (!answer.ok || answer.status !== 200 || answer.redirected) return { why: 'no-network' }
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
  if (file.begins === undefined) return isPage ? { why: 'gone' } : undefined
  return (await answer.clone().text()).includes(file.begins) ? undefined : { why: 'gone' }
}

/** Whether an answer is the file and nothing else, and may be kept. */
export async function isWhole(file: Listed, answer: Response): Promise<boolean> {
  return (await wrong(file, answer)) === undefined
}

function readWanted(found: unknown): Wanted {
  if (typeof found !== 'object' || found === null) return nothingWanted
  const { districts, everything } = found as Record<string, unknown>
  return {
    districts: Array.isArray(districts) ? districts.filter((one) => Number.isInteger(one)) : [],
    everything: everything === true,
  }
}
