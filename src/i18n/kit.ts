import type { Phrases } from './say.ts'

/** Words inside components: what a button says when it has no label of its own, how a chart names its axes. */
export const kitWords = {
  messages: { en: 'Messages', 'zh-Hant': '訊息', 'zh-Hans': '消息' },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  more: { en: 'More: {what}', 'zh-Hant': '增加：{what}', 'zh-Hans': '增加：{what}' },
  fewer: { en: 'Fewer: {what}', 'zh-Hant': '減少：{what}', 'zh-Hans': '减少：{what}' },
  used: {
    en: '{used} used, {left} left',
    'zh-Hant': '已用 {used}，尚餘 {left}',
    'zh-Hans': '已用 {used}，还剩 {left}',
  },
  overBy: { en: '{over} over', 'zh-Hant': '超出 {over}', 'zh-Hans': '超出 {over}' },
  starLimit: {
    en: '{n} or fewer for {stars} ★',
    'zh-Hant': '{n} 或以下可得 {stars} ★',
    'zh-Hans': '不超过 {n} 可得 {stars} ★',
  },
  starsWon: {
    en: '{won} of {of} stars',
    'zh-Hant': '{of} 顆星得 {won} 顆',
    'zh-Hans': '{of} 颗星得 {won} 颗',
  },
  loss: { en: 'Loss', 'zh-Hant': '損失', 'zh-Hans': '损失' },
  epoch: { en: 'Epoch', 'zh-Hant': '訓練輪次', 'zh-Hans': '训练轮次' },
  training: { en: 'Training', 'zh-Hant': '訓練', 'zh-Hans': '训练' },
  validation: { en: 'Validation', 'zh-Hant': '驗證', 'zh-Hans': '验证' },
  lastTime: { en: 'Last time', 'zh-Hant': '上一次', 'zh-Hans': '上一次' },
  noCurve: {
    en: 'Train, and the loss draws itself here. Lower is better.',
    'zh-Hant': '開始訓練，損失曲線便會畫在這裏。越低越好。',
    'zh-Hans': '开始训练，损失曲线就会画在这里。越低越好。',
  },
  chartSays: {
    en: '{name}: from {first} to {last}',
    'zh-Hant': '{name}：由 {first} 到 {last}',
    'zh-Hans': '{name}：从 {first} 到 {last}',
  },
  truth: { en: 'Truth', 'zh-Hant': '實際', 'zh-Hans': '实际' },
  answer: { en: 'Model’s answer', 'zh-Hant': '模型的答案', 'zh-Hans': '模型的答案' },
  cell: {
    en: 'Truth {truth}, answered {answer}: {n}',
    'zh-Hant': '實際是 {truth}，答 {answer}：{n}',
    'zh-Hans': '实际是 {truth}，答 {answer}：{n}',
  },
  rightAnswer: { en: 'the right answer', 'zh-Hant': '正確答案', 'zh-Hans': '正确答案' },
  hint: { en: 'Hint {n} of {of}', 'zh-Hant': '提示 {n}／{of}', 'zh-Hans': '提示 {n}／{of}' },
  on: { en: 'On', 'zh-Hant': '開', 'zh-Hans': '开' },
  off: { en: 'Off', 'zh-Hant': '關', 'zh-Hans': '关' },
} as const satisfies Phrases
