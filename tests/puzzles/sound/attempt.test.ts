import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/sound/attempt.ts'
import { plain } from '../../../src/puzzles/sound/calls.ts'
import type { OwnEvent, SoundEvent } from '../../../src/puzzles/sound/events.ts'
import { callOf } from '../../../src/puzzles/sound/mind.ts'
import type { Recipe } from '../../../src/puzzles/sound/schema.ts'
import { about, halfway, narrate } from '../../../src/puzzles/sound/words.ts'
import { seed, setup } from './level.ts'

const tools: Tools = {
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(seed),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
}
const run = (recipe: Recipe) => attempt(setup, recipe, tools)
const expert: Recipe = { rate: 3400, window: 120 }
const aliased: Recipe = { rate: 800, window: 160 }

it('training learns aliased calls by heart and names no new ones: what was not written down does not come back', async () => {
  const { metrics } = await run(aliased)
  expect(metrics['train.error']).toBeLessThan(1)
  expect(metrics['test.error']).toBeGreaterThan(50)
})

describe('the evening', () => {
  it('counts every call once, ends with the hard one, then the player’s whistle, which does not count', async () => {
    const plainly = await run(expert)
    const { events, metrics } = await run({ ...expert, own: 3800 })
    expect(metrics).toEqual(plainly.metrics)
    expect(events.at(-1)).toMatchObject({ type: 'own', hertz: 3800, count: { right: 0, wrong: 0 } })
    expect(events.at(-2)).toMatchObject({ type: 'case', drum: true, tally: { done: 145, of: 145 } })
  })

  it('hears a whistle too high for its numbers at a lower pier', async () => {
    const { events, lab } = await run({ ...expert, own: 3800 })
    const own = events.at(-1) as OwnEvent
    // 3,800 lies 400 above 3,400.
    expect(setup.things[own.answer]?.id).toBe('horn')
    expect(narrate(setup, own, 'en')).toContain('In 3400 numbers a second it is 400 hertz.')
    expect(callOf(setup, lab, plain(3800)).note).toBe(own.called)
  })
})

describe('what is told', () => {
  const first = async (recipe: Recipe, wanted: (event: SoundEvent) => boolean) => {
    const event = (await run(recipe)).events.find(wanted)
    if (!event) throw new Error('no such event')
    return event
  }

  it('of a mistake is Pip’s word, how sure it is, and how many numbers it was given', async () => {
    const wrong = await first(aliased, (event) => event.type === 'case' && !event.right)
    expect(narrate(setup, wrong, 'en')).toMatch(
      /^Pip: “[A-Z]\w+ Pier\. \d+%\. 800 numbers a second were all I was given\.” It was the .+, \d+ hertz\.$/,
    )
    expect(about(setup, wrong)).toMatchObject({ truth: expect.any(String), answer: expect.any(String) })
  })

  it('of a right one is its pier, and of the hard one that two call', async () => {
    const right = await first(expert, (event) => event.type === 'case' && event.right)
    expect(narrate(setup, right, 'en')).toMatch(
      /^Something calls in the fog\. Pip calls \d+ hertz, .+ Right: the /,
    )
    const hard = await first(expert, (event) => event.type === 'case' && event.drum === true)
    expect(halfway(setup, hard, 'en')).toMatch(/^The hard one\. Drum roll! Two call/)
  })
})
