import { describe, expect, it } from 'vitest'
import { contest } from '../../../src/puzzles/filter/contest.ts'
import { known, letter, postOf, spam } from '../../../src/puzzles/filter/letters.ts'
import { rules } from '../../../src/puzzles/filter/rules.ts'
import { narrate } from '../../../src/puzzles/filter/words.ts'
import { answerOf } from '../../../src/puzzles/kit/scores.ts'
import { setup } from './level.ts'

/** A gate that stops what has the word "free", with a probability of 90%. */
function nightOf(text: string) {
  const recipe = { ...rules.start(setup), letter: text }
  const judge = (letters: ReturnType<typeof postOf>['tonight']) =>
    letters.map(({ truth, counts }) =>
      answerOf(truth, counts.has('free') && counts.get('free') ? [0.1, 0.9] : [0.9, 0.1]),
    )
  const { tonight, harbour } = postOf(setup)
  const answers = judge(tonight)
  const events = contest(setup, recipe, {
    examples: known(setup, recipe),
    ...{ answers, own: judge(harbour), written: answerOf(letter, [0.2, 0.8]), other: answers },
  })
  return { answers, events }
}

describe('a night at the gate', () => {
  const { answers, events } = nightOf('free!')

  it('counts every letter of the flood once, and no other', () => {
    const counted = events.flatMap((event) =>
      event.count ? [event.count.right + event.count.wrong] : event.type === 'case' ? [1] : [],
    )
    expect(counted.reduce((a, b) => a + b, 0)).toBe(setup.tonight.length)
  })

  it('ends with the harbour’s letters, the last under a drum roll, the player’s own, and the board', () => {
    expect(events.slice(-3).map(({ type }) => type)).toEqual(['post', 'own', 'board'])
    const post = events.filter((event) => event.type === 'post')
    expect(post.map(({ at }) => at)).toEqual(setup.harbour.map((_, i) => i))
    expect(post.filter(({ drum }) => drum)).toEqual([post.at(-1)])
  })

  it('tells both mistakes apart on the board', () => {
    const board = events.at(-1)
    if (board?.type !== 'board') throw new Error('the last is the board')
    const wrong = (truth: number) => answers.filter((one) => one.truth === truth && !one.right).length
    expect([board.lost, board.let]).toEqual([wrong(letter), wrong(spam)])
    expect(board.correct + board.lost + board.let).toBe(board.of)
  })

  it('names only words that lie on the scale', () => {
    for (const event of events)
      if (event.type === 'case' || event.type === 'post') expect(['free', undefined]).toContain(event.on[0])
  })

  it('has a word for everything, in every language, without a gap left open', () => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'] as const)
      for (const event of events) expect(narrate(setup, event, lang)).toMatch(/^[^{}]+$/)
  })

  it('waits for no letter that nobody wrote', () => {
    expect(nightOf('  ').events.some(({ type }) => type === 'own')).toBe(false)
  })
})
