/**
 * The service worker: it answers for the game's files from what is kept here, and asks the network for the rest. It
 * decides nothing for the player: a new version waits until a page asks it to take over.
 */
import { filesWanted, isShell, type KeepList, type Listed, usable } from './list.ts'
import type { ToPage, ToWorker } from './protocol.ts'
import { createShelf, isWhole, NotKept } from './shelf.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Listed[] }

/** The page knows which sounds this browser plays, and says so in the address it registers. */
const sounds = new URL(self.location.href).searchParams.get('sounds')
// The plugin adds the manifest once more, without saying what it is for.
const all = self.__WB_MANIFEST.filter((file) => 'of' in file)
const list: KeepList = usable(
  { version: all.find(({ begins }) => begins)?.begins ?? '', files: all },
  (ending) => ending === sounds,
)
const { files } = list
const byUrl = new Map(files.map((file) => [file.url, file]))
const base = self.registration.scope
const shelf = createShelf({ caches, fetch: (url, init) => fetch(url, init), base })

self.addEventListener('install', (event) => event.waitUntil(arrive()))
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})
self.addEventListener('message', (event) => {
  const said = event.data as ToWorker
  if (said.type === 'list') event.ports[0]?.postMessage(list)
  if (said.type === 'take-over') void self.skipWaiting()
  if (said.type === 'tidy') event.waitUntil(tidy())
})

/** The shell, and what was kept of the version before: an update takes nothing away from whoever has no network. */
async function arrive(): Promise<void> {
  await shelf.keep(list, files.filter(isShell))
  try {
    await shelf.keep(list, filesWanted(list, await shelf.wanted()))
  } catch (error) {
    // Where there is no room for both versions, the new one is fetched as it is played.
    if (!(error instanceof NotKept && error.fault.why === 'full')) throw error
  }
}

/**
 * The first version answers at once, also for the page that fetched it. No page is waited for here: one that is just
 * being loaded waits for this. Each asks to tidy once it is there.
 */
const begin = () => self.clients.claim()

function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(base)) return undefined
  const path = new URL(request.url).pathname.slice(new URL(base).pathname.length)
  if (path === '' || path === 'index.html')
    return request.mode === 'navigate' ? page(request) : fetch(request).catch(() => keptPage(request))
  return byUrl.has(path) || path.startsWith('assets/') ? file(event, path) : undefined
}

/** The page of this version, whatever the server has by now: its files and it belong together. */
async function page(request: Request): Promise<Response> {
  if (await shelf.renewing()) return fetch(request).catch(() => keptPage(request))
  return keptPage(request)
}

async function keptPage(request: Request): Promise<Response> {
  return (await shelf.find(list, 'index.html')) ?? fetch(request)
}

async function file(event: FetchEvent, path: string): Promise<Response> {
  const found = await shelf.find(list, path)
  if (found) return found
  const answer = await fetch(event.request)
  const listed = byUrl.get(path)
  // A part of a sound is no whole file; what has its own name is kept with its version only.
  if (listed?.revision === null && answer.status === 200) {
    const copy = answer.clone()
    const keeping = isWhole(listed, copy).then((whole) => (whole ? shelf.put(list, listed, copy) : undefined))
    event.waitUntil(keeping.catch(() => undefined))
  }
  return answer
}

/**
 * Puts away what only older versions need, once no page of theirs is open. A page that does not answer in time may be
 * one of theirs, and a version that is just arriving needs what nobody lists yet: everything stays then.
 */
async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration
  if (installing || waiting) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const versions = await Promise.all(pages.map(versionOf))
  if (versions.some((version) => version !== list.version)) return
  await shelf.keepOnly(files)
  await shelf.keepOnlyPage(list)
}

/** How long a page has to say which version it is, milliseconds. */
const patience = 3000

function versionOf(page: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const late = setTimeout(() => resolve(undefined), patience)
    port1.onmessage = ({ data }) => {
      clearTimeout(late)
      port1.close()
      resolve(data)
    }
    page.postMessage({ type: 'which' } satisfies ToPage, [port2])
  })
}
