import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { library } from '../../../src/cli/library.ts'
import { createRandom, type Level } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import { checkRecipe } from '../../../src/levels/recipe.ts'
import type { Cases } from '../../../src/puzzles/code/cases.ts'
import { rules } from '../../../src/puzzles/code/rules.ts'
import type { Recipe, Setup } from '../../../src/puzzles/code/schema.ts'
import { astray, cases as casesOf } from '../../../src/puzzles/code/worlds/lanterns/cases.ts'
import { predict } from '../../../src/puzzles/code/worlds/lanterns/mind.ts'
import { smeared } from '../../../src/puzzles/code/worlds/lanterns/walks.ts'
import type { Walk } from '../../../src/puzzles/code/worlds/lanterns/world.ts'

const file = 'levels/1/1-5-lantern-robot.json'
const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const level = parsed.level as Level<Setup>
const { setup } = level

interface Solutions {
  readonly recipes: readonly { readonly name: string; readonly recipe?: unknown }[]
}
const solutions = (id: string): Solutions =>
  JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as Solutions
const lent = (name: string) =>
  solutions('1-4-flag-doodles').recipes.find((one) => one.name === name)?.recipe as {
    readonly drawn: NonNullable<Recipe['signs']>
  }

function met(signs?: Recipe['signs']): Promise<Cases> {
  const program = () => Promise.reject(new Error('no programs here'))
  const { signal } = new AbortController()
  const tools = { data: library, random: createRandom(level.seed), report: () => {}, signal, program }
  return Promise.resolve(casesOf(setup, tools, signs))
}

describe('a sensor that the player’s own drawings trained', () => {
  let house: Cases
  let own: Cases
  let copied: Cases
  beforeAll(async () => {
    house = await met()
    own = await met(lent('average').drawn)
    copied = await met(lent('lazy-same-neat-drawing-copied').drawn)
  })

  test('says of how many walks it may misread a sign: the more signs on a walk, the more', () => {
    const walk = (turns: number, alleys: number) => ({ turns, alleys, smears: 0 })
    expect(astray([walk(3, 1), walk(5, 0)], 1)).toBe(0)
    expect(astray([walk(4, 0)], 0.95)).toBeCloseTo(1 - 0.95 ** 4)
    expect(astray([walk(2, 1)], 0.95)).toBeCloseTo(astray([walk(4, 0)], 0.95))
    expect(astray([walk(1, 0), walk(0, 0)], 0.5)).toBe(0.25)
    expect(copied.model?.own?.astray).toBeGreaterThan(own.model?.own?.astray ?? 1)
  })

  test('meets the lanes and the signs that the house’s meets', () => {
    for (const [i, { input }] of own.cases.entries()) {
      const [walk, same] = [input as Walk, house.cases[i]?.input as Walk]
      expect(walk.path).toEqual(same.path)
      expect(walk.start).toBe(same.start)
      const shown = (one: Walk, cell: string) => one.pictures[Number(cell)]?.join()
      const changed = Object.keys(walk.pictures).filter((cell) => shown(walk, cell) !== shown(same, cell))
      // Only smears are others: to the house’s model such a cell is no sign on a second look.
      for (const cell of changed)
        expect(predict(same.model, same.again[Number(cell)] ?? []).sure).toBeLessThanOrEqual(smeared)
    }
  })

  test('answers from other weights, the same ones every time', async () => {
    const weights = ({ cases }: Cases) => (cases[0]?.input as Walk | undefined)?.model.output
    expect(weights(own)).not.toEqual(weights(house))
    expect(weights(await met(lent('average').drawn))).toEqual(weights(own))
  })

  test('is measured beside the house’s, and varied drawings read more signs than copies', () => {
    expect(house.model?.own).toBeUndefined()
    expect(own.model?.accuracy).toBe(house.model?.accuracy)
    expect(own.model?.own?.drawings).toBe(lent('average').drawn.length)
    expect(own.model?.own?.accuracy).toBeGreaterThan(copied.model?.own?.accuracy ?? 1)
    const worst = copied.model?.own?.worst
    expect(worst?.right).toBeLessThan(worst?.of ?? 0)
  })
})

describe('the recipe of a lantern robot', () => {
  const { drawn } = lent('average')
  const start = rules.start(setup)
  const own: Recipe = { ...start, signs: drawn }

  test('begins with the drawings that were lent, and without any as before', () => {
    expect(rules.start(setup, lent('average')).signs).toEqual(drawn)
    for (const nothing of [undefined, null, 7, {}, { drawn: [] }, { drawn: 'left' }, { drawn: [null] }])
      expect(rules.start(setup, nothing)).toEqual(start)
  })

  test('takes the player’s sensor and the house’s in turn', () => {
    expect(rules.act(setup, start, { type: 'signs', signs: drawn })).toEqual({ ok: true, recipe: own })
    expect(rules.act(setup, own, { type: 'signs' })).toEqual({ ok: true, recipe: start })
  })

  test('refuses drawings of what the sensor knows not, and any where a level lends none', () => {
    const fish = [{ ...drawn[0], of: 'fish' }] as NonNullable<Recipe['signs']>
    const { signsFrom: _, ...alone } = setup
    expect(rules.act(setup, start, { type: 'signs', signs: fish })).toMatchObject({ ok: false })
    expect(rules.check(setup, { ...start, signs: fish })).toBeDefined()
    expect(rules.check(setup, { ...start, signs: [] })).toBeDefined()
    expect(rules.check(alone, own)).toBeDefined()
    expect(rules.check(setup, own)).toBeUndefined()
  })

  test('has room for a bounded number of drawings', () => {
    const read = (signs: unknown) => checkRecipe('code', { ...start, signs }, allKinds).ok
    const many = (n: number) => Array.from({ length: n }, () => drawn[0])
    expect([read(many(48)), read(many(49)), read(many(0)), read([{ of: 'left' }])]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
