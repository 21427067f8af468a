import { engineVersion, type Level, type Text } from '../../engine/index.ts'

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
    en: 'This code is from a newer Neon Harbour. Load the new version here, then read it again. Nothing was handed in.',
    'zh-Hant': '這個代碼來自較新版本的霓虹港。請在這裏載入新版本，再讀取一次。沒有交上任何東西。',
    'zh-Hans': '这个代码来自较新版本的霓虹港。请在这里载入新版本，再读取一次。什么也没有交上。',
  },
  damagedCode: {
    en: 'A part of this code is missing or changed. Read it again, or copy the whole link. Nothing was handed in.',
    'zh-Hant': '這個代碼缺了一部分，或者被改動過。請再讀取一次，或複製整條連結。沒有交上任何東西。',
    'zh-Hans': '这个代码缺了一部分，或者被改动过。请再读取一次，或复制整条链接。什么也没有交上。',
  },
  /** Half of a class has a new version of the game, half has the old one. */
  otherEngine(team: Text, theirs: number): Text {
    return {
      en: `${team.en}: this recipe comes from another version of the game (rules ${theirs}, here ${engineVersion}). It is run again here, so its figures may differ.`,
      'zh-Hant': `「${team['zh-Hant']}」的做法來自另一個版本的遊戲（規則版本 ${theirs}，這裏是 ${engineVersion}）。這裏會再試一次，數字可能不同。`,
      'zh-Hans': `“${team['zh-Hans']}”的做法来自另一个版本的游戏（规则版本 ${theirs}，这里是 ${engineVersion}）。这里会再试一遍，数字可能不同。`,
    }
  },
  otherLesson(theirs: number): Text {
    return {
      en: `That lesson comes from another version of the game (rules ${theirs}, here ${engineVersion}). Points stay; models learn again here, so their figures may differ.`,
      'zh-Hant': `那節課來自另一個版本的遊戲（規則版本 ${theirs}，這裏是 ${engineVersion}）。分數不變；模型會在這裏再訓練，數字可能不同。`,
      'zh-Hans': `那节课来自另一个版本的游戏（规则版本 ${theirs}，这里是 ${engineVersion}）。分数不变；模型会在这里再训练，数字可能不同。`,
    }
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
  otherGame(level: Level): Text {
    const name = titled(level)
    return {
      en: `This recipe was made for another version of ${name.en}. Both games must be the same: reload the older one. Nothing was handed in.`,
      'zh-Hant': `這個做法來自另一版本的「${name['zh-Hant']}」。兩邊的遊戲必須相同：請重新載入較舊的那一邊。沒有交上任何東西。`,
      'zh-Hans': `这个做法来自另一版本的“${name['zh-Hans']}”。两边的游戏必须相同：请刷新较旧的那一边。什么也没有交上。`,
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
