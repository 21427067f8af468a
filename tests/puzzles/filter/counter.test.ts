import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIn, pushOf } from '../../../src/puzzles/filter/counter.ts'
import { known, letter, postOf, spam } from '../../../src/puzzles/filter/letters.ts'
import { setup } from './level.ts'

const count = (text: string, word: string) => countIn(setup.words, text).get(word)

describe('the counter', () => {
  it('counts whole words of any case, in hundredths of a percent of all words', () => {
    expect(count('Free ice is free', 'free')).toBe(5000)
    expect(count('carefree freedom', 'free')).toBe(0)
    expect(count('A bill of 5,000 crowns', '000')).toBe(1667)
  })

  it('counts a sign among all characters, and the longest run of capitals', () => {
    expect(count('Hi!! ok.', 'bang')).toBe(2500)
    expect(count('ABC and WXYZ', 'caps')).toBe(4)
  })

  it('finds nothing in a letter without Latin letters, and in none at all', () => {
    for (const text of ['', '免費！發財！', '   '])
      expect([...countIn(setup.words, text).values()].every((n) => n === 0)).toBe(true)
  })

  it('does not care in which order words stand: it counts, and does not read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['free', 'george', 'money', 'moon', 'hp', 'your', 'soup']), (words) => {
        const [there, back] = [words.join(' '), [...words].reverse().join(' ')]
        expect(countIn(setup.words, there)).toEqual(countIn(setup.words, back))
      }),
    )
  })

  it('lets a word push from nothing to fully, never more', () => {
    expect([0, 50, 100, 5000].map((n) => pushOf({ full: 100 }, n))).toEqual([0, 0.5, 1, 1])
  })
})

describe('the letters', () => {
  it('are learned from as they are stamped, also where the stamp is wrong', () => {
    const wrong = known(setup, { sacks: ['helper'] }).filter(({ truth, stamp }) => truth !== stamp)
    expect(wrong).toHaveLength(76)
    expect(wrong.every(({ truth, stamp }) => truth === spam && stamp === letter)).toBe(true)
    const promises = ({ counts }: (typeof wrong)[number]) =>
      ['money', '000', 'dollar'].some((word) => (counts.get(word) ?? 0) > 0)
    expect(wrong.every(promises)).toBe(true)
    for (const sack of ['office', 'town'])
      expect(known(setup, { sacks: [sack] }).every(({ truth, stamp }) => truth === stamp)).toBe(true)
  })

  it('of the harbour are counted in their own words by the same counter', () => {
    const grandma = postOf(setup).harbour.at(-1)
    expect(['free', 'money', 'bang', 'you'].every((word) => (grandma?.counts.get(word) ?? 0) > 0)).toBe(true)
    expect(grandma?.truth).toBe(letter)
  })
})
