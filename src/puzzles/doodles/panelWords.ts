import type { Text } from '../../engine/index.ts'

/** What the lab's panel says; gaps in braces. */
export const words = {
  draw: { en: 'I draw', 'zh-Hant': '我畫', 'zh-Hans': '我画' },
  fun: { en: 'Anything', 'zh-Hant': '隨便畫', 'zh-Hans': '随便画' },
  kept: { en: '{n} of {most}', 'zh-Hant': '{n}／{most}', 'zh-Hans': '{n}/{most}' },
  how: {
    en: 'Mouse, finger or pen. Keys: arrows move, with Shift finely, Space puts the pen down and lifts it, Enter draws a straight line to there, Z takes a line back.',
    'zh-Hant':
      '用滑鼠、手指或筆畫。鍵盤：方向鍵移動，加 Shift 移得更細，空白鍵下筆和提筆，Enter 畫直線到該處，Z 收回一筆。',
    'zh-Hans':
      '用鼠标、手指或笔画。键盘：方向键移动，加 Shift 移得更细，空格键落笔和提笔，Enter 画直线到该处，Z 收回一笔。',
  },
  pen: { en: 'Brush', 'zh-Hant': '筆', 'zh-Hans': '笔' },
  thin: { en: 'Thin', 'zh-Hant': '幼', 'zh-Hans': '细' },
  middle: { en: 'Middle', 'zh-Hant': '中', 'zh-Hans': '中' },
  thick: { en: 'Thick', 'zh-Hant': '粗', 'zh-Hans': '粗' },
  sees: { en: 'What Pip gets', 'zh-Hant': 'Pip 得到的', 'zh-Hans': 'Pip 得到的' },
  seesSays: { en: '{n} numbers', 'zh-Hant': '{n} 個數字', 'zh-Hans': '{n} 个数字' },
  next: { en: 'New sheet', 'zh-Hant': '新的一張', 'zh-Hans': '新的一张' },
  copy: { en: 'Same again', 'zh-Hant': '照抄一張', 'zh-Hans': '照抄一张' },
  clear: { en: 'Take away', 'zh-Hant': '拿走', 'zh-Hans': '拿走' },
  back: { en: 'Take a line back', 'zh-Hant': '收回一筆', 'zh-Hans': '收回一笔' },
  outputs: { en: 'Pip gives', 'zh-Hant': 'Pip 給出的概率', 'zh-Hans': 'Pip 给出的概率' },
  empty: {
    en: 'Pip has been shown nothing. Draw a sign: it learns each time you lift the pen.',
    'zh-Hant': 'Pip 甚麼也沒看過。畫一個信號吧：你每提一次筆，它就學一次。',
    'zh-Hans': 'Pip 什么都没看过。画一个信号吧：你每提一次笔，它就学一次。',
  },
  bare: {
    en: 'Draw the next one otherwise, and watch what Pip makes of it before you lift the pen.',
    'zh-Hant': '下一張畫得不一樣一點，提筆之前看看 Pip 怎樣說。',
    'zh-Hans': '下一张画得不一样一点，提笔之前看看 Pip 怎么说。',
  },
  says: {
    en: '{sure}% {answer}. I was shown {shown}.',
    'zh-Hant': '{answer}，{sure}%。我看過的：{shown}。',
    'zh-Hans': '{answer}，{sure}%。我看过的：{shown}。',
  },
  shown: { en: '{n} × {name}', 'zh-Hant': '「{name}」{n} 幅', 'zh-Hans': '“{name}”{n} 幅' },
  before: {
    en: 'Before you lifted the pen: {sure}% {answer}.',
    'zh-Hant': '你提筆之前：{answer}，{sure}%。',
    'zh-Hans': '你提笔之前：{answer}，{sure}%。',
  },
  toy: {
    en: 'Draw a fish, your name, a cat. Pip learns nothing from it, and your boat carries it tonight.',
    'zh-Hant': '畫一條魚、你的名字、一隻貓。Pip 不會從中學習，今晚由你的船掛着它出海。',
    'zh-Hans': '画一条鱼、你的名字、一只猫。Pip 不会从中学习，今晚由你的船挂着它出海。',
  },
  flags: { en: 'Flags on the line', 'zh-Hant': '繩上的旗', 'zh-Hans': '绳上的旗' },
  flag: { en: '{name}, drawing {n}', 'zh-Hant': '{name}，第 {n} 幅', 'zh-Hans': '{name}，第 {n} 幅' },
  noFlags: { en: 'none yet', 'zh-Hant': '暫時沒有', 'zh-Hans': '暂时没有' },
  wrong: { en: 'Pip reads it wrongly', 'zh-Hant': 'Pip 認錯', 'zh-Hans': 'Pip 认错' },
} as const satisfies Record<string, Text>
