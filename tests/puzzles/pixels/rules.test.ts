/** Windows are opened and closed, ink is weighed, a letter is painted; what a setup must keep; what hands and eyes get. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { behind, stripFrom } from '../../../src/puzzles/pixels/behind.ts'
import { guessed, isOver, newGuessing, rightOf, rounds } from '../../../src/puzzles/pixels/byHand.ts'
import { dotsOf, inkOf, squares } from '../../../src/puzzles/pixels/grid.ts'
import { layOut, middleOf, squareAt } from '../../../src/puzzles/pixels/layout.ts'
import { darker } from '../../../src/puzzles/pixels/painting.ts'
import {
  differences,
  examplesOf,
  inputsFor,
  readingOf,
  unseenOf,
} from '../../../src/puzzles/pixels/reading.ts'
import { type Action, rules } from '../../../src/puzzles/pixels/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  setup as setupSchema,
} from '../../../src/puzzles/pixels/schema.ts'
import { expectLegal, recipesOf } from '../played.ts'
import { setup } from './level.ts'

const start = rules.start(setup)
const full = '0'.repeat(63)

function act(recipe: Recipe, action: Action): Recipe {
  const acted = rules.act(setup, recipe, action)
  if (!acted.ok) throw new Error(acted.why.code)
  return acted.recipe
}

describe('the windows', () => {
  test('one that is pressed opens, pressed again it closes, and their order is the grid’s', () => {
    expect(start).toEqual({ windows: [0] })
    const opened = act(act(start, { type: 'flap', window: 42 }), { type: 'flap', window: 26 })
    expect(opened.windows).toEqual([0, 26, 42])
    expect(act(opened, { type: 'flap', window: 0 }).windows).toEqual([26, 42])
    expect(rules.cost(setup, opened)).toEqual({ numbers: 3 })
  })

  test('one more than the slots is refused in words, and one outside the picture', () => {
    const open = { windows: Array.from({ length: setup.slots }, (_, i) => i) }
    expect(rules.act(setup, open, { type: 'flap', window: 20 })).toMatchObject({ ok: false })
    expect(rules.act(setup, start, { type: 'flap', window: squares }).ok).toBe(false)
  })

  test('weighing is one number more, and goes again without a trace', () => {
    const weighed = act(start, { type: 'weigh', on: true })
    expect(rules.cost(setup, weighed)).toEqual({ numbers: 2 })
    expect(act(weighed, { type: 'weigh', on: false })).toEqual(start)
    const { weigh: _, ...without } = setup
    expect(rules.act(without, start, { type: 'weigh', on: true }).ok).toBe(false)
  })

  test('a painted letter stays while windows change; a bare sheet is refused', () => {
    const painted = act(start, { type: 'paint', ink: `${full}g` })
    expect(act(painted, { type: 'flap', window: 9 })).toEqual({ windows: [0, 9], own: `${full}g` })
    expect(act(painted, { type: 'paint' })).toEqual(start)
    expect(rules.act(setup, start, { type: 'paint', ink: `${full}0` }).ok).toBe(false)
  })

  test('whatever is pressed, the recipe stays legal', () => {
    const action = fc.oneof(
      fc.record({ type: fc.constant('flap' as const), window: fc.integer({ min: -2, max: 70 }) }),
      fc.record({ type: fc.constant('weigh' as const), on: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        expectLegal(rules, setup, recipeSchema, recipesOf(rules, setup, actions))
      }),
    )
  })

  test('a random recipe is legal and within the budget', () => {
    const random = createRandom(1, 'sample')
    for (let i = 0; i < 60; i++) {
      const sampled = rules.sample(setup, { numbers: 5 }, random)
      expect(rules.check(setup, sampled)).toBeUndefined()
      expect(sampled.windows.length).toBeGreaterThan(0)
      expect(sampled.windows.length).toBeLessThanOrEqual(5)
    }
  })
})

describe('what the model gets', () => {
  test('is the open windows’ numbers as shares of full ink, and the sum in deviations from the mean', () => {
    const dots = dotsOf(`8${'0'.repeat(62)}g`)
    expect(readingOf({ windows: [0, 63], weigh: true }, dots)).toEqual([8, 16, 24])
    expect(inputsFor(setup, { windows: [0, 63] })(dots)).toEqual([0.5, 1])
    const inputs = inputsFor(setup, { windows: [], weigh: true })
    const all = examplesOf(setup).map((one) => inputs(one.dots)[0] ?? 0)
    expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeCloseTo(0, 9)
  })

  test('says 0 in the corner of every letter, as the lecture says', () => {
    const letters = [...examplesOf(setup), ...unseenOf(setup)]
    expect(letters).toHaveLength(357)
    expect(letters.every(({ dots }) => dots[0] === 0)).toBe(true)
  })

  test('differs between two digits by their means, and of one digit alone by nothing that is known', () => {
    const letter = (truth: number, n: number) => ({ truth, dots: new Array<number>(squares).fill(n) })
    expect(differences([letter(0, 2), letter(0, 4), letter(1, 10)])?.[5]).toBe(7)
    expect(differences([letter(0, 2)])).toBeUndefined()
  })

  test('is the same ink after it was packed and unpacked', () => {
    for (const { ink } of setup.examples.slice(0, 20)) expect(inkOf(dotsOf(ink))).toBe(ink)
  })
})

describe('by hand', () => {
  const examples = examplesOf(setup)
  test('a game has eight different letters, hides them until they are guessed, and counts what was right', () => {
    let game = newGuessing(examples.length, 0)
    expect(new Set(game.letters).size).toBe(rounds)
    const looking = { letter: 0, painting: false, painted: [], guessing: game }
    expect(behind(looking, examples)).toEqual({ dots: examples[game.letters[0] ?? 0]?.dots, hidden: true })
    for (const letter of game.letters) game = guessed(game, examples[letter]?.truth ?? 0)
    expect(isOver(game)).toBe(true)
    expect(rightOf(game, examples)).toBe(rounds)
    expect(behind({ ...looking, guessing: game }, examples).hidden).toBe(false)
  })

  test('the strip keeps the chosen letter in its middle, and ends where the letters end', () => {
    expect([0, 10, 156].map((letter) => stripFrom(letter, 7, 157))).toEqual([0, 7, 150])
  })

  test('a press inks a square by half, then wholly, then not', () => {
    expect([0, 8, 16, 3, 12].map(darker)).toEqual([8, 16, 0, 8, 16])
  })

  test('every square is found again under its own middle, in any size of the stage', () => {
    for (const [width, height] of [
      [790, 700],
      [390, 380],
      [1200, 900],
    ] as const) {
      const layout = layOut(width, height, 2)
      for (let at = 0; at < squares; at++) expect(squareAt(layout, middleOf(layout, at))).toBe(at)
      expect(squareAt(layout, { x: 0, y: 0 })).toBeUndefined()
    }
  })
})

describe('a setup is refused', () => {
  const faults = (change: object) => {
    const read = setupSchema.safeParse({ ...setup, ...change })
    return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
  }
  test('whose letter is of no class, or whose class has no letter to learn from', () => {
    const found = faults({ classes: ['3', '9'] })
    const eight = setup.examples.findIndex(({ truth }) => truth === '8')
    expect(found).toContain('classes.1')
    expect(found).toContain(`examples.${eight}.truth`)
  })
  test('that opens more windows than it has slots, or one twice', () => {
    expect(faults({ slots: 1, start: [0, 1] })).toContain('start')
    expect(faults({ start: [3, 3] })).toContain('start.1')
  })
  test('whose picture has too few squares, or signs that are no ink', () => {
    expect(faults({ guest: { ...setup.guest, ink: full } })).toContain('guest.ink')
    expect(faults({ guest: { ...setup.guest, ink: `${full}z` } })).toContain('guest.ink')
  })
})
