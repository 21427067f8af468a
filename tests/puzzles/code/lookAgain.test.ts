import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { library } from '../../../src/cli/library.ts'
import { write } from '../../../src/coding/blocks/write.ts'
import { createRandom, type Level } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import type { Case } from '../../../src/puzzles/code/judge.ts'
import type { Setup } from '../../../src/puzzles/code/schema.ts'
import { cases as casesOf } from '../../../src/puzzles/code/worlds/lanterns/cases.ts'
import { predict } from '../../../src/puzzles/code/worlds/lanterns/mind.ts'
import { fooled, smeared } from '../../../src/puzzles/code/worlds/lanterns/walks.ts'
import { type Walk, world } from '../../../src/puzzles/code/worlds/lanterns/world.ts'

const file = 'levels/1/1-5-lantern-robot.json'
const parsed = parseLevel(readFileSync(file, 'utf8'), { file, kinds: allKinds })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const level = parsed.level as Level<Setup>

let all: readonly Case[] = []
beforeAll(async () => {
  const { signal } = new AbortController()
  const program = () => Promise.reject(new Error('no programs here'))
  const random = createRandom(level.seed)
  all = (await casesOf(level.setup, { data: library, random, report: () => {}, signal, program })).cases
})

/** Cells of a walk, by what the model makes of them at first and then. */
function looks(walk: Walk) {
  return Object.keys(walk.pictures).map((key) => {
    const cell = Number(key)
    const [first, second] = [walk.pictures[cell] ?? [], walk.again[cell] ?? []]
    return {
      cell,
      first: predict(walk.model, first),
      second: predict(walk.model, second),
      same: first === second,
    }
  })
}

describe('a second look', () => {
  test('shows another picture, which reads a sign as before and leaves the model unsure of every smear', () => {
    for (const { input } of all)
      for (const { first, second, same } of looks(input as Walk)) {
        expect(same).toBe(false)
        if (second.sure <= smeared) expect(second.label).not.toBe('none')
        else expect(second).toMatchObject({ label: first.label })
      }
  })

  test('alone tells a smear that fools the model from a sign: it is as sure as can be the first time', () => {
    const fools = (some: readonly Case[]) =>
      some.flatMap(({ input }) =>
        looks(input as Walk).filter((one) => one.first.sure >= fooled && one.second.sure <= smeared),
      )
    const hidden = fools(all.filter(({ visible }) => !visible))
    expect(hidden).toHaveLength(2)
    expect(fools(all.filter(({ visible }) => visible))).toHaveLength(1)
    for (const { first } of hidden) expect(['left', 'right']).toContain(first.label)
  })

  test('is counted, and is told as a second look', () => {
    const one = all.at(-1)
    const walk = one?.input as Walk
    const robot = world.open(walk)
    const seen = robot.call('lookAgain', [])
    expect(seen).toEqual(walk.bare)
    const result = robot.call('model.predict', [seen])
    const call = (name: string, result: unknown) => ({ name, args: [], result, line: 1 })
    const calls = [
      call('look', []),
      call('model.predict', result),
      call('lookAgain', seen),
      call('model.predict', result),
    ]
    const judged = one?.judge({ calls, value: undefined, printed: '', steps: 1, lines: [] })
    expect(judged?.looks).toBe(1)
    expect(judged?.events.map((event) => ('again' in event ? 'second' : event.type))).toEqual([
      'read',
      'again',
      'second',
      'end',
    ])
  })

  test('stands in blocks as in text', () => {
    const program = [
      {
        id: 'a',
        type: 'if-guess' as const,
        field: 'sign',
        body: [{ id: 'b', type: 'look-again' as const }],
      },
    ]
    expect(write(program, 'python').source).toBe(
      "if guess.label != 'none':\n    guess = model.predict(look_again())",
    )
    expect(write(program, 'javascript').source).toContain("let guess\nif (guess.label !== 'none') {")
  })
})
