import type { Phrases } from './say.ts'

/** Paper cards: printed, held up, read by the teacher's camera or by keys. */
export const cardsWords = {
  title: { en: 'Paper cards', 'zh-Hant': '紙卡投票', 'zh-Hans': '纸卡投票' },
  intro: {
    en: 'Every pupil holds one card. The letter that is up is the answer. The camera reads the whole class at once.',
    'zh-Hant': '每名學生拿一張卡，哪個字母朝上，就是答哪個。鏡頭一次讀取全班。',
    'zh-Hans': '每个学生拿一张卡，哪个字母朝上，就是答哪个。摄像头一次读取全班。',
  },
  print: { en: 'Print the cards', 'zh-Hant': '列印紙卡', 'zh-Hans': '打印纸卡' },
  printIt: { en: 'Print', 'zh-Hant': '列印', 'zh-Hans': '打印' },
  pupils: { en: 'Pupils in the class', 'zh-Hant': '班中學生人數', 'zh-Hans': '班里学生人数' },
  perPage: { en: 'Cards a page', 'zh-Hant': '每頁紙卡', 'zh-Hans': '每页纸卡' },
  one: { en: 'One: read from 8 metres', 'zh-Hant': '一張：8 米外可讀', 'zh-Hans': '一张：8 米外可读' },
  two: { en: 'Two: 4 to 6 metres', 'zh-Hant': '兩張：4 至 6 米', 'zh-Hans': '两张：4 到 6 米' },
  four: { en: 'Four: for small rooms', 'zh-Hant': '四張：適合小課室', 'zh-Hans': '四张：适合小教室' },
  deck: {
    en: 'These are cards of set {deck}. Cards of another set are not read: print again if the class grows past {most}.',
    'zh-Hant': '這些是 {deck} 組紙卡，不能與其他組混用：學生多於 {most} 名時，請重新列印。',
    'zh-Hans': '这些是 {deck} 组纸卡，不能与其他组混用：学生多于 {most} 名时，请重新打印。',
  },
  card: { en: 'Card {n}, set {deck}', 'zh-Hant': '紙卡 {n}，{deck} 組', 'zh-Hans': '纸卡 {n}，{deck} 组' },
  tryIt: { en: 'Try them', 'zh-Hant': '試用', 'zh-Hans': '试用' },
  tryHow: {
    en: 'Point the camera at the class, cards up. A number is ticked once its card has been read; the answer is not shown.',
    'zh-Hant': '把鏡頭對着全班，舉起紙卡。讀到的號碼會加上剔號，但不會顯示答案。',
    'zh-Hans': '把摄像头对着全班，举起纸卡。读到的号码会打勾，但不会显示答案。',
  },
  keysHow: {
    en: 'No camera? Choose a number and press A, B, C or D; Backspace takes an answer back. You can also ask for hands.',
    'zh-Hant': '沒有鏡頭？選一個號碼，再按 A、B、C 或 D；按 Backspace 可取消。也可以請學生舉手。',
    'zh-Hans': '没有摄像头？选一个号码，再按 A、B、C 或 D；按 Backspace 可取消。也可以请学生举手。',
  },
  read: { en: '{n} of {of} read', 'zh-Hant': '已讀 {n}／{of}', 'zh-Hans': '已读 {n}/{of}' },
  numbers: { en: 'Cards read', 'zh-Hant': '已讀的紙卡', 'zh-Hans': '已读的纸卡' },
  isRead: { en: '{n}: read', 'zh-Hant': '{n} 號：已讀', 'zh-Hans': '{n} 号：已读' },
  notRead: { en: '{n}: not yet', 'zh-Hant': '{n} 號：未讀', 'zh-Hans': '{n} 号：未读' },
  answer: { en: 'Answer of {n}', 'zh-Hant': '{n} 號的答案', 'zh-Hans': '{n} 号的答案' },
  takeBack: { en: 'Take back', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  show: { en: 'Show how many', 'zh-Hant': '顯示人數', 'zh-Hans': '显示人数' },
  again: { en: 'Start again', 'zh-Hant': '重新開始', 'zh-Hans': '重新开始' },
  counts: { en: 'Answers of the class', 'zh-Hant': '全班答案', 'zh-Hans': '全班答案' },
} as const satisfies Phrases
