/** What the panel says. */
import type { Phrases } from '../../i18n/say.ts'

export const words = {
  tabs: { en: 'Lunch', 'zh-Hant': '午餐', 'zh-Hans': '午餐' },
  hand: { en: 'Your lunch', 'zh-Hant': '你的午餐', 'zh-Hans': '你的午餐' },
  robot: { en: 'The robot', 'zh-Hant': '機械人', 'zh-Hans': '机器人' },
  day: { en: 'Visit by visit', 'zh-Hant': '逐次看', 'zh-Hans': '逐次看' },
  youAre: {
    en: 'You are the robot: {n} lunches, eat well. Press a stall, here, in the yard, or with keys 1 to {keys}.',
    'zh-Hant': '你來做機械人：{n} 頓午餐，吃得好一點。按一個檔口：在這裏、在船塢，或者用 1 至 {keys} 鍵。',
    'zh-Hans': '你来当机器人：{n} 顿午餐，吃得好一点。点一家摊位：在这里、在船坞，或者用 1 到 {keys} 键。',
  },
  stalls: { en: 'Stalls', 'zh-Hant': '檔口', 'zh-Hans': '摊位' },
  empty: { en: 'You have not eaten yet.', 'zh-Hant': '你還沒有吃。', 'zh-Hans': '你还没有吃。' },
  bite: {
    en: 'Lunch {n} of {of}. {dish}: *{score}*.',
    'zh-Hant': '第 {n} 頓，共 {of} 頓。{dish}：*{score}* 分。',
    'zh-Hans': '第 {n} 顿，共 {of} 顿。{dish}：*{score}* 分。',
  },
  race: {
    en: 'You: *{you}* points. The robot that never looks: *{robot}*.',
    'zh-Hant': '你：*{you}* 分。從不四處看的機械人：*{robot}* 分。',
    'zh-Hans': '你：*{you}* 分。从不到处看的机器人：*{robot}* 分。',
  },
  pip: {
    en: 'Pip: “{dish}. {n} of {n}. Estimate {estimate}. There is nothing better. I have not looked.”',
    'zh-Hant': 'Pip：「{dish}，{n} 次裏 {n} 次。估計 {estimate}。沒有更好的。我沒有找過。」',
    'zh-Hans': 'Pip：“{dish}，{n} 次里 {n} 次。估计 {estimate}。没有更好的。我没有找过。”',
  },
  best: {
    en: 'The best was {dish}: {score} on average. The dashed lines show how each truly tastes.',
    'zh-Hant': '最好的是{dish}：平均 {score} 分。虛線是每檔真正的味道。',
    'zh-Hans': '最好的是{dish}：平均 {score} 分。虚线是每家真正的味道。',
  },
  again: { en: 'Eat again', 'zh-Hant': '再吃一次', 'zh-Hans': '再吃一次' },
  explore: { en: 'Explore rate', 'zh-Hant': '探索率', 'zh-Hans': '探索率' },
  ofHundred: { en: '{n} of 100', 'zh-Hant': '100 次裏 {n} 次', 'zh-Hans': '100 次里 {n} 次' },
  memory: { en: 'The newest bite counts', 'zh-Hant': '最新一口佔', 'zh-Hans': '最新一口占' },
  average: { en: 'like all others', 'zh-Hant': '和其他一樣', 'zh-Hans': '和其他一样' },
  percent: { en: '{n}%', 'zh-Hant': '{n}%', 'zh-Hans': '{n}%' },
  averageNote: {
    en: 'The estimate is the average of all bites. Nothing is ever forgotten.',
    'zh-Hant': '估計是所有味道的平均。甚麼也不會忘記。',
    'zh-Hans': '估计是所有味道的平均。什么也不会忘记。',
  },
  memoryNote: {
    en: 'The estimate moves {n}% of the way to each new bite. Old bites fade.',
    'zh-Hant': '每嘗一口，估計就朝它移動 {n}%。舊的味道慢慢淡去。',
    'zh-Hans': '每尝一口，估计就朝它移动 {n}%。旧的味道慢慢淡去。',
  },
  fade: { en: 'Exploring', 'zh-Hant': '探索會', 'zh-Hans': '探索会' },
  stays: { en: 'stays the same', 'zh-Hant': '一直不變', 'zh-Hans': '一直不变' },
  halves: {
    en: 'halves every {n} visits',
    'zh-Hant': '每 {n} 次減半',
    'zh-Hans': '每 {n} 次减半',
  },
  unlived: {
    en: 'Press Live a day: a rehearsed day runs in the yard.',
    'zh-Hant': '按「過一天」：船塢裏會演一個綵排日。',
    'zh-Hans': '点“过一天”：船坞里会演一个彩排日。',
  },
  share: {
    en: 'On {n} rehearsed days: *{share}%* of the best lunch. On the day you see: {own}%.',
    'zh-Hant': '{n} 個綵排日：吃到最佳午餐的 *{share}%*。你看到的這天：{own}%。',
    'zh-Hans': '{n} 个彩排日：吃到最佳午餐的 *{share}%*。你看到的这天：{own}%。',
  },
  end: {
    en: 'Its favourite in the end: {favourite}. The best in the end: {best}.',
    'zh-Hant': '收工時它的最愛：{favourite}。收工時最好的：{best}。',
    'zh-Hans': '收工时它的最爱：{favourite}。收工时最好的：{best}。',
  },
  stripNote: {
    en: 'The strip: one column for each visit, as high as it tasted. The white line is the best there was.',
    'zh-Hant': '下面的長條：每次一柱，越高越好吃。白線是當時最好的。',
    'zh-Hans': '下面的长条：每次一柱，越高越好吃。白线是当时最好的。',
  },
  visit: { en: 'Visit', 'zh-Hant': '第幾次', 'zh-Hans': '第几次' },
  nOf: { en: '{n} of {of}', 'zh-Hant': '{n}／{of}', 'zh-Hans': '{n}/{of}' },
  before: { en: 'Back', 'zh-Hant': '上一次', 'zh-Hans': '上一次' },
  next: { en: 'Next visit', 'zh-Hant': '下一次', 'zh-Hans': '下一次' },
  film: { en: 'Play the day', 'zh-Hant': '播放這一天', 'zh-Hans': '播放这一天' },
  whole: { en: 'Show how it truly tastes', 'zh-Hant': '看真正的味道', 'zh-Hans': '看真正的味道' },
  first: {
    en: 'Nothing is known yet, so it goes to the stall nearest the gate.',
    'zh-Hant': '甚麼也不知道，就去最近閘口的一檔。',
    'zh-Hans': '什么也不知道，就去离门口最近的一家。',
  },
  explores: {
    en: 'It explores, whatever the estimates say.',
    'zh-Hant': '探索：隨便一檔，不管估計是多少。',
    'zh-Hans': '探索：随便一家，不管估计是多少。',
  },
  favourite: {
    en: 'It goes to the highest estimate.',
    'zh-Hant': '去估計最高的一檔。',
    'zh-Hans': '去估计最高的一家。',
  },
  step: {
    en: '{dish}: *{score}*. Its estimate: {old} → *{estimate}*.',
    'zh-Hant': '{dish}：*{score}* 分。估計：{old} → *{estimate}*。',
    'zh-Hans': '{dish}：*{score}* 分。估计：{old} → *{estimate}*。',
  },
  gone: {
    en: 'The best cook has moved. Nobody told it.',
    'zh-Hant': '最好的師傅已經轉檔。沒有人告訴它。',
    'zh-Hans': '最好的师傅已经换了摊位。没有人告诉它。',
  },
} as const satisfies Phrases
