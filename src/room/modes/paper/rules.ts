/** The Paper Network: twelve cards are its weights; the class turns one at a time, then the machine turns all at once. */
import { type Guess, type Guesses, moverAt, pointsOfTurn, turnGuess } from '../../guesses.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import { bestTurn, cards, descend, type Example, lossOf, quarters, weightsOf } from './network.ts'
import { paperWords as words } from './words.ts'

export type PaperAct =
  /** A level, the class that is looked for, and its examples as the network sees them. */
  | {
      readonly type: 'pick'
      readonly level: string
      readonly of: number
      readonly examples: readonly Example[]
    }
  /** A quarter turn of one card; another card that was turned before goes back. */
  | { readonly type: 'set'; readonly card: number }
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  | { readonly type: 'lock' }
  | { readonly type: 'reveal' }
  | { readonly type: 'on' }
  /** No more turns: the machine’s. */
  | { readonly type: 'finish' }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

export interface Turn {
  readonly team?: TeamId | undefined
  readonly card: number
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
  readonly kept: boolean
}

export interface Paper {
  readonly phase: 'pick' | 'turn' | 'locked' | 'told' | 'ask' | 'machine' | 'reflect'
  readonly levels: readonly string[]
  readonly level?: string
  readonly of: number
  readonly examples: readonly Example[]
  /** Quarters of each card: at the start, and as they are kept. */
  readonly start: readonly number[]
  readonly turned: readonly number[]
  readonly loss: number
  readonly turn: number
  readonly mover?: TeamId | undefined
  /** The card in hand, and how it is held. */
  readonly hand?: { readonly card: number; readonly to: number } | undefined
  readonly guesses: Guesses
  readonly log: readonly Turn[]
  readonly won: Points
}

/** Seconds. */
const [turnTime, askTime, look] = [30, 20, 60]
const fewestTurns = 8
/** Boards that are thrown; the class begins with the worst. */
const throws = 6

const reasons: Readonly<Record<string, Suit['why']>> = {
  labels: words.suits,
  trips: words.suits,
  nights: words.suits,
  group: words.suits,
}

function suits({ kind }: LevelFacts): Suit {
  const why = Object.hasOwn(reasons, kind) ? reasons[kind] : undefined
  return why ? { fits: true, why } : { fits: false, why: words.suitsNot }
}

/** As many for each team, eight at least. */
export const turnsFor = (teams: number): number =>
  Math.max(1, teams) * Math.ceil(fewestTurns / Math.max(1, teams))

/** The board as it would be with the card in hand. */
export function boardOf({ turned, hand }: Pick<Paper, 'turned' | 'hand'>): readonly number[] {
  return hand ? turned.map((now, card) => (card === hand.card ? hand.to : now)) : turned
}

/** Whether no turn of a single card would lower the loss any more. */
export const inValley = ({ turned, examples }: Paper): boolean => bestTurn(turned, examples) === undefined

/** Whether the machine, from the same start, comes lower than the class. */
export function machineLower({ start, examples, loss }: Paper): boolean {
  return (descend(weightsOf(start), examples).at(-1)?.loss ?? loss) < loss
}

function toTurn(paper: Paper, turn: number, teams: readonly TeamId[]): Step<Paper> {
  const state: Paper = {
    ...paper,
    phase: 'turn',
    turn,
    mover: moverAt(turn, teams),
    hand: undefined,
    guesses: {},
    won: {},
  }
  return { state, clock: turnTime }
}

function toMachine(paper: Paper): Step<Paper> {
  return { state: { ...paper, phase: 'ask', hand: undefined, guesses: {}, won: {} }, clock: askTime }
}

function toNext(paper: Paper, teams: readonly TeamId[]): Step<Paper> {
  return paper.turn + 1 < turnsFor(teams.length) && !inValley(paper)
    ? toTurn(paper, paper.turn + 1, teams)
    : toMachine(paper)
}

function revealed(paper: Paper, teams: readonly TeamId[]): Step<Paper> | undefined {
  const { hand, turned, examples, loss: before, mover, guesses } = paper
  if (!hand) return undefined
  const board = boardOf(paper)
  const after = lossOf(weightsOf(board), examples)
  const kept = after < before
  const won = pointsOfTurn({ mover, guesses, before, after }, teams)
  const turn: Turn = {
    team: mover,
    card: hand.card,
    from: turned[hand.card] ?? 0,
    to: hand.to,
    before,
    after,
    kept,
  }
  const state: Paper = {
    ...paper,
    phase: 'told',
    turned: kept ? board : turned,
    loss: kept ? after : before,
    hand: undefined,
    log: [...paper.log, turn],
    won,
  }
  return { state, points: won }
}

function act(paper: Paper, deed: PaperAct, { room, random }: Around): Step<Paper> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase, mover } = paper
  switch (deed.type) {
    case 'pick': {
      const { level, of, examples } = deed
      if (phase !== 'pick' || !paper.levels.includes(level) || examples.length === 0) return undefined
      const boards = Array.from({ length: throws }, () =>
        Array.from({ length: cards }, () => random.below(quarters.length)),
      )
      const losses = boards.map((board) => lossOf(weightsOf(board), examples))
      const loss = Math.max(...losses)
      const start = boards[losses.indexOf(loss)] ?? []
      return toTurn({ ...paper, level, of, examples, start, turned: start, loss }, 0, teams)
    }
    case 'set': {
      const now = paper.turned[deed.card]
      if (phase !== 'turn' || now === undefined) return undefined
      const held = paper.hand?.card === deed.card ? paper.hand.to : now
      const to = (held + 1) % quarters.length
      return { state: { ...paper, hand: to === now ? undefined : { card: deed.card, to } } }
    }
    case 'guess': {
      const asked = phase === 'ask' || (phase === 'turn' && mine !== mover)
      if (!asked || mine === undefined) return undefined
      return { state: { ...paper, guesses: turnGuess(paper.guesses, mine, deed.guess) } }
    }
    case 'lock':
      if (phase === 'ask') return { state: { ...paper, phase: 'machine' }, clock: 'stop' }
      if (phase !== 'turn') return undefined
      return paper.hand ? { state: { ...paper, phase: 'locked' }, clock: 'stop' } : toNext(paper, teams)
    case 'reveal':
      return phase === 'locked' ? revealed(paper, teams) : undefined
    case 'on':
      return phase === 'told' ? toNext(paper, teams) : undefined
    case 'finish':
      return phase === 'told' || phase === 'turn' ? toMachine(paper) : undefined
    case 'reflect': {
      if (phase !== 'machine') return undefined
      const after = machineLower(paper) ? 0 : 1
      const won = pointsOfTurn({ guesses: paper.guesses, before: 1, after }, teams)
      return { state: { ...paper, phase: 'reflect', won }, points: won, clock: look }
    }
    case 'next':
      return phase === 'reflect' ? { state: begin(paper.levels), clock: 'stop' } : undefined
  }
}

function begin(levels: readonly string[]): Paper {
  return {
    phase: 'pick',
    levels,
    of: 0,
    examples: [],
    start: [],
    turned: [],
    loss: 0,
    turn: 0,
    guesses: {},
    log: [],
    won: {},
  }
}

export const mode: Mode<Paper, PaperAct, readonly string[]> = {
  suits,
  start: (levels) => ({ state: begin(levels) }),
  asks: ({ phase }) => phase === 'turn' || phase === 'ask',
  act,
}

export const letterOf = (card: number): string => String.fromCharCode(65 + card)
