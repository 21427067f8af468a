import { type ApiWord, t, word } from '../../../../coding/apiWord.ts'
import { type Mistake, reason } from '../../../../coding/mistakes/mistake.ts'
import type { Text } from '../../../../engine/index.ts'
import { fill } from '../../../../i18n/say.ts'
import type { SayEvents, SayVerdicts } from '../../say.ts'
import type { Event, Verdict } from './events.ts'

export const api: readonly ApiWord[] = [
  word(
    'def search(start, goal):',
    'function search(start, goal) {',
    t(
      'You write it. Return a list of cells from start to goal.',
      '由你來寫。返回由起點到終點的格子清單。',
      '由你来写。返回从起点到终点的格子列表。',
    ),
  ),
  word(
    'neighbours(cell)',
    'neighbours(cell)',
    t(
      'Open cells beside a cell: above, right, below, left. Each call counts as effort.',
      '一格旁邊可以走的格：上、右、下、左。每呼叫一次都算搜尋量。',
      '一格旁边能走的格子：上、右、下、左。每调用一次都算搜索量。',
    ),
  ),
]

export const events: SayEvents<Event> = {
  expand: ({ cell, found }, lang) =>
    fill((found.length === 1 ? told.expandOne : told.expand)[lang], { cell, n: found.length }),
  way: ({ cells }, lang) => fill(told.way[lang], { n: cells.length - 1 }),
}

export const verdicts: SayVerdicts<Verdict> = {
  shortest: ({ length }, lang) => fill(told.shortest[lang], { n: length }),
  longer: ({ answer, truth }, lang) => fill(told.longer[lang], { answer, truth }),
  'not-a-way': (_, lang) => told['not-a-way'][lang],
  unasked: (_, lang) => told.unasked[lang],
}

const told = {
  expand: {
    en: 'The program asks about cell {cell}: {n} neighbours.',
    'zh-Hant': '程式查問第 {cell} 格：有 {n} 個相鄰的格。',
    'zh-Hans': '程序查询第 {cell} 格：有 {n} 个相邻的格。',
  },
  expandOne: {
    en: 'The program asks about cell {cell}: {n} neighbour.',
    'zh-Hant': '程式查問第 {cell} 格：有 {n} 個相鄰的格。',
    'zh-Hans': '程序查询第 {cell} 格：有 {n} 个相邻的格。',
  },
  way: {
    en: 'Its answer: a path of {n} steps.',
    'zh-Hant': '它的答案：一條 {n} 步的路。',
    'zh-Hans': '它的答案：一条 {n} 步的路。',
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
} satisfies Record<string, Text>

/** What this world refuses. */
export const mistakes: readonly Mistake[] = [
  {
    id: 'not-a-cell',
    fits: reason('not-a-cell'),
    means: t(
      'neighbours was asked about something that is not an open cell.',
      'neighbours 收到的不是一個可以走的格。',
      'neighbours 收到的不是一个能走的格子。',
    ),
    tries: t(
      'Give it one number: start, or a number it gave you before.',
      '給它一個數：start，或它之前給你的數。',
      '给它一个数：start，或它之前给你的数。',
    ),
  },
]
