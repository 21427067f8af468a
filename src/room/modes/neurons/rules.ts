/** The Human Network: each team is a neuron with a question and a weight; who stands, adds; the sum decides. */
import type { Random } from '../../../engine/index.ts'
import { type Guess, type Guesses, guessersOf, turnGuess } from '../../guesses.ts'
import type { Around, Mode, Step } from '../../mode.ts'
import type { Points } from '../../state.ts'
import { isTeam, type TeamId } from '../../teams.ts'
import { questions } from './animals.ts'
import type { Guessed } from './attempt.ts'
import { neuronWords as words } from './words.ts'

export type NeuronAct =
  /** What the machine learned of the same questions. */
  | {
      readonly type: 'learned'
      readonly weights: readonly number[]
      readonly bias: number
      readonly unseen: readonly Guessed[]
    }
  /** A neuron's weight goes on to the next. */
  | { readonly type: 'weigh'; readonly question: number }
  /** It stands, or sits. */
  | { readonly type: 'answer'; readonly question: number }
  | { readonly type: 'guess'; readonly team: number; readonly guess?: Guess | undefined }
  | { readonly type: 'lock' }
  | { readonly type: 'on' }
  | { readonly type: 'next' }

/** Yes, no, or nobody has said. */
export type Answer = 0 | 1 | null

export interface Case {
  readonly of: Guessed
  readonly answers: readonly Answer[]
}

export interface Neurons {
  readonly phase: 'learn' | 'weigh' | 'ask' | 'told' | 'guess' | 'compare' | 'reflect'
  /** How many are asked. */
  readonly asked: number
  readonly machine: { readonly weights: readonly number[]; readonly bias: number }
  /** Animals that the machine has not learned from; those of the cases among them. */
  readonly unseen: readonly Guessed[]
  readonly cases: readonly Guessed[]
  readonly at: number
  readonly weights: readonly number[]
  readonly answers: readonly Answer[]
  readonly log: readonly Case[]
  readonly guesses: Guesses
  readonly won: Points
}

/** What a weight is turned through, and how many animals are asked about: half of them of the water. */
export const ladder: readonly number[] = [0, 1, 2, -2, -1]
export const manyCases = 6
/** Seconds. */
const [weighTime, askTime, guessTime, look] = [75, 30, 20, 60]
/** For a fact as the data have it; for each point of a weight that pushed the right way; for foreseeing the end. */
const [forFact, forPush, foreseen] = [30, 35, 50]

/** Two for each team where there are few, one each where there are many. */
export const askedBy = (teams: number): number =>
  Math.min(questions.length, teams >= 4 ? teams : Math.max(1, teams) * 2)

/** Whose questions are whose: where there are more teams than questions, several share one. */
export function ownersOf(question: number, asked: number, teams: readonly TeamId[]): TeamId[] {
  return teams.filter((_, i) =>
    asked >= teams.length ? question % teams.length === i : i % asked === question,
  )
}

export function questionsOf(team: TeamId, asked: number, teams: readonly TeamId[]): number[] {
  return Array.from({ length: asked }, (_, question) => question).filter((question) =>
    ownersOf(question, asked, teams).includes(team),
  )
}

/** A neuron adds its weight when it stands, takes it away when it sits. */
export const pushOf = (weight: number, answer: Answer): number =>
  answer === null ? 0 : answer === 1 ? weight : -weight

export const sumOf = (weights: readonly number[], answers: readonly Answer[]): number =>
  weights.reduce((sum, weight, i) => sum + pushOf(weight, answers[i] ?? null), 0)

/** Above nothing, it lives in the water. */
export const decides = (sum: number): 0 | 1 => (sum > 0 ? 1 : 0)
export const machineSays = ({ chance }: Pick<Guessed, 'chance'>): 0 | 1 => (chance >= 0.5 ? 1 : 0)

/** How many unseen animals the class's weights decide rightly, with the facts of the data, and how many the machine. */
export function compared({ unseen, weights }: Pick<Neurons, 'unseen' | 'weights'>) {
  const right = (says: (one: Guessed) => 0 | 1) => unseen.filter((one) => says(one) === one.is).length
  return {
    own: right(({ facts }) => decides(sumOf(weights, facts))),
    machine: right(machineSays),
    of: unseen.length,
  }
}

/** Half of the water and half of the land, as far as there are, mixed. */
export function dealt(unseen: readonly Guessed[], random: Random): Guessed[] {
  const mixed = random.shuffle(unseen)
  const half = (is: 0 | 1) => mixed.filter((one) => one.is === is).slice(0, manyCases / 2)
  return random.shuffle([...half(1), ...half(0)])
}

const nobody = (asked: number): Answer[] => Array.from({ length: asked }, () => null)

function toCase(state: Neurons, at: number): Step<Neurons> {
  const next: Neurons = { ...state, phase: 'ask', at, answers: nobody(state.asked), won: {} }
  return { state: next, clock: askTime }
}

/** What each team gets for its facts and for how it pushed; of two questions, the middle of both. */
function pointsOf({ asked, cases, at, weights, answers }: Neurons, teams: readonly TeamId[]): Points {
  const now = cases[at]
  if (!now) return {}
  const worth = (question: number) => {
    const [answer = null, weight = 0] = [answers[question], weights[question]]
    const push = pushOf(weight, answer)
    const pushed = push !== 0 && push > 0 === (now.is === 1) ? Math.abs(push) : 0
    return (answer === now.facts[question] ? forFact : 0) + pushed * forPush
  }
  return Object.fromEntries(
    teams.flatMap((team) => {
      const mine = questionsOf(team, asked, teams).map(worth)
      const points = Math.round(mine.reduce((a, b) => a + b, 0) / Math.max(1, mine.length))
      return points > 0 ? [[team, points]] : []
    }),
  )
}

function locked(state: Neurons, teams: readonly TeamId[]): Step<Neurons> | undefined {
  switch (state.phase) {
    case 'weigh':
      return toCase(state, 0)
    case 'ask': {
      const now = state.cases[state.at]
      if (!now) return undefined
      const won = pointsOf(state, teams)
      const log = [...state.log, { of: now, answers: state.answers }]
      return { state: { ...state, phase: 'told', log, won }, points: won, clock: 'stop' }
    }
    case 'guess': {
      const { own, machine } = compared(state)
      const right = guessersOf(state.guesses, machine > own ? 'better' : 'worse')
      const won = Object.fromEntries(
        teams.filter((team) => right.includes(team)).map((team) => [team, foreseen]),
      )
      return { state: { ...state, phase: 'compare', won }, points: won, clock: 'stop' }
    }
    default:
      return undefined
  }
}

const changedAt = <T>(list: readonly T[], at: number, to: (now: T) => T): T[] =>
  list.map((one, i) => (i === at ? to(one) : one))

function act(state: Neurons, deed: NeuronAct, { room, random }: Around): Step<Neurons> | undefined {
  const teams = room.teams.map(({ id }) => id)
  const { phase } = state
  switch (deed.type) {
    case 'learned': {
      const { weights, bias, unseen } = deed
      const fits = weights.length === state.asked && unseen.every(({ facts }) => facts.length === state.asked)
      if (phase !== 'learn' || !fits || unseen.length === 0) return undefined
      const next: Neurons = {
        ...state,
        phase: 'weigh',
        machine: { weights, bias },
        unseen,
        cases: dealt(unseen, random),
      }
      return { state: next, clock: weighTime }
    }
    case 'weigh': {
      if (phase !== 'weigh' || deed.question >= state.asked) return undefined
      const weights = changedAt(state.weights, deed.question, nextWeight)
      return { state: { ...state, weights } }
    }
    case 'answer': {
      if (phase !== 'ask' || deed.question >= state.asked) return undefined
      return {
        state: { ...state, answers: changedAt(state.answers, deed.question, (is) => (is === 1 ? 0 : 1)) },
      }
    }
    case 'guess': {
      const mine = isTeam(deed.team) && teams.includes(deed.team) ? deed.team : undefined
      if (phase !== 'guess' || mine === undefined) return undefined
      return { state: { ...state, guesses: turnGuess(state.guesses, mine, deed.guess) } }
    }
    case 'lock':
      return locked(state, teams)
    case 'on':
      if (phase === 'compare') return { state: { ...state, phase: 'reflect' }, clock: look }
      if (phase !== 'told') return undefined
      if (state.at + 1 < state.cases.length) return toCase(state, state.at + 1)
      return { state: { ...state, phase: 'guess', guesses: {}, won: {} }, clock: guessTime }
    case 'next':
      return phase === 'reflect' ? { state: begin(teams.length), clock: 'stop' } : undefined
  }
}

function nextWeight(now: number): number {
  const at = ladder.indexOf(now)
  return ladder[(at + 1) % ladder.length] ?? 0
}

function begin(teams: number): Neurons {
  const asked = askedBy(teams)
  return {
    phase: 'learn',
    asked,
    machine: { weights: [], bias: 0 },
    unseen: [],
    cases: [],
    at: 0,
    weights: Array.from({ length: asked }, () => 0),
    answers: nobody(asked),
    log: [],
    guesses: {},
    won: {},
  }
}

export const mode: Mode<Neurons, NeuronAct, null> = {
  suits: () => ({ fits: false, why: words.suits }),
  start: (_, { room }) => ({ state: begin(room.teams.length) }),
  asks: ({ phase }) => phase === 'weigh' || phase === 'ask' || phase === 'guess',
  act,
}
