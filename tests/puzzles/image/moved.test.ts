import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptHeadless } from '../../../src/cli/headless.ts'
import { act, createRandom, type Level, overBudget } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import type { Lab, PostEvent } from '../../../src/puzzles/image/events.ts'
import { rules } from '../../../src/puzzles/image/rules.ts'
import { demos, measures, recipe as recipeSchema, type Setup } from '../../../src/puzzles/image/schema.ts'
import { narrate } from '../../../src/puzzles/image/words.ts'
import { setup as office } from './level.ts'

const file = 'levels/4/4-3-shift-shock.json'
const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const level = parsed.level as Level<Setup>
const { setup } = level
const start = rules.start(setup)

describe('a level whose pictures are moved', () => {
  test('a variation is chosen and given up again, in one order however it was pressed', () => {
    const press = (recipe: typeof start, by: 'sideways' | 'upDown') => {
      const done = rules.act(setup, recipe, { type: 'augment', by })
      if (!done.ok) throw new Error('refused')
      return done.recipe
    }
    const both = press(press(start, 'upDown'), 'sideways')
    expect(both).toEqual({ ...start, augment: ['sideways', 'upDown'] })
    expect(press(press(both, 'sideways'), 'upDown')).toEqual(start)
  })

  test('what is paid is every picture and every copy, in every epoch', () => {
    const cost = (recipe: typeof start) => rules.cost(setup, recipe).seen
    expect(cost(start)).toBe(896 * 20)
    expect(cost({ ...start, augment: ['sideways', 'mirror'] })).toBe(896 * 4 * 20)
    expect(rules.cost(office, rules.start(office))).not.toHaveProperty('seen')
    const full = { ...start, augment: ['sideways' as const, 'upDown' as const] }
    expect(act(rules, level, full, { type: 'augment', by: 'two' })).toMatchObject({
      ok: false,
      why: { code: 'over-budget', budget: 'seen' },
    })
  })

  test('a variation is refused where the level offers none, or not this one', () => {
    expect(rules.check(office, { ...rules.start(office), augment: ['turn'] })).toBeDefined()
    const fewer: Setup = { ...setup, augment: ['sideways'] }
    expect(rules.check(fewer, { ...start, augment: ['turn'] })).toBeDefined()
    expect(rules.check(fewer, { ...start, augment: ['sideways'] })).toBeUndefined()
    expect(recipeSchema.safeParse({ ...start, augment: [] }).success).toBe(false)
    expect(recipeSchema.safeParse({ ...start, augment: ['turn', 'turn'] }).success).toBe(false)
  })

  test('every sampled recipe is legal and within the budget', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sample = rules.sample(setup, level.budget, createRandom(seed))
        expect(recipeSchema.safeParse(sample).success).toBe(true)
        expect(rules.check(setup, sample)).toBeUndefined()
        expect(overBudget(level.budget, rules.cost(setup, sample))).toBeUndefined()
      }),
    )
  })

  test('straight pictures are measured, and the new demos shown, only here', () => {
    expect(measures(setup)).toHaveProperty(['clean.accuracy'])
    expect(measures(office)).not.toHaveProperty(['clean.accuracy'])
    expect(demos(setup)).toEqual(expect.arrayContaining(['moved', 'variations']))
    expect(demos(office)).toEqual(['handwriting', 'pixels', 'layers', 'correcting'])
  })

  test('the straight ones are told at the count, and the map says of the middle what the lab says', async () => {
    const attempted = await attemptHeadless(level, { ...start, epochs: 5 })
    if (!attempted.ok) throw new Error('refused')
    const { events, metrics, lab } = attempted.outcome
    const count = (events as readonly PostEvent[]).at(-1)
    if (count?.type !== 'count' || !count.straight) throw new Error('the night ends with the count')
    expect(count.straight.right / count.straight.of).toBe(metrics['clean.accuracy'])
    expect(narrate(setup, count, 'en')).toContain(
      `The same parcels lying straight: ${count.straight.right} of 645.`,
    )
    const { moved, accuracy } = lab as Lab
    expect(moved?.reach[3]?.[3]).toBe(accuracy)
    expect(moved?.reach[3]?.[4]).toBeLessThan(accuracy - 0.2)
    expect(moved?.samples.map(({ truth }) => truth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})
