import type { Phrases } from './say.ts'

/** A lesson behind a link: put together by a teacher, opened by a class. */
export const lessonWords = {
  // Put together
  make: { en: 'A link for a lesson', 'zh-Hant': '課堂連結', 'zh-Hans': '课堂链接' },
  makeHow: {
    en: 'Choose what the class works on. The link itself holds the lesson: nothing is stored anywhere.',
    'zh-Hant': '選擇課堂內容。整堂課都寫在連結裏，不會儲存在任何地方。',
    'zh-Hans': '选择课堂内容。整堂课都写在链接里，不会保存在任何地方。',
  },
  levels: { en: 'Levels', 'zh-Hant': '關卡', 'zh-Hans': '关卡' },
  order: { en: 'In this order', 'zh-Hant': '次序', 'zh-Hans': '顺序' },
  earlier: { en: 'Move {level} up', 'zh-Hant': '把{level}移前', 'zh-Hans': '把{level}往前移' },
  later: { en: 'Move {level} down', 'zh-Hant': '把{level}移後', 'zh-Hans': '把{level}往后移' },
  coding: { en: 'Programs in', 'zh-Hant': '編程語言', 'zh-Hans': '编程语言' },
  blocks: { en: 'Blocks', 'zh-Hant': '積木', 'zh-Hans': '积木' },
  python: { en: 'Python', 'zh-Hant': 'Python', 'zh-Hans': 'Python' },
  javascript: { en: 'JavaScript', 'zh-Hant': 'JavaScript', 'zh-Hans': 'JavaScript' },
  codingNote: {
    en: 'A level that has none of these keeps its own.',
    'zh-Hant': '沒有這些語言的關卡會保留原有的語言。',
    'zh-Hans': '没有这些语言的关卡会保留原有的语言。',
  },
  mode: { en: 'How the class works', 'zh-Hant': '上課方式', 'zh-Hans': '上课方式' },
  own: { en: 'Each at a computer', 'zh-Hant': '各自用電腦', 'zh-Hans': '各自用电脑' },
  wall: { en: 'Together, on the projector', 'zh-Hant': '全班一起看投影', 'zh-Hans': '全班一起看投影' },
  nothing: { en: 'Tick at least one level.', 'zh-Hant': '請至少選一關。', 'zh-Hans': '请至少选一关。' },
  ready: { en: 'Your link', 'zh-Hant': '你的連結', 'zh-Hans': '你的链接' },
  readyHow: {
    en: 'Send it, write it on the board, or let phones read the code.',
    'zh-Hant': '傳送連結、寫在黑板上，或者讓學生用手機掃描。',
    'zh-Hans': '发送链接、写在黑板上，或者让学生用手机扫描。',
  },
  code: { en: 'Code of this lesson', 'zh-Hant': '這堂課的二維碼', 'zh-Hans': '这堂课的二维码' },
  tryIt: { en: 'Open it here', 'zh-Hant': '在這裏打開', 'zh-Hans': '在这里打开' },

  // Opened
  lesson: { en: 'Your lesson', 'zh-Hant': '今天的課', 'zh-Hans': '今天的课' },
  lessonHow: {
    en: 'Work through these, from the first to the last.',
    'zh-Hant': '由第一項開始，逐項完成。',
    'zh-Hans': '从第一项开始，逐项完成。',
  },
  start: { en: 'Start', 'zh-Hant': '開始', 'zh-Hans': '开始' },
  goOn: { en: 'Go on', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  missing: {
    en: 'Not in this copy of the game: {levels}.',
    'zh-Hant': '這份遊戲沒有：{levels}。',
    'zh-Hans': '这份游戏没有：{levels}。',
  },
  leave: { en: 'Leave the lesson', 'zh-Hant': '離開課堂', 'zh-Hans': '离开课堂' },
  damaged: {
    en: 'This lesson’s link is not whole: a part is missing or changed. Copy it again, or ask for it once more.',
    'zh-Hant': '這條課堂連結不完整：缺了一部分，或者被改動過。請重新複製，或再問老師要一次。',
    'zh-Hans': '这条课堂链接不完整：缺了一部分，或者被改动过。请重新复制，或再向老师要一次。',
  },
  newer: {
    en: 'This lesson was made with a newer game. Reload this page, then open the link again.',
    'zh-Hant': '這堂課來自較新的遊戲。請重新載入本頁，再打開連結。',
    'zh-Hans': '这堂课来自较新的游戏。请刷新本页，再打开链接。',
  },
} as const satisfies Phrases
