/** The Card Jury: the class says what pictures are, and two models learn what each half of it said. */
import { type Apart, apartIn } from '../../cases.ts'
import { type Guess, type Guesses, turnGuess } from '../../guesses.ts'
import { type Figures, shareOf } from '../../lanes.ts'
import type { Around, LevelFacts, Mode, Step, Suit } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type Team, type TeamId, teamIds } from '../../teams.ts'
import { juryWords as words } from './words.ts'

export type JuryAct =
  /** A level, how many answers there are, and how many pictures. */
  | { readonly type: 'pick'; readonly level: string; readonly classes: number; readonly things: number }
  /** A team's card; without `on`, the next one. */
  | { readonly type: 'raise'; readonly team: number; readonly on?: number | undefined }
  | { readonly type: 'lock' }
  /** Once more, for the halves without a label. */
  | { readonly type: 'again' }
  | { readonly type: 'on' }
  /** Better: the left half's model is. */
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  /** Of the left half's model and the right half's, and where they do not agree. */
  | { readonly type: 'result'; readonly figures: readonly Figures[]; readonly apart: readonly Apart[] }
  | { readonly type: 'reflect' }
  | { readonly type: 'next' }

/** A class for each team that raised a card. */
export type Raised = { readonly [team in TeamId]?: number }

export interface Jury {
  readonly phase: 'pick' | 'raise' | 'shown' | 'ask' | 'train' | 'points' | 'reflect'
  readonly levels: readonly string[]
  readonly level?: string
  /** Which pictures come follows from it. */
  readonly deal: number
  readonly classes: number
  readonly things: number
  /** Teams of the left half; all others are the right. */
  readonly left: readonly TeamId[]
  /** Cards that are up now, and those of every picture that is locked. */
  readonly raised: Raised
  readonly votes: readonly Raised[]
  /** Halves that are asked about this picture a second time; all are at the first. */
  readonly again?: readonly Half[] | undefined
  readonly guesses: Guesses
  readonly figures: readonly Figures[]
  readonly apart: readonly Apart[]
  readonly won: Points
}

export type Half = 'left' | 'right'
export const halves: readonly Half[] = ['left', 'right']

/** Seconds for a picture, for the question which model will win, to look back. */
const [raise, ask, look] = [20, 30, 60]
/** For a model that has all right, and for having foreseen which is better. */
const [whole, foreseen] = [100, 50]

const reasons: Readonly<Record<string, Suit['why']>> = {
  doodles: words.suitsDoodles,
  labels: words.suitsLabels,
}

function suits({ kind }: LevelFacts): Suit {
  const why = Object.hasOwn(reasons, kind) ? reasons[kind] : undefined
  return why ? { fits: true, why } : { fits: false, why: words.suitsNot }
}

export const halfOf = ({ left }: Pick<Jury, 'left'>, team: TeamId): Half =>
  left.includes(team) ? 'left' : 'right'

/** What a half calls a picture: what most of its teams raised; nothing where two were raised equally often, or none. */
export function labelOf(jury: Pick<Jury, 'left'>, raised: Raised, half: Half): number | undefined {
  const counts = new Map<number, number>()
  for (const team of teamIds) {
    const on = raised[team]
    if (on !== undefined && halfOf(jury, team) === half) counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const first = [...counts].flatMap(([on, n]) => (n === most ? on : []))
  return first.length === 1 ? first[0] : undefined
}

/** Halves that gave the picture no label: split, or silent. */
export const halvesWithout = (jury: Pick<Jury, 'left'>, raised: Raised): Half[] =>
  halves.filter((half) => labelOf(jury, raised, half) === undefined)

/** Pictures that a half gave no label: its model never sees them. */
export const unlabelledBy = (jury: Jury, half: Half): number =>
  labelsOf(jury, half).filter((label) => label === undefined).length

/** Whether the picture that was just locked may be asked about once more. */
export function mayAskAgain({ votes, again, ...jury }: Jury): boolean {
  const raised = votes.at(-1)
  return again === undefined && raised !== undefined && halvesWithout(jury, raised).length > 0
}

/** What a half's model learns: a label for each picture. */
export const labelsOf = (jury: Jury, half: Half): (number | undefined)[] =>
  jury.votes.map((raised) => labelOf(jury, raised, half))

/** Whether the halves labelled a picture differently; or else all alike, or some not at all because a half was split. */
export function agreementOf(jury: Jury): 'differ' | 'same' | 'split' {
  const [left, right] = [labelsOf(jury, 'left'), labelsOf(jury, 'right')]
  if (apartIn(left, right).length > 0) return 'differ'
  return left.every((label, i) => label !== undefined && label === right[i]) ? 'same' : 'split'
}

/** The half whose model had more right; undefined where they are level. */
export function betterOf(figures: readonly Figures[]): Half | undefined {
  const [left = 0, right = 0] = figures.map(shareOf)
  return left === right ? undefined : left > right ? 'left' : 'right'
}

function pointsOf(jury: Jury, figures: readonly Figures[], teams: readonly TeamId[]): Points {
  const better = betterOf(figures)
  return Object.fromEntries(
    teams.flatMap((team) => {
      const own = figures[halfOf(jury, team) === 'left' ? 0 : 1] ?? { right: 0, of: 0 }
      const guess = jury.guesses[team]
      const saw = guess !== undefined && (!better || guess === (better === 'left' ? 'better' : 'worse'))
      const points = Math.round(whole * shareOf(own)) + (saw ? foreseen : 0)
      return points > 0 ? [[team, points]] : []
    }),
  )
}

/** The half that sits on the left of the wall has the lower keys. */
const leftOf = (teams: readonly Team[]): TeamId[] =>
  teams.slice(0, Math.ceil(teams.length / 2)).map(({ id }) => id)

function act(jury: Jury, deed: JuryAct, { room, random }: Around): Step<Jury> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const mine = 'team' in deed && isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
  const { phase } = jury
  switch (deed.type) {
    case 'pick': {
      const { level, classes, things } = deed
      if (phase !== 'pick' || !jury.levels.includes(level) || classes < 2 || things < 1) return undefined
      const deal = random.below(2 ** 31)
      const left = leftOf(room.teams)
      return { state: { ...jury, phase: 'raise', level, deal, classes, things, left }, clock: raise }
    }
    case 'raise': {
      if (phase !== 'raise' || mine === undefined) return undefined
      if (jury.again && !jury.again.includes(halfOf(jury, mine))) return undefined
      const on = deed.on ?? ((jury.raised[mine] ?? -1) + 1) % jury.classes
      return on < jury.classes ? { state: { ...jury, raised: { ...jury.raised, [mine]: on } } } : undefined
    }
    case 'lock':
      if (phase === 'ask') return { state: { ...jury, phase: 'train' }, clock: 'stop' }
      if (phase !== 'raise') return undefined
      return { state: { ...jury, phase: 'shown', votes: [...jury.votes, jury.raised] }, clock: 'stop' }
    case 'again': {
      if (phase !== 'shown' || !mayAskAgain(jury)) return undefined
      const [raised = {}] = jury.votes.slice(-1)
      const again = halvesWithout(jury, raised)
      return { state: { ...jury, phase: 'raise', votes: jury.votes.slice(0, -1), again }, clock: raise }
    }
    case 'on': {
      if (phase !== 'shown') return undefined
      const more = jury.votes.length < jury.things
      return {
        state: { ...jury, phase: more ? 'raise' : 'ask', raised: {}, again: undefined },
        clock: more ? raise : ask,
      }
    }
    case 'guess':
      if (phase !== 'ask' || mine === undefined) return undefined
      return { state: { ...jury, guesses: turnGuess(jury.guesses, mine, deed.guess) } }
    case 'result': {
      if (phase !== 'train' || deed.figures.length < 2) return undefined
      const { figures, apart } = deed
      const won = pointsOf(jury, figures, teams)
      return { state: { ...jury, phase: 'points', figures, apart, won }, points: won }
    }
    case 'reflect':
      return phase === 'points' ? { state: { ...jury, phase: 'reflect' }, clock: look } : undefined
    case 'next':
      if (phase !== 'points' && phase !== 'reflect') return undefined
      return { state: begin(jury.levels), clock: 'stop' }
  }
}

function begin(levels: readonly string[]): Jury {
  return {
    phase: 'pick',
    levels,
    deal: 0,
    classes: 0,
    things: 0,
    left: [],
    raised: {},
    votes: [],
    guesses: {},
    figures: [],
    apart: [],
    won: {},
  }
}

export const mode: Mode<Jury, JuryAct, readonly string[]> = {
  suits,
  start: (levels) => ({ state: begin(levels) }),
  asks: ({ phase }) => phase === 'raise' || phase === 'ask',
  act,
}
