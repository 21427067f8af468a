/** The contest as events: calm seasons first and slowly, then faster, the wildest one last with a drum roll. Pure. */
import type { DescentEvent, End, SeasonEvent } from './events.ts'
import { handOf } from './hand.ts'
import type { Recipe, Setup } from './schema.ts'
import { descend, isLost, offBy, type Place, type Reading } from './surface.ts'

/** A ball's way down one mountain, and how far its line is off on other storms, kt. */
export interface Roll {
  readonly path: readonly [Place, ...Place[]]
  readonly end: End
  readonly off: number
}

export function rollDown(
  { at, lit }: Pick<Setup, 'at' | 'lit'>,
  recipe: Recipe,
  readings: readonly Reading[],
  storms: readonly Reading[],
  start: Place,
): Roll {
  const scale = { at, unit: recipe.unit }
  const path = descend(scale, readings, recipe, start)
  const last = path.at(-1) ?? start
  const off = offBy(scale, last, storms)
  const [first, now] = [offBy(scale, start, readings), offBy(scale, last, readings)]
  if (isLost(now)) return { path, off, end: 'lost' }
  if (off <= lit) return { path, off, end: 'down' }
  return { path, off, end: now > first ? 'leaping' : 'late' }
}

/** Every season's roll, in order. */
export const rollsOf = (setup: Setup, recipe: Recipe): Roll[] =>
  setup.unseen.map(({ readings, storms }) => rollDown(setup, recipe, readings, storms, setup.start))

/** The player's own ball on the last mountain, where it was led anywhere by hand. */
export function ownRoll(setup: Setup, recipe: Recipe): Roll | undefined {
  const hard = setup.unseen.at(-1)
  if (!recipe.walk || !hard) return undefined
  return rollDown(setup, recipe, hard.readings, hard.storms, handOf(setup, recipe))
}

export const meanOff = (rolls: readonly Roll[]): number =>
  rolls.reduce((sum, { off }) => sum + off, 0) / Math.max(1, rolls.length)

export function playMorning(setup: Setup, recipe: Recipe, rolls: readonly Roll[]): DescentEvent[] {
  const seasons = rolls.map(({ path, off, end }, season): SeasonEvent => {
    const hard = season === rolls.length - 1
    const right = off <= setup.lit
    const ms = hard ? 10_000 : pace(season) + (right ? 0 : regret)
    return {
      type: 'season',
      ...{ ms, sureAt: Math.round(ms * 0.1), rightAt: Math.round(ms * (hard ? 0.72 : 0.66)) },
      ...{ season, end, steps: path.length - 1, off, right },
      ...(hard && { drum: true as const }),
    }
  })
  const own = ownRoll(setup, recipe)
  return [
    ...seasons,
    ...(own ? [{ type: 'own', ms: 6000, sureAt: 600, end: own.end, off: own.off } as const] : []),
    { type: 'end', ms: 5200, lit: seasons.filter(({ right }) => right).length, off: meanOff(rolls) },
  ]
}

/** The first have time to be watched, then it gets busy. Milliseconds. */
const pace = (season: number): number => (season < 2 ? 6400 : season < 4 ? 4800 : 3400)

/** Milliseconds more where something went wrong: it should be seen. */
const regret = 1600
