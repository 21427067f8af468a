import type { Text } from '../../engine/index.ts'
import type { Variation } from './writing.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Practice and toys', 'zh-Hant': '練習和玩具', 'zh-Hans': '练习和玩具' },
  practice: { en: 'Practice', 'zh-Hant': '練習卡', 'zh-Hans': '练习卡' },
  lens: { en: 'Lens', 'zh-Hant': '鏡片', 'zh-Hans': '镜片' },
  own: { en: 'Your hand', 'zh-Hant': '你的字', 'zh-Hans': '你的字' },
  whichSign: {
    en: 'You first: which sign is it?',
    'zh-Hant': '先由你來：這是哪個字？',
    'zh-Hans': '先由你来：这是哪个字？',
  },
  aCard: {
    en: 'Card {n}. Level strokes from the top, as wide as these hundredths of the card: {wide}',
    'zh-Hant': '第 {n} 張。橫畫由上至下，佔卡寬的百分之：{wide}',
    'zh-Hans': '第 {n} 张。横画从上到下，占卡宽的百分之：{wide}',
  },
  between: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
  vary: {
    en: 'How much the practice cards vary',
    'zh-Hant': '練習卡變多少',
    'zh-Hans': '练习卡变多少',
  },
  compare: {
    en: 'On the stage: above what Ah Keung writes for Pip, below the tray with real orders.',
    'zh-Hant': '舞台上：上面是阿強寫給 Pip 的，下面是信盤裏真正的訂單。',
    'zh-Hans': '舞台上：上面是阿强写给 Pip 的，下面是信盘里真正的订单。',
  },
  cards: { en: 'Practice cards of each character', 'zh-Hant': '每個字的練習卡', 'zh-Hans': '每个字的练习卡' },
  cardsNote: {
    en: '{n} in all, each written by hand.',
    'zh-Hant': '一共 {n} 張，張張手寫。',
    'zh-Hans': '一共 {n} 张，张张手写。',
  },
  filters: { en: 'Filters', 'zh-Hant': '濾波器', 'zh-Hans': '滤波器' },
  filtersNote: {
    en: 'Each is 3 × 3 weights that slide over the picture.',
    'zh-Hant': '每個是 3 × 3 個權重，在圖上逐格移動。',
    'zh-Hans': '每个是 3 × 3 个权重，在图上逐格移动。',
  },
  reads: {
    en: 'Pip reads {n} of the {of} cards in the tray right.',
    'zh-Hant': '信盤裏 {of} 張，Pip 讀對 {n} 張。',
    'zh-Hans': '信盘里 {of} 张，Pip 读对 {n} 张。',
  },
  earlier: {
    en: 'Trained on the cards before your change. Train again.',
    'zh-Hant': '這是改動之前訓練的。再訓練一次吧。',
    'zh-Hans': '这是改动之前训练的。再训练一次吧。',
  },
  trainFirst: {
    en: 'The windows are dark. Train first, then look through them.',
    'zh-Hant': '小窗還是黑的。先訓練，再從窗看出去。',
    'zh-Hans': '小窗还是黑的。先训练，再从窗看出去。',
  },
  which: { en: 'Filter', 'zh-Hant': '濾波器', 'zh-Hans': '滤波器' },
  filter: { en: 'Filter {n}', 'zh-Hant': '濾波器 {n}', 'zh-Hans': '滤波器 {n}' },
  lensAbout: {
    en: 'Drag the lens over the card on the stage, or move it here. Where does it light?',
    'zh-Hant': '在舞台上拖動鏡片，或在這裏移動。哪裏會亮？',
    'zh-Hans': '在舞台上拖动镜片，或在这里移动。哪里会亮？',
  },
  across: { en: 'Lens, left to right', 'zh-Hant': '鏡片：左右', 'zh-Hans': '镜片：左右' },
  down: { en: 'Lens, top to bottom', 'zh-Hant': '鏡片：上下', 'zh-Hans': '镜片：上下' },
  weights: { en: 'Its weights', 'zh-Hant': '它的權重', 'zh-Hans': '它的权重' },
  lights: { en: 'Where it lights', 'zh-Hant': '它在哪裏亮', 'zh-Hans': '它在哪里亮' },
  lightsSays: {
    en: 'Filter {n} lights most {where}',
    'zh-Hant': '濾波器 {n} 最亮之處：{where}',
    'zh-Hans': '滤波器 {n} 最亮之处：{where}',
  },
  top: { en: 'at the top', 'zh-Hant': '上面', 'zh-Hans': '上面' },
  middle: { en: 'in the middle', 'zh-Hant': '中間', 'zh-Hans': '中间' },
  bottom: { en: 'at the bottom', 'zh-Hant': '下面', 'zh-Hans': '下面' },
  nowhere: { en: 'nowhere', 'zh-Hant': '沒有', 'zh-Hans': '没有' },
  card: {
    en: 'Card {n} of {of} in the tray: *{name}*',
    'zh-Hant': '信盤第 {n} 張，共 {of} 張：「{name}」',
    'zh-Hans': '信盘第 {n} 张，共 {of} 张：“{name}”',
  },
  practiceCard: {
    en: 'A practice card: *{name}*',
    'zh-Hant': '一張練習卡：「{name}」',
    'zh-Hans': '一张练习卡：“{name}”',
  },
  ownCard: { en: 'What you wrote', 'zh-Hant': '你寫的字', 'zh-Hans': '你写的字' },
  previous: { en: 'One back', 'zh-Hant': '上一張', 'zh-Hans': '上一张' },
  next: { en: 'Next', 'zh-Hant': '下一張', 'zh-Hans': '下一张' },
  mistake: { en: 'Next mistake', 'zh-Hant': '下一個錯誤', 'zh-Hans': '下一个错误' },
  noMistake: {
    en: 'Pip reads every card in the tray right.',
    'zh-Hant': '信盤裏每一張 Pip 都讀對。',
    'zh-Hans': '信盘里每一张 Pip 都读对。',
  },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  how: {
    en: 'Write one of the four. Arrow keys move the pen; Space puts it down and lifts it.',
    'zh-Hant': '寫四個字中的一個。方向鍵移動筆，空格鍵下筆和提筆。',
    'zh-Hans': '写四个字中的一个。方向键移动笔，空格键下笔和提笔。',
  },
  back: { en: 'Take back a stroke', 'zh-Hant': '取消一筆', 'zh-Hans': '取消一笔' },
  clear: { en: 'Clear', 'zh-Hant': '清空', 'zh-Hans': '清空' },
  sees: {
    en: 'What Pip gets: 196 numbers',
    'zh-Hant': 'Pip 收到的：196 個數值',
    'zh-Hans': 'Pip 收到的：196 个数值',
  },
  send: {
    en: 'Push it under the door tonight',
    'zh-Hant': '今晚從門縫塞進去',
    'zh-Hans': '今晚从门缝塞进去',
  },
  sent: {
    en: 'It comes last. Press again to keep it.',
    'zh-Hant': '由它壓軸。再按一次就留着。',
    'zh-Hans': '由它压轴。再点一次就留着。',
  },
} as const satisfies Record<string, Text>

/** What may vary, and what that is. */
export const varied: Readonly<Record<Variation, { readonly name: Text; readonly note: Text }>> = {
  slant: {
    name: { en: 'Slant', 'zh-Hant': '斜度', 'zh-Hans': '斜度' },
    note: { en: 'the whole leans', 'zh-Hant': '整個字傾斜', 'zh-Hans': '整个字倾斜' },
  },
  size: {
    name: { en: 'Size', 'zh-Hant': '大小', 'zh-Hans': '大小' },
    note: { en: 'smaller, broader', 'zh-Hant': '寫小、寫闊', 'zh-Hans': '写小、写宽' },
  },
  place: {
    name: { en: 'Place', 'zh-Hant': '位置', 'zh-Hans': '位置' },
    note: { en: 'off the middle', 'zh-Hant': '偏離中間', 'zh-Hans': '偏离中间' },
  },
  pen: {
    name: { en: 'Pen', 'zh-Hant': '粗細', 'zh-Hans': '粗细' },
    note: { en: 'thin or thick', 'zh-Hant': '筆粗或筆幼', 'zh-Hans': '笔粗或笔细' },
  },
  wobble: {
    name: { en: 'Wobble', 'zh-Hant': '抖動', 'zh-Hans': '抖动' },
    note: { en: 'bent and shaky', 'zh-Hant': '彎曲、手抖', 'zh-Hans': '弯曲、手抖' },
  },
  strokes: {
    name: { en: 'Single strokes', 'zh-Hant': '單筆', 'zh-Hans': '单笔' },
    note: {
      en: 'each longer, shorter, elsewhere',
      'zh-Hant': '每筆各自長短、移位',
      'zh-Hans': '每笔各自长短、移位',
    },
  },
}
