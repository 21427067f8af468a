import type { Text } from '../../engine/index.ts'

/** The lab's words where something made by hand is tried, not trained. */
export const tryWords = {
  train: { en: 'Try it', 'zh-Hant': '試一試', 'zh-Hans': '试一试' },
  trainAgain: { en: 'Try again', 'zh-Hant': '再試', 'zh-Hans': '再试' },
  trained: { en: 'Tried', 'zh-Hant': '已試', 'zh-Hans': '已试' },
  notTrained: {
    en: 'Changed since the last try',
    'zh-Hant': '上次嘗試後已改動',
    'zh-Hans': '上次尝试后已改动',
  },
  lastTraining: { en: 'Last try', 'zh-Hant': '最近一次嘗試', 'zh-Hans': '最近一次尝试' },
} as const satisfies Record<string, Text>
