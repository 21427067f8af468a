import type { Level } from '../../engine/index.ts'
import type { Room } from '../../store/room.ts'
import type { App } from '../app.ts'
import { learnLanes, runLanes } from './lanes.ts'

/** Replaces part of the room; before anybody has entered it does nothing. */
export function changeRoom({ store }: Pick<App, 'store'>, patch: Partial<Room>): void {
  const { room } = store.getState()
  if (room) store.setState({ room: { ...room, ...patch } })
}

/** The level on the wall, and what is trained there: one thing at a time. */
export function createRuns(app: App) {
  let running: AbortController | undefined
  /** The level that was asked for last. Another that comes after it would take its place on the wall. */
  let wanted = ''

  /** What was trained goes with it: films and events of eight lanes would stay until the next training. */
  function halt(): void {
    if (!running) return
    running.abort()
    running = undefined
    tell([])
  }

  async function open(id: string): Promise<Level | undefined> {
    wanted = id
    const there = app.store.getState().room?.level
    if (there?.id === id) return there
    const opened = await app.levelStore.open(id).catch(() => undefined)
    const rules = opened?.ok && (await app.levelStore.rules(opened.level.kind).catch(() => undefined))
    if (!opened?.ok || !rules) {
      if (wanted === id) changeRoom(app, { lost: id })
      return undefined
    }
    const { room } = app.store.getState()
    if (room && wanted === id) {
      const { lost: _, ...rest } = room
      app.store.setState({ room: { ...rest, level: opened.level } })
    }
    return opened.level
  }

  /** A level that cannot be opened has nothing to say here; whoever plays it is told. */
  async function look(id: string): Promise<void> {
    if (app.store.getState().room?.asked?.[id]) return
    const opened = await app.levelStore.open(id).catch(() => undefined)
    const asked = app.store.getState().room?.asked
    if (opened?.ok) changeRoom(app, { asked: { ...asked, [id]: opened.level.predict } })
  }

  const tell = (lanes: Room['lanes']) => changeRoom(app, { lanes })

  function begin(): AbortSignal {
    halt()
    running = new AbortController()
    tell([])
    return running.signal
  }

  async function run(id: string, recipes: readonly unknown[], setup?: unknown): Promise<void> {
    const signal = begin()
    const level = await open(id)
    if (!level || signal.aborted) return
    const tried = setup === undefined ? level : { ...level, setup, budget: {} }
    await runLanes(app, tried, recipes, signal, tell)
  }

  const learn = (mode: string, recipes: readonly unknown[]) => learnLanes(app, mode, recipes, begin(), tell)

  return { open, look, run, learn, halt }
}
