import type { Text } from '../engine/index.ts'

export const passportTaken: Text = {
  en: 'Passport read. The better result of every level was kept.',
  'zh-Hant': '已讀取通行證，每一關都保留了較好的成績。',
  'zh-Hans': '已读取通行证，每一关都保留了较好的成绩。',
}

/** The passport has been read; on these levels there was work here and in it. */
export function passportBeside(all: readonly string[]): Text {
  const numbers = [...all.slice(0, 8), ...(all.length > 8 ? ['…'] : [])]
  const { en, 'zh-Hant': hant, 'zh-Hans': hans } = passportTaken
  return {
    en: `${en} You have work here and in the passport for ${numbers.join(', ')}: both are there, and the lab lets you choose.`,
    'zh-Hant': `${hant}${numbers.join('、')} 在這裏和通行證裏都有做法：兩份都在，可以在實驗室裏選擇。`,
    'zh-Hans': `${hans}${numbers.join('、')} 在这里和通行证里都有做法：两份都在，可以在实验室里选择。`,
  }
}

/** Of these levels, something in the passport was no recipe, or more than is kept. */
export function passportLeftOut(numbers: readonly string[]): Text {
  const some = numbers.slice(0, 8)
  const more = numbers.length > some.length ? ' …' : ''
  return {
    en: `Some work for ${some.join(', ')}${more} in this passport is damaged, or more than can be kept, and was left out. All the rest was read.`,
    'zh-Hant': `這張通行證裏 ${some.join('、')}${more} 有些做法已損壞，或多得存不下，沒有讀入；其餘都已讀取。`,
    'zh-Hans': `这张通行证里 ${some.join('、')}${more} 有些做法已损坏，或多得存不下，没有读入；其余都已读取。`,
  }
}
