import type { Phrases } from './say.ts'

/** Links and codes, wherever one is handed on or read. */
export const codeWords = {
  copyLink: { en: 'Copy the link', 'zh-Hant': '複製連結', 'zh-Hans': '复制链接' },
  copyText: { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  copied: { en: 'Copied', 'zh-Hant': '已複製', 'zh-Hans': '已复制' },
  link: { en: 'Link', 'zh-Hant': '連結', 'zh-Hans': '链接' },
  openIt: { en: 'Read it', 'zh-Hant': '讀取', 'zh-Hans': '读取' },
  photo: { en: 'Choose a photo', 'zh-Hant': '選擇照片', 'zh-Hans': '选择照片' },
  noCode: {
    en: 'No code was found in this picture. Take it from straight above, in good light, one whole code in it.',
    'zh-Hant': '這張圖中找不到二維碼。請在光線充足處由正上方拍攝，只拍一個完整的二維碼。',
    'zh-Hans': '这张图里找不到二维码。请在光线充足处从正上方拍摄，只拍一个完整的二维码。',
  },
} satisfies Phrases
