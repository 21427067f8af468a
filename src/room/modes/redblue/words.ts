import type { Text } from '../../../engine/index.ts'

export const redBlueWords = {
  title: { en: 'Red v Blue', 'zh-Hant': '紅藍對決', 'zh-Hans': '红蓝对决' },
  rules1: {
    en: 'Red changes up to six pixels of a handwritten digit, so that a trained model no longer reads it.',
    'zh-Hant': '紅方最多改動手寫數字的六個像素，令訓練好的模型認不出它。',
    'zh-Hans': '红方最多改动手写数字的六个像素，让训练好的模型认不出它。',
  },
  rules2: {
    en: 'Blue answers with five examples more: the model learns anew and reads the same digit once more.',
    'zh-Hant': '藍方以五個新例子回應：模型重新學習，再讀同一個數字。',
    'zh-Hans': '蓝方用五个新样本回应：模型重新学习，再读同一个数字。',
  },
  rules3: {
    en: 'The side that moves wins the confidence it takes or brings back, the other 50 points for foreseeing it; then swap.',
    'zh-Hant': '行動一方奪走或帶回多少把握，就得多少分；另一方猜中得 50 分；然後互換。',
    'zh-Hans': '行动一方夺走或带回多少把握，就得多少分；另一方猜中得 50 分；然后互换。',
  },
  own: {
    en: 'Brings its own: a small model of 200 digits, so that six pixels and five examples can be felt at once.',
    'zh-Hant': '自備模型：只學過 200 個數字，六個像素、五個例子，效果馬上看得見。',
    'zh-Hans': '自带模型：只学过 200 个数字，六个像素、五个样本，效果马上看得见。',
  },
  suits: {
    en: 'Is not needed: this game brings digits of its own.',
    'zh-Hant': '用不着：這個遊戲自備數字。',
    'zh-Hans': '用不着：这个游戏自带数字。',
  },
  learning: {
    en: 'The model learns 200 digits',
    'zh-Hant': '模型正在學 200 個數字',
    'zh-Hans': '模型正在学 200 个数字',
  },
  model: {
    en: 'Unseen digits read rightly',
    'zh-Hant': '未見過的數字，讀對多少',
    'zh-Hans': '没见过的数字，读对多少',
  },
  about: {
    en: 'Real handwriting of 8 by 8 pixels. An attack like this needs to know nothing of the model: it can only be tried.',
    'zh-Hant': '真實的手寫字，8×8 像素。這樣的攻擊不必了解模型：試就是了。',
    'zh-Hans': '真实的手写字，8×8 像素。这样的攻击不必了解模型：试就是了。',
  },
  credit: {
    en: 'Optical digits: E. Alpaydin and C. Kaynak (1998), UCI, CC BY 4.0',
    'zh-Hant': '手寫數字：E. Alpaydin 與 C. Kaynak (1998)，UCI，CC BY 4.0',
    'zh-Hans': '手写数字：E. Alpaydin 与 C. Kaynak (1998)，UCI，CC BY 4.0',
  },
  toRed: { en: 'Red begins', 'zh-Hant': '紅方先行', 'zh-Hans': '红方先行' },
  half: { en: 'Half {n} of 2', 'zh-Hant': '第 {n} 場，共 2 場', 'zh-Hans': '第 {n} 场，共 2 场' },
  red: { en: 'Red', 'zh-Hant': '紅方', 'zh-Hans': '红方' },
  blue: { en: 'Blue', 'zh-Hant': '藍方', 'zh-Hans': '蓝方' },
  redTurn: {
    en: 'Red: make this {digit} look like another',
    'zh-Hant': '紅方：讓這個 {digit} 看起來像別的字',
    'zh-Hans': '红方：让这个 {digit} 看起来像别的字',
  },
  redHow: {
    en: 'Arrows and X, or a press: turn a pixel over · Blue’s keys: will it be fooled? · Enter: lock',
    'zh-Hant': '方向鍵加 X，或點一下：翻轉像素 · 藍方按鍵：會受騙嗎？ · Enter：鎖定',
    'zh-Hans': '方向键加 X，或点一下：翻转像素 · 蓝方按键：会受骗吗？ · Enter：锁定',
  },
  left: { en: '{n} of {of} left', 'zh-Hant': '尚餘 {n}／{of}', 'zh-Hans': '还剩 {n}／{of}' },
  pixelsLeft: { en: 'pixels', 'zh-Hant': '個像素', 'zh-Hans': '个像素' },
  examplesLeft: { en: 'examples', 'zh-Hant': '個例子', 'zh-Hans': '个样本' },
  pixel: {
    en: 'Row {row}, column {column}: {is}',
    'zh-Hant': '第 {row} 行第 {column} 列：{is}',
    'zh-Hans': '第 {row} 行第 {column} 列：{is}',
  },
  inked: { en: 'ink', 'zh-Hant': '有墨', 'zh-Hans': '有墨' },
  paper: { en: 'paper', 'zh-Hant': '空白', 'zh-Hans': '空白' },
  turnedOver: { en: ', turned over', 'zh-Hant': '，已翻轉', 'zh-Hans': '，已翻转' },
  fooled: { en: 'It is fooled', 'zh-Hant': '會受騙', 'zh-Hans': '会受骗' },
  notFooled: { en: 'It is not', 'zh-Hant': '不會', 'zh-Hans': '不会' },
  drawing: { en: 'Red', 'zh-Hant': '紅方', 'zh-Hans': '红方' },
  teaching: { en: 'Blue', 'zh-Hant': '藍方', 'zh-Hans': '蓝方' },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  reading: {
    en: 'Locked: the same model looks at it',
    'zh-Hant': '鎖定：同一個模型來看',
    'zh-Hans': '锁定：同一个模型来看',
  },
  learningAnew: {
    en: 'It learns anew, with Blue’s examples',
    'zh-Hant': '加上藍方的例子，重新學習',
    'zh-Hans': '加上蓝方的样本，重新学习',
  },
  isFooled: {
    en: 'Fooled: it reads a {digit}',
    'zh-Hant': '受騙了：它讀成 {digit}',
    'zh-Hans': '受骗了：它读成 {digit}',
  },
  isNotFooled: {
    en: 'Not fooled: still a {digit}',
    'zh-Hant': '沒有受騙：還是 {digit}',
    'zh-Hans': '没有受骗：还是 {digit}',
  },
  isBack: {
    en: 'Blue holds: it reads the {digit}',
    'zh-Hant': '藍方守住了：它讀出 {digit}',
    'zh-Hans': '蓝方守住了：它读出 {digit}',
  },
  isNotBack: {
    en: 'Red holds: it still reads a {digit}',
    'zh-Hant': '紅方守住了：它仍讀成 {digit}',
    'zh-Hans': '红方守住了：它仍读成 {digit}',
  },
  before: { en: 'As it was written', 'zh-Hant': '原來的字', 'zh-Hans': '原来的字' },
  attacked: { en: 'With Red’s pixels', 'zh-Hant': '紅方改動後', 'zh-Hans': '红方改动后' },
  taught: { en: 'With Blue’s examples', 'zh-Hant': '加上藍方的例子', 'zh-Hans': '加上蓝方的样本' },
  says: { en: 'It says {digit}: {n}', 'zh-Hant': '它說是 {digit}：{n}', 'zh-Hans': '它说是 {digit}：{n}' },
  blueTurn: {
    en: 'Blue: five examples, so that it reads this {digit}',
    'zh-Hant': '藍方：選五個例子，讓它讀出這個 {digit}',
    'zh-Hans': '蓝方：选五个样本，让它读出这个 {digit}',
  },
  blueHow: {
    en: 'A to L, or a press: choose · Red’s keys: will it read it again? · Enter: lock',
    'zh-Hant': 'A 至 L，或點一下：選擇 · 紅方按鍵：會讀對嗎？ · Enter：鎖定',
    'zh-Hans': 'A 到 L，或点一下：选择 · 红方按键：会读对吗？ · Enter：锁定',
  },
  example: {
    en: '{letter}: taught as a {digit}',
    'zh-Hant': '{letter}：當作 {digit} 來教',
    'zh-Hans': '{letter}：当作 {digit} 来教',
  },
  as: { en: 'a {digit}', 'zh-Hant': '這是 {digit}', 'zh-Hans': '这是 {digit}' },
  back: { en: 'It reads it', 'zh-Hant': '會讀對', 'zh-Hans': '会读对' },
  notBack: { en: 'It does not', 'zh-Hant': '不會', 'zh-Hans': '不会' },
  toBlue: { en: 'Blue’s turn', 'zh-Hant': '輪到藍方', 'zh-Hans': '轮到蓝方' },
  swap: { en: 'Swap the sides', 'zh-Hant': '互換角色', 'zh-Hans': '互换角色' },
  others: {
    en: 'All other unseen digits: {from} right before, {to} now',
    'zh-Hant': '其他未見過的數字：之前讀對 {from}，現在 {to}',
    'zh-Hans': '其他没见过的数字：之前读对 {from}，现在 {to}',
  },
  talk: {
    en: 'Six pixels of sixty-four would hardly fool a person. What did the model look at that people do not? Which examples helped: more of the same, or some that looked like the attack?',
    'zh-Hant':
      '六十四個像素只改六個，人多半不會受騙。模型看的是甚麼，與人有何不同？哪些例子有用：更多一樣的，還是像攻擊的？',
    'zh-Hans':
      '六十四个像素只改六个，人多半不会受骗。模型看的是什么，和人有什么不同？哪些样本有用：更多一样的，还是像攻击的？',
  },
  talkNext: {
    en: 'Blue taught it this attack. What would Red do tomorrow?',
    'zh-Hant': '藍方教會它應付這次攻擊。明天紅方會怎樣做？',
    'zh-Hans': '蓝方教会它应付这次攻击。明天红方会怎么做？',
  },
  next: { en: 'Another match', 'zh-Hant': '再來一場', 'zh-Hans': '再来一场' },
} as const satisfies Record<string, Text>
