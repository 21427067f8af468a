/** Composition root: makes the pieces, wires them, holds no logic. The title waits for none of the large ones. */
import { readAddress } from './app/address.ts'
import type { App } from './app/app.ts'
import { createLevelStore } from './app/levelStore.ts'
import { tell } from './app/notify.ts'
import { restore } from './app/restore.ts'
import { formatRoute, parseRoute } from './app/route.ts'
import { pickLanguage, pickView, readSettings } from './app/settings.ts'
import { createVerbs } from './app/verbs.ts'
import { fetchedLearner } from './learn/fetched.ts'
import { serviceWorkers } from './offline/workers.ts'
import type { Sandbox } from './sandbox/client.ts'
import { createHarbourStore, defaultSettings, type Route, type State } from './store/index.ts'
import { createJournal } from './store/journal.ts'
import { createNeighbours } from './store/neighbours.ts'
import { createStorage } from './store/storage.ts'
import { renderApp } from './ui/app.tsx'
import { keptLesson } from './ui/screens/lesson/kept.ts'

const { lang: askedLang, view: askedView, route } = readAddress(location)
const browserLangs = navigator.languages
tidyAddress(route)

const store = createHarbourStore({
  // A level is opened once it is known what was kept of it.
  route,
  settings: {
    ...defaultSettings,
    lang: pickLanguage(askedLang, undefined, browserLangs),
    view: pickView(askedView, undefined),
  },
})
const storage = createStorage({
  disk: async () => (await import('./store/disk.ts')).createDisk('neon-harbour', readSettings),
  journal: createJournal(
    () => localStorage,
    `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  ),
  neighbours: createNeighbours(),
})
let sandbox: Promise<Sandbox> | undefined
let stageStarted = false
/** What was asked for ahead: the canvas, three times as heavy, lets it go first. */
let ahead: Promise<void> = Promise.resolve()
const app: App = {
  store,
  learner: fetchedLearner(async () => {
    const { createLearner, spawnWorker } = await import('./learn/client.ts')
    return createLearner(
      spawnWorker,
      undefined,
      async (request) => (await openSandbox()).run(request),
      ({ fused }) => fused || void tell(app, 'slowTraining'),
    )
  }),
  // Should it not be ready in time, the first program waits; should it fail, that says so.
  warm: (...wanted) =>
    void openSandbox().then(
      (open) => open.warm(...wanted),
      () => undefined,
    ),
  levelStore: createLevelStore(),
  storage,
  now: () => Date.now(),
  wait(milliseconds, then) {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  },
  startStage: () => void startStage(),
  address(hash) {
    if (location.hash !== hash) history.pushState(null, '', hash)
  },
  hand: offerFile,
  offline: () => import('./later.ts').then(({ later }) => later(app, verbs)),
  askToKeep: () => void navigator.storage?.persist?.(),
}
const verbs = createVerbs(app)

store.subscribe(({ opening }, before) => {
  if (opening !== undefined && opening !== before.opening) askAhead(opening)
})
// Before anything is drawn: the answer is on its way meanwhile.
if (route.at === 'level') askAhead(route.id)

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
renderApp(root, store, verbs)

addEventListener('popstate', () => {
  const route = parseRoute(location.hash)
  tidyAddress(route)
  if (formatRoute(store.getState().route) !== location.hash) verbs.go(route)
})
void restore(app, { askedLang, askedView, browserLangs, lesson: keptLesson() }).then(() => {
  const { route } = store.getState()
  // What these show is fetched on the way there.
  if (['level', 'teacher', 'notes', 'daily'].includes(route.at)) verbs.go(route)
})

startSound()
once(onHarbour, () => void ahead.then(painted).then(startStage))
// Soon where it lies here already; else it would take the line from what the player waits for.
setTimeout(
  () =>
    app.offline().catch(() => {
      // The settings ask for it again, and say what did not come.
    }),
  serviceWorkers()?.controller ? 0 : 3000,
)

/** With the first gesture; what did not come is asked for again with the next. */
function startSound(): void {
  once(onGesture, () =>
    import('./audio/index.ts').then(
      ({ startAudio }) => startAudio(store, (text) => store.setState({ caption: { text } })),
      startSound,
    ),
  )
}

/** What a level needs is asked for at once; what does not come is asked for again by whoever needs it. */
function askAhead(level: string): void {
  ahead = import('./ahead.ts').then(
    (all) => all.askAhead(level, app.learner),
    () => undefined,
  )
}

/** The words carry every level without its pictures; the screen says that they are missing and why. */
async function startStage(): Promise<void> {
  const parent = document.getElementById('stage')
  if (!parent) throw new Error('The page has no #stage')
  if (stageStarted) return
  stageStarted = true
  // Phaser looks at once what a canvas can do: without one it would seem not to have come.
  if (!document.createElement('canvas').getContext('2d')) {
    store.setState({ stage: 'failed' })
    return
  }
  const game = await import('./scenes/game.ts').catch(() => undefined)
  if (!game) {
    stageStarted = false
    store.setState({ stage: 'unfetched' })
    return
  }
  try {
    game.startGame({ parent, store, verbs })
    store.setState({ stage: 'ready' })
  } catch (error) {
    reportError(error)
    store.setState({ stage: 'failed' })
  }
}

/** Writes a mistyped address as the place it was taken for, in its place: a new entry would hold whoever goes back. */
function tidyAddress(route: Route): void {
  const hash = formatRoute(route)
  if (location.hash !== hash) history.replaceState(null, '', hash)
}

/** Players' programs run in a frame of their own, made when a level with programs opens. */
function openSandbox(): Promise<Sandbox> {
  sandbox ??= import('./sandbox/client.ts').then(({ createSandbox }) => createSandbox())
  // What could not be fetched is asked for again the next time.
  sandbox.catch(() => {
    sandbox = undefined
  })
  return sandbox
}

function onGesture(then: () => void): void {
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, then, { once: true })
}

/** The canvas is fetched when the player first is where it is seen. */
function onHarbour(then: () => void): void {
  const seen = ({ route, play }: State) => route.at === 'map' || (route.at === 'level' && play !== undefined)
  if (seen(store.getState())) then()
  else store.subscribe((state) => seen(state) && then())
}

/** Once what is here has been drawn; a page that nobody sees draws nothing, and is not waited for. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })

function once(on: (then: () => void) => void, act: () => void): void {
  let done = false
  on(() => {
    if (done) return
    done = true
    act()
  })
}

function offerFile(name: string, content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
