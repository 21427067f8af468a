import { describe, expect, test, vi } from 'vitest'
import {
  type Attempted,
  type Attempter,
  attempt,
  createRandom,
  type Level,
  type Tools,
} from '../../src/engine/index.ts'
import { goodLevel } from '../fixtures/level.ts'

const level = goodLevel as unknown as Level
const tools: Tools = {
  data: () => Promise.reject(new Error('no data here')),
  random: createRandom(level.seed),
  report: () => {},
  signal: new AbortController().signal,
}
const say = { en: 'Not here.', 'zh-Hant': '不行。', 'zh-Hans': '不行。' }
const ran: Attempted = {
  metrics: { 'test.accuracy': 0.85 },
  events: [{ type: 'sorted', ms: 500 }],
  lab: { curve: [1, 0.5] },
}

function kindThat(gives: Attempted): Attempter<unknown, { picked: number }> {
  return {
    rules: {
      cost: (_, recipe) => ({ picks: recipe.picked }),
      check: (_, recipe) => (recipe.picked < 0 ? say : undefined),
    },
    attempt: vi.fn(async () => gives),
  }
}

describe('an attempt', () => {
  test('gives the outcome: stars, figures, reasons, events, lab', async () => {
    expect(await attempt(level, { picked: 3 }, kindThat(ran), tools)).toEqual({
      ok: true,
      outcome: {
        level: '9-9-fruit-stall',
        stars: 2,
        metrics: { 'test.accuracy': 0.85 },
        cost: { picks: 3 },
        why: [expect.objectContaining({ stars: 1, won: true }), expect.anything(), expect.anything()],
        events: ran.events,
        lab: ran.lab,
      },
    })
  })

  test('refuses a recipe over budget without training, at the budget it does train', async () => {
    const kind = kindThat(ran)
    expect(await attempt(level, { picked: 6 }, kind, tools)).toEqual({
      ok: false,
      why: { code: 'over-budget', budget: 'picks', limit: 5, would: 6 },
    })
    expect(kind.attempt).not.toHaveBeenCalled()
    expect((await attempt(level, { picked: 5 }, kind, tools)).ok).toBe(true)
  })

  test('refuses a recipe that does not fit the level, with the kind’s reason', async () => {
    const kind = kindThat(ran)
    expect(await attempt(level, { picked: -1 }, kind, tools)).toEqual({
      ok: false,
      why: { code: 'not-possible', say },
    })
    expect(kind.attempt).not.toHaveBeenCalled()
  })

  test('wins nothing when training failed, whatever the figures say', async () => {
    const failure = { code: 'diverged', epoch: 3 } as const
    const attempted = await attempt(level, { picked: 3 }, kindThat({ ...ran, failure }), tools)
    expect(attempted.ok && attempted.outcome).toMatchObject({ stars: 0, failure })
  })

  test('hands the trained model on beside the outcome, never inside it', async () => {
    const mind = { ask: () => 'penguin', dispose: () => {} }
    const attempted = await attempt(level, { picked: 3 }, kindThat({ ...ran, mind }), tools)
    expect(attempted.ok && attempted.mind).toBe(mind)
    expect(attempted.ok && structuredClone(attempted.outcome)).toEqual(attempted.ok && attempted.outcome)
  })

  test('lets the kind’s own fault out: that is a programmer’s to mend', async () => {
    const kind = { ...kindThat(ran), attempt: () => Promise.reject(new Error('broken')) }
    await expect(attempt(level, { picked: 1 }, kind, tools)).rejects.toThrow('broken')
  })
})
