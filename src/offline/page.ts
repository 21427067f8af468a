/**
 * The page's side: registers the service worker once the line is quiet, hears of new versions, and never reloads a
 * page that did not ask for it (the registration that comes with the plugin reloads every tab, also amid a level).
 */
import { createKeeper, type Keeper } from './keeper.ts'
import type { KeepList } from './list.ts'
import type { ToPage, ToWorker } from './protocol.ts'
import { createShelf } from './shelf.ts'
import { serviceWorkers } from './workers.ts'

export interface Door {
  readonly keeper: Keeper
  /** Makes the waiting version the one that answers, then loads the page anew. */
  renew(): Promise<void>
}

/** How long is waited for an answer of the service worker, milliseconds. */
const patience = 10_000
/** How long the new version has to take over before it is asked of the server instead, milliseconds. */
const haste = 8000
/** A tab that stays open for a school's day asks for a new version now and then, milliseconds. */
const askEvery = 60 * 60 * 1000

const file = './service.js'

/** Whether this browser, in this place, can keep a game at all: not in a file, not without encryption. */
export const canKeep = () =>
  import.meta.env.PROD && serviceWorkers() !== undefined && 'caches' in globalThis && isSecureContext

/** Undefined where the browser refuses: private windows, storage that is switched off. */
export async function openDoor(onRenewal: () => void): Promise<Door | undefined> {
  const workers = serviceWorkers()
  if (!workers) return undefined
  workers.addEventListener('message', ({ data, ports }: MessageEvent<ToPage>) => {
    if (data.type === 'which') ports[0]?.postMessage(version())
  })
  const registration = await workers
    .register(`${file}?sounds=${playedSounds()}`, { updateViaCache: 'none' })
    .catch(() => undefined)
  // A test that forbids service workers registers nothing and says nothing.
  if (!registration) return undefined

  const look = async () => {
    const { waiting } = registration
    const there = waiting && (await listOf(waiting))
    if (!there) return
    // This page is of that version already: nothing can be mixed.
    if (there.version === version()) tell(waiting, { type: 'take-over' })
    else onRenewal()
  }
  const follow = () => registration.installing?.addEventListener('statechange', () => void look())
  registration.addEventListener('updatefound', follow)
  follow()
  workers.addEventListener('controllerchange', async () => {
    const now = workers.controller && (await listOf(workers.controller))
    if (now && now.version !== version()) onRenewal()
  })
  void look()
  setInterval(() => void registration.update().catch(() => undefined), askEvery)

  const shelf = createShelf({ caches, fetch: (url, init) => fetch(url, init), base: registration.scope })
  const ready = workers.ready
  void ready.then(({ active }) => active && tell(active, { type: 'tidy' }))
  return {
    keeper: createKeeper({
      shelf,
      storage: navigator.storage,
      isReachable,
      async list() {
        const { active } = await ready
        const found = active && (await listOf(active))
        return found && found.version === version() ? found : undefined
      },
    }),
    async renew() {
      const { waiting } = registration
      if (waiting) {
        const begun = new Promise<boolean>((resolve) => {
          waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve(true))
          setTimeout(resolve, haste, false)
        })
        tell(waiting, { type: 'take-over' })
        // The old one stays until it has answered everybody, which another tab's fetching may draw out for minutes.
        if (!(await begun)) await shelf.renew()
      }
      reload()
    },
  }
}

/**
 * Loads the page anew, and again for as long as it is still here: a browser may lose the request to a service worker that
 * is replaced in the same moment, and would wait for ever.
 */
function reload(patience = 4000): void {
  location.reload()
  setTimeout(reload, patience, patience * 2)
}

const tell = (worker: ServiceWorker, what: ToWorker) => worker.postMessage(what)

function listOf(worker: ServiceWorker): Promise<KeepList | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const late = setTimeout(() => resolve(undefined), patience)
    port1.onmessage = ({ data }: MessageEvent<KeepList>) => {
      clearTimeout(late)
      port1.close()
      resolve(data)
    }
    worker.postMessage({ type: 'list' } satisfies ToWorker, [port2])
  })
}

/** The script that this page began with. */
function version(): string {
  const first = document.querySelector('script[src]')?.getAttribute('src') ?? ''
  return first.replace(/^\.\//, '')
}

/** The service worker never answers for itself, so this asks the server. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  return fetch(file, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok, redirected }) => ok && !redirected,
    () => false,
  )
}

/** The format that the game's player (Howler) will choose: the first that the browser says it can play. */
function playedSounds(): string {
  const audio = document.createElement('audio')
  return audio.canPlayType('audio/webm; codecs="vorbis"') === '' ? 'mp3' : 'webm'
}

/** How long nothing has to have been fetched for the line to be called quiet, and how often it is asked, milliseconds. */
const still = 2000
const every = 500

/** Resolves once the page has nothing more to fetch for what the player is doing. */
export async function quiet(): Promise<void> {
  await until(() => document.readyState === 'complete')
  await until(() => {
    const last = performance.getEntriesByType('resource').reduce((latest, entry) => {
      const { responseEnd } = entry as PerformanceResourceTiming
      return Math.max(latest, responseEnd)
    }, 0)
    return performance.now() - last > still
  })
}

function until(is: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const ask = () => (is() ? resolve() : setTimeout(ask, every))
    ask()
  })
}
