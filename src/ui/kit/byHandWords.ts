import type { Text } from '../../engine/index.ts'

/** What a row that is named by hand says, whatever is named; gaps in braces. */
export const words = {
  first: {
    en: 'You first: name {of}, then the model does',
    'zh-Hant': '先由你來：認 {of} 個，再和模型比',
    'zh-Hans': '先由你来：认 {of} 个，再和模型比',
  },
  about: {
    en: 'No star hangs on it. The model gets the same {of}.',
    'zh-Hant': '不影響星星。之後模型也認這 {of} 個。',
    'zh-Hans': '不影响星星。之后模型也认这 {of} 个。',
  },
  now: {
    en: 'Now the model: train it.',
    'zh-Hant': '輪到模型了：訓練吧。',
    'zh-Hans': '轮到模型了：训练吧。',
  },
  right: { en: 'Right: {name}.', 'zh-Hant': '正確：{name}。', 'zh-Hans': '正确：{name}。' },
  wrong: { en: 'That was {name}.', 'zh-Hant': '其實是{name}。', 'zh-Hans': '其实是{name}。' },
  you: { en: 'you', 'zh-Hant': '你', 'zh-Hans': '你' },
  model: { en: 'model', 'zh-Hant': '模型', 'zh-Hans': '模型' },
} as const satisfies Record<string, Text>
