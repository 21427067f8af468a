/** Red v Blue: one side changes six pixels of a digit to fool a model, the other teaches it five examples more. */
import type { Random } from '../../../engine/index.ts'
import { type Guess, type Guesses, guessersOf, turnGuess } from '../../guesses.ts'
import type { Around, Mode, Step } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import type { Read } from './attempt.ts'
import { type Attacked, type Digit, mostExamples, mostPixels, topOf } from './digits.ts'
import { pixels } from './ink.ts'
import { redBlueWords as words } from './words.ts'

export type RedBlueAct =
  /** What the model learned: how many unseen digits it reads, and some that it is sure of. */
  | { readonly type: 'learned'; readonly accuracy: number; readonly sure: readonly Read[] }
  | { readonly type: 'pixel'; readonly at: number }
  | { readonly type: 'example'; readonly at: number }
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  | { readonly type: 'lock' }
  /** What it takes the changed digit for, and what Blue may choose from. */
  | { readonly type: 'attacked'; readonly shares: readonly number[]; readonly pool: readonly Digit[] }
  /** The same, taught anew. */
  | { readonly type: 'defended'; readonly shares: readonly number[]; readonly accuracy: number }
  | { readonly type: 'on' }
  | { readonly type: 'next' }

/** One half: what was attacked, and what the model took it for, before, then, and taught anew. */
export interface Half {
  readonly digit: Read
  readonly turned: readonly number[]
  readonly hit: readonly number[]
  readonly held: readonly number[]
  readonly accuracy: number
}

export interface RedBlue {
  readonly phase: 'learn' | 'red' | 'attack' | 'hit' | 'blue' | 'defend' | 'held' | 'reflect'
  /** The second half swaps the sides. */
  readonly half: 0 | 1
  readonly accuracy: number
  /** One digit a half. */
  readonly digits: readonly Read[]
  readonly turned: readonly number[]
  readonly guesses: Guesses
  readonly hit: readonly number[]
  readonly pool: readonly Digit[]
  readonly chosen: readonly number[]
  readonly log: readonly Half[]
  readonly won: Points
}

export type Side = 'red' | 'blue'

/** Seconds. */
const [redTime, blueTime, look] = [90, 75, 60]
const [most, foreseen] = [100, 50]

/** Every other team on the keyboard, swapped in the second half. */
export function sideOf(half: number, team: TeamId, teams: readonly TeamId[]): Side {
  return (teams.indexOf(team) + half) % 2 === 0 ? 'red' : 'blue'
}

/** Who moves in this phase; the others guess. */
export const moving = (phase: RedBlue['phase']): Side =>
  phase === 'red' || phase === 'attack' || phase === 'hit' ? 'red' : 'blue'

export const digitOf = ({ digits, half }: Pick<RedBlue, 'digits' | 'half'>): Read | undefined => digits[half]

export function attackedOf(state: Pick<RedBlue, 'digits' | 'half' | 'turned'>): Attacked | undefined {
  const digit = digitOf(state)
  return digit && { ink: digit.ink, of: digit.of, turned: state.turned }
}

/** What was asked: whether Red fools the model; whether Blue brings it back. */
export function cameTrue({ phase, hit, log, ...state }: RedBlue): boolean {
  const truth = digitOf(state)?.of
  if (moving(phase) === 'red') return topOf(hit) !== truth
  return topOf(log.at(-1)?.held ?? hit) === truth
}

/** Two different kinds of digit, by the dice, where there are two. */
function two(sure: readonly Read[], random: Random): Read[] {
  const [first, ...rest] = random.shuffle(sure)
  if (!first) return []
  return [first, rest.find(({ of }) => of !== first.of) ?? rest[0] ?? first]
}

/** A share of what there was to win for those who moved, and something for each who foresaw it. */
function pointsOf(state: RedBlue, share: number, teams: readonly TeamId[]): Points {
  const side = moving(state.phase)
  const right = guessersOf(state.guesses, cameTrue(state) ? 'better' : 'worse')
  return Object.fromEntries(
    teams.flatMap((team) => {
      const moved = sideOf(state.half, team, teams) === side
      const points = moved
        ? Math.round(most * Math.min(1, Math.max(0, share)))
        : right.includes(team)
          ? foreseen
          : 0
      return points > 0 ? [[team, points]] : []
    }),
  )
}

function toRed(state: RedBlue, half: 0 | 1): Step<RedBlue> {
  const next: RedBlue = {
    ...state,
    phase: 'red',
    half,
    ...{ turned: [], guesses: {}, hit: [], pool: [], chosen: [], won: {} },
  }
  return { state: next, clock: redTime }
}

function attacked(
  state: RedBlue,
  shares: readonly number[],
  pool: readonly Digit[],
  teams: readonly TeamId[],
) {
  const digit = digitOf(state)
  if (!digit) return undefined
  const [before, after] = [digit.shares[digit.of] ?? 0, shares[digit.of] ?? 0]
  const hit: RedBlue = { ...state, phase: 'hit', hit: shares, pool }
  const won = pointsOf(hit, before > 0 ? (before - after) / before : 0, teams)
  return { state: { ...hit, won }, points: won }
}

function defended(state: RedBlue, shares: readonly number[], accuracy: number, teams: readonly TeamId[]) {
  const digit = digitOf(state)
  if (!digit) return undefined
  const [hit, held] = [state.hit[digit.of] ?? 0, shares[digit.of] ?? 0]
  const half: Half = { digit, turned: state.turned, hit: state.hit, held: shares, accuracy }
  const next: RedBlue = { ...state, phase: 'held', log: [...state.log, half] }
  // Of the doubt that Red left, as much as Blue took away; where it left none, what is still there.
  const won = pointsOf(next, hit < 1 ? (held - hit) / (1 - hit) : held, teams)
  return { state: { ...next, won }, points: won }
}

/** Added where it was not there and there is room, taken away where it was. */
function toggled(list: readonly number[], at: number, room: number): readonly number[] | undefined {
  if (list.includes(at)) return list.filter((one) => one !== at)
  return list.length < room ? [...list, at] : undefined
}

function act(state: RedBlue, deed: RedBlueAct, { room, random }: Around): Step<RedBlue> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const { phase } = state
  switch (deed.type) {
    case 'learned': {
      const digits = two(deed.sure, random)
      if (phase !== 'learn' || digits.length < 2) return undefined
      return toRed({ ...state, accuracy: deed.accuracy, digits }, 0)
    }
    case 'pixel': {
      const turned = toggled(state.turned, deed.at, mostPixels)
      if (phase !== 'red' || deed.at >= pixels || !turned) return undefined
      return { state: { ...state, turned } }
    }
    case 'example': {
      const chosen = toggled(state.chosen, deed.at, mostExamples)
      if (phase !== 'blue' || deed.at >= state.pool.length || !chosen) return undefined
      return { state: { ...state, chosen } }
    }
    case 'guess': {
      const mine = isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
      if (mine === undefined || (phase !== 'red' && phase !== 'blue')) return undefined
      if (sideOf(state.half, mine, teams) === moving(phase)) return undefined
      return { state: { ...state, guesses: turnGuess(state.guesses, mine, deed.guess) } }
    }
    case 'lock':
      if (phase === 'red') return { state: { ...state, phase: 'attack' }, clock: 'stop' }
      if (phase === 'blue') return { state: { ...state, phase: 'defend' }, clock: 'stop' }
      return undefined
    case 'attacked':
      return phase === 'attack' ? attacked(state, deed.shares, deed.pool, teams) : undefined
    case 'defended':
      return phase === 'defend' ? defended(state, deed.shares, deed.accuracy, teams) : undefined
    case 'on':
      if (phase === 'hit')
        return { state: { ...state, phase: 'blue', guesses: {}, won: {} }, clock: blueTime }
      if (phase !== 'held') return undefined
      if (state.half === 0) return toRed(state, 1)
      return { state: { ...state, phase: 'reflect' }, clock: look }
    case 'next':
      return phase === 'reflect' ? { state: begin(), clock: 'stop' } : undefined
  }
}

function begin(): RedBlue {
  return {
    phase: 'learn',
    half: 0,
    accuracy: 0,
    digits: [],
    turned: [],
    guesses: {},
    hit: [],
    pool: [],
    chosen: [],
    log: [],
    won: {},
  }
}

export const mode: Mode<RedBlue, RedBlueAct, null> = {
  suits: () => ({ fits: false, why: words.suits }),
  start: () => ({ state: begin() }),
  asks: ({ phase }) => phase === 'red' || phase === 'blue',
  act,
}

export const letterOf = (example: number): string => String.fromCharCode(65 + example)
