/** A hunt for shortcuts: what a thumb covers, what a mend costs, what is learned from then, and what an answer hangs on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { all, fullInk } from '../../../src/puzzles/pixels/grid.ts'
import {
  covered,
  handfulsOf,
  leastSure,
  lettersOf,
  lookedAt,
  oddOnes,
  pullsOf,
  underThumb,
} from '../../../src/puzzles/pixels/hunt.ts'
import { examplesOf } from '../../../src/puzzles/pixels/reading.ts'
import { type Action, rules } from '../../../src/puzzles/pixels/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  setup as setupSchema,
} from '../../../src/puzzles/pixels/schema.ts'
import { byHandFirst, heatOf, thumbOn } from '../../../src/puzzles/pixels/thumb.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './huntLevel.ts'
import { setup as windowsOnly } from './level.ts'

const start = rules.start(setup)
/** 8s that lie among the 3s, counted from 0. */
const wrong = [19, 21, 24, 31, 48, 57]

function act(recipe: Recipe, ...actions: Action[]): Recipe {
  return actions.reduce((now, action) => {
    const acted = rules.act(setup, now, action)
    if (!acted.ok) throw new Error(acted.why.code)
    return acted.recipe
  }, recipe)
}

describe('a mend', () => {
  test('costs a fix each: a square taped, a label turned, a handful taken; all is open and free at first', () => {
    expect(start).toEqual({ windows: all })
    expect(rules.cost(setup, start)).toEqual({ fixes: 0 })
    const mended = act(
      start,
      { type: 'flap', window: 56 },
      { type: 'relabel', letter: 19 },
      { type: 'more', of: 1, count: 3 },
    )
    expect(mended).toMatchObject({ relabel: [19], more: [0, 3] })
    expect(mended.windows).not.toContain(56)
    expect(rules.cost(setup, mended)).toEqual({ fixes: 5 })
  })

  test('is taken back without a trace', () => {
    const twice: Action[] = [
      { type: 'flap', window: 7 },
      { type: 'relabel', letter: 3 },
    ]
    const more = (count: number): Action => ({ type: 'more', of: 2, count })
    expect(act(start, ...twice, more(2), more(0), ...twice)).toEqual(start)
  })

  test('of a letter or a handful that does not exist is refused, and any where there is no hunt', () => {
    const ok = (action: Action, of = setup, recipe = start) => rules.act(of, recipe, action).ok
    expect(ok({ type: 'relabel', letter: setup.examples.length })).toBe(false)
    expect(ok({ type: 'more', of: 0, count: handfulsOf(setup, 0) })).toBe(true)
    expect(ok({ type: 'more', of: 0, count: handfulsOf(setup, 0) + 1 })).toBe(false)
    expect(ok({ type: 'more', of: 3, count: 1 })).toBe(false)
    expect(ok({ type: 'relabel', letter: 0 }, windowsOnly, rules.start(windowsOnly))).toBe(false)
    expect(ok({ type: 'more', of: 0, count: 1 }, windowsOnly, rules.start(windowsOnly))).toBe(false)
  })

  test('whatever is pressed, the recipe stays legal', () => {
    const at = fc.integer({ min: -2, max: 70 })
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('flap' as const), window: at }),
      fc.record({ type: fc.constant('relabel' as const), letter: at }),
      fc.record({
        type: fc.constant('more' as const),
        of: fc.integer({ min: 0, max: 3 }),
        count: fc.integer({ min: -1, max: 7 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, actions))
      }),
    )
  })

  test('drawn at random is legal and within the budget', () => {
    const random = createRandom(1, 'sample')
    for (let i = 0; i < 80; i++) {
      const sampled = rules.sample(setup, { fixes: 10 }, random)
      expect(rules.check(setup, sampled)).toBeUndefined()
      expect(recipeSchema.safeParse(sampled).success).toBe(true)
      expect(rules.cost(setup, sampled).fixes).toBeLessThanOrEqual(10)
    }
  })

  test('changes what is learned from: labels turn, handfuls come after the trays', () => {
    const letters = lettersOf(setup, { relabel: [19], more: [2] })
    expect(examplesOf(setup)[19]?.truth).toBe(0)
    expect(letters[19]?.truth).toBe(1)
    expect(letters).toHaveLength(setup.examples.length + 6)
    expect(letters.slice(-6).every(({ truth }) => truth === 0)).toBe(true)
    expect(lettersOf(setup, {})).toBe(examplesOf(setup))
  })
})

describe('the thumb', () => {
  test('covers four squares, fewer at the right and at the foot, and leaves bare paper', () => {
    expect(underThumb(0)).toEqual([0, 1, 8, 9])
    expect(underThumb(7)).toEqual([7, 15])
    expect(underThumb(56)).toEqual([56, 57])
    expect(underThumb(63)).toEqual([63])
    expect(covered(all, 56).slice(55, 59)).toEqual([55, 0, 0, 58])
    expect(covered(all, undefined)).toBe(all)
  })

  test('opens the heat map after six places, and the same place counts once', () => {
    let looking = { thumb: undefined as number | undefined, thumbed: [] as readonly number[] }
    for (const at of [3, 3, 3, 9]) looking = { ...looking, ...thumbOn(looking, at) }
    expect(looking).toEqual({ thumb: 9, thumbed: [3, 9] })
    expect(byHandFirst).toBe(6)
  })
})

describe('what an answer hangs on', () => {
  const weights = [
    [0, 2],
    [1, 0],
    [0, 0],
  ]
  test('is ink times the difference of weights, and exactly what a cover takes off the log-odds', () => {
    const dots = all.map((at) => (at === 4 ? fullInk : at === 9 ? fullInk / 2 : 0))
    const pulls = pullsOf([4, 9], weights, dots)
    expect([pulls[4], pulls[9], pulls[0]]).toEqual([2, -0.5, 0])
    expect(lookedAt(pulls, 1, 3)).toEqual([4])
    expect(lookedAt(pulls, 0, 3)).toEqual([9])
  })

  test('is shown of one letter, or on average of all letters of a class', () => {
    const letter = (truth: number, ink: number) => ({ truth, dots: all.map((at) => (at === 4 ? ink : 0)) })
    const lab = { windows: [4, 9], weights }
    const letters = [letter(0, 16), letter(0, 8), letter(1, 4)]
    expect(heatOf(lab, letters, { heat: undefined, letter: 0 })).toBeUndefined()
    expect(heatOf(lab, letters, { heat: 'this', letter: 2 })?.[4]).toBe(0.5)
    expect(heatOf(lab, letters, { heat: 0, letter: 2 })?.[4]).toBe(1.5)
  })

  test('the letters whose labels a model is least sure of come first', () => {
    const answers = [
      { truth: 0, shares: [0.9, 0.1] },
      { truth: 1, shares: [0.8, 0.2] },
      { truth: 1, shares: [0.4, 0.6] },
    ]
    expect(leastSure(answers)).toEqual([1, 2, 0])
  })
})

describe('what was planted in 4-6', () => {
  const [stain = [], postmark = []] = setup.hunt?.spots.map(({ squares }) => squares) ?? []
  test('the stain lies on every 8 of the trays and on no 3, the postmark on every 3 and on no 8', () => {
    for (const { truth, dots } of examplesOf(setup)) {
      expect(stain.every((at) => dots[at] === fullInk)).toBe(truth === 1)
      expect(postmark.every((at) => (dots[at] ?? 0) >= 12)).toBe(truth === 0)
    }
  })

  test('the letters that look most like the other digit are those with a wrong label', () => {
    expect(wrong.filter((at) => oddOnes(setup).slice(0, 12).includes(at)).length).toBeGreaterThanOrEqual(4)
  })
})

describe('a hunt is refused', () => {
  const faults = (change: object) => {
    const read = setupSchema.safeParse({ ...setup, ...change })
    return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
  }
  test('with three classes, with closed windows, or with less than a handful', () => {
    expect(faults({ classes: ['3', '8', '9'] })).toContain('classes')
    expect(faults({ slots: 8 })).toContain('slots')
    expect(faults({ hunt: { ...setup.hunt, each: 19 } })).toContain('hunt.handfuls.0.letters')
  })
  test('whose further letters are of no class', () => {
    const validation = [{ ...setup.hunt?.validation[0], truth: '9' }, setup.hunt?.validation[1]]
    expect(faults({ hunt: { ...setup.hunt, validation } })).toContain('hunt.validation.0.truth')
  })
})
