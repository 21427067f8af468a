import { createRandom } from '../engine/index.ts'
import { type ClockDeed, clockAfter, cutShort, givenBack, noClock } from './clock.ts'
import type { Around, Mode, Step } from './mode.ts'
import { median, totalOf } from './scores.ts'
import type { RoomState } from './state.ts'
import { fewestTeams, mostTeams, type Team, type TeamId } from './teams.ts'

/** What somebody did. Whatever is not possible at that moment changes nothing, in a forged session too. */
export type Deed =
  | { readonly type: 'join'; readonly team: TeamId }
  | { readonly type: 'leave'; readonly team: TeamId }
  | { readonly type: 'name'; readonly team: TeamId; readonly name: string }
  | { readonly type: 'begin'; readonly mode: string; readonly given: unknown }
  | { readonly type: 'act'; readonly mode: string; readonly act: unknown }
  /** A team has decided, or thinks again. */
  | { readonly type: 'lock'; readonly team: TeamId }
  | ({ readonly type: 'clock' } & ClockDeed)
  /** Ends the mode; what was won stays. */
  | { readonly type: 'end' }
  /** Tells the scores. */
  | { readonly type: 'tell' }

/** `at`: milliseconds of the session's own time, which stands still while it is put away. */
export type RoomEvent = Deed & { readonly at: number }

/** A lesson: everything that stands on the wall follows from this. Taking the last event away takes it back, exactly. */
export interface Session {
  /** Every throw of the dice follows from it. */
  readonly seed: number
  readonly events: readonly RoomEvent[]
}

/** One lesson's most; more is nobody's. */
export const mostEvents = 5000

export type Modes = Readonly<Record<string, Mode>>

export const emptyRoom: RoomState = { teams: [], rounds: [], clock: noClock, locked: [], told: false }

export function stateAfter({ seed, events }: Session, modes: Modes): RoomState {
  return events.reduce((room, event, i) => after(room, event, diceOf(seed, i), modes), emptyRoom)
}

/** The dice of the event at this place. */
export function diceOf(seed: number, place: number) {
  return createRandom(seed, `event ${place}`)
}

export function after(room: RoomState, event: RoomEvent, random: Around['random'], modes: Modes): RoomState {
  switch (event.type) {
    case 'join':
      return timed(join(room, event.team), event.at)
    case 'leave':
      return timed(leave(room, event.team), event.at)
    case 'lock':
      return timed(lock(room, event.team, modes), event.at)
    case 'name':
      return {
        ...room,
        teams: room.teams.map((team) => (team.id === event.team ? named(team, event.name) : team)),
      }
    case 'clock':
      return { ...room, clock: clockAfter(room.clock, event, event.at) }
    case 'tell':
      return room.rounds.length > 0 ? { ...withoutMode(room), told: true } : room
    case 'end':
      return { ...withoutMode(room), told: false }
    case 'begin': {
      const mode = Object.hasOwn(modes, event.mode) ? modes[event.mode] : undefined
      if (!mode || room.teams.length < fewestTeams) return room
      return stepped(withoutMode(room), event.mode, mode.start(event.given, { room, random }), event.at)
    }
    case 'act': {
      const { playing } = room
      if (!playing || playing.mode !== event.mode) return room
      const step = modes[playing.mode]?.act(playing.state, event.act, { room, random })
      return step && !isLocked(room, event.act, step) ? stepped(room, playing.mode, step, event.at) : room
    }
  }
}

function stepped(room: RoomState, mode: string, step: Step<unknown>, at: number): RoomState {
  const { state, points, clock } = step
  const deed: ClockDeed | undefined =
    clock === 'stop' ? { do: 'stop' } : clock === undefined ? undefined : { do: 'start', seconds: clock }
  return {
    ...room,
    told: false,
    playing: { mode, state },
    rounds: points ? [...room.rounds, { mode, points }] : room.rounds,
    clock: deed ? clockAfter(room.clock, deed, at) : room.clock,
    locked: deed ? [] : room.locked,
  }
}

/** Once only: whoever has locked unlocks by the same deed. */
function lock(room: RoomState, team: TeamId, modes: Modes): RoomState {
  const { playing, locked } = room
  if (!playing || !room.teams.some(({ id }) => id === team)) return room
  if (locked.includes(team)) return { ...room, locked: locked.filter((one) => one !== team) }
  if (!modes[playing.mode]?.asks(playing.state, team)) return room
  return { ...room, locked: [...locked, team] }
}

export const allLocked = ({ teams, locked }: Pick<RoomState, 'teams' | 'locked'>): boolean =>
  teams.length > 0 && teams.every(({ id }) => locked.includes(id))

/** What would change an answer that is locked: a team's own, or any when all are. What closes the question may. */
function isLocked(room: RoomState, act: unknown, { clock }: Step<unknown>): boolean {
  if (clock !== undefined) return false
  const whose = typeof act === 'object' && act !== null && 'team' in act ? act.team : undefined
  return allLocked(room) || room.locked.some((team) => team === whose)
}

/** The clock of a question that all have locked runs out; another one's has its time. */
function timed(room: RoomState, at: number): RoomState {
  const clock = allLocked(room) ? cutShort(room.clock, at) : givenBack(room.clock, at)
  return clock === room.clock ? room : { ...room, clock }
}

const byKeys = (teams: readonly Team[]) => [...teams].sort((a, b) => a.id - b.id)

/**
 * Whoever comes late begins with the median of the others. In the middle of a game it sits down behind them: sides, turns
 * and questions go by the teams' places, and nobody's may change.
 */
function join(room: RoomState, id: TeamId): RoomState {
  if (room.teams.length >= mostTeams || room.teams.some((team) => team.id === id)) return room
  const start = median(room.teams.map((team) => totalOf(team, room.rounds)))
  const teams = [...room.teams, { id, start }]
  return { ...room, teams: room.playing ? teams : byKeys(teams) }
}

/** A game goes on with two at least. */
function leave(room: RoomState, id: TeamId): RoomState {
  const teams = room.teams.filter((team) => team.id !== id)
  if (room.playing && teams.length < fewestTeams) return room
  return { ...room, teams, locked: room.locked.filter((team) => team !== id) }
}

function named({ id, start }: Team, name: string): Team {
  return name === '' ? { id, start } : { id, start, name }
}

function withoutMode({ playing: _, ...room }: RoomState): RoomState {
  return { ...room, teams: byKeys(room.teams), clock: noClock, locked: [] }
}
