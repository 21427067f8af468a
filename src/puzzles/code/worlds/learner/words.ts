import { type ApiWord, t, word } from '../../../../coding/apiWord.ts'
import type { Text } from '../../../../engine/index.ts'
import { fill } from '../../../../i18n/say.ts'
import { figure } from '../../figure.ts'
import type { SayEvents, SayVerdicts } from '../../say.ts'
import type { Event, Line, Verdict } from './events.ts'

export const api: readonly ApiWord[] = [
  word(
    'def learn(xs, ys):',
    'function learn(xs, ys) {',
    t(
      'You write it. Return [slope, height] of the line.',
      '由你來寫。返回直線的 [斜率, 截距]。',
      '由你来写。返回直线的 [斜率, 截距]。',
    ),
  ),
]

export const events: SayEvents<Event> = {
  line: ({ line: [slope, height] }, lang) =>
    fill(told.drawn[lang], { slope: figure(slope), height: figure(height) }),
}

export const verdicts: SayVerdicts<Verdict> = {
  line: ({ answer, truth }, lang) =>
    fill(told.line[lang], { answer: lineText(answer), truth: lineText(truth) }),
  'other-line': ({ answer, truth }, lang) =>
    fill(told['other-line'][lang], { answer: lineText(answer), truth: lineText(truth) }),
  'not-a-line': (_, lang) => told['not-a-line'][lang],
}

const lineText = ([slope, height]: Line) => `${figure(slope)}, ${figure(height)}`

const told = {
  drawn: {
    en: 'Its line: slope {slope}, height {height}.',
    'zh-Hant': '它的直線：斜率 {slope}，截距 {height}。',
    'zh-Hans': '它的直线：斜率 {slope}，截距 {height}。',
  },
  line: {
    en: 'Slope and height {answer}: as good as the best line ({truth}).',
    'zh-Hant': '斜率與截距 {answer}：與最佳直線（{truth}）一樣好。',
    'zh-Hans': '斜率和截距 {answer}：和最佳直线（{truth}）一样好。',
  },
  'other-line': {
    en: 'Slope and height {answer}; the best line is {truth}.',
    'zh-Hant': '斜率與截距 {answer}；最佳直線是 {truth}。',
    'zh-Hans': '斜率和截距 {answer}；最佳直线是 {truth}。',
  },
  'not-a-line': {
    en: 'The answer is not two numbers, slope and height.',
    'zh-Hant': '答案不是斜率、截距兩個數。',
    'zh-Hans': '答案不是斜率、截距两个数。',
  },
} satisfies Record<string, Text>
