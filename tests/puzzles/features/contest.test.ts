/** The evening at the stall, as it is measured and as it is told. */
import { beforeAll, describe, expect, test } from 'vitest'
import { createRandom, languages } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/features/attempt.ts'
import type { StallEvent } from '../../../src/puzzles/features/events.ts'
import { about, halfway, narrate } from '../../../src/puzzles/features/words.ts'
import { level } from './level.ts'

const { setup } = level()
const made = setup.guest.values.with(5, 31)

const run = (columns: readonly string[], guest?: readonly number[]) =>
  attempt(
    setup,
    { columns: [...columns], ...(guest && { guest: [...guest] }) },
    {
      data: () => Promise.reject(new Error('this kind reads no data set')),
      random: createRandom(20230),
      report: () => undefined,
      signal: new AbortController().signal,
    },
  )

describe('the evening', () => {
  let events: readonly StallEvent[] = []
  beforeAll(async () => {
    events = (await run(['flipper', 'fish'])).events
  })

  test('counts every unseen bird once, and the one on the plate not at all', () => {
    const counted = events.flatMap((event) =>
      event.type === 'case' ? [1] : event.type === 'rush' ? [event.batch.length] : [],
    )
    expect(counted.reduce((a, b) => a + b, 0)).toBe(setup.unseen.length)
    expect(events.at(-1)).toMatchObject({
      type: 'own',
      made: false,
      right: false,
      count: { right: 0, wrong: 0 },
    })
  })

  test('the hard one comes with a drum roll, right before the last on the table', () => {
    expect(events.at(-2)).toMatchObject({ type: 'case', drum: true })
  })

  test('is told in whole words in every language, figures with their units', () => {
    for (const lang of languages) {
      const lines = events.flatMap((event) => [narrate(setup, event, lang), halfway(setup, event, lang)])
      expect(lines.filter((line) => /object|undefined|NaN|[{}]/.test(line))).toEqual([])
      const wrong = events.find((event) => event.type === 'case' && !event.right)
      expect(wrong && narrate(setup, wrong, lang)).toMatch(lang === 'en' ? /\d mm,/ : /\d 毫米、/)
    }
  })

  test('names only what was bought', () => {
    const told = events.map((event) => narrate(setup, event, 'en')).join(' ')
    expect(told).toContain('Flipper length')
    expect(told).not.toMatch(/bill (length|depth)|weight/i)
  })

  test('of the last one no quip speaks: it is of no class', () => {
    expect(about(setup, events.at(-1) as StallEvent)).toBeUndefined()
  })
})

test('a bird that was made up comes last, and changes no figure', async () => {
  const [plain, invited] = [await run(['flipper']), await run(['flipper'], made)]
  expect(invited.events.at(-1)).toMatchObject({ type: 'own', made: true, values: made })
  expect(invited.metrics).toEqual(plain.metrics)
})

test('without a ruler there is nothing to learn from', async () => {
  expect(await run([])).toMatchObject({ events: [], failure: { code: 'nothing-to-learn-from' } })
})
