import type { Text } from '../../engine/index.ts'
import type { Variation } from './variation.ts'

/** What each variation is called. */
export const variationNames: Readonly<Record<Variation, Text>> = {
  sideways: { en: 'One square left, right', 'zh-Hant': '左右移一格', 'zh-Hans': '左右移一格' },
  upDown: { en: 'One square up, down', 'zh-Hant': '上下移一格', 'zh-Hans': '上下移一格' },
  two: { en: 'Two squares, four ways', 'zh-Hant': '四面移兩格', 'zh-Hans': '四面移两格' },
  turn: { en: 'Turned a little', 'zh-Hant': '稍微轉動', 'zh-Hans': '稍微转动' },
  pen: { en: 'Thicker, thinner pen', 'zh-Hant': '筆畫變粗、變細', 'zh-Hans': '笔画变粗、变细' },
  mirror: { en: 'Mirrored', 'zh-Hant': '左右反轉', 'zh-Hans': '左右翻转' },
  speckles: { en: 'Ink speckles', 'zh-Hant': '灑上墨點', 'zh-Hans': '洒上墨点' },
}

/** What the cards about variations and about moved pictures say. */
export const words = {
  title: { en: 'Data augmentation', 'zh-Hant': '數據增強', 'zh-Hans': '数据增强' },
  how: {
    en: 'Each one you choose adds copies of every training picture. The label stays the same.',
    'zh-Hant': '每選一種，就為每張訓練圖片加上改動了的副本，標籤不變。',
    'zh-Hans': '每选一种，就给每张训练图片加上改动过的副本，标签不变。',
  },
  copies: { en: '+{n} each', 'zh-Hant': '每張 +{n}', 'zh-Hans': '每张 +{n}' },
  sum: {
    en: '{images} pictures + {copies} copies = {n} in an epoch',
    'zh-Hant': '{images} 張圖片 + {copies} 張副本＝每輪看 {n} 張',
    'zh-Hans': '{images} 张图片 + {copies} 张副本＝每轮看 {n} 张',
  },
  move: { en: 'Move it', 'zh-Hant': '移一移', 'zh-Hans': '移一移' },
  moveHow: {
    en: 'Drag the digit, or press the arrow keys: one square at a time. Home puts it back, Space turns it upside down.',
    'zh-Hant': '拖動數字，或按方向鍵，一次移一格。Home 放回原位，空白鍵上下倒轉。',
    'zh-Hans': '拖动数字，或按方向键，一次移一格。Home 放回原位，空格键上下倒转。',
  },
  sheet: { en: 'A {digit} on the scanner', 'zh-Hant': '掃描器上的 {digit}', 'zh-Hans': '扫描仪上的 {digit}' },
  left: { en: 'One square left', 'zh-Hant': '左移一格', 'zh-Hans': '左移一格' },
  right: { en: 'One square right', 'zh-Hant': '右移一格', 'zh-Hans': '右移一格' },
  up: { en: 'One square up', 'zh-Hant': '上移一格', 'zh-Hans': '上移一格' },
  down: { en: 'One square down', 'zh-Hant': '下移一格', 'zh-Hans': '下移一格' },
  back: { en: 'Put it back', 'zh-Hant': '放回原位', 'zh-Hans': '放回原位' },
  over: { en: 'Upside down', 'zh-Hant': '上下倒轉', 'zh-Hans': '上下倒转' },
  which: { en: 'Which digit', 'zh-Hant': '哪個數字', 'zh-Hans': '哪个数字' },
  straight: {
    en: 'A {digit}, lying straight.',
    'zh-Hant': '擺正的 {digit}。',
    'zh-Hans': '摆正的 {digit}。',
  },
  changed: {
    en: 'Still a {digit} to you. {n} of {of} numbers are not what they were.',
    'zh-Hant': '在你眼中仍是 {digit}。但 {of} 個數值中，有 {n} 個變了。',
    'zh-Hans': '在你眼里还是 {digit}。但 {of} 个数值里，有 {n} 个变了。',
  },
  answers: {
    en: 'The model gives {sure} to {answer}.',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}。',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}。',
  },
  reach: {
    en: 'All {n} validation pictures moved alike: accuracy',
    'zh-Hant': '{n} 張驗證圖片一起移動：準確率',
    'zh-Hans': '{n} 张验证图片一起移动：准确率',
  },
  reachNote: {
    en: 'The middle lies straight; tonight’s parcels lie on the four squares beside it.',
    'zh-Hant': '正中是擺正的；今晚的包裹，落在它旁邊四格。',
    'zh-Hans': '正中是摆正的；今晚的包裹，落在它旁边四格。',
  },
  byRight: { en: '{n} right', 'zh-Hant': '右 {n}', 'zh-Hans': '右 {n}' },
  byLeft: { en: '{n} left', 'zh-Hant': '左 {n}', 'zh-Hans': '左 {n}' },
  byDown: { en: '{n} down', 'zh-Hant': '下 {n}', 'zh-Hans': '下 {n}' },
  byUp: { en: '{n} up', 'zh-Hant': '上 {n}', 'zh-Hans': '上 {n}' },
  by0: { en: '0', 'zh-Hant': '0', 'zh-Hans': '0' },
} as const satisfies Record<string, Text>
