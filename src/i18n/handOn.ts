import type { Phrases } from './say.ts'

/** A solution handed on as a QR code, and one that comes. */
export const handOnWords = {
  title: { en: 'Solutions as codes', 'zh-Hant': '用二維碼傳做法', 'zh-Hans': '用二维码传做法' },
  give: { en: 'Hand on your work', 'zh-Hant': '傳出你的做法', 'zh-Hans': '传出你的做法' },
  giveHow: {
    en: 'Let a camera read this code, or copy the link. It holds your work in {level} and nothing about you.',
    'zh-Hant': '讓鏡頭讀取這個二維碼，或複製連結。裏面只有你在{level}的做法，沒有你的個人資料。',
    'zh-Hans': '让摄像头读取这个二维码，或复制链接。里面只有你在{level}的做法，没有你的个人信息。',
  },
  tooLong: {
    en: 'This work is too long to be drawn as a code. The link carries it.',
    'zh-Hant': '這份做法太長，二維碼裝不下。連結可以帶走。',
    'zh-Hans': '这份做法太长，二维码装不下。链接可以带走。',
  },
  codeOf: {
    en: 'Code of your work in {level}',
    'zh-Hant': '你在{level}的做法二維碼',
    'zh-Hans': '你在{level}的做法二维码',
  },
  read: { en: 'Read somebody’s code', 'zh-Hant': '讀取別人的二維碼', 'zh-Hans': '读取别人的二维码' },
  readHow: {
    en: 'Use the camera, choose a photo, or paste a link. This machine attempts the solution again; nothing it says is believed.',
    'zh-Hant': '用鏡頭、選照片，或者貼上連結。這部電腦會把做法再試一次，不會照單全收。',
    'zh-Hans': '用摄像头、选照片，或者粘贴链接。这台电脑会把做法再试一遍，不会照单全收。',
  },
  came: { en: 'A solution for {level}', 'zh-Hant': '{level}的一份做法', 'zh-Hans': '{level}的一份做法' },
  trying: { en: 'Attempting it ...', 'zh-Hant': '正在再試……', 'zh-Hans': '正在再试……' },
  tried: {
    en: 'This machine attempted it: {stars}.',
    'zh-Hant': '這部電腦試過了：{stars}。',
    'zh-Hans': '这台电脑试过了：{stars}。',
  },
  stars: { en: '{n} stars', 'zh-Hant': '{n} 顆星', 'zh-Hans': '{n} 颗星' },
  oneStar: { en: '1 star', 'zh-Hant': '1 顆星', 'zh-Hans': '1 颗星' },
  watch: { en: 'Watch it', 'zh-Hant': '看看實戰', 'zh-Hans': '看看实战' },
  take: { en: 'Take it into my lab', 'zh-Hant': '放進我的實驗室', 'zh-Hans': '放进我的实验室' },
  takeNote: {
    en: 'Your own work stays: you can switch between them.',
    'zh-Hant': '你自己的做法會保留，可以隨時切換。',
    'zh-Hans': '你自己的做法会保留，可以随时切换。',
  },
  none: {
    en: 'There is no solution in this text. It should hold #/recipe/ and a row of letters: copy the whole link.',
    'zh-Hant': '這段文字裏沒有做法。它應該有 #/recipe/ 和一串字母：請複製整條連結。',
    'zh-Hans': '这段文字里没有做法。它应该有 #/recipe/ 和一串字母：请复制整条链接。',
  },
  damaged: {
    en: 'A part of this code is missing or changed. Scan it again, or copy the whole link.',
    'zh-Hant': '這個二維碼缺了一部分，或者被改動過。請再掃描一次，或複製整條連結。',
    'zh-Hans': '这个二维码缺了一部分，或者被改动过。请再扫描一次，或复制整条链接。',
  },
  newer: {
    en: 'This code was made by a newer game. Reload this page, then read it again.',
    'zh-Hant': '這個二維碼來自較新的遊戲。請重新載入本頁，再讀取一次。',
    'zh-Hans': '这个二维码来自较新的游戏。请刷新本页，再读取一次。',
  },
  'no-level': {
    en: 'This solution is for level {level}, which this copy of the game does not have.',
    'zh-Hant': '這份做法屬於第 {level} 關，這份遊戲沒有這一關。',
    'zh-Hans': '这份做法属于第 {level} 关，这份游戏没有这一关。',
  },
  'other-version': {
    en: 'This solution was made for another version of {level}. Both games must be the same: reload the older one.',
    'zh-Hant': '這份做法來自另一版本的{level}。兩邊的遊戲必須相同：請重新載入較舊的那一邊。',
    'zh-Hans': '这份做法来自另一版本的{level}。两边的游戏必须相同：请刷新较旧的那一边。',
  },
  unfit: {
    en: 'This solution breaks the rules of {level}, so it is not attempted.',
    'zh-Hant': '這份做法不符合{level}的規則，所以沒有嘗試。',
    'zh-Hans': '这份做法不符合{level}的规则，所以没有尝试。',
  },
  'not-judged': {
    en: 'This machine was too busy to finish, so nothing is judged. Read it once more.',
    'zh-Hant': '這部電腦太忙，未能完成，所以不作判斷。請再讀取一次。',
    'zh-Hans': '这台电脑太忙，没能完成，所以不作判断。请再读取一次。',
  },
  failed: {
    en: 'It could not be attempted. Is the game whole and this machine online? Read it once more.',
    'zh-Hant': '未能嘗試。遊戲完整嗎？電腦已連線嗎？請再讀取一次。',
    'zh-Hans': '没能尝试。游戏完整吗？电脑已联网吗？请再读取一次。',
  },
} as const satisfies Phrases
