import { createRandom } from '../engine/index.ts'
import { type ClockDeed, clockAfter, noClock } from './clock.ts'
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

export const emptyRoom: RoomState = { teams: [], rounds: [], clock: noClock, told: false }

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
      return join(room, event.team)
    case 'leave':
      return leave(room, event.team)
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
      return step ? stepped(room, playing.mode, step, event.at) : room
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
  }
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
  return room.playing && teams.length < fewestTeams ? room : { ...room, teams }
}

function named({ id, start }: Team, name: string): Team {
  return name === '' ? { id, start } : { id, start, name }
}

function withoutMode({ playing: _, ...room }: RoomState): RoomState {
  return { ...room, teams: byKeys(room.teams), clock: noClock }
}
