import type { Level, Text } from '../../engine/index.ts'

const titled = ({ id, title }: Level): Text => {
  const number = id.split('-').slice(0, 2).join('-')
  return {
    en: `${number} ${title.en}`,
    'zh-Hant': `${number} ${title['zh-Hant']}`,
    'zh-Hans': `${number} ${title['zh-Hans']}`,
  }
}

export const roomWords = {
  brought: {
    en: 'The lesson is back as it was saved.',
    'zh-Hant': '這節課已回到下載時的樣子。',
    'zh-Hans': '这节课已回到下载时的样子。',
  },
  full: {
    en: 'This lesson is full: so many presses were never meant. Tell the scores, then begin a new lesson.',
    'zh-Hant': '這節課的記錄已滿：沒想到會按這麼多次。請公布得分，再開始新的一課。',
    'zh-Hans': '这节课的记录已满：没想到会按这么多次。请公布得分，再开始新的一课。',
  },
  noCode: {
    en: 'This is no code, recipe or passport of Neon Harbour. Nothing was handed in.',
    'zh-Hant': '這不是霓虹港的代碼、做法或通行證。沒有交上任何東西。',
    'zh-Hans': '这不是霓虹港的代码、做法或通行证。什么也没有交上。',
  },
  newerCode: {
    en: 'This code is from a newer Neon Harbour. Nothing was handed in.',
    'zh-Hant': '這個代碼來自較新版本的霓虹港。沒有交上任何東西。',
    'zh-Hans': '这个代码来自较新版本的霓虹港。什么也没有交上。',
  },
  noGhosts: {
    en: 'That lesson has no race on this level.',
    'zh-Hant': '那節課沒有比過這一關。',
    'zh-Hans': '那节课没有比过这一关。',
  },
  emptyLab(level: Level): Text {
    const name = titled(level)
    return {
      en: `Nothing of ${name.en} stands in the lab.`,
      'zh-Hant': `實驗室裏沒有「${name['zh-Hant']}」的做法。`,
      'zh-Hans': `实验室里没有“${name['zh-Hans']}”的做法。`,
    }
  },
  notOfLevel(level: Level): Text {
    const name = titled(level)
    return {
      en: `This recipe is not one of ${name.en}: it is broken, or made for another level.`,
      'zh-Hant': `這不是「${name['zh-Hant']}」的做法：它已損壞，或屬於另一關。`,
      'zh-Hans': `这不是“${name['zh-Hans']}”的做法：它已损坏，或属于另一关。`,
    }
  },
  otherLevel(found: readonly string[], level: Level): Text {
    const name = titled(level)
    const list = found.slice(0, 6).join(', ')
    return {
      en: `This holds ${list || 'no level'}, and the race is ${name.en}.`,
      'zh-Hant': `這裏只有 ${list || '空白'}，而這場比的是「${name['zh-Hant']}」。`,
      'zh-Hans': `这里只有 ${list || '空白'}，而这场比的是“${name['zh-Hans']}”。`,
    }
  },
}
