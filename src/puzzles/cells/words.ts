import type { Text } from '../../engine/index.ts'
import { caseWords } from '../../i18n/case.ts'
import { measuredWords } from '../kit/measuredWords.ts'
import type { Setup } from './schema.ts'
import { told } from './told.ts'

const run = {
  ...caseWords,
  shown: { en: '{n} of that kind', 'zh-Hant': '這一種 {n} 隻', 'zh-Hans': '这一种 {n} 只' },
  rush: {
    en: 'The doors open, {n} run: {wrong} to the wrong platform.',
    'zh-Hant': '車門一開，{n} 隻跑出來：{wrong} 隻跑錯月台。',
    'zh-Hans': '车门一开，{n} 只跑出来：{wrong} 只跑错站台。',
  },
  rushClean: {
    en: 'The doors open, {n} run, each to its own platform.',
    'zh-Hant': '車門一開，{n} 隻跑出來，全部跑對月台。',
    'zh-Hans': '车门一开，{n} 只跑出来，全都跑对站台。',
  },
  rushing: {
    en: 'The doors open, and {n} run.',
    'zh-Hant': '車門一開，{n} 隻一起跑。',
    'zh-Hans': '车门一开，{n} 只一起跑。',
  },
  returning: {
    en: 'One of those gets off again.',
    'zh-Hant': '其中一隻又下車了。',
    'zh-Hans': '其中一只又下车了。',
  },
  last: {
    en: 'Last off the tram: {name}. ',
    'zh-Hant': '最後下車的：{name}。',
    'zh-Hans': '最后下车的：{name}。',
  },
  made: {
    en: 'Last off the tram: the penguin you made up. ',
    'zh-Hant': '最後下車的：你虛構的那一隻。',
    'zh-Hans': '最后下车的：你虚构的那一只。',
  },
  nobody: {
    en: ' It is none of them. The table had no row for that.',
    'zh-Hant': '哪一種都不是。表裏沒有這樣的一列。',
    'zh-Hans': '哪一种都不是。表里没有这样的一行。',
  },
} as const satisfies Record<string, Text>

const says = measuredWords<Setup>(run, told)
export const about = says.about
export const halfway = says.halfway
export const narrate = says.narrate

/** What the lab says where the words of all kinds would not do. */
export const labWords = {
  nothingToLearn: {
    en: 'A table without a row or a column holds no number to learn from. Buy both first.',
    'zh-Hant': '表裏沒有列，或者沒有欄，就沒有數可以學。先兩樣都買。',
    'zh-Hans': '表里没有行，或者没有列，就没有数可以学。先两样都买。',
  },
  startLabel: {
    en: 'Drag the crate’s edge, press a column, then Train.',
    'zh-Hant': '拖貨箱的邊，或按一欄，再按「訓練」。',
    'zh-Hans': '拖货箱的边，或点一列，再点“训练”。',
  },
} as const satisfies Record<string, Text>
