import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/trips/attempt.ts'
import { halfway, narrate } from '../../../src/puzzles/trips/words.ts'
import { sailing, setup } from './level.ts'

const run = (letters: string) => {
  const tools: Tools = {
    data: () => Promise.reject(new Error('no data set is needed')),
    random: createRandom(20240),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, sailing(letters), tools)
}

describe('who was never fetched', () => {
  it('is never recognised, while practice on the crate is perfect, and one more of the same changes nothing', async () => {
    const [lazy, less] = [await run('T'.repeat(24)), await run('T'.repeat(12))]
    for (const { metrics } of [lazy, less]) {
      expect(metrics['train.accuracy']).toBe(1)
      expect(metrics['test.worst']).toBe(0)
    }
    expect(lazy.metrics['test.accuracy']).toBe(less.metrics['test.accuracy'])
  })

  it('is called by another’s name with nearly full confidence', async () => {
    const { events } = await run('T'.repeat(24))
    const wrong = events.flatMap((event) => (event.type === 'case' && !event.right ? [event.sure] : []))
    expect(wrong.length).toBeGreaterThan(3)
    expect(Math.min(...wrong)).toBeGreaterThan(0.8)
  })

  it('hides behind a good accuracy: two islands out of three name most passengers rightly', async () => {
    const { metrics } = await run('TTTTTTBBBttbb')
    expect(metrics['test.accuracy']).toBeGreaterThan(0.7)
    expect(metrics['test.worst']).toBe(0)
  })

  it('is forgotten half on beaches alone; fewer birds of all sorts do far better', async () => {
    const [beaches, mixed] = [await run('TTTTBBBBDDDD'), await run('TtBbddd')]
    expect(beaches.metrics['test.worst']).toBeLessThan(0.65)
    expect(mixed.metrics['test.worst']).toBeGreaterThan(0.88)
  })
})

describe('the night ferry', () => {
  it('takes every passenger once, then the hard one with a drum roll, then the player’s own, who does not count', async () => {
    const { events, metrics } = await run('TtBbddd')
    const of = setup.unseen.length
    const [hard, own] = events.slice(-2)
    expect(hard).toMatchObject({ type: 'case', drum: true, n: of, tally: { done: of, of } })
    expect(own).toMatchObject({ type: 'own', voyage: 7, count: { right: 0, wrong: 0 } })
    const right = hard && 'tally' in hard ? hard.tally.right : 0
    expect(right / of).toBeCloseTo(metrics['test.accuracy'] ?? 0, 10)
  })

  it('is told in full sentences in every language', async () => {
    for (const { events } of [await run('TTT'), await run('TtBbddd')])
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        for (const event of events)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined/)
            expect(said.trim()).not.toBe('')
          }
  })

  it('does not sail with an empty crate: there is nothing to learn from', async () => {
    expect((await run('')).failure).toEqual({ code: 'nothing-to-learn-from' })
  })
})
