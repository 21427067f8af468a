import type { Text } from '../../engine/index.ts'

export const roomWords = {
  brought: {
    en: 'The lesson is back as it was saved.',
    'zh-Hant': '這節課已回到下載時的樣子。',
    'zh-Hans': '这节课已回到下载时的样子。',
  },
} satisfies Record<string, Text>
