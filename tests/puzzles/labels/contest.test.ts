import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { levelSchema } from '../../../src/levels/schema.ts'
import { answerOf } from '../../../src/puzzles/kit/scores.ts'
import { cardsOf, classOf } from '../../../src/puzzles/labels/cards.ts'
import { contest } from '../../../src/puzzles/labels/contest.ts'
import { type Recipe, type Setup, setup as setupSchema } from '../../../src/puzzles/labels/schema.ts'
import { narrate, pipSays } from '../../../src/puzzles/labels/words.ts'

const setupOf = (id: string): Setup => {
  const file = new URL(`../../../levels/2/${id}.json`, import.meta.url)
  return setupSchema.parse(levelSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).setup)
}

/** The contest of a model that calls everything by the first class. */
function played(setup: Setup, recipe: Recipe) {
  const shares = setup.classes.map((_, i) => (i === 0 ? 1 : 0))
  const answers = (of: readonly { truth: string }[]) =>
    of.map(({ truth }) => answerOf(classOf(setup, truth), shares))
  return contest(setup, recipe, answers(setup.unseen), answers(setup.cards))
}

test('last comes the card that was labelled last, and the contest says who wrote it', () => {
  const setup = setupOf('2-1-label-rush')
  const [first, second] = cardsOf(setup, { checked: [], labels: [] })
  // A label of one's own is shown right or wrong: nobody has said yet what it should be.
  const labels = [first, second].map((card) => ({ card: card?.id ?? '', label: 'gentoo' }))
  const last = played(setup, { checked: [], labels }).at(-1)
  expect(last).toMatchObject({ type: 'own', card: 1 })
  if (last) expect(narrate(setup, last, 'en')).toContain('Card 2 comes in person: you wrote its label.')
})

test('where labels were wrong at first, last comes a card that got its label back', () => {
  const setup = setupOf('2-2-clean-the-crate')
  const labels = [
    { card: 'k02', label: 'gentoo' },
    { card: 'k01', label: 'gentoo' },
  ]
  const last = played(setup, { checked: ['k02', 'k01'], labels }).at(-1)
  expect(last).toMatchObject({ type: 'own', card: 1 })
  if (last) expect(narrate(setup, last, 'en')).toContain('you gave it its label back')
})

test('every unseen penguin is counted once, the hard one with a drum roll', () => {
  for (const id of ['2-1-label-rush', '2-2-clean-the-crate']) {
    const setup = setupOf(id)
    const events = played(setup, { checked: [], labels: [] })
    const counted = events.reduce((sum, event) => {
      if (event.type === 'case') return sum + 1
      return event.type === 'rush' ? sum + event.batch.length : sum
    }, 0)
    expect(counted).toBe(setup.unseen.length)
    expect(events.filter((event) => event.type === 'case' && event.drum)).toMatchObject([
      { guest: setup.unseen.length - 1, tally: { done: setup.unseen.length } },
    ])
  }
})

test('Pip says of one card that it says, of two that they say', () => {
  const setup = setupOf('2-1-label-rush')
  const says = (shown: number) => pipSays(setup, { answer: 0, sure: 0.9, values: [40, 190], shown }, 'en')
  expect(says(1)).toContain('1 card that says Adélie')
  expect(says(2)).toContain('2 cards that say Adélie')
})
