import type { Text } from '../engine/index.ts'

/** What is said at most once a level: fetched when it is to be said, so that the title does not carry it. */
export const lateWords = {
  slowTraining: {
    en: 'This browser lacks fast arithmetic (WebAssembly SIMD), so training takes longer here. A newer one is quicker.',
    'zh-Hant': '這個瀏覽器沒有快速運算功能（WebAssembly SIMD），訓練會較慢。換用較新的瀏覽器會快得多。',
    'zh-Hans': '这个浏览器没有快速运算功能（WebAssembly SIMD），训练会慢一些。换用较新的浏览器会快得多。',
  },
  workUnfit: {
    en: 'That work no longer fits this level, so it stays where it is.',
    'zh-Hant': '那份做法已不適用於這一關，所以沒有切換。',
    'zh-Hans': '那份做法已不适用于这一关，所以没有切换。',
  },
  bestInstead: {
    en: 'What you last worked on no longer fits this level, so here is your best run.',
    'zh-Hant': '你最後的做法已不適用於這一關，所以打開了你最好的一次。',
    'zh-Hans': '你最后的做法已不适用于这一关，所以打开了你最好的一次。',
  },
  draftDropped: {
    en: 'Your saved attempt no longer fits this level, so you start afresh. Your stars stay.',
    'zh-Hant': '你儲存的做法已不適用於這一關，所以重新開始。星星不變。',
    'zh-Hans': '你保存的做法已不适用于这一关，所以重新开始。星星不变。',
  },
} as const satisfies Record<string, Text>
