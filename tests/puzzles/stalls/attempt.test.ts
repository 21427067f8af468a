import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/stalls/attempt.ts'
import { bestAt, dayOf, tastesAt } from '../../../src/puzzles/stalls/day.ts'
import type { StallEvent } from '../../../src/puzzles/stalls/events.ts'
import { momentOf, revealed } from '../../../src/puzzles/stalls/moments.ts'
import { biteOf, byHand, favouriteOf, lived, stepSize } from '../../../src/puzzles/stalls/robot.ts'
import type { Recipe } from '../../../src/puzzles/stalls/schema.ts'
import { about, halfway, narrate } from '../../../src/puzzles/stalls/words.ts'
import { setup } from './level.ts'

const tools: Tools = {
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(60330),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
}
const run = (recipe: Recipe) => attempt(setup, recipe, tools)
const never: Recipe = { explore: 0, memory: 0, fade: 0 }
const averages: Recipe = { explore: 10, memory: 0, fade: 0 }
const expert: Recipe = { explore: 20, memory: 70, fade: 0 }
const day = dayOf(setup, 'rehearsal')

describe('a day', () => {
  it('is the same each time, and another for each number and purpose', () => {
    expect(dayOf(setup, 'test', 3)).toEqual(dayOf(setup, 'test', 3))
    expect(dayOf(setup, 'test', 3).before).not.toEqual(dayOf(setup, 'test', 4).before)
    expect(dayOf(setup, 'test', 3).chance).not.toEqual(dayOf(setup, 'rehearsal', 3).chance)
  })

  it('has one best stall, whose cook goes to one of the worse at the change', () => {
    for (let n = 0; n < 40; n++) {
      const one = dayOf(setup, 'test', n)
      expect(bestAt(one, 99)).toBe(one.left)
      expect(bestAt(one, 100)).toBe(one.opens)
      expect(one.before[one.opens]).toBeLessThan(4.5)
      expect(tastesAt(one, 100)[one.left]).toBe(6.5)
    }
  })

  it('of the player’s own has no change', () => {
    const own = dayOf(setup, 'hand')
    expect(bestAt(own, 0)).toBe(bestAt(own, setup.hand.visits - 1))
  })
})

describe('the robot', () => {
  it('that never looks stays where its first bite was', () => {
    expect(new Set(lived(day, never).map(({ stall }) => stall))).toEqual(new Set([0]))
  })

  it('notes the average of all bites, or moves a step that stays', () => {
    expect([1, 2, 4].map((n) => stepSize(0, n))).toEqual([1, 0.5, 0.25])
    expect([1, 2, 4].map((n) => stepSize(50, n))).toEqual([1, 0.5, 0.5])
    const bites = [0, 1, 2].map((visit) => biteOf(day, visit, 0))
    const [a = 0, b = 0, c = 0] = bites
    expect(lived(day, never)[2]?.estimates[0]).toBeCloseTo((a + b + c) / 3, 9)
    expect(lived(day, { ...never, memory: 50 })[2]?.estimates[0]).toBeCloseTo(a / 4 + b / 4 + c / 2, 9)
  })

  it('explores as often as it is told, and half as often after each fading', () => {
    const often = (explore: number, fade: number, from: number, to: number) =>
      Array.from({ length: 60 }, (_, n) => lived(dayOf(setup, 'test', n), { explore, memory: 0, fade }))
        .flatMap((steps) => steps.slice(from, to))
        .filter(({ why }) => why === 'explores').length /
      (60 * (to - from))
    expect(often(20, 0, 1, 200)).toBeCloseTo(0.2, 1)
    expect(often(100, 50, 1, 50)).toBe(1)
    expect(often(100, 50, 50, 100)).toBeCloseTo(0.5, 1)
    expect(often(100, 50, 150, 200)).toBeCloseTo(0.125, 1)
  })

  it('meets the bites that a player would meet on the same day', () => {
    const steps = lived(day, averages)
    const hand = byHand(
      day,
      steps.map(({ stall }) => stall),
    )
    expect(hand.map(({ score }) => score)).toEqual(steps.map(({ score }) => score))
    expect(hand.at(-1)?.share).toBe(steps.at(-1)?.share)
  })

  it('keeps the old favourite after the change where it averages, and lets go where it forgets', () => {
    const found = (how: Recipe) =>
      Array.from({ length: setup.days.test }, (_, n) => dayOf(setup, 'test', n)).filter(
        (one) => favouriteOf(lived(one, how).at(-1)?.estimates ?? []) === one.opens,
      ).length
    expect(found(averages)).toBe(35)
    expect(found(expert)).toBe(95)
  })
})

describe('what is predicted', () => {
  it('is that about 20 of the last 100 visits go to the new best stall', () => {
    let visits = 0
    for (let n = 0; n < setup.days.test; n++) {
      const one = dayOf(setup, 'test', n)
      visits += lived(one, averages).filter(({ stall }, i) => i >= 100 && stall === one.opens).length
    }
    expect(Math.round(visits / setup.days.test)).toBe(18)
  })
})

describe('what is shown', () => {
  const steps = lived(day, expert)
  it('of a moment is bites alone, and of the end how everything truly tastes', () => {
    expect(momentOf(day, steps, 40)).toMatchObject({ dark: undefined, at: steps[39]?.stall })
    expect(momentOf(day, steps, 40).truth).toBeUndefined()
    expect(momentOf(day, steps, 120).dark).toBe(day.left)
    expect(revealed(day, steps, 200)).toMatchObject({ truth: day.after })
    expect(revealed(day, steps, 200).strip.most).toHaveLength(200)
  })
})

describe('the contest', () => {
  it('tells of every visit of one day once, of the change in its middle, of all days and of the order', async () => {
    const { events, metrics } = await run(expert)
    const counted = events.reduce((n, event) => {
      if (event.type === 'visit') return n + 1
      return event.type === 'stretch' ? n + event.to - event.from : n
    }, 0)
    expect(counted).toBe(200)
    expect(events.map(({ type }) => type).indexOf('change')).toBe(8)
    const days = events.find((event) => event.type === 'days')
    expect(days).toMatchObject({ mean: metrics['test.share'], worst: metrics['test.worst'] })
    expect(events.at(-1)).toMatchObject({ type: 'order', right: true, count: { right: 0, wrong: 0 } })
  })

  it('stops when it is called off', async () => {
    const signal = {
      aborted: true,
      throwIfAborted() {
        throw new Error('called off')
      },
    }
    await expect(attempt(setup, expert, { ...tools, signal })).rejects.toThrow('called off')
  })
})

describe('what is told', () => {
  const told = async (recipe: Recipe, wanted: (event: StallEvent) => boolean) => {
    const event = (await run(recipe)).events.find(wanted)
    if (!event) throw new Error('no such event')
    return event
  }

  it('of a visit is why, then what it tasted like and what is noted', async () => {
    const first = await told(never, ({ type }) => type === 'visit')
    expect(halfway(setup, first, 'en')).toBe('Visit 1: the stall nearest the gate, egg tart. ')
    expect(narrate(setup, first, 'en')).toBe(
      'Visit 1: the stall nearest the gate, egg tart. This one tastes like 3.9. Estimate now: 3.9.',
    )
    expect(about(setup, first)).toEqual({ at: 'visit', stall: 'egg-tart', why: 'first', truth: 'not-best' })
  })

  it('of the change is that nobody tells the robot, and that it queues', async () => {
    const change = await told(averages, ({ type }) => type === 'change')
    expect(narrate(setup, change, 'en')).toMatch(
      /Nobody tells the robot\. Pip: “Wonton noodles\. Estimate \d\.\d\.” It queues\.$/,
    )
    expect(about(setup, change)).toBeUndefined()
  })

  it('of the order is what the favourite is, and where the best was', async () => {
    const order = await told(never, ({ type }) => type === 'order')
    expect(narrate(setup, order, 'en')).toMatch(/Pip: “Egg tart\. 200 of 200\. Estimate 3\.8\.”/)
    expect(narrate(setup, order, 'zh-Hant')).toMatch(/雞蛋仔/)
    const right = await told(expert, ({ type }) => type === 'order')
    expect(narrate(setup, right, 'en')).toMatch(/That is praise\.$/)
  })

  it('of all days are both shares, and no quip', async () => {
    const days = await told(expert, ({ type }) => type === 'days')
    expect(narrate(setup, days, 'en')).toMatch(/ate 83% of the best lunch; on the worst tenth of them 69%\.$/)
    expect(about(setup, days)).toBeUndefined()
  })
})
