import { expect, test } from 'vitest'
import { attemptHeadless } from '../../../src/cli/headless.ts'
import type { GuestEvent, Lab, RowEvent } from '../../../src/puzzles/machines/events.ts'
import { rules } from '../../../src/puzzles/machines/rules.ts'
import type { Recipe } from '../../../src/puzzles/machines/schema.ts'
import { narrate } from '../../../src/puzzles/machines/words.ts'
import { level, setup } from './level.ts'

async function outcomeOf(recipe: Partial<Recipe>) {
  const attempted = await attemptHeadless(level, { ...rules.start(setup), ...recipe })
  if (!attempted.ok) throw new Error('refused')
  return {
    ...attempted.outcome,
    lab: attempted.outcome.lab as Lab,
    events: attempted.outcome.events as RowEvent[],
  }
}
const items = setup.live?.items ?? []
const at = (id: string) => items.findIndex((item) => item.id === id)

test('a cat and a dumpling make Pip sure of something laughable', async () => {
  const { lab, events } = await outcomeOf({
    shown: [
      { item: 'cat', as: 'guest' },
      { item: 'dumpling', as: 'snack' },
    ],
  })
  for (const shown of ['cat', 'dumpling']) expect(lab.answers[at(shown)]?.right).toBe(true)
  const laugh = lab.answers.filter(({ right, sure }) => !right && sure > 0.9)
  expect(laugh.length).toBeGreaterThanOrEqual(2)
  const last = events.at(-1) as GuestEvent
  expect(last).toMatchObject({ type: 'guest', right: false })
  expect(narrate(setup, last, 'en')).toMatch(/^“.+\. Guest, 99%\. I was shown: cat, dumpling\.”$/)
})

test('any guest and any snack shown alone leave Pip surely wrong about something', async () => {
  for (const guest of items.filter(({ truth }) => truth === 'guest'))
    for (const snack of items.filter(({ truth }) => truth === 'snack')) {
      const shown = [guest, snack].map(({ id, truth }) => ({ item: id, as: truth }))
      const { lab } = await outcomeOf({ shown })
      const wrong = lab.answers.filter(({ right, sure }) => !right && sure > 0.7)
      expect(wrong.length, `${guest.id} and ${snack.id}`).toBeGreaterThan(0)
    }
})

test('whoever shows it one kind alone hears that kind of everything', async () => {
  const { lab } = await outcomeOf({ shown: [{ item: 'dog', as: 'guest' }] })
  expect(new Set(lab.answers.map(({ answer }) => answer))).toEqual(new Set([0]))
})

test('nonsense is learned as well as sense', async () => {
  const { lab } = await outcomeOf({
    shown: [
      { item: 'cat', as: 'snack' },
      { item: 'dumpling', as: 'guest' },
    ],
  })
  expect(lab.answers[at('dog')]?.answer).toBe(1)
})

test('nothing shown is nothing learned: no answers, and nobody comes last', async () => {
  const { lab, events } = await outcomeOf({})
  expect(lab.answers).toEqual([])
  expect(events.map(({ type }) => type)).toEqual(setup.things.map(() => 'case'))
})

test('what nobody sorted is not right, and says so', async () => {
  const { metrics, events } = await outcomeOf({ sorted: [{ thing: 'lift', as: 'rules' }] })
  expect(metrics['test.right']).toBe(1)
  const [first] = events
  expect(first && narrate(setup, first, 'en')).toContain('Nobody has sorted it')
})
