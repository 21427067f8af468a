import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/build/skeleton/kind/rules.ts'
import { recipe as recipeSchema, setup as setupSchema } from '../../../src/build/skeleton/kind/schema.ts'
import { createRandom } from '../../../src/engine/index.ts'

const level = JSON.parse(readFileSync('src/build/skeleton/level.json', 'utf8')) as { setup: unknown }
const setup = setupSchema.parse(level.setup)
const start = rules.start(setup)

describe('the player', () => {
  it('begins with a legal recipe', () => {
    expect(rules.check(setup, start)).toBeUndefined()
  })

  it('moves the line to any step of the level', () => {
    for (const line of setup.line.steps)
      expect(rules.act(setup, start, { type: 'move', line })).toEqual({ ok: true, recipe: { line } })
  })

  it('is refused a step that the level does not have', () => {
    expect(rules.act(setup, start, { type: 'move', line: -7 }).ok).toBe(false)
    expect(rules.check(setup, { line: -7 })).toBeDefined()
  })
})

it('a random recipe is legal', () => {
  const random = createRandom(1, 'sample')
  for (let i = 0; i < 50; i++) {
    const sampled = rules.sample(setup, {}, random)
    expect(recipeSchema.safeParse(sampled).success).toBe(true)
    expect(rules.check(setup, sampled)).toBeUndefined()
  }
})
