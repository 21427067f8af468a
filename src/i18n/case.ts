import type { Phrases } from './say.ts'

/** What is said of a contest's cases alike wherever birds come one by one; a kind's own drama is its own. */
export const caseWords = {
  gives: {
    en: 'The model gives {sure}% to *{answer}*. ',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  itIs: { en: ' This is *{truth}*.', 'zh-Hant': '但牠是「{truth}」。', 'zh-Hans': '但它是“{truth}”。' },
  drum: {
    en: 'The hard one. Drum roll! ',
    'zh-Hant': '最難認的來了。鼓聲！',
    'zh-Hans': '最难认的来了。敲鼓！',
  },
  rushing: {
    en: '{n} more come running.',
    'zh-Hant': '又有 {n} 隻跑過來。',
    'zh-Hans': '又有 {n} 只跑过来。',
  },
} as const satisfies Phrases
