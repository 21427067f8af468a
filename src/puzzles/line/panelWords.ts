import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Line and toys', 'zh-Hant': '直線和玩具', 'zh-Hans': '直线和玩具' },
  line: { en: 'Your line', 'zh-Hant': '你的線', 'zh-Hans': '你的线' },
  ask: { en: 'Ask it', 'zh-Hant': '問問它', 'zh-Hans': '问问它' },
  soup: { en: 'Spill soup', 'zh-Hant': '打翻湯', 'zh-Hans': '打翻汤' },
  onAverage: { en: 'Average error (loss)', 'zh-Hant': '平均誤差（損失）', 'zh-Hans': '平均误差（损失）' },
  kt: { en: '{n} kt', 'zh-Hant': '{n} 節', 'zh-Hans': '{n} 节' },
  read: {
    en: '{n} readings of {storms} storms.',
    'zh-Hant': '{storms} 個風暴，{n} 個讀數。',
    'zh-Hans': '{storms} 个风暴，{n} 个读数。',
  },
  readOne: {
    en: '{n} readings of one storm.',
    'zh-Hant': '一個風暴，{n} 個讀數。',
    'zh-Hans': '一个风暴，{n} 个读数。',
  },
  pips: {
    en: 'Pip’s own line: {n} kt off.',
    'zh-Hant': 'Pip 自己的線：誤差 {n} 節。',
    'zh-Hans': 'Pip 自己的线：误差 {n} 节。',
  },
  slope: { en: 'Slope', 'zh-Hant': '斜率', 'zh-Hans': '斜率' },
  slopeIs: {
    en: '{n} kt per hPa',
    'zh-Hant': '每百帕 {n} 節',
    'zh-Hans': '每百帕 {n} 节',
  },
  height: { en: 'Height at {at} hPa', 'zh-Hant': '在 {at} 百帕的高度', 'zh-Hans': '在 {at} 百帕的高度' },
  isOff: {
    en: '{value}, {off} kt off',
    'zh-Hant': '{value}，誤差 {off} 節',
    'zh-Hans': '{value}，误差 {off} 节',
  },
  held: {
    en: 'In your hand. Let go with Enter, or by going on: that is one drag.',
    'zh-Hant': '還在你手上。按 Enter 或移到別處就是放手，算一次。',
    'zh-Hans': '还在你手上。按 Enter 或移到别处就是松手，算一次。',
  },
  loose: {
    en: 'Let go {n} times.',
    'zh-Hant': '已放手 {n} 次。',
    'zh-Hans': '已松手 {n} 次。',
  },
  looseOnce: { en: 'Let go once.', 'zh-Hant': '已放手一次。', 'zh-Hans': '已松手一次。' },
  untouched: {
    en: 'Drag the two grips on the chart, or these.',
    'zh-Hant': '拖動圖上的兩個把手，或者用這裏。',
    'zh-Hans': '拖动图上的两个把手，或者用这里。',
  },
  open: {
    en: 'Open the next log ({n} of {of} open)',
    'zh-Hant': '打開下一本日誌（已開 {n}，共 {of} 本）',
    'zh-Hans': '打开下一本日志（已开 {n}，共 {of} 本）',
  },
  allOpen: {
    en: 'All {of} logs are open.',
    'zh-Hant': '{of} 本日誌都打開了。',
    'zh-Hans': '{of} 本日志都打开了。',
  },
  pressure: { en: 'Pressure in the middle', 'zh-Hant': '中心氣壓', 'zh-Hans': '中心气压' },
  hPa: { en: '{n} hPa', 'zh-Hant': '{n} 百帕', 'zh-Hans': '{n} 百帕' },
  askAbout: {
    en: 'A storm that never was. The line has an answer for everything.',
    'zh-Hant': '一個從未出現過的風暴。這條線對甚麼都有答案。',
    'zh-Hans': '一个从没出现过的风暴。这条线对什么都有答案。',
  },
  answers: {
    en: 'The line says *{wind} kt*: {signal}.',
    'zh-Hant': '線說 *{wind} 節*：{signal}。',
    'zh-Hans': '线说 *{wind} 节*：{signal}。',
  },
  between: {
    en: 'Open logs have readings on both sides of it.',
    'zh-Hant': '打開的日誌在它兩邊都有讀數。',
    'zh-Hans': '打开的日志在它两边都有读数。',
  },
  beyond: {
    en: 'No open log has a reading out here: nothing holds the line.',
    'zh-Hant': '打開的日誌裏，沒有讀數去到這麼遠：沒有東西拉住這條線。',
    'zh-Hans': '打开的日志里，没有读数到这么远：没有东西拉住这条线。',
  },
  inwards: {
    en: 'Less than no wind. Umbrellas would be blown back into hands.',
    'zh-Hant': '比無風還少。雨傘會被吹回手裏。',
    'zh-Hans': '比没风还少。雨伞会被吹回手里。',
  },
  send: { en: 'Send it last', 'zh-Hant': '讓它最後來', 'zh-Hans': '让它最后来' },
  sent: { en: 'It comes last', 'zh-Hant': '它最後來', 'zh-Hans': '它最后来' },
  soupAbout: {
    en: 'Dr Ling’s soup lands on the log and reads like one more storm, at {at} hPa. How strong a storm is up to you.',
    'zh-Hant': '凌博士的湯灑在日誌上，看起來像多了一個風暴，在 {at} 百帕。它有多強，由你決定。',
    'zh-Hans': '凌博士的汤洒在日志上，看起来像多了一个风暴，在 {at} 百帕。它有多强，由你决定。',
  },
  soupReads: { en: 'The soup reads', 'zh-Hant': '湯漬讀起來是', 'zh-Hans': '汤渍读起来是' },
  soupBent: {
    en: 'Pip learned it like any other reading. On the clean ones its line is now {n} kt off; before the soup, {was}. Yours has not moved: {yours}.',
    'zh-Hant':
      'Pip 把它當成普通讀數來學。在乾淨的讀數上，它的線現在誤差 {n} 節；打翻湯之前是 {was}。你的線沒有動：{yours}。',
    'zh-Hans':
      'Pip 把它当成普通读数来学。在干净的读数上，它的线现在误差 {n} 节；打翻汤之前是 {was}。你的线没有动：{yours}。',
  },
  squares: {
    en: 'Pip squares each error: one stick ten times as long counts a hundred times.',
    'zh-Hant': 'Pip 把每個誤差平方：一根長十倍的小棒，算一百倍。',
    'zh-Hans': 'Pip 把每个误差平方：一根长十倍的小棒，算一百倍。',
  },
  wipe: { en: 'Wipe it off', 'zh-Hant': '抹乾淨', 'zh-Hans': '擦干净' },
  raceFirst: {
    en: 'Race Pip first: it is Pip’s line that the soup is for.',
    'zh-Hant': '先和 Pip 比一比：這碗湯是給 Pip 的線的。',
    'zh-Hans': '先和 Pip 比一比：这碗汤是给 Pip 的线的。',
  },
} as const satisfies Record<string, Text>
