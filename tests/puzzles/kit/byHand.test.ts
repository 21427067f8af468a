import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import {
  type ByHand,
  boardOf,
  handEvents,
  handFits,
  named,
  raced,
  sampleHand,
  toldHand,
} from '../../../src/puzzles/kit/byHand.ts'
import { hand as schema } from '../../../src/puzzles/kit/byHandSchema.ts'

const alike = (en: string) => ({ en, 'zh-Hant': en, 'zh-Hans': en })
const row: ByHand = {
  ...{ seed: 1, cases: 4 },
  says: { ahead: alike('Ahead.'), even: alike('Even.'), behind: alike('Behind.') },
}
const truths = [0, 1, 2, 0]

describe('a row that is named by hand', () => {
  it('is raced on what has been named, and on nothing else', () => {
    const asked: number[] = []
    const race = raced([0, 2], truths, (n) => {
      asked.push(n)
      return [1, 1]
    })
    expect(race).toEqual({ truths: [0, 1], hand: [0, 2], model: [1, 1] })
    expect(asked).toEqual([2])
    expect(raced(undefined, truths, () => [])).toBeUndefined()
    expect(raced([], truths, () => [])).toBeUndefined()
  })

  it('tells which of both is ahead, and lets the level’s person say something to it', () => {
    const race = (hand: number[], model: number[]) => ({ truths: truths.slice(0, hand.length), hand, model })
    expect(boardOf(race([0, 1, 2], [0, 1, 0]))).toEqual({ hand: 3, model: 2, of: 3, standing: 'ahead' })
    expect(boardOf(race([0, 0], [1, 1])).standing).toBe('even')
    expect(toldHand(row, race([1, 1], [0, 1]), 'eyes', 'en')).toBe(
      'Your eyes: 1 of 2. The model: 2 of 2. Behind.',
    )
    expect(toldHand(row, race([0], [1]), 'ears', 'zh-Hans')).toBe('你的耳朵：1／1。模型：0／1。Ahead.')
  })

  it('ends a contest without being counted, where there was a race', () => {
    expect(handEvents(undefined)).toEqual([])
    const [event] = handEvents({ truths: [0], hand: [0], model: [1] })
    expect(event?.type).toBe('hand')
    for (const counted of ['sure', 'right', 'count']) expect(event).not.toHaveProperty(counted)
  })

  it('takes as many answers as it has cases, each a class of the level', () => {
    const fits = (hand: number[] | undefined, of: typeof row | undefined = row) => handFits(of, hand, 3)
    expect([fits(undefined), fits([0]), fits([0, 1, 2, 0])]).toEqual([true, true, true])
    expect([fits([]), fits([3]), fits([-1]), fits([0.5]), fits([0, 0, 0, 0, 0])]).not.toContain(true)
    expect(handFits(undefined, [0], 3)).toBe(false)
    expect(handFits(undefined, undefined, 3)).toBe(true)
    expect(named<{ cards: number; hand?: number[] }>({ cards: 1 }, 2)).toEqual({ cards: 1, hand: [2] })
    expect(named({ hand: [2] }, 0)).toEqual({ hand: [2, 0] })
  })

  it('is named by some of the hands that are drawn, always so that it fits', () => {
    const random = createRandom(1, 'hands')
    const drawn = Array.from({ length: 100 }, () => sampleHand(row, 3, random).hand)
    expect(drawn.filter((hand) => hand === undefined).length).toBeGreaterThan(50)
    expect(drawn.filter((hand) => hand !== undefined).length).toBeGreaterThan(10)
    for (const hand of drawn) {
      expect(handFits(row, hand, 3)).toBe(true)
      expect(schema.safeParse(hand).success).toBe(true)
    }
    expect(sampleHand(undefined, 3, random)).toEqual({})
  })
})
