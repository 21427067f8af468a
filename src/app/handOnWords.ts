import type { Text } from '../engine/index.ts'

/** What is said when a recipe from a code cannot be kept. */
export const handOnWords = {
  tooMany: {
    en: 'This level already keeps as many works as it can. Choose among them in the lab, then take this one.',
    'zh-Hant': '這一關的做法已經存滿了。請先在實驗室選定要保留的，再取用這一份。',
    'zh-Hans': '这一关的做法已经存满了。请先在实验室选定要保留的，再取用这一份。',
  },
} as const satisfies Readonly<Record<string, Text>>
