import type { Text } from '../../../../engine/index.ts'

/** The strings of the card that chooses a sensor; gaps in braces. */
export const sensorWords = {
  whose: {
    en: 'Who taught Pip to read signs?',
    'zh-Hant': '誰教 Pip 認標誌？',
    'zh-Hans': '谁教 Pip 认标志？',
  },
  own: {
    en: 'You: a model trained on your {n} drawings of {from}',
    'zh-Hant': '你：用你在 {from} 畫的 {n} 幅畫訓練的模型',
    'zh-Hans': '你：用你在 {from} 画的 {n} 幅画训练的模型',
  },
  house: {
    en: 'The pier: a model trained on 240 painted signs',
    'zh-Hant': '碼頭：用 240 個手畫標誌訓練的模型',
    'zh-Hans': '码头：用 240 个手画标志训练的模型',
  },
  reads: {
    en: 'Reads {n} of {of} new signs correctly',
    'zh-Hant': '{of} 個新標誌，讀對 {n} 個',
    'zh-Hans': '{of} 个新标志，读对 {n} 个',
  },
  unknown: {
    en: 'Try your program, and you will see how well it reads',
    'zh-Hant': '試一試程式，就知道它讀得多準',
    'zh-Hans': '试一试程序，就知道它读得多准',
  },
  worst: {
    en: 'It reads “{sign}” worst: {n} of {of}. Draw such signs more variously in {from}, or use the pier’s model.',
    'zh-Hant': '它讀「{sign}」讀得最差：{of} 個對 {n} 個。可回到 {from} 把它畫得更多樣，或改用碼頭的模型。',
    'zh-Hans': '它读“{sign}”读得最差：{of} 个对 {n} 个。可以回到 {from} 把它画得更多样，或者改用码头的模型。',
  },
  astray: {
    en: 'One sign misread is a walk lost: at this rate, about {n} of 10 walks.',
    'zh-Hant': '認錯一個標誌，那條路就走不到：照這比率，大約每 10 條路有 {n} 條。',
    'zh-Hans': '认错一个标志，那条路就走不到：照这比率，大约每 10 条路有 {n} 条。',
  },
  newest: {
    en: 'Train it on my latest drawings of {from}',
    'zh-Hant': '改用我在 {from} 最新的畫來訓練',
    'zh-Hans': '改用我在 {from} 最新的画来训练',
  },
} satisfies Record<string, Text>
