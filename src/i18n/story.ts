import type { Phrases } from './say.ts'

/** How it all began, told once, on the first Start. */
export const storyWords = {
  heading: { en: 'How it began', 'zh-Hant': '故事的開始', 'zh-Hans': '故事的开始' },
  dark: {
    en: 'The neon signs of this harbour went dark one by one.',
    'zh-Hant': '海港的霓虹招牌，一塊一塊熄滅了。',
    'zh-Hans': '海港的霓虹招牌，一块一块熄灭了。',
  },
  made: {
    en: 'Old Master Tang, who bent the glass by hand, made one last lantern before he left: Pip, with an empty mind.',
    'zh-Hant': '親手彎玻璃的鄧師傅，離開前做了最後一盞燈籠：Pip，腦袋空空。',
    'zh-Hans': '亲手弯玻璃的邓师傅，离开前做了最后一盏灯笼：Pip，脑袋空空。',
  },
  yours: {
    en: 'Every job you teach it lights one sign again.',
    'zh-Hant': '你每教會它一件事，就有一塊招牌重新亮起。',
    'zh-Hans': '你每教会它一件事，就有一块招牌重新亮起。',
  },
  skip: { en: 'Skip', 'zh-Hant': '略過', 'zh-Hans': '跳过' },
  next: { en: 'Next', 'zh-Hant': '下一句', 'zh-Hans': '下一句' },
} as const satisfies Phrases
