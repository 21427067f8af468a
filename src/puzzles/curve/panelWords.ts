import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Hand, curve and toys', 'zh-Hant': '手、曲線和玩具', 'zh-Hans': '手、曲线和玩具' },
  hand: { en: 'Your hand', 'zh-Hant': '你的手', 'zh-Hans': '你的手' },
  curve: { en: 'The curve', 'zh-Hant': '曲線', 'zh-Hans': '曲线' },
  toys: { en: 'Toys', 'zh-Hant': '玩具', 'zh-Hans': '玩具' },
  celsius: { en: '{n} °C', 'zh-Hant': '{n} °C', 'zh-Hans': '{n} °C' },
  beadsAbout: {
    en: 'First you: drag the six beads on the chart, or these, until the green line passes as near to the dots as you like. It races the curve all year.',
    'zh-Hant': '你先來：拖圖上的六顆珠子，或者用這裏，讓綠線貼近那些點，要多近由你。它會和曲線比一整年。',
    'zh-Hans': '你先来：拖图上的六颗珠子，或者用这里，让绿线贴近那些点，多近由你。它会和曲线比一整年。',
  },
  handOff: { en: 'Your hand, on the log', 'zh-Hant': '你的手，對日誌', 'zh-Hans': '你的手，对日志' },
  degree: { en: 'Degree', 'zh-Hant': '次數', 'zh-Hans': '次数' },
  straight: { en: '1: a straight line', 'zh-Hant': '1：直線', 'zh-Hans': '1：直线' },
  bendOnce: { en: '2: bends once', 'zh-Hant': '2：彎一次', 'zh-Hans': '2：弯一次' },
  bends: {
    en: '{n}: bends up to {bends} times',
    'zh-Hant': '{n}：最多彎 {bends} 次',
    'zh-Hans': '{n}：最多弯 {bends} 次',
  },
  aside: {
    en: 'Set pages aside (validation data)',
    'zh-Hant': '留起日誌頁（驗證數據）',
    'zh-Hans': '留出日志页（验证数据）',
  },
  none: { en: 'None', 'zh-Hant': '不留', 'zh-Hans': '不留' },
  everyNth: {
    en: 'Every {nth}: {n} pages',
    'zh-Hant': '每{nth}頁留一頁：共 {n} 頁',
    'zh-Hans': '每{nth}页留一页：共 {n} 页',
  },
  second: { en: 'second', 'zh-Hant': '二', 'zh-Hans': '二' },
  third: { en: 'third', 'zh-Hant': '三', 'zh-Hans': '三' },
  fourth: { en: 'fourth', 'zh-Hant': '四', 'zh-Hans': '四' },
  fifth: { en: 'fifth', 'zh-Hant': '五', 'zh-Hans': '五' },
  nth: { en: '{n}th', 'zh-Hant': '{n}', 'zh-Hans': '{n}' },
  tried: {
    en: 'What each degree came to',
    'zh-Hant': '每個次數的成績',
    'zh-Hans': '每个次数的成绩',
  },
  triedNone: {
    en: 'Bend the curve: each degree leaves its two errors here.',
    'zh-Hant': '讓曲線彎一次：每個次數會在這裏留下兩個誤差。',
    'zh-Hans': '让曲线弯一次：每个次数会在这里留下两个误差。',
  },
  trainOff: { en: 'learned from', 'zh-Hant': '學過的頁', 'zh-Hans': '学过的页' },
  asideOff: { en: 'set aside', 'zh-Hant': '留起的頁', 'zh-Hans': '留出的页' },
  triedSays: {
    en: 'A curve of degree {n}: {off} °C off on the pages learned from',
    'zh-Hant': '次數 {n}：學過的頁，誤差 {off} °C',
    'zh-Hans': '次数 {n}：学过的页，误差 {off} °C',
  },
  triedAside: {
    en: ', {off} °C on those set aside',
    'zh-Hant': '；留起的頁，{off} °C',
    'zh-Hans': '；留出的页，{off} °C',
  },
  degreeAxis: { en: 'degree', 'zh-Hant': '次數', 'zh-Hans': '次数' },
  errorAxis: { en: 'error, °C', 'zh-Hant': '誤差（°C）', 'zh-Hans': '误差（°C）' },
  promise: {
    en: 'Your promise: off on average by',
    'zh-Hant': '你的承諾：平均會差',
    'zh-Hans': '你的承诺：平均会差',
  },
  birthday: {
    en: 'A picnic of your own, on your birthday perhaps. The curve has an answer for every day.',
    'zh-Hant': '你自己的野餐，例如生日那天。曲線對每一天都有答案。',
    'zh-Hans': '你自己的野餐，比如生日那天。曲线对每一天都有答案。',
  },
  day: { en: 'Day', 'zh-Hant': '日子', 'zh-Hans': '日子' },
  answers: {
    en: 'The curve says *{heat} °C*.',
    'zh-Hant': '曲線說 *{heat} °C*。',
    'zh-Hans': '曲线说 *{heat} °C*。',
  },
  bendFirst: {
    en: 'Bend the curve first: these toys are for it.',
    'zh-Hant': '先讓曲線彎好：這些玩具是給它的。',
    'zh-Hans': '先让曲线弯好：这些玩具是给它的。',
  },
  ask: { en: 'Picnic on this day, last', 'zh-Hant': '最後去這天的野餐', 'zh-Hans': '最后去这天的野餐' },
  asked: { en: 'It comes last', 'zh-Hant': '它最後來', 'zh-Hans': '它最后来' },
  soupAbout: {
    en: 'Dr Ling’s soup lands on the page of {date}. What does it read now? Watch the other end of the year.',
    'zh-Hant': '凌博士的湯灑在 {date} 那一頁。現在讀起來是多少？留意一年的另一頭。',
    'zh-Hans': '凌博士的汤洒在 {date} 那一页。现在读起来是多少？留意一年的另一头。',
  },
  soupReads: { en: 'The soup reads', 'zh-Hant': '湯漬讀起來是', 'zh-Hans': '汤渍读起来是' },
  soupBent: {
    en: 'Learned anew: 1 January is now {start} °C, 31 December {end} °C.',
    'zh-Hant': '重新學過：1 月 1 日現在是 {start} °C，12 月 31 日 {end} °C。',
    'zh-Hans': '重新学过：1 月 1 日现在是 {start} °C，12 月 31 日 {end} °C。',
  },
  wipe: { en: 'Wipe it off', 'zh-Hant': '抹乾淨', 'zh-Hans': '擦干净' },
} as const satisfies Record<string, Text>
