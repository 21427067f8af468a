import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/tones/attempt.ts'
import type { ToneEvent } from '../../../src/puzzles/tones/events.ts'
import { sharesOf } from '../../../src/puzzles/tones/mind.ts'
import type { Recipe } from '../../../src/puzzles/tones/schema.ts'
import { about, halfway, narrate } from '../../../src/puzzles/tones/words.ts'
import { setup } from './level.ts'

const tools: Tools = {
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(20520),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
}
const run = (recipe: Recipe) => attempt(setup, recipe, tools)
const expert: Recipe = { moments: [3, 6, 12] }

it('nothing heard is nothing learned', async () => {
  const { failure, lab } = await run({ moments: [] })
  expect(failure).toEqual({ code: 'nothing-to-learn-from' })
  expect(lab.film).toEqual([])
})

describe('the recital', () => {
  it('counts every syllable once, ends with the hard one, then the player’s own, which does not count', async () => {
    const { events, metrics } = await run({ ...expert, own: [10, 11, 12, 13, 14] })
    const own = events.at(-1)
    const hard = events.at(-2)
    expect(own).toMatchObject({ type: 'own', voice: -1, count: { right: 0, wrong: 0 } })
    expect(hard).toMatchObject({ type: 'case', drum: true, tally: { done: 129, of: 129 } })
    const right = (hard as Extract<ToneEvent, { type: 'case' }>).tally.right
    expect(right / 129).toBeCloseTo(metrics['test.accuracy'] ?? 0)
  })

  it('is the same with and without a contour of one’s own', async () => {
    const [plain, sung] = [await run(expert), await run({ ...expert, own: [10, 11] })]
    expect(sung.metrics).toEqual(plain.metrics)
  })
})

it('the page answers as the worker did, for pictures: the likeliest tone is the same', async () => {
  const recipe: Recipe = { ...expert, own: [20, 19, 18, 17, 15, 13, 11, 9, 7, 5, 4, 3, 2, 2] }
  const { events, lab } = await run(recipe)
  const own = events.at(-1) as Extract<ToneEvent, { type: 'own' }>
  const shares = sharesOf(lab, recipe, recipe.own ?? [])
  expect(shares.indexOf(Math.max(...shares))).toBe(own.answer)
  expect(shares[own.answer]).toBeCloseTo(own.sure, 4)
})

describe('what is told', () => {
  const told = async (recipe: Recipe, wanted: (event: ToneEvent) => boolean) => {
    const event = (await run(recipe)).events.find(wanted)
    if (!event) throw new Error('no such event')
    return event
  }
  const wrong = (event: ToneEvent) => event.type !== 'rush' && event.type !== 'own' && !event.right

  it('of a mistake is Pip’s word, how sure it is, and how much it heard', async () => {
    const one = await told({ moments: [10] }, wrong)
    expect(narrate(setup, one, 'en')).toMatch(
      /^Pip: “\w+\. \d+%\. I heard one moment of it\.” It was \*m.+\*\.$/,
    )
    const mean = await told({ moments: [], mean: true }, wrong)
    expect(narrate(setup, mean, 'zh-Hant')).toContain('我得到的是平均音高。')
    const both = await told({ moments: [2], mean: true }, wrong)
    expect(narrate(setup, both, 'en')).toContain('I was given its average pitch, and 1 more.')
    expect(about(setup, one)).toMatchObject({ truth: expect.any(String), answer: expect.any(String) })
  })

  it('of the hard one says that it is cut short', async () => {
    const hard = await told(expert, (event) => event.type === 'case' && event.drum === true)
    expect(halfway(setup, hard, 'en')).toMatch(
      /^The hard one\. Drum roll! The duck sings a third tone cut short, 21\./,
    )
  })

  it('of one’s own gives no verdict', async () => {
    const own = await told({ ...expert, own: [10, 11, 12, 13] }, (event) => event.type === 'own')
    expect(narrate(setup, own, 'en')).toMatch(/Nobody has said which tone it is/)
    expect(about(setup, own)).toBeUndefined()
  })
})
