import { describe, expect, it } from 'vitest'
import { library } from '../../../src/cli/library.ts'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { tf } from '../../../src/learn/index.ts'
import { attempt } from '../../../src/puzzles/strokes/attempt.ts'
import { rowOf, trayOf } from '../../../src/puzzles/strokes/cards.ts'
import type { Recipe } from '../../../src/puzzles/strokes/schema.ts'
import { halfway, narrate } from '../../../src/puzzles/strokes/words.ts'
import { expert, neat, seed, setup, vary } from './level.ts'

/** The expert's outcome hangs on the cards, not on the luck of the first weights. */
const seeds = [seed, 1, 2]

async function run(recipe: Recipe, from = seed) {
  const tools: Tools = {
    data: library,
    random: createRandom(from),
    report() {},
    signal: { aborted: false, throwIfAborted() {} },
  }
  return attempt(setup, recipe, tools)
}
async function tested(recipe: Recipe, from = seed): Promise<number> {
  const { metrics, mind } = await run(recipe, from)
  mind?.dispose()
  return metrics['test.accuracy'] ?? 0
}

describe('practice', () => {
  it('on perfect copies teaches little about hands, however many there are', async () => {
    expect(await tested(neat)).toBeLessThan(0.68)
    expect(await tested({ ...neat, cards: 10 })).toBeLessThan(0.68)
  })

  it('that varies as hands do is worth more than three times as much that does not', async () => {
    for (const from of seeds) expect(await tested(expert, from)).toBeGreaterThan(0.9)
  })

  it('in which single strokes wander loses what tells the characters apart', async () => {
    const wandering = { ...expert, vary: { ...expert.vary, strokes: 2 } }
    expect(await tested(wandering)).toBeLessThan((await tested(expert)) - 0.2)
  })

  it('that cannot be read any more teaches next to nothing', async () => {
    expect(await tested({ ...neat, vary: vary(3, 3, 3, 3, 3, 3) })).toBeLessThan(0.6)
  })

  it('through one filter is worse than through four', async () => {
    expect(await tested({ ...expert, filters: 1 })).toBeLessThan((await tested(expert)) - 0.05)
  })
})

describe('the lab', () => {
  it('has the filters of every frame, and an answer for each card in the tray', async () => {
    const { lab, mind } = await run(expert)
    mind?.dispose()
    expect(lab.film.length).toBeGreaterThan(5)
    for (const { filters } of lab.film)
      expect(filters.map(({ weights }) => weights.length)).toEqual([9, 9, 9, 9])
    expect(lab.film.at(-1)?.filters).toEqual(lab.filters)
    const tray = trayOf(setup)
    expect(lab.tray).toHaveLength(tray.length)
    const right = tray.filter(({ truth }, i) => lab.tray[i]?.answer === truth).length
    expect(lab.accuracy).toBeCloseTo(right / tray.length, 10)
  })

  it('answers for a picture, for nothing else, and leaves no tensor behind', async () => {
    const before = tf.memory().numTensors
    const { mind } = await run({ ...expert, cards: 10 })
    const answer = mind?.ask({ pixels: trayOf(setup)[0]?.picture }) as { shares: number[] } | undefined
    const shares = answer?.shares ?? []
    expect(shares).toHaveLength(4)
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5)
    for (const nonsense of [undefined, {}, { pixels: [1, 2] }, { pixels: new Array(196).fill('1') }])
      expect(mind?.ask(nonsense)).toBeUndefined()
    mind?.dispose()
    expect(tf.memory().numTensors).toBe(before)
  })
})

describe('the night', () => {
  it('counts every order once, the hard one last, and after it the penguin’s foot', async () => {
    const { events, metrics, mind } = await run(expert)
    mind?.dispose()
    const of = setup.unseen * setup.characters.length + 1
    const [hard, own] = events.slice(-2)
    expect(hard).toMatchObject({ type: 'case', drum: true, right: true, tally: { done: of, of } })
    expect(own).toMatchObject({ type: 'own', mine: false, truth: -1 })
    const right = hard && 'tally' in hard ? hard.tally.right : 0
    expect(right / of).toBeCloseTo(metrics['test.accuracy'] ?? 0, 10)
  })

  it('ends with what the player wrote', async () => {
    const { events, mind } = await run({ ...expert, cards: 10, own: ['0iqi', 'i0iz'] })
    mind?.dispose()
    expect(events.at(-1)).toMatchObject({ type: 'own', mine: true })
  })

  it('ends with hand and model on the same cards, and is otherwise the same as without a hand', async () => {
    const plain = await run({ ...expert, cards: 10 })
    const hand = rowOf(setup).map(({ truth }) => truth)
    const after = await run({ ...expert, cards: 10, hand: hand.slice(0, 6) })
    for (const { mind } of [plain, after]) mind?.dispose()
    expect(after.metrics).toEqual(plain.metrics)
    expect(after.events.slice(0, -1)).toEqual(plain.events)
    expect(plain.lab).not.toHaveProperty('raced')
    const last = after.events.at(-1)
    const race = after.lab.raced
    expect(last).toMatchObject({
      type: 'hand',
      raced: { ...race, hand: hand.slice(0, 6), truths: hand.slice(0, 6) },
    })
    expect(race?.model).toHaveLength(6)
    expect(last && narrate(setup, last, 'en')).toMatch(/^Your eyes: 6 of 6\. The model: \d of 6\. Ah Keung: /)
  })

  it('is told in full sentences in every language, and of copies that they were one card', async () => {
    for (const recipe of [
      { ...neat, cards: 40 },
      { ...expert, own: ['0iqi'], hand: [0, 1, 2] },
    ]) {
      const { events, mind } = await run(recipe)
      mind?.dispose()
      for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
        for (const event of events)
          for (const said of [halfway(setup, event, lang), narrate(setup, event, lang)]) {
            expect(said).not.toMatch(/[{}]|undefined/)
            expect(said.trim()).not.toBe('')
          }
      const wrong = events.find((event) => event.type === 'case' && !event.right)
      const said = wrong ? narrate(setup, wrong, 'en') : ''
      if (recipe.cards === 40) expect(said).toContain('one perfect one, 40 times')
    }
  })
})
