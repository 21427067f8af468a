/** Plans for each yard what pays best, and tries it in yards that the player never saw. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import type { Frame, Lab, Tally, WishEvent } from './events.ts'
import { asWished, type Night } from './night.ts'
import { type Chart, chartOf, workNight } from './plan.ts'
import type { Recipe, Setup } from './schema.ts'
import { readYard } from './yard.ts'

/** Yards in a rush. */
const atOnce = 3

const pace = {
  first: { ms: 7600, rightAt: 6600 },
  quick: { ms: 5200, rightAt: 4400 },
  rush: { ms: 5200, rightAt: 4600 },
  drum: { ms: 9000, rightAt: 7600 },
  own: { ms: 7600, rightAt: 6600 },
}

interface Charts {
  readonly practice: Chart
  readonly yards: readonly Chart[]
}

const charted = new WeakMap<Setup, Charts>()

/** The yards' states, once for a level: they do not depend on pay. */
function chartsOf(setup: Setup): Charts {
  const known = charted.get(setup)
  if (known) return known
  const made = {
    practice: chartOf(readYard(setup.practice)),
    yards: setup.yards.map((map) => chartOf(readYard(map))),
  }
  charted.set(setup, made)
  return made
}

export const attempt: Attempt<Setup, Recipe, WishEvent, Lab> = async (setup, recipe, tools) => {
  const charts = chartsOf(setup)
  const { discount, shift: length } = setup
  const work = (chart: Chart, ahead: number) => workNight(chart, recipe.pay, { ahead, discount, length })
  const film: Frame[] = []
  const steps = setup.ahead.steps.filter((ahead) => ahead <= recipe.ahead)
  for (const [i, ahead] of steps.entries()) {
    tools.signal.throwIfAborted()
    const night = work(charts.practice, ahead)
    film.push({ ahead, night, accuracy: night.wish })
    tools.report((i + 1) / (steps.length + charts.yards.length), film.at(-1))
  }
  const nights: Night[] = []
  for (const [i, chart] of charts.yards.entries()) {
    tools.signal.throwIfAborted()
    nights.push(work(chart, recipe.ahead))
    tools.report((steps.length + i + 1) / (steps.length + charts.yards.length), film.at(-1))
  }
  const last = film.at(-1) ?? { ahead: 0, night: work(charts.practice, recipe.ahead), accuracy: 0 }
  const wishes = nights.map(({ wish }) => wish)
  return {
    metrics: {
      'test.wish': wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length,
      'test.worst': Math.min(...wishes),
    },
    events: contestOf(setup, nights),
    lab: { ...last, recipe, film },
  }
}

/** Some one by one, the others three at a time, the hard one with a drum roll, the keeper's own last. */
function contestOf({ singles }: Setup, nights: readonly Night[]): WishEvent[] {
  const right = (night: Night) => night.wish >= asWished
  const tally = (done: number): Tally => ({
    ...{ done, of: nights.length, right: nights.slice(0, done).filter(right).length },
  })
  const one = (yard: number, beat: keyof typeof pace): WishEvent[] => {
    const night = nights[yard]
    if (!night) return []
    return [{ type: 'night', yard, night, ...pace[beat], right: right(night), tally: tally(yard + 1) }]
  }
  const [hard, own] = [nights.length - 2, nights.length - 1]
  const alone = Math.min(singles, hard)
  const events = Array.from({ length: alone }, (_, i) => one(i, i < 2 ? 'first' : 'quick')).flat()
  for (let from = alone; from < hard; from += atOnce) {
    const to = Math.min(hard, from + atOnce)
    const some = nights.slice(from, to).map((night, i) => ({ yard: from + i, night }))
    const won = some.filter(({ night }) => right(night)).length
    events.push({
      ...{ type: 'rush', nights: some, ...pace.rush, tally: tally(to) },
      count: { right: won, wrong: some.length - won },
    })
  }
  return [
    ...events,
    ...one(hard, 'drum').map((event): WishEvent => ({ ...event, drum: true }) as WishEvent),
    ...one(own, 'own').map((event): WishEvent => ({ ...event, own: true }) as WishEvent),
  ]
}
