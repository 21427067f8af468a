/** The room: what a teacher and the teams do, written into the store and kept after every event. */
import { readSession, writeSession } from '../../room/file.ts'
import { modes } from '../../room/modes.ts'
import { after, type Deed, diceOf, mostEvents, type Session, stateAfter } from '../../room/session.ts'
import type { Room, RoomAsk } from '../../store/room.ts'
import { createRoomRecord, type RoomRecord } from '../../store/roomRecord.ts'
import type { App } from '../app.ts'
import { notify } from '../notify.ts'
import { createHandIns, textOf } from './handIn.ts'
import { changeRoom, createRuns } from './runs.ts'
import { roomWords } from './words.ts'

export interface RoomDoor {
  ask(ask: RoomAsk): void
}

const doors = new WeakMap<App, RoomDoor>()

/** The world outside that the room alone needs; a test brings its own. */
export interface RoomWorld {
  readonly record: RoomRecord
  /** Milliseconds, by the machine's clock. */
  now(): number
}

const here = (): RoomWorld => ({
  record: createRoomRecord('neon-harbour', () => localStorage),
  now: () => Date.now(),
})

/** One room an app: fetched when somebody first goes there. */
export function roomOf(app: App, world?: RoomWorld): RoomDoor {
  const door = doors.get(app) ?? createRoom(app, world ?? here())
  doors.set(app, door)
  return door
}

async function keepLesson(record: RoomRecord, session: Session): Promise<Room['keeping']> {
  try {
    await record.write(writeSession(session))
    return 'kept'
  } catch {
    return 'memory-only'
  }
}

/** A lesson that is full still has room for its end. */
const forItsEnd = 20

function isFull({ session: { events } }: Room, { type }: Deed): boolean {
  return events.length >= mostEvents - (type === 'tell' || type === 'end' ? 0 : forItsEnd)
}

/** Undefined where it was not possible: that is no event. */
function afterDeed(room: Room, what: Deed, now: number): Room | undefined {
  const { seed, events } = room.session
  if (isFull(room, what)) return undefined
  // A machine's clock may be set back; a session's time never is.
  const at = Math.max(now - room.since, events.at(-1)?.at ?? 0)
  const event = { ...what, at }
  const state = after(room.state, event, diceOf(seed, events.length), modes)
  if (state === room.state) return undefined
  // Whoever has begun is not asked any more whether to resume.
  const { kept: _, ...rest } = room
  return { ...rest, state, session: { seed, events: [...events, event] } }
}

/** Whether a game has come to its end: what it has trained is asked nothing more. */
const isOver = (before: Room, after: Room) => !!before.state.playing && !after.state.playing

function createRoom(app: App, { record, now: clock }: RoomWorld): RoomDoor {
  const room = () => app.store.getState().room
  const set = (patch: Partial<Room>) => changeRoom(app, patch)
  const { open, look, run, learn, halt } = createRuns(app)

  function begin(session: Session, rest: Partial<Pick<Room, 'kept'>> = {}) {
    const last = session.events.at(-1)?.at ?? 0
    halt()
    app.store.setState({
      room: {
        session,
        state: stateAfter(session, modes),
        since: clock() - last,
        keeping: room()?.keeping ?? 'kept',
        lanes: [],
        ...rest,
      },
    })
  }

  /** Of the lesson that may be taken up again, where another version of the game has kept it. */
  let keptBy: number | undefined
  const tellEngine = (theirs: number | undefined) =>
    theirs !== undefined && notify(app, roomWords.otherLesson(theirs), 'bad')

  const fresh = (): Session => ({ seed: clock() >>> 0, events: [] })

  async function enter() {
    if (room()) return
    begin(fresh())
    const text = await record.read().catch(() => {
      set({ keeping: 'memory-only' })
      return undefined
    })
    const read = text === undefined ? undefined : readSession(text)
    // Whoever has begun by now is not asked any more.
    if (read?.ok && read.session.events.length > 0 && room()?.session.events.length === 0)
      set({ kept: read.session })
    keptBy = read?.ok ? read.engine : undefined
  }

  async function keep() {
    const now = room()
    if (!now) return
    const keeping = await keepLesson(record, now.session)
    if (room()?.keeping !== keeping) set({ keeping })
  }

  function deed(what: Deed) {
    const now = room()
    const next = now && afterDeed(now, what, clock())
    if (now && isFull(now, what)) notify(app, roomWords.full, 'bad')
    if (!next) return
    app.store.setState({ room: next })
    if (now && isOver(now, next)) app.learner.forget()
    void keep()
  }

  function undo() {
    const now = room()
    if (!now || now.session.events.length === 0) return
    halt()
    const session = { ...now.session, events: now.session.events.slice(0, -1) }
    set({ session, state: stateAfter(session, modes), lanes: [] })
    void keep()
  }

  async function bring(file: Blob) {
    const read = readSession(await textOf(file))
    if (!read.ok) return notify(app, read.why, 'bad')
    begin(read.session)
    notify(app, roomWords.brought, 'good')
    tellEngine(read.engine)
    await keep()
  }

  const { hand, ghosts } = createHandIns(app, open, deed)

  return {
    ask(what) {
      switch (what.do) {
        case 'enter':
          return void enter()
        case 'leave':
        case 'halt':
          return halt()
        case 'new':
          return begin(fresh())
        case 'resume': {
          const kept = room()?.kept
          if (!kept) return
          begin(kept)
          return tellEngine(keptBy)
        }
        case 'deed':
          return deed(what.deed)
        case 'undo':
          return undo()
        case 'save': {
          const now = room()
          return now && app.hand('neon-harbour-room.json', writeSession(now.session))
        }
        case 'bring':
          return void bring(what.file)
        case 'level':
          return void open(what.id)
        case 'look':
          return void look(what.id)
        case 'run':
          return void run(what.level, what.recipes, what.setup)
        case 'learn':
          return void learn(what.mode, what.recipes)
        case 'hand':
          return void hand(what.level, what.team, what.from)
        case 'ghosts':
          return void ghosts(what.level, what.file)
      }
    },
  }
}
