import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import type { Mood, Verdict } from './events.ts'
import { explain } from './explain.ts'
import { figure } from './figure.ts'

/** Says how a case ended. */
export function sayVerdict(verdict: Verdict, lang: Lang): string {
  switch (verdict.code) {
    case 'shortest':
      return fill(told.shortest[lang], { n: verdict.length })
    case 'longer':
      return fill(told.longer[lang], { answer: verdict.answer, truth: verdict.truth })
    case 'line':
    case 'other-line':
      return fill(told[verdict.code][lang], {
        answer: lineText(verdict.answer),
        truth: lineText(verdict.truth),
      })
    case 'mood':
      return fill(moodWords(verdict)[lang], {
        answer: moods[verdict.answer][lang],
        truth: moods[verdict.truth][lang],
      })
    case 'stopped':
      return explain(verdict.stop, 'javascript', '').means[lang]
    default:
      return told[verdict.code][lang]
  }
}

function moodWords({ answer, truth }: { readonly answer: Mood | 'none'; readonly truth: Mood }): Text {
  if (answer === truth) return told.moodRight
  return answer === 'none' ? told.moodNone : told.moodWrong
}

const lineText = ([slope, intercept]: readonly [number, number]) => `${figure(slope)}, ${figure(intercept)}`

const moods: Readonly<Record<Mood | 'none', Text>> = {
  good: { en: 'good', 'zh-Hant': '好評', 'zh-Hans': '好评' },
  bad: { en: 'bad', 'zh-Hant': '差評', 'zh-Hans': '差评' },
  none: { en: 'neither', 'zh-Hant': '沒有答案', 'zh-Hans': '没有答案' },
}

const told = {
  arrived: {
    en: 'Pip stands under the lantern.',
    'zh-Hant': 'Pip 到了燈籠下。',
    'zh-Hans': 'Pip 到了灯笼下。',
  },
  bumped: {
    en: 'It walked off the lane and stopped there.',
    'zh-Hant': '它走出了小路，停在那裏。',
    'zh-Hans': '它走出了小路，停在那里。',
  },
  elsewhere: {
    en: 'The program ended before the lantern was reached.',
    'zh-Hant': '還未到燈籠，程式已經結束。',
    'zh-Hans': '还没到灯笼，程序就结束了。',
  },
  shortest: {
    en: 'A shortest path: {n} steps.',
    'zh-Hant': '最短的路：{n} 步。',
    'zh-Hans': '最短的路：{n} 步。',
  },
  longer: {
    en: 'A path of {answer} steps; {truth} would do.',
    'zh-Hant': '這條路走 {answer} 步；其實 {truth} 步就夠。',
    'zh-Hans': '这条路走 {answer} 步；其实 {truth} 步就够。',
  },
  'not-a-way': {
    en: 'The answer is not a list of cells from start to goal, each beside the last.',
    'zh-Hant': '答案不是由起點到終點、一格接一格的清單。',
    'zh-Hans': '答案不是从起点到终点、一格接一格的列表。',
  },
  unasked: {
    en: 'A right way, but the program never asked about cells along it: it has to be found with neighbours.',
    'zh-Hant': '路是對的，但程式沒有查問過沿途的格子：要用 neighbours 找出來。',
    'zh-Hans': '路是对的，但程序没有查询过沿途的格子：要用 neighbours 找出来。',
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
  moodRight: {
    en: 'Scored as {answer}. Right.',
    'zh-Hant': '判為{answer}，正確。',
    'zh-Hans': '判为{answer}，正确。',
  },
  'not-a-mood': {
    en: 'The answer is not a number: above 0 is good, below 0 is bad.',
    'zh-Hant': '答案不是一個數：大於 0 是好評，小於 0 是差評。',
    'zh-Hans': '答案不是一个数：大于 0 是好评，小于 0 是差评。',
  },
  moodNone: {
    en: 'The answer is 0, neither good nor bad; the guest meant {truth}.',
    'zh-Hant': '答案是 0，不好也不差；但客人的意思是{truth}。',
    'zh-Hans': '答案是 0，不好也不差；但客人的意思是{truth}。',
  },
  moodWrong: {
    en: 'Scored as {answer}, but the guest meant {truth}.',
    'zh-Hant': '判為{answer}，但客人的意思是{truth}。',
    'zh-Hans': '判为{answer}，但客人的意思是{truth}。',
  },
} satisfies Record<string, Text>
