import type { Phrases } from './say.ts'

/** Where the canvas, or what belongs on it, is missing. */
export const stageWords = {
  noStage: {
    en: 'This browser cannot draw the scene. Everything still works from the panel.',
    'zh-Hant': '這個瀏覽器畫不出場景，但面板上的一切照常可用。',
    'zh-Hans': '这个浏览器画不出场景，但面板上的一切照常可用。',
  },
  stageUnfetched: {
    en: 'The pictures could not be fetched. Everything still works from the panel.',
    'zh-Hant': '未能取得場景的圖像，但面板上的一切照常可用。',
    'zh-Hans': '没能取得场景的图像，但面板上的一切照常可用。',
  },
} as const satisfies Phrases
