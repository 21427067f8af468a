/**
 * Parts of the game are fetched when they are first needed. One that is slow, or does not come, is never silence: the page
 * says so (`State.missing`) and offers to ask for it again.
 */
import type { Store } from '../store/index.ts'
import type { App } from './app.ts'

/** What asks for parts needs no more of the app. */
type Asking = Pick<App, 'store' | 'wait'>

/** Milliseconds after which a part is called slow. */
const patience = 8000

interface Asked {
  /** What was asked for in vain, by name, oldest first, with how to ask again. */
  readonly lost: Map<string, () => void>
  readonly slow: Set<object>
}

const all = new WeakMap<Store, Asked>()

function askedOf(store: Store): Asked {
  const asked = all.get(store) ?? { lost: new Map(), slow: new Set() }
  all.set(store, asked)
  return asked
}

const coming = new WeakMap<() => Promise<unknown>, Promise<unknown>>()

/**
 * What is on its way is not fetched anew: two imports of one module may be answered in either order, and what was asked
 * first would then be done last.
 */
function fetchOnce<T>(fetch: () => Promise<T>): Promise<T> {
  const there = coming.get(fetch) as Promise<T> | undefined
  if (there) return there
  const part = fetch()
  const ended = () => void coming.delete(fetch)
  coming.set(fetch, part)
  part.then(ended, ended)
  return part
}

/**
 * Fetches a part, then does with it what was asked. What is asked under the same name takes the place of what did not
 * come: a press is repeated by pressing again. What is asked of one part is done in the order in which it was asked. Resolves when it is done, or has been missed.
 */
export async function withPart<T>(
  app: Asking,
  name: string,
  fetch: () => Promise<T>,
  act: (part: T) => unknown,
): Promise<void> {
  const { lost, slow } = askedOf(app.store)
  if (lost.delete(name)) show(app)
  const mine = {}
  const callOff = app.wait(patience, () => {
    slow.add(mine)
    show(app)
  })
  const ended = () => {
    callOff()
    if (slow.delete(mine)) show(app)
  }
  let part: T
  try {
    part = await fetchOnce(fetch)
  } catch {
    miss(app, name, () => void withPart(app, name, fetch, act))
    return
  } finally {
    ended()
  }
  await act(part)
}

/** Says that something did not come, and keeps how to ask for it again. */
export function miss(app: Pick<App, 'store'>, name: string, again: () => void): void {
  const { lost } = askedOf(app.store)
  lost.delete(name)
  lost.set(name, again)
  show(app)
}

/** Asks once more for all that did not come. */
export function fetchMissing(app: Pick<App, 'store'>): void {
  const again = [...askedOf(app.store).lost.values()]
  forgetMissing(app)
  for (const ask of again) ask()
}

/** Takes the message away; what is still on its way may come. */
export function forgetMissing(app: Pick<App, 'store'>): void {
  const { lost, slow } = askedOf(app.store)
  lost.clear()
  slow.clear()
  show(app)
}

function show({ store }: Pick<App, 'store'>): void {
  const { lost, slow } = askedOf(store)
  store.setState({ missing: lost.size > 0 ? { is: 'lost' } : slow.size > 0 ? { is: 'slow' } : undefined })
}
