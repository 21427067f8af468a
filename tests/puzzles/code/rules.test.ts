import { describe, expect, test } from 'vitest'
import { readLevel } from '../../../src/cli/files.ts'
import { programOf } from '../../../src/puzzles/code/program.ts'
import { type Action, rules } from '../../../src/puzzles/code/rules.ts'
import {
  type Recipe,
  recipe as recipeSchema,
  type Setup,
  setup as setupSchema,
} from '../../../src/puzzles/code/schema.ts'

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

describe('the easier ways', () => {
  const start = rules.start(setup)

  test('are where a new player begins, with nothing placed and two training wheels', () => {
    expect(programOf(setup, start).source).toBe('')
    expect(rules.cost(setup, start).wheels).toBe(2)
    expect(rules.cost(setup, acted(start, { type: 'rung', rung: 'fill' })).wheels).toBe(1)
    expect(rules.cost(setup, acted(start, { type: 'rung', rung: 'write' })).wheels).toBe(0)
  })

  test('cost nothing where a level has none', () => {
    expect(rules.cost({ ...setup, rungs: undefined }, start)).not.toHaveProperty('wheels')
  })

  test('leave a program of an older game, which names no way, a text of the player’s own', () => {
    const { rung: _, ...old } = start
    const read = recipeSchema.parse({ ...old, python: 'def learn(xs, ys):\n    return [0, 0]\n' })
    expect(programOf(setup, read).source).toBe(read.python)
    expect(rules.cost(setup, read).wheels).toBe(0)
    expect(rules.check(setup, read)).toBeUndefined()
  })

  test('take their text along to where the player writes, and only when told to', () => {
    const some = acted(start, { type: 'order', order: [0, 13] })
    const text = 'def learn(xs, ys):\n    return [slope, height]\n'
    expect(acted(some, { type: 'rung', rung: 'write', carry: true }).python).toBe(text)
    expect(acted(some, { type: 'rung', rung: 'write' }).python).toBe(setup.starter.python)
    expect(acted(some, { type: 'rung', rung: 'write', carry: true }).javascript).toBe(start.javascript)
  })

  test('are kept for each language apart', () => {
    const some = acted(acted(start, { type: 'order', order: [0] }), {
      type: 'language',
      language: 'javascript',
    })
    expect(programOf(setup, some).source).toBe('')
    expect(acted(some, { type: 'order', order: [2, 1] }).orders).toEqual({ python: [0], javascript: [2, 1] })
  })

  test('take no line twice, none that is not there, and no part that is not on offer', () => {
    expect(rules.act(setup, start, { type: 'order', order: [1, 1] }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'order', order: [16] }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'fill', fills: ['100', 'import os'] }).ok).toBe(false)
    expect(rules.act(setup, start, { type: 'fill', fills: ['', '', '', '', '-='] }).ok).toBe(true)
    expect(rules.check(setup, { ...start, orders: { python: [20] } })).toBeDefined()
    expect(rules.check(setup, { ...start, fills: { javascript: ['', 'x'] } })).toBeDefined()
    expect(rules.check({ ...setup, rungs: undefined }, start)).toBeDefined()
  })

  test('refuse recipes from elsewhere that are no lines and no parts of one', () => {
    for (const bad of [
      { orders: { python: [-1] } },
      { orders: { python: [0.5] } },
      { fills: { python: ['a\nb'] } },
    ])
      expect(recipeSchema.safeParse({ ...start, ...bad }).success).toBe(false)
  })

  test.each([
    ['a gap in a line that is not there', { line: 20, text: '100', others: [] }],
    ['a gap that its line does not have', { line: 5, text: '99', others: [] }],
    ['a gap that its line has twice', { line: 9, text: 's', others: [] }],
    ['a gap that another holds', { line: 9, text: 'xs[i]', others: [] }],
    ['a choice that is the text itself', { line: 13, text: '-=', others: ['-='] }],
  ])('of a level file are refused with %s', (_, gap) => {
    const python = setup.rungs?.python
    const gaps = [...(python?.gaps ?? []), gap]
    const file = { ...setup, rungs: { ...setup.rungs, python: { ...python, gaps } } }
    expect(setupSchema.safeParse(setup).success).toBe(true)
    expect(setupSchema.safeParse(file).success).toBe(false)
  })

  test('of a level file stand for every text language, and for no other', () => {
    const { python, javascript } = setup.rungs ?? {}
    expect(setupSchema.safeParse({ ...setup, rungs: { python } }).success).toBe(false)
    expect(setupSchema.safeParse({ ...setup, languages: ['python'] }).success).toBe(false)
    expect(setupSchema.safeParse({ ...setup, languages: ['python'], rungs: { python } }).success).toBe(true)
    expect(javascript).toBeDefined()
  })
})
