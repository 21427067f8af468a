/** A class at the wall of any game: what its keys can do now, what the teacher's Enter does, with stand-ins for what models would say. */
import type { Labelling, Level, Random, Selling } from '../../src/engine/index.ts'
import { labelling as doodles } from '../../src/puzzles/doodles/labelling.ts'
import { selling as features } from '../../src/puzzles/features/selling.ts'
import { selling as animals } from '../../src/puzzles/label/selling.ts'
import { labelling as birds } from '../../src/puzzles/labels/labelling.ts'
import { selling as cards } from '../../src/puzzles/labels/selling.ts'
import { selling as places } from '../../src/puzzles/trips/selling.ts'
import type { Auction } from '../../src/room/modes/auction/rules.ts'
import { casesOf, type Derby } from '../../src/room/modes/derby/rules.ts'
import { isThreshold } from '../../src/room/modes/fairness/counts.ts'
import { type Fairness, isStruck, lineOf, wishOf } from '../../src/room/modes/fairness/rules.ts'
import { type Jury, mayAskAgain } from '../../src/room/modes/jury/rules.ts'
import { named } from '../../src/room/modes/neurons/animals.ts'
import { type Neurons, questionsOf } from '../../src/room/modes/neurons/rules.ts'
import type { Paper } from '../../src/room/modes/paper/rules.ts'
import { examplesOf, hardestOf, tableOf } from '../../src/room/modes/paper/table.ts'
import { lanesOf, type Race } from '../../src/room/modes/race/rules.ts'
import type { RedBlue } from '../../src/room/modes/redblue/rules.ts'
import { baseOf, knobsOf } from '../../src/room/modes/relay/knobs.ts'
import type { Relay } from '../../src/room/modes/relay/rules.ts'
import type { TeamId } from '../../src/room/teams.ts'
import { factsOf } from './roomLevels.ts'

export type Act = { readonly type: string } & Readonly<Record<string, unknown>>

export interface Class {
  /** What the game begins with. */
  readonly given: (levels: readonly Level[]) => unknown
  /** What a team can do with its own key. */
  readonly team: (state: never, team: TeamId, teams: readonly TeamId[]) => readonly Act[]
  /** What anybody can do whom the teacher calls to the wall. */
  readonly anybody?: (state: never, random: Random) => readonly Act[]
  /** What takes the game on from here, whatever anybody did. */
  readonly on: (state: never, level: Level | undefined, random: Random, teams: readonly TeamId[]) => Act
  /** Phases in which nobody is asked for anything: models learn, or something is told. */
  readonly watching: readonly string[]
  /** What one round can give a team at most. */
  readonly most: number
  /** Lessons to play where five hundred would take minutes. */
  readonly lessons?: number
}

const sellings: Readonly<Record<string, unknown>> = { label: animals, labels: cards, features, trips: places }
const labellings: Readonly<Record<string, unknown>> = { doodles, labels: birds }

const figure = (random: Random) => {
  const of = 1 + random.below(60)
  return { right: random.below(of + 1), of }
}
const mostly = (random: Random) => (random.below(5) === 0 ? null : figure(random))
const shares = (random: Random) => Array.from({ length: 10 }, () => random.below(1001) / 1000)
const ids = (levels: readonly Level[]) => levels.map(({ id }) => id)
const guess = (team: TeamId): Act => ({ type: 'guess', team })
/** At either end of the scale there is one way alone. */
function movedBy(state: Fairness, team: TeamId, random: Random): Act {
  const now = wishOf(state, team)[state.of ?? 0]
  const by = isThreshold(now + 1) ? (isThreshold(now - 1) ? random.pick([1, -1]) : 1) : -1
  return { type: 'wish', team, by }
}
/** Where there is nothing but a word that takes the game on. */
const words =
  <S extends string>(says: Partial<Record<S, string>>) =>
  (phase: S): Act => ({ type: says[phase] ?? 'next' })

export const classes: Readonly<Record<string, Class>> = {
  derby: {
    given: (levels) => levels.flatMap((level) => casesOf(factsOf(level))),
    team: ({ phase }: Derby, team) =>
      phase === 'ask'
        ? [
            { type: 'choose', team },
            { type: 'double', team },
          ]
        : [],
    on({ phase, offered, picks, order }: Derby, _, random, teams) {
      if (phase === 'pick') return { type: 'pick', case: random.pick(offered) }
      // The wall asks for one answer at least before it locks.
      if (phase === 'ask')
        return teams.some((team) => picks[team] !== undefined)
          ? { type: 'lock' }
          : { type: 'choose', team: teams[0] }
      if (phase === 'locked')
        return { type: 'result', answers: [random.pick(order)], figures: [figure(random)] }
      return { type: phase === 'points' ? 'reflect' : 'next' }
    },
    watching: ['pick', 'locked', 'points', 'reflect'],
    most: 400,
  },
  race: {
    given: ids,
    team({ phase }: Race, team) {
      if (phase === 'build') return [{ type: 'hand', team, recipe: { team } }]
      return phase === 'bet' ? [{ type: 'bet', team }] : []
    },
    on(race: Race, level, random, teams) {
      if (race.phase === 'pick') return { type: 'pick', level: level?.id }
      if (race.phase === 'build')
        return lanesOf(race).length > 1
          ? { type: 'close' }
          : { type: 'hand', team: teams.find((team) => !Object.hasOwn(race.recipes, team)), recipe: {} }
      if (race.phase === 'racing') return { type: 'result', figures: lanesOf(race).map(() => mostly(random)) }
      return words<Race['phase']>({ bet: 'start', points: 'reflect' })(race.phase)
    },
    watching: ['pick', 'racing', 'points', 'reflect'],
    most: 250,
  },
  relay: {
    given: ids,
    team: ({ phase, mover }: Relay, team) =>
      phase === 'turn' && team === mover
        ? [{ type: 'set', team }]
        : phase === 'turn' || phase === 'ask'
          ? [guess(team)]
          : [],
    on({ phase }: Relay, level, random) {
      const knobs = knobsOf(level?.setup)
      if (phase === 'pick')
        return { type: 'pick', level: level?.id, base: baseOf(level?.setup, knobs), knobs }
      if (phase === 'first') return { type: 'first', share: random.below(101) / 100 }
      if (phase === 'train')
        return { type: 'result', share: random.below(5) === 0 ? null : random.below(101) / 100 }
      if (phase === 'final') return { type: 'final', figures: [figure(random), figure(random)] }
      return words<Relay['phase']>({ turn: 'lock', ask: 'lock', told: 'on', points: 'reflect' })(phase)
    },
    watching: ['pick', 'first', 'train', 'told', 'final', 'points', 'reflect'],
    most: 100,
  },
  paper: {
    given: ids,
    team: ({ phase, mover }: Paper, team) =>
      (phase === 'turn' && team !== mover) || phase === 'ask' ? [guess(team)] : [],
    // Whoever has the turn goes to the board.
    anybody: ({ phase }: Paper, random) =>
      phase === 'turn' ? [{ type: 'set', card: random.below(12) }] : [],
    on({ phase }: Paper, level) {
      const found = tableOf(level?.setup)
      const of = found ? hardestOf(found) : 0
      if (phase === 'pick')
        return { type: 'pick', level: level?.id, of, examples: found ? examplesOf(found, of) : [] }
      return words<Paper['phase']>({
        ...{ turn: 'lock', ask: 'lock', locked: 'reveal', told: 'on', machine: 'reflect' },
      })(phase)
    },
    watching: ['pick', 'locked', 'told', 'machine', 'reflect'],
    most: 100,
    lessons: 40,
  },
  neurons: {
    given: () => null,
    team({ phase, asked }: Neurons, team, teams) {
      const mine = questionsOf(team, asked, teams)
      if (phase === 'weigh') return mine.map((question) => ({ type: 'weigh', question }))
      if (phase === 'ask') return mine.map((question) => ({ type: 'answer', question }))
      return phase === 'guess' ? [guess(team)] : []
    },
    on({ phase, asked }: Neurons, _, random) {
      if (phase === 'learn')
        return {
          type: 'learned',
          weights: Array.from({ length: asked }, () => random.below(9) - 4),
          bias: 0,
          unseen: named.map((_, animal) => ({
            animal,
            facts: Array.from({ length: asked }, () => random.below(2)),
            is: animal < 12 ? 1 : 0,
            chance: random.below(1001) / 1000,
          })),
        }
      return words<Neurons['phase']>({
        ...{ weigh: 'lock', ask: 'lock', guess: 'lock', told: 'on', compare: 'on' },
      })(phase)
    },
    watching: ['learn', 'told', 'compare', 'reflect'],
    most: 110,
  },
  redblue: {
    given: () => null,
    team: ({ phase }: RedBlue, team) => (phase === 'red' || phase === 'blue' ? [guess(team)] : []),
    // Those whose move it is come to the wall, or call what they want.
    anybody: ({ phase, pool }: RedBlue, random) =>
      phase === 'red'
        ? [{ type: 'pixel', at: random.below(64) }]
        : phase === 'blue'
          ? [{ type: 'example', at: random.below(Math.max(1, pool.length)) }]
          : [],
    on({ phase }: RedBlue, _, random) {
      const ink = () => Array.from({ length: 64 }, () => random.below(10)).join('')
      if (phase === 'learn')
        return {
          type: 'learned',
          accuracy: 0.9,
          sure: Array.from({ length: 12 }, (_, i) => ({ ink: ink(), of: i % 10, shares: shares(random) })),
        }
      if (phase === 'attack')
        return {
          type: 'attacked',
          shares: shares(random),
          pool: Array.from({ length: 12 }, () => ({ ink: ink(), of: random.below(10) })),
        }
      if (phase === 'defend') return { type: 'defended', shares: shares(random), accuracy: 0.9 }
      return words<RedBlue['phase']>({ red: 'lock', blue: 'lock', hit: 'on', held: 'on' })(phase)
    },
    watching: ['learn', 'attack', 'defend', 'hit', 'held', 'reflect'],
    most: 100,
  },
  fairness: {
    given: () => null,
    team({ phase, spent }: Fairness, team) {
      if (phase === 'talk')
        return [
          { type: 'wish', team, by: 1 },
          { type: 'wish', team, by: -1 },
        ]
      return phase === 'locked' && !spent.includes(team) ? [{ type: 'veto', team }] : []
    },
    anybody: ({ phase }: Fairness, random) =>
      phase === 'talk' ? [{ type: 'apart', of: random.pick([0, 1, null]) }] : [],
    on(state: Fairness, _, random, teams) {
      const { phase } = state
      const bins = () => Array.from({ length: 20 }, () => random.below(12))
      if (phase === 'learn')
        return {
          type: 'learned',
          sets: Array.from({ length: 4 }, () => [
            [bins(), bins()],
            [bins(), bins()],
          ]),
        }
      // What was vetoed has to be moved before it can be locked.
      if (phase === 'talk' && isStruck(state, lineOf(state, teams)))
        return movedBy(state, random.pick(teams), random)
      return words<Fairness['phase']>({
        ...{ cards: 'open', talk: 'lock', locked: 'reveal', told: 'on' },
      })(phase)
    },
    watching: ['learn', 'cards', 'locked', 'told', 'reflect'],
    most: 100,
  },
  jury: {
    given: ids,
    team({ phase }: Jury, team) {
      if (phase === 'raise') return [{ type: 'raise', team }]
      return phase === 'ask' ? [guess(team)] : []
    },
    on(jury: Jury, level, random) {
      const { phase } = jury
      if (phase === 'pick') {
        const labelling = labellings[level?.kind ?? ''] as Labelling
        const things = labelling.things(level?.setup, random).length
        return { type: 'pick', level: level?.id, classes: labelling.classes(level?.setup).length, things }
      }
      if (phase === 'train') return { type: 'result', figures: [figure(random), figure(random)], apart: [] }
      if (phase === 'shown' && mayAskAgain(jury)) return { type: 'again' }
      return words<Jury['phase']>({ raise: 'lock', ask: 'lock', shown: 'on', points: 'reflect' })(phase)
    },
    watching: ['pick', 'shown', 'train', 'points', 'reflect'],
    most: 150,
  },
  auction: {
    given: ids,
    team({ phase }: Auction, team) {
      if (phase === 'bid')
        return [
          { type: 'bid', team },
          { type: 'bid', team, back: true },
          { type: 'guess', team, guess: 'worse' },
        ]
      return phase === 'ask' ? [guess(team)] : []
    },
    on(auction: Auction, level, random) {
      const { phase } = auction
      if (phase === 'pick') {
        const { lots, room } = (sellings[level?.kind ?? ''] as Selling).sale(level?.setup, random)
        return { type: 'pick', level: level?.id, lots: lots.length, room }
      }
      if (phase === 'train')
        return {
          type: 'result',
          figures: auction.lanes.map(() => mostly(random)),
          bad: Array.from({ length: auction.lots }, () => random.below(2) === 1),
        }
      return words<Auction['phase']>({ bid: 'lock', ask: 'lock', sold: 'on', points: 'reflect' })(phase)
    },
    watching: ['pick', 'sold', 'train', 'points', 'reflect'],
    most: 200 + 20 * 12 + 50,
  },
}
