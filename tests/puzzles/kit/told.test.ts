import { describe, expect, test } from 'vitest'
import { aboutCase } from '../../../src/puzzles/kit/about.ts'
import { toldRush } from '../../../src/puzzles/kit/told.ts'

const both = (en: string) => ({ en, 'zh-Hant': en, 'zh-Hans': en })

test('a crowd is told by how many of it went wrong, or that none did', () => {
  const words = { rush: both('{n} came, {wrong} wrong'), rushClean: both('{n} came, all well') }
  expect(toldRush(words, { count: { right: 7, wrong: 2 } }, 'en')).toBe('9 came, 2 wrong')
  expect(toldRush(words, { count: { right: 9, wrong: 0 } }, 'zh-Hant')).toBe('9 came, all well')
})

describe('what quips may name of a case', () => {
  const answered = { type: 'case', ms: 0, truth: 1, answer: 0 }

  test('is its two classes, by name or by the ids of the level', () => {
    expect(aboutCase(['cat', 'dog'], answered)).toEqual({ truth: 'dog', answer: 'cat' })
    expect(aboutCase([{ id: 'cat' }, { id: 'dog' }], answered)).toEqual({ truth: 'dog', answer: 'cat' })
  })

  test('is nothing where one of them is unknown', () => {
    expect(aboutCase(['cat'], answered)).toBeUndefined()
    expect(aboutCase(['cat', 'dog'], { type: 'case', ms: 0, answer: 0 })).toBeUndefined()
  })
})
