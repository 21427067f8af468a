/** The calls of 5-1 that the player names before the model does. */
import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/sound/attempt.ts'
import { contestOf, lessonOf, plain } from '../../../src/puzzles/sound/calls.ts'
import { callersOf, notesOf, rowOf, takenFor } from '../../../src/puzzles/sound/row.ts'
import { type Action, rules } from '../../../src/puzzles/sound/rules.ts'
import { type Recipe, setup as schema } from '../../../src/puzzles/sound/schema.ts'
import { heardHertz } from '../../../src/puzzles/sound/view.ts'
import { repeatsOf } from '../../../src/puzzles/sound/wave.tsx'
import { halfway, narrate } from '../../../src/puzzles/sound/words.ts'
import { faultsOf } from '../faults.ts'
import { recipesOf } from '../played.ts'
import { seed, setup } from './level.ts'

const name = (as: number): Action => ({ type: 'name', as })
const row = rowOf(setup)
const truths = row.map(({ thing }) => thing)
const { byHand, ...without } = setup

function run(recipe: Recipe) {
  const tools: Tools = {
    data: () => Promise.reject(new Error('a harbour needs no data')),
    random: createRandom(seed),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}

describe('the row of 5-1', () => {
  it('has two calls of each of four boats, at their own notes, which are called in no other place', () => {
    expect(callersOf(setup)).toEqual([2, 3, 4, 5])
    expect([...truths].sort()).toEqual([2, 2, 3, 3, 4, 4, 5, 5])
    for (const { thing, note } of row) {
      const [low, high] = notesOf(setup, thing)
      expect(note).toBeGreaterThanOrEqual(low)
      expect(note).toBeLessThanOrEqual(high)
    }
    const known = new Set([...lessonOf(setup), ...contestOf(setup)].map(({ hertz }) => hertz))
    expect(row.filter(({ hertz }) => known.has(hertz))).toEqual([])
    expect(rowOf(without)).toEqual([])
  })

  it('is hard in two places and no more: where a call lies beside the next boat’s notes', () => {
    const lowest = callersOf(setup)
      .slice(1)
      .map((thing) => notesOf(setup, thing)[0])
    const near = row.filter(({ note }) => lowest.some((low) => note === low || note === low - 1))
    expect(near).toHaveLength(2)
  })

  it('is named one by one, at no cost, by boats that are in it, and by none in a level without it', () => {
    const named = recipesOf(rules, setup, [...truths, 2].map(name))
    expect(named.at(-1)?.hand).toEqual(truths)
    const start = rules.start(setup)
    expect(rules.cost(setup, named.at(-1) ?? start)).toEqual(rules.cost(setup, start))
    for (const other of [0, 1, 6]) expect(rules.act(setup, start, name(other)).ok).toBe(false)
    expect(rules.act(without, start, name(2)).ok).toBe(false)
  })

  it('takes a note of a boat that is not in it for the nearest that is', () => {
    expect([0, 15, 23, 24, 47].map((note) => takenFor(setup, note))).toEqual([2, 2, 2, 3, 5])
  })

  it('is heard as it is in the air, whatever is looked at', () => {
    const looking = { source: { thing: 0 }, sung: undefined, tries: [] }
    expect(heardHertz(setup, { ...looking, ear: { row: 1320 } }, 800)).toBe(1320)
  })

  it('is told by its repeats in a hundredth of a second to a player who neither hears nor sees it', () => {
    expect([110, 349.2, 698, 1397].map((hertz) => repeatsOf(plain(hertz)))).toEqual([1, 3.5, 7, 14])
    for (const one of row) expect(Math.abs(repeatsOf(one) * 100 - one.hertz)).toBeLessThanOrEqual(25)
  })
})

describe('the race on it', () => {
  const right = ({ lab: { raced } }: Awaited<ReturnType<typeof run>>) =>
    raced?.model.filter((answer, i) => answer === raced.truths[i]).length

  it('changes no figure, adds to no count and ends the evening, after the player’s whistle', async () => {
    const expert: Recipe = { rate: 3400, window: 120, own: 3800 }
    const [alone, after] = [await run(expert), await run({ ...expert, hand: truths })]
    expect(after.metrics).toEqual(alone.metrics)
    expect(after.events.slice(0, -1)).toEqual(alone.events)
    expect(alone.lab.raced).toBeUndefined()
    const last = after.events.at(-1)
    expect(last).toMatchObject({ type: 'hand', raced: { hand: truths, truths, model: truths } })
    expect(last && halfway(setup, last, 'en')).toMatch(/^And now you and the model/)
    expect(last && narrate(setup, last, 'en')).toBe(
      `Your ears: 8 of 8. The model: 8 of 8. ${byHand?.says.even.en}`,
    )
  })

  it('is lost by a model whose numbers are too few, and won by the expert’s', async () => {
    const few = await run({ rate: 800, window: 160, hand: truths })
    expect(right(few)).toBeLessThan(5)
    const last = few.events.at(-1)
    expect(last && narrate(setup, last, 'en')).toMatch(
      /^Your ears: 8 of 8\. The model: \d of 8\. .*Your ears win/,
    )
    // One wrong and one right: named in part, the model is asked for these alone.
    const part = await run({ rate: 3400, window: 120, hand: [5, truths[1] ?? 0] })
    expect(part.lab.raced?.model).toEqual(truths.slice(0, 2))
  })
})

describe('an author', () => {
  it.each([
    ['a boat that there is not', ['horn', 'whale'], 'byHand.things.1'],
    ['boats out of order', ['kettle', 'horn'], 'byHand.things.1'],
    ['a boat twice', ['horn', 'horn'], 'byHand.things.1'],
  ])('is told of %s in the row', (_, things, path) => {
    const faults = faultsOf(schema, setup, (copy) => Object.assign(copy.byHand ?? {}, { things }))
    expect(faults.map((fault) => fault.split(': ')[0])).toContain(path)
  })
})
