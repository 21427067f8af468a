/** The Knob Relay: one shared model, a knob for each team; a turn that does not help is turned back. */
import { type Guess, type Guesses, moverAt, pointsOfTurn, turnGuess } from '../../guesses.ts'
import { type Figures, shareOf } from '../../lanes.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import { fewestKnobs, type Knob } from './knobs.ts'
import { relayWords as words } from './words.ts'

export type RelayAct =
  /** A level, and what its file offers to turn. */
  | {
      readonly type: 'pick'
      readonly level: string
      readonly base: unknown
      readonly knobs: readonly Knob[]
    }
  /** How the model does with which everybody begins. */
  | { readonly type: 'first'; readonly share: number }
  | { readonly type: 'set'; readonly team: number; readonly back?: boolean | undefined }
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  | { readonly type: 'lock' }
  /** Null: a recipe beyond the budget, or one that came to no end. */
  | { readonly type: 'result'; readonly share: number | null }
  | { readonly type: 'on' }
  /** No more turns: to what nobody has seen. */
  | { readonly type: 'finish' }
  /** Of the first model and of the last, on the same unseen cases. */
  | { readonly type: 'final'; readonly figures: readonly Figures[] }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

export interface Turn {
  readonly team?: TeamId | undefined
  readonly knob: number
  /** Places on the knob. */
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number | null
  readonly kept: boolean
}

export interface Relay {
  readonly phase: 'pick' | 'first' | 'turn' | 'train' | 'told' | 'ask' | 'final' | 'points' | 'reflect'
  readonly levels: readonly string[]
  readonly level?: string
  readonly base: unknown
  readonly knobs: readonly Knob[]
  /** Of each knob, the place that is kept. */
  readonly places: readonly number[]
  readonly turn: number
  readonly mover?: TeamId | undefined
  /** The knob that is being turned, and where it stands. */
  readonly knob: number
  readonly to: number
  readonly guesses: Guesses
  /** Of the first model and of the one that is kept: share right of what the lab can see. */
  readonly began: number
  readonly share: number
  readonly log: readonly Turn[]
  readonly figures: readonly Figures[]
  readonly won: Points
}

/** Seconds for a turn, for the last question, to look back. */
const [turnTime, askTime, look] = [20, 30, 60]

/** Kinds whose recipe is made of knobs, and what they are. */
const reasons: Readonly<Record<string, Suit['why']>> = {
  boundary: words.suitsNetwork,
  image: words.suitsNetwork,
  features: words.suitsColumns,
}

function suits({ kind }: LevelFacts): Suit {
  const why = Object.hasOwn(reasons, kind) ? reasons[kind] : undefined
  return why ? { fits: true, why } : { fits: false, why: words.suitsNot }
}

/** Each team's turns: every knob comes up, and a game has a dozen at most. */
export function turnsFor(teams: number, knobs: number): number {
  return teams * Math.max(teams > 4 ? 1 : 2, Math.ceil(knobs / Math.max(1, teams)))
}

/** The team's own knobs come up in turn; where there are more teams than knobs, several share one. */
export function knobAt(turn: number, teams: number, knobs: number): number {
  if (teams === 0 || knobs === 0) return 0
  const [place, round] = [turn % teams, Math.floor(turn / teams)]
  const own = Array.from({ length: knobs }, (_, i) => i).filter((i) => i % teams === place % teams)
  return own[round % Math.max(1, own.length)] ?? place % knobs
}

function toTurn(relay: Relay, turn: number, teams: readonly TeamId[]): Step<Relay> {
  const knob = knobAt(turn, teams.length, relay.knobs.length)
  const state: Relay = {
    ...relay,
    phase: 'turn',
    turn,
    mover: moverAt(turn, teams),
    knob,
    to: relay.places[knob] ?? 0,
    guesses: {},
    won: {},
  }
  return { state, clock: turnTime }
}

function toNext(relay: Relay, teams: readonly TeamId[]): Step<Relay> {
  return relay.turn + 1 < turnsFor(teams.length, relay.knobs.length)
    ? toTurn(relay, relay.turn + 1, teams)
    : { state: { ...relay, phase: 'ask', guesses: {}, won: {} }, clock: askTime }
}

function told(relay: Relay, share: number | null, teams: readonly TeamId[]): Step<Relay> {
  const { mover, guesses, knob, to, places, share: before } = relay
  const kept = share !== null && share > before
  const won = pointsOfTurn({ mover, guesses, before: 1 - before, after: 1 - (kept ? share : before) }, teams)
  const turn: Turn = { team: mover, knob, from: places[knob] ?? 0, to, before, after: share, kept }
  const state: Relay = {
    ...relay,
    phase: 'told',
    places: kept ? places.map((place, i) => (i === knob ? to : place)) : places,
    share: kept ? share : before,
    log: [...relay.log, turn],
    won,
  }
  return { state, points: won }
}

/** Whether the model kept does as well on what nobody has seen as on what the lab sees: the last question. */
export function heldUp({ share }: Relay, figures: readonly Figures[]): boolean {
  const last = figures.at(-1)
  return last !== undefined && shareOf(last) >= share
}

function finalPoints(relay: Relay, figures: readonly Figures[], teams: readonly TeamId[]): Points {
  const held = heldUp(relay, figures)
  // The same as a turn that nobody made: who foresaw it is right.
  return pointsOfTurn({ guesses: relay.guesses, before: 1, after: held ? 0 : 1 }, teams)
}

function act(relay: Relay, deed: RelayAct, { room }: Around): Step<Relay> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase, mover } = relay
  switch (deed.type) {
    case 'pick': {
      const { level, base, knobs } = deed
      if (phase !== 'pick' || !relay.levels.includes(level) || knobs.length < fewestKnobs) return undefined
      if (knobs.some(({ values, start }) => start < 0 || start >= values.length)) return undefined
      const places = knobs.map(({ start }) => start)
      return { state: { ...relay, phase: 'first', level, base, knobs, places } }
    }
    case 'first':
      if (phase !== 'first') return undefined
      return toTurn({ ...relay, began: deed.share, share: deed.share }, 0, teams)
    case 'set': {
      const many = relay.knobs[relay.knob]?.values.length ?? 0
      if (phase !== 'turn' || mine === undefined || mine !== mover || many === 0) return undefined
      return { state: { ...relay, to: (relay.to + (deed.back ? many - 1 : 1)) % many } }
    }
    case 'guess': {
      const asked = phase === 'ask' || (phase === 'turn' && mine !== mover)
      if (!asked || mine === undefined) return undefined
      return { state: { ...relay, guesses: turnGuess(relay.guesses, mine, deed.guess) } }
    }
    case 'lock':
      if (phase === 'ask') return { state: { ...relay, phase: 'final' }, clock: 'stop' }
      if (phase !== 'turn') return undefined
      // Nothing turned: the turn passes, and nobody guessed anything.
      if (relay.to === relay.places[relay.knob]) return toNext(relay, teams)
      return { state: { ...relay, phase: 'train' }, clock: 'stop' }
    case 'result':
      return phase === 'train' ? told(relay, deed.share, teams) : undefined
    case 'on':
      return phase === 'told' ? toNext(relay, teams) : undefined
    case 'finish':
      if (phase !== 'told' && phase !== 'turn') return undefined
      return { state: { ...relay, phase: 'ask', guesses: {}, won: {} }, clock: askTime }
    case 'final': {
      if (phase !== 'final' || deed.figures.length < 2) return undefined
      const won = finalPoints(relay, deed.figures, teams)
      return { state: { ...relay, phase: 'points', figures: deed.figures, won }, points: won }
    }
    case 'reflect':
      return phase === 'points' ? { state: { ...relay, phase: 'reflect' }, clock: look } : undefined
    case 'next':
      if (phase !== 'points' && phase !== 'reflect') return undefined
      return { state: begin(relay.levels), clock: 'stop' }
  }
}

function begin(levels: readonly string[]): Relay {
  return {
    phase: 'pick',
    levels,
    base: {},
    knobs: [],
    places: [],
    turn: 0,
    knob: 0,
    to: 0,
    guesses: {},
    began: 0,
    share: 0,
    log: [],
    figures: [],
    won: {},
  }
}

export const mode: Mode<Relay, RelayAct, readonly string[]> = {
  suits,
  start: (levels) => ({ state: begin(levels) }),
  asks: ({ phase }) => phase === 'turn' || phase === 'ask',
  act,
}
