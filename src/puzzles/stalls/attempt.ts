/** Lets the robot live its rehearsed days and then days that nobody has seen. Nothing here has a gradient. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { bestAt, type Day, dayOf } from './day.ts'
import type { Frame, Lab, StallEvent, Step, StretchEvent, VisitEvent } from './events.ts'
import { favouriteOf, lived } from './robot.ts'
import type { Recipe, Setup } from './schema.ts'

/** Milliseconds. */
const pace = {
  visit: { ms: 1900, sureAt: 500, rightAt: 1100 },
  stretch: { ms: 5200, sureAt: 0, rightAt: 4700 },
  change: { ms: 6800, sureAt: 2600, rightAt: 4600 },
  days: { ms: 6400, sureAt: 0, rightAt: 5000 },
  order: { ms: 7000, sureAt: 2200, rightAt: 4200 },
} as const
/** The part of days that is called the worst. */
const tenth = 0.1
const uncounted = { count: { right: 0, wrong: 0 } } as const

export const attempt: Attempt<Setup, Recipe, StallEvent, Lab> = async (setup, recipe, tools) => {
  const { days } = setup
  let done = 0
  const live = (kind: 'test' | 'rehearsal', n: number) => {
    tools.signal.throwIfAborted()
    const day = dayOf(setup, kind, n)
    const steps = lived(day, recipe)
    tools.report(++done / (days.test + days.rehearsal))
    return { day, steps, share: steps.at(-1)?.share ?? 0 }
  }
  const rehearsed = Array.from({ length: days.rehearsal }, (_, n) => live('rehearsal', n))
  const tested = Array.from({ length: days.test }, (_, n) => live('test', n))
  const shares = tested.map(({ share }) => share).sort((a, b) => a - b)
  const worst = meanOf(shares.slice(0, Math.max(1, Math.floor(shares.length * tenth))))
  const accuracy = meanOf(rehearsed.map(({ share }) => share))
  const [told] = tested
  if (!told) throw new Error('attempt: a setup has days')
  const film = (rehearsed[0]?.steps ?? []).map(
    (step, i): Frame => ({ epoch: i + 1, accuracy: step.share, step }),
  )
  return {
    metrics: { 'test.share': meanOf(shares), 'test.worst': worst, 'validation.share': accuracy },
    events: [
      ...dayTold(setup, told.day, told.steps),
      { type: 'days', ...pace.days, ...uncounted, shares, mean: meanOf(shares), worst },
      orderOf(told.day, told.steps),
    ],
    lab: { accuracy, film, told: told.steps, of: recipe },
  }
}

const meanOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)

/** Some visits one by one, then many at once; the same once more after the cook has moved. */
function dayTold({ change, visits, singles }: Setup, day: Day, steps: readonly Step[]): StallEvent[] {
  const after = change + Math.ceil(singles / 2)
  const half = (from: number, to: number) => Math.round((from + to) / 2)
  const one = (from: number, to: number) =>
    steps.slice(from, to).map((step, i): VisitEvent => {
      const best = bestAt(day, from + i)
      return { type: 'visit', ...pace.visit, n: from + i + 1, step, best, right: step.stall === best }
    })
  const many = (from: number, to: number) => stretchOf(day, steps, from, to)
  return [
    ...one(0, singles),
    many(singles, half(singles, change)),
    many(half(singles, change), change),
    changeOf(day, steps[change - 1]),
    ...one(change, after),
    many(after, half(after, visits)),
    many(half(after, visits), visits),
  ]
}

function stretchOf(day: Day, steps: readonly Step[], from: number, to: number): StretchEvent {
  const best = bestAt(day, from)
  const part = steps.slice(from, to)
  const eaten = day.before.map((_, stall) => part.filter((step) => step.stall === stall).length)
  const [most, right] = [eaten.indexOf(Math.max(...eaten)), eaten[best] ?? 0]
  return {
    ...{ type: 'stretch', ...pace.stretch, from, to, eaten, most, right: most === best },
    ...{ share: part.at(-1)?.share ?? 0, count: { right, wrong: part.length - right } },
  }
}

function changeOf({ left, opens }: Day, step: Step | undefined): StallEvent {
  const estimates = step?.estimates ?? []
  const favourite = favouriteOf(estimates)
  return {
    ...{ type: 'change', ...pace.change, ...uncounted, left, opens, favourite },
    estimate: estimates[favourite] ?? 0,
  }
}

function orderOf(day: Day, steps: readonly Step[]): StallEvent {
  const { estimates = [], visits = [] } = steps.at(-1) ?? {}
  const stall = favouriteOf(estimates)
  const best = bestAt(day, steps.length - 1)
  return {
    ...{ type: 'order', ...pace.order, ...uncounted, stall, best, right: stall === best },
    ...{ estimate: estimates[stall] ?? 0, visits: visits[stall] ?? 0, of: steps.length },
  }
}
