import { mapWords } from './map.ts'
import type { Phrases } from './say.ts'

/** The certificate of a tier, and the page that checks one. */
export const certificateWords = {
  certificate: mapWords.certificate,
  soFar: { en: 'Record so far', 'zh-Hant': '學習紀錄', 'zh-Hans': '学习记录' },
  tier: { en: '{tier} tier', 'zh-Hant': '{tier}課程', 'zh-Hans': '{tier}课程' },
  name: { en: 'Your name', 'zh-Hant': '你的名字', 'zh-Hans': '你的名字' },
  nameKept: {
    en: 'For this sheet alone: it is not kept.',
    'zh-Hant': '只印在這張紙上，不會儲存。',
    'zh-Hans': '只印在这张纸上，不会保存。',
  },
  lit: {
    en: 'has lit {districts} in Neon Harbour: {n} of {all} levels, {stars} of {most} stars, in about {hours} hours of work.',
    'zh-Hant':
      '點亮了霓虹港的{districts}：{all} 關完成了 {n} 關，取得 {stars}/{most} 顆星，約需 {hours} 小時。',
    'zh-Hans':
      '点亮了霓虹港的{districts}：{all} 关完成了 {n} 关，得到 {stars}/{most} 颗星，约需 {hours} 小时。',
  },
  under: {
    en: 'has worked on {districts} in Neon Harbour: {n} of {all} levels, {stars} of {most} stars, in about {hours} hours so far.',
    'zh-Hant':
      '正在學習霓虹港的{districts}：{all} 關完成了 {n} 關，取得 {stars}/{most} 顆星，至今約 {hours} 小時。',
    'zh-Hans':
      '正在学习霓虹港的{districts}：{all} 关完成了 {n} 关，得到 {stars}/{most} 颗星，至今约 {hours} 小时。',
  },
  date: { en: 'Printed on {date}', 'zh-Hant': '列印日期：{date}', 'zh-Hans': '打印日期：{date}' },
  level: { en: 'Level', 'zh-Hant': '關卡', 'zh-Hans': '关卡' },
  canExplain: { en: 'Can explain', 'zh-Hant': '能夠解釋', 'zh-Hans': '能够解释' },
  figure: { en: 'Best figure', 'zh-Hant': '最佳成績', 'zh-Hans': '最好成绩' },
  starsWon: { en: 'Stars', 'zh-Hant': '星星', 'zh-Hans': '星星' },
  notYet: { en: 'not yet', 'zh-Hant': '未完成', 'zh-Hans': '未完成' },
  nothingYet: {
    en: 'Win a star in this tier, and it stands here.',
    'zh-Hant': '在這個課程取得一顆星，就會記在這裏。',
    'zh-Hans': '在这个课程得到一颗星，就会记在这里。',
  },
  proof: { en: 'See for yourself', 'zh-Hant': '親自查核', 'zh-Hans': '亲自核对' },
  proofHow: {
    en: 'Each code holds solutions. Scan it, and any copy of the game attempts them again and says what it found. No examination board stands behind this sheet; the solutions do.',
    'zh-Hant':
      '每個二維碼都載有做法。掃描它，任何一份遊戲都會把做法再試一次，並說出結果。這張紙背後沒有考試機構，只有這些做法。',
    'zh-Hans':
      '每个二维码都载有做法。扫描它，任何一份游戏都会把做法再试一遍，并说出结果。这张纸背后没有考试机构，只有这些做法。',
  },
  codeOf: { en: 'Code {n} of {all}', 'zh-Hant': '二維碼 {n}/{all}', 'zh-Hans': '二维码 {n}/{all}' },
  tooLong: {
    en: 'Too long for a code: {levels}. A passport carries them.',
    'zh-Hant': '太長，二維碼裝不下：{levels}。通行證可以帶走。',
    'zh-Hans': '太长，二维码装不下：{levels}。通行证可以带走。',
  },
  print: { en: 'Print', 'zh-Hant': '列印', 'zh-Hans': '打印' },
  check: { en: 'Check a certificate', 'zh-Hant': '查核證書', 'zh-Hans': '核对证书' },
  checkHow: {
    en: 'Paste the link of a code, or choose a photo of one. This machine attempts its solutions again.',
    'zh-Hant': '貼上二維碼的連結，或選一張二維碼的照片。這部電腦會把做法再試一次。',
    'zh-Hans': '粘贴二维码的链接，或选一张二维码的照片。这台电脑会把做法再试一遍。',
  },
  tryAgain: { en: 'Check', 'zh-Hant': '查核', 'zh-Hans': '核对' },
  none: {
    en: 'There are no solutions in this text. It should hold #/check/ and a long row of letters: copy the whole link.',
    'zh-Hant': '這段文字裏沒有做法。它應該有 #/check/ 和一長串字母：請複製整條連結。',
    'zh-Hans': '这段文字里没有做法。它应该有 #/check/ 和一长串字母：请复制整条链接。',
  },
  damaged: {
    en: 'A part of this link is missing or changed. Copy the whole link, or scan the code again.',
    'zh-Hant': '這條連結缺了一部分，或者被改動過。請複製整條連結，或再掃描一次。',
    'zh-Hans': '这条链接缺了一部分，或者被改动过。请复制整条链接，或再扫描一次。',
  },
  newer: {
    en: 'This code was made by a newer game. Reload this page, then check again.',
    'zh-Hant': '這個二維碼來自較新的遊戲。請重新載入本頁，再查核一次。',
    'zh-Hans': '这个二维码来自较新的游戏。请刷新本页，再核对一次。',
  },
  waiting: { en: 'Waiting', 'zh-Hant': '等候中', 'zh-Hans': '等待中' },
  trying: { en: 'Attempting it ...', 'zh-Hant': '正在再試……', 'zh-Hans': '正在再试……' },
  same: {
    en: '{found} here too, and the same to the last bit.',
    'zh-Hant': '這裏也是{found}，結果一模一樣。',
    'zh-Hans': '这里也是{found}，结果一模一样。',
  },
  otherVersion: {
    en: '{found} here too. The figures differ a little: another version of the game made it.',
    'zh-Hant': '這裏也是{found}。數字略有不同：是另一個版本的遊戲做的。',
    'zh-Hans': '这里也是{found}。数字略有不同：是另一个版本的游戏做的。',
  },
  otherEngine: {
    en: 'Another version of the game made this: rules {theirs}, here {ours}. {found} here, {said} there; neither is wrong.',
    'zh-Hant':
      '這是另一個版本的遊戲做的（規則版本 {theirs}，這裏是 {ours}）。這裏得到{found}，那裏得到{said}，兩者都沒有錯。',
    'zh-Hans':
      '这是另一个版本的游戏做的（规则版本 {theirs}，这里是 {ours}）。这里得到{found}，那里得到{said}，两边都没错。',
  },
  otherFigures: {
    en: '{found} here too, but the figures are not those of this solution.',
    'zh-Hant': '這裏也是{found}，但數字不屬於這個做法。',
    'zh-Hans': '这里也是{found}，但数字不是这个做法的。',
  },
  otherStars: {
    en: '{found} here, but {said} on the code.',
    'zh-Hant': '這裏得到{found}，但二維碼說{said}。',
    'zh-Hans': '这里得到{found}，但二维码说{said}。',
  },
  refused: {
    en: 'This solution does not fit the level: nothing was attempted.',
    'zh-Hant': '這個做法不符合關卡的規定，所以沒有嘗試。',
    'zh-Hans': '这个做法不符合关卡的规定，所以没有尝试。',
  },
  noLevel: {
    en: 'This copy of the game has no such level.',
    'zh-Hant': '這份遊戲沒有這一關。',
    'zh-Hans': '这份游戏没有这一关。',
  },
  notJudged: {
    en: 'This machine was too busy to finish, so nothing is judged. Check once more.',
    'zh-Hant': '這部電腦太忙，未能完成，所以不作判斷。請再查核一次。',
    'zh-Hans': '这台电脑太忙，没能完成，所以不作判断。请再核对一次。',
  },
  failed: {
    en: 'It could not be attempted. Is the game whole and this machine online? Check once more.',
    'zh-Hant': '未能嘗試。遊戲完整嗎？電腦已連線嗎？請再查核一次。',
    'zh-Hans': '没能尝试。游戏完整吗？电脑已联网吗？请再核对一次。',
  },
  stars: { en: '{n} stars', 'zh-Hant': ' {n} 顆星', 'zh-Hans': ' {n} 颗星' },
  oneStar: { en: '1 star', 'zh-Hant': ' 1 顆星', 'zh-Hans': ' 1 颗星' },
} as const satisfies Phrases
