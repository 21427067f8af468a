import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { costOf } from '../../../src/puzzles/code/program.ts'
import { type Recipe, recipe as schema } from '../../../src/puzzles/code/schema.ts'
import { slip } from '../../../src/puzzles/code/slips.ts'

const experts = [
  '1-5-lantern-robot',
  '3-6-write-the-learner',
  '5-6-write-the-mood-meter',
  '6-1-flood-search',
].flatMap((id) => {
  const file = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as {
    recipes: { name: string; recipe?: Recipe }[]
  }
  return file.recipes.flatMap(({ name, recipe }) => (name.startsWith('expert') && recipe ? [recipe] : []))
})

describe('a slip', () => {
  test('leaves a recipe that can be read and costs no more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...experts), fc.integer({ min: 0, max: 5000 }), (recipe, seed) => {
        const random = createRandom(seed, 'slips')
        const worse = slip(slip(slip(recipe, random), random), random)
        expect(schema.safeParse(worse).success).toBe(true)
        expect(costOf({}, worse).lines).toBeLessThanOrEqual(costOf({}, recipe).lines)
        expect(costOf({}, worse).blocks).toBeLessThanOrEqual(costOf({}, recipe).blocks)
      }),
    )
  })

  test('changes the program most of the time, and the same way for the same seed', () => {
    for (const recipe of experts) {
      const drafts = Array.from({ length: 40 }, (_, seed) => slip(recipe, createRandom(seed, 'slips')))
      expect(drafts).toEqual(
        Array.from({ length: 40 }, (_, seed) => slip(recipe, createRandom(seed, 'slips'))),
      )
      const changed = drafts.filter((draft) => JSON.stringify(draft) !== JSON.stringify(recipe))
      expect(changed.length).toBeGreaterThan(25)
    }
  })
})
