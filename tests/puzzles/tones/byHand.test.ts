/** The calls of 5-3 that the player names before the model does. */
import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/tones/attempt.ts'
import { heightsOf } from '../../../src/puzzles/tones/contour.tsx'
import { type Action, rules } from '../../../src/puzzles/tones/rules.ts'
import { type Recipe, setup as schema } from '../../../src/puzzles/tones/schema.ts'
import { contestOf, greetingsOf, rowOf } from '../../../src/puzzles/tones/sung.ts'
import { narrate } from '../../../src/puzzles/tones/words.ts'
import { faultsOf } from '../faults.ts'
import { recipesOf } from '../played.ts'
import { setup as plain } from './level.ts'
import { setup } from './newSpeaker.ts'

const name = (as: number): Action => ({ type: 'name', as })
const row = rowOf(setup)
const truths = row.map(({ truth }) => truth)

function run(recipe: Partial<Recipe>) {
  const tools: Tools = {
    data: () => Promise.reject(new Error('a choir needs no data')),
    random: createRandom(1),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, { moments: [], speakers: ['captain', 'cook'], told: 'hertz', ...recipe }, tools)
}

describe('the row of 5-3', () => {
  it('is called by guests, with every tone among it, and in no other place', () => {
    expect(row).toHaveLength(8)
    expect(new Set(truths)).toEqual(new Set([0, 1, 2, 3]))
    const known = new Set([...contestOf(setup), ...greetingsOf(setup)].map(({ pitches }) => String(pitches)))
    expect(row.filter(({ pitches }) => known.has(String(pitches)))).toEqual([])
    expect(rowOf(plain)).toEqual([])
  })

  it('is named one by one, at no cost, and by nobody in a level without it', () => {
    const named = recipesOf(rules, setup, [...truths, 0].map(name))
    expect(named).toHaveLength(9)
    expect(named.at(-1)?.hand).toEqual(truths)
    expect(rules.cost(setup, named.at(-1) ?? rules.start(setup))).toEqual({ speakers: 0 })
    expect(rules.act(setup, rules.start(setup), name(4)).ok).toBe(false)
    expect(rules.act(plain, rules.start(plain), name(0)).ok).toBe(false)
  })

  it('is raced by the model, which changes no figure and adds to no count', async () => {
    const [without, after] = [await run({}), await run({ hand: truths })]
    expect(after.metrics).toEqual(without.metrics)
    expect(after.events.slice(0, -1)).toEqual(without.events)
    const last = after.events.at(-1)
    expect(last).toMatchObject({ type: 'hand', raced: { hand: truths, truths } })
    expect(last && narrate(setup, last, 'en')).toMatch(
      /^Your ears: 8 of 8\. The model: \d of 8\. Miss Yim: “Your ears win\./,
    )
    const byRange = await run({ hand: truths, speakers: ['cook', 'announcer'], told: 'range' })
    const right = (race: typeof after.lab.raced) =>
      race?.model.filter((answer, i) => answer === race.truths[i]).length ?? 0
    expect(right(byRange.lab.raced)).toBeGreaterThan(right(after.lab.raced))
  })

  it('is told by three heights to a player who neither hears nor sees it', () => {
    expect(heightsOf([0, 0, 0, 0, 0, undefined])).toEqual([0, 0, 0])
    const [start = 0, middle = 0, end = 0] = heightsOf([0, 2, 4, 6, 8])
    expect(start).toBeLessThan(middle)
    expect(middle).toBeLessThan(end)
  })

  it('makes no sense where nobody is a guest', () => {
    const { people: _, ...alone } = setup
    expect(faultsOf(schema, alone as typeof setup, () => undefined).join()).toContain('byHand')
  })
})
