import { describe, expect, test } from 'vitest'
import { readLevel } from '../../../src/cli/files.ts'
import { type Action, rules } from '../../../src/puzzles/code/rules.ts'
import type { Recipe, Setup } from '../../../src/puzzles/code/schema.ts'

const setup = readLevel('3-6-write-the-learner').level.setup as Setup

function acted(recipe: Recipe, action: Action): Recipe {
  const result = rules.act(setup, recipe, action)
  if (!result.ok) throw new Error('refused')
  return result.recipe
}

describe('going over to another language', () => {
  test('finds the beginning that the level gives, also with a recipe that never had one', () => {
    const brought: Recipe = {
      ...rules.start(setup),
      python: 'def learn(xs, ys):\n    return 1, 2\n',
      javascript: '',
    }
    expect(acted(brought, { type: 'language', language: 'javascript' }).javascript).toBe(
      setup.starter.javascript,
    )
  })

  test('leaves what was written there as it is', () => {
    const written: Recipe = { ...rules.start(setup), javascript: '// mine' }
    expect(acted(written, { type: 'language', language: 'javascript' }).javascript).toBe('// mine')
  })
})
