import { expect, test } from 'vitest'
import { quipOf, type RunEvent } from '../../src/engine/index.ts'

const text = (en: string) => ({ en, 'zh-Hant': en, 'zh-Hans': en })
const event = (truth: string, answer: string): RunEvent => ({
  type: `${truth} ${answer}`,
  ms: 1,
  right: truth === answer,
})
const about = ({ type }: RunEvent) => {
  const [truth = '', answer = ''] = type.split(' ')
  return { truth, answer }
}
const quips = [
  { when: { truth: '5', answer: '9' }, say: text('first') },
  { when: { answer: '9', truth: '5' }, say: text('second') },
  { when: { truth: '4' }, say: text('four') },
]

test('each line is told once: the first mistake of its like gets the first, the second the second', () => {
  const events = [
    event('5', '9'),
    event('5', '5'),
    event('4', '1'),
    event('5', '9'),
    event('5', '9'),
    event('4', '2'),
  ]
  expect(events.map((one) => quipOf(quips, events, one, about)?.en)).toEqual([
    'first',
    undefined,
    'four',
    'second',
    undefined,
    undefined,
  ])
})

test('right answers, unknown cases and levels without lines are told nothing', () => {
  const right = event('4', '4')
  expect(quipOf(quips, [right], right, about)).toBeUndefined()
  const wrong = event('4', '1')
  expect(quipOf(undefined, [wrong], wrong, about)).toBeUndefined()
  expect(quipOf(quips, [wrong], wrong, () => undefined)).toBeUndefined()
})
