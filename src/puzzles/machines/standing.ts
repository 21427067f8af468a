/** How things stand, as stage and panel both read it. Pure. */
import type { Play } from '../../store/session.ts'
import type { Answer } from '../kit/scores.ts'
import type { Lab } from './events.ts'
import type { Live, Recipe, Setup, Thing } from './schema.ts'

export interface Standing {
  readonly thing: Thing
  /** Index of the bin it was put into; undefined while nobody has. */
  readonly bin: number | undefined
  readonly probed: boolean
  readonly live: boolean
}

export function standingsOf({ bins, things, live }: Setup, { probed, sorted }: Recipe): Standing[] {
  const as = new Map(sorted.map((one) => [one.thing, bins.findIndex(({ id }) => id === one.as)]))
  return things.map((thing) => ({
    thing,
    bin: as.get(thing.id),
    probed: probed.includes(thing.id),
    live: thing.id === live?.thing,
  }))
}

/** The next that nobody has sorted, after this one and round; this one itself where all are sorted. */
export function nextAfter(standings: readonly Standing[], id: string): string {
  const at = standings.findIndex(({ thing }) => thing.id === id)
  const round = [...standings.slice(at + 1), ...standings.slice(0, Math.max(0, at))]
  return round.find(({ bin }) => bin === undefined)?.thing.id ?? id
}

export interface Item {
  readonly item: Live['items'][number]
  /** What the player called it; undefined while it was not shown. */
  readonly as: number | undefined
  /** What the model answers; undefined while it was shown nothing. */
  readonly answer: Answer | undefined
}

/** The live model's things. While it trains on a new example, what it answered before stays. */
export function itemsOf({ live }: Setup, play: Pick<Play, 'recipe' | 'outcome' | 'before'>): Item[] {
  const { shown } = play.recipe as Recipe
  const lab = labOf(play)
  const answers = shown.length > 0 ? (lab?.answers ?? []) : []
  return (live?.items ?? []).map((item, i) => {
    const as = shown.find((one) => one.item === item.id)?.as
    return {
      item,
      as: as === undefined ? undefined : live?.classes.findIndex(({ id }) => id === as),
      answer: answers[i],
    }
  })
}

export const labOf = (play: Pick<Play, 'outcome' | 'before'>): Lab | undefined =>
  (play.outcome ?? play.before)?.lab as Lab | undefined

/** Of all that it was not shown, what it is surest of and wrong about; else what it is surest of. */
export function surest(items: readonly Item[]): Item | undefined {
  const unmet = items.filter(({ as, answer }) => as === undefined && answer)
  const bySure = [...unmet].sort((a, b) => (b.answer?.sure ?? 0) - (a.answer?.sure ?? 0))
  return bySure.find(({ answer }) => answer?.right === false) ?? bySure[0]
}

/** Marks of the live model's classes come after those of the bins, so that one mark means one thing. */
export const liveMark = ({ bins }: Setup, index: number): number => bins.length + index
