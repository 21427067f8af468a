/** What the panel says. */
import type { Phrases } from '../../i18n/say.ts'

export const words = {
  tabs: { en: 'Pay and driving', 'zh-Hant': '獎罰和駕駛', 'zh-Hans': '奖罚和驾驶' },
  pay: { en: 'Pay', 'zh-Hant': '獎罰', 'zh-Hans': '奖罚' },
  drive: { en: 'Drive it yourself', 'zh-Hant': '自己駕駛', 'zh-Hans': '自己驾驶' },
  what: {
    en: 'What do its sensors pay for?',
    'zh-Hant': '感應器數到甚麼，就加分或扣分？',
    'zh-Hans': '传感器数到什么，就加分或扣分？',
  },
  ahead: { en: 'It looks ahead', 'zh-Hant': '它預想多遠', 'zh-Hans': '它预想多远' },
  steps: { en: '{n} steps', 'zh-Hant': '{n} 步', 'zh-Hans': '{n} 步' },
  untrained: {
    en: 'Train, and it finds what pays best in this yard, as far ahead as it looks.',
    'zh-Hant': '按「訓練」，它會在預想的步數裏，找出這個場地最賺分的做法。',
    'zh-Hans': '点“训练”，它会在预想的步数里，找出这个场地最赚分的做法。',
  },
  paid: { en: 'What you paid for', 'zh-Hant': '你獎的', 'zh-Hans': '你奖的' },
  wish: { en: 'What was meant', 'zh-Hant': '原本想要的', 'zh-Hans': '原本想要的' },
  points: { en: '{n} points', 'zh-Hant': '{n} 分', 'zh-Hans': '{n} 分' },
  how: {
    en: 'Can you earn more than the robot? Tap a cell beside it, or press here. On litter, the bin or the sheet its gripper works.',
    'zh-Hant': '你能比機械人多賺嗎？點它旁邊的格子，或者按這裏。在垃圾、桶或帆布上，夾子才有用。',
    'zh-Hans': '你能比机器人多赚吗？点它旁边的格子，或者按这里。在垃圾、桶或帆布上，夹子才有用。',
  },
  pad: { en: 'Driving', 'zh-Hant': '駕駛', 'zh-Hans': '驾驶' },
  up: { en: 'Up', 'zh-Hant': '上', 'zh-Hans': '上' },
  down: { en: 'Down', 'zh-Hant': '下', 'zh-Hans': '下' },
  left: { en: 'Left', 'zh-Hant': '左', 'zh-Hans': '左' },
  right: { en: 'Right', 'zh-Hant': '右', 'zh-Hans': '右' },
  grab: { en: 'Pick up', 'zh-Hant': '拾起', 'zh-Hans': '捡起' },
  drop: { en: 'Let go', 'zh-Hant': '放下', 'zh-Hans': '放下' },
  wait: { en: 'Wait', 'zh-Hant': '等一步', 'zh-Hans': '等一步' },
  again: { en: 'From the start', 'zh-Hant': '從頭再來', 'zh-Hans': '从头再来' },
  driven: {
    en: 'Step {n} of {of}. You earned {paid}. In the bin: {binned}.',
    'zh-Hant': '第 {n}／{of} 步。你賺了 {paid} 分。桶裏：{binned} 件。',
    'zh-Hans': '第 {n}/{of} 步。你赚了 {paid} 分。桶里：{binned} 件。',
  },
  theirs: {
    en: 'The robot, in the whole shift: {paid}.',
    'zh-Hant': '機械人整班賺了 {paid} 分。',
    'zh-Hans': '机器人整班赚了 {paid} 分。',
  },
  unpaid: {
    en: 'Nothing pays yet: choose under “Pay”.',
    'zh-Hant': '還沒有獎罰：先在「獎罰」選。',
    'zh-Hans': '还没有奖罚：先在“奖罚”里选。',
  },
  over: {
    en: 'Back at its post, the robot switches itself off.',
    'zh-Hant': '回到充電位，機械人就關機了。',
    'zh-Hans': '回到充电位，机器人就关机了。',
  },
} as const satisfies Phrases
