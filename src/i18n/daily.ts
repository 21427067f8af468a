import type { Phrases } from './say.ts'

/** The daily puzzle: on the map, in the lab, after its contest. */
export const dailyWords = {
  daily: { en: 'Daily puzzle', 'zh-Hant': '每日一題', 'zh-Hans': '每日一题' },
  house: { en: 'The house', 'zh-Hant': '擂主', 'zh-Hans': '擂主' },
  you: { en: 'You', 'zh-Hant': '你', 'zh-Hans': '你' },
  reach: {
    en: '“{level}”, dealt anew. Reach the house’s {n} and the lantern lights.',
    'zh-Hant': '「{level}」換了題目。達到擂主的 {n}，燈籠就會亮。',
    'zh-Hans': '“{level}”换了题目。达到擂主的 {n}，灯笼就会亮。',
  },
  goal: {
    en: 'The house reached {n}: reach it too.',
    'zh-Hant': '擂主達到 {n}，看看你能不能。',
    'zh-Hans': '擂主达到 {n}，看看你能不能。',
  },
  best: {
    en: 'Your best here: {n}',
    'zh-Hant': '你在這題的最佳成績：{n}',
    'zh-Hans': '你在这题的最好成绩：{n}',
  },
  growsFrom: {
    en: 'Today’s puzzle grows out of “{level}”. Play that first, it is worth meeting there. The puzzle waits here all day.',
    'zh-Hant': '今天的題目由「{level}」變化出來。先玩那一關，認識箇中道理；題目整天都在這裏等你。',
    'zh-Hans': '今天的题目由“{level}”变化而来。先玩那一关，弄懂其中的道理；题目一整天都在这里等你。',
  },
  grewFrom: {
    en: 'Yesterday’s puzzle grew out of “{level}”. Its answer would give the level away: play that first.',
    'zh-Hant': '昨天的題目由「{level}」變化出來。答案會先說穿那一關：先玩它吧。',
    'zh-Hans': '昨天的题目由“{level}”变化而来。答案会提前说破那一关：先玩它吧。',
  },
  play: { en: 'Today’s puzzle', 'zh-Hant': '玩今天的題目', 'zh-Hans': '玩今天的题目' },
  yesterday: { en: 'Yesterday’s answer', 'zh-Hant': '昨天的答案', 'zh-Hans': '昨天的答案' },
  answerHere: {
    en: 'This is how the house did yesterday’s puzzle. Look, change, try. Undo brings back your own work.',
    'zh-Hant': '這是擂主昨天的做法。看一看、改一改、試一試。按「復原」就回到你自己的做法。',
    'zh-Hans': '这是擂主昨天的做法。看一看、改一改、试一试。点“撤销”就回到你自己的做法。',
  },
  lit: { en: 'Lantern lit', 'zh-Hant': '燈籠亮了', 'zh-Hans': '灯笼亮了' },
  unlit: { en: 'Lantern not lit', 'zh-Hant': '燈籠未亮', 'zh-Hans': '灯笼没亮' },
  ahead: { en: 'The house is still ahead', 'zh-Hant': '擂主仍然領先', 'zh-Hans': '擂主仍然领先' },
  houseDidIt: {
    en: 'That is how the house did it',
    'zh-Hant': '擂主就是這樣做的',
    'zh-Hans': '擂主就是这样做的',
  },
  pass: { en: 'Pass it on', 'zh-Hant': '傳給朋友', 'zh-Hans': '传给朋友' },
  shared: {
    en: 'Neon Harbour, {date}, “{level}”: the house {house}, me {you}.',
    'zh-Hant': '霓虹港 {date}「{level}」：擂主 {house}，我 {you}。',
    'zh-Hans': '霓虹港 {date}“{level}”：擂主 {house}，我 {you}。',
  },
  linkProves: {
    en: 'The link carries your solution, and every copy of the game can attempt it again.',
    'zh-Hant': '連結載有你的做法：任何一份遊戲都可以再試一次。',
    'zh-Hans': '链接里有你的做法：任何一份游戏都可以再试一次。',
  },
  notFetched: {
    en: 'The daily puzzle did not come. Are you online? What you have opened before is still here.',
    'zh-Hant': '每日一題未能取得。已連線嗎？之前開過的關卡都在。',
    'zh-Hans': '每日一题没能取得。联网了吗？之前打开过的关卡都在。',
  },
} as const satisfies Phrases
