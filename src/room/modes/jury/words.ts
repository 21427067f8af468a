import type { Text } from '../../../engine/index.ts'

export const juryWords = {
  title: { en: 'Card Jury', 'zh-Hant': '舉牌評審團', 'zh-Hans': '举牌评审团' },
  rules1: {
    en: 'Pictures come one by one; every team raises a card to say what each one is.',
    'zh-Hant': '圖片一幅一幅出現；每隊舉牌，說出那是甚麼。',
    'zh-Hans': '图片一幅一幅出现；每队举牌，说出那是什么。',
  },
  rules2: {
    en: 'The cards are the labels: one model learns from the left half of the class, another from the right half.',
    'zh-Hant': '舉起的牌就是標籤：一個模型跟左半班學，另一個跟右半班學。',
    'zh-Hans': '举起的牌就是标签：一个模型跟左半班学，另一个跟右半班学。',
  },
  rules3: {
    en: 'Both are tried on the same unseen cases; your half’s right answers are points, and so is a right guess who wins.',
    'zh-Hant': '兩個模型用同樣未見過的例子測試；自己那半班答對的有分，猜中誰勝出也有分。',
    'zh-Hans': '两个模型用同样没见过的样本测试；自己那半班答对的有分，猜中谁胜出也有分。',
  },
  suitsDoodles: {
    en: 'Fits: doodles can be read in two ways, and the model learns nothing but what the class calls them.',
    'zh-Hant': '適合：塗鴉可以有兩種看法，而模型只學班上怎樣稱呼它們。',
    'zh-Hans': '适合：涂鸦可以有两种看法，而模型只学班上怎么叫它们。',
  },
  suitsLabels: {
    en: 'Fits: by two measurements alone some birds lie between two kinds, and the class has to decide.',
    'zh-Hant': '適合：只看兩項量度，有些鳥介乎兩種之間，要由全班決定。',
    'zh-Hans': '适合：只看两项测量，有些鸟介于两种之间，要由全班决定。',
  },
  suitsNot: {
    en: 'Does not fit: here nobody can give the examples labels of their own, or there are more than four.',
    'zh-Hant': '不適合：這裏不能自己替例子寫標籤，或標籤多於四種。',
    'zh-Hans': '不适合：这里不能自己给样本写标签，或标签多于四种。',
  },
  pick: { en: 'What shall the class judge?', 'zh-Hant': '全班來評甚麼？', 'zh-Hans': '全班来评什么？' },
  ask: { en: 'What is this?', 'zh-Hant': '這是甚麼？', 'zh-Hans': '这是什么？' },
  number: {
    en: 'Picture {n} of {of}',
    'zh-Hant': '第 {n} 幅，共 {of} 幅',
    'zh-Hans': '第 {n} 幅，共 {of} 幅',
  },
  picture: {
    en: 'A picture to be judged by eye',
    'zh-Hant': '要用眼睛判斷的圖片',
    'zh-Hans': '要用眼睛判断的图片',
  },
  how: {
    en: 'Team key: next card · C: read paper cards · Enter: lock',
    'zh-Hant': '隊伍鍵：換一張牌 · C：讀紙卡 · Enter：鎖定',
    'zh-Hans': '队伍键：换一张牌 · C：读纸卡 · Enter：锁定',
  },
  paper: { en: 'Read paper cards (C)', 'zh-Hant': '讀紙卡（C）', 'zh-Hans': '读纸卡（C）' },
  keys: { en: 'Back to the keys (C)', 'zh-Hant': '改用按鍵（C）', 'zh-Hans': '改用按键（C）' },
  pupils: { en: '{n} cards', 'zh-Hant': '{n} 張紙卡', 'zh-Hans': '{n} 张纸卡' },
  fewer: { en: 'One card fewer', 'zh-Hant': '少一張紙卡', 'zh-Hans': '少一张纸卡' },
  more: { en: 'One card more', 'zh-Hant': '多一張紙卡', 'zh-Hans': '多一张纸卡' },
  whose: {
    en: 'Cards {from} to {to}',
    'zh-Hant': '紙卡 {from} 至 {to}',
    'zh-Hans': '纸卡 {from} 到 {to}',
  },
  isRead: { en: 'raised', 'zh-Hant': '已舉牌', 'zh-Hans': '已举牌' },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  locked: { en: 'Locked', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  left: { en: 'Left half', 'zh-Hant': '左半班', 'zh-Hans': '左半班' },
  right: { en: 'Right half', 'zh-Hant': '右半班', 'zh-Hans': '右半班' },
  called: { en: 'Its label: {label}', 'zh-Hant': '標籤：{label}', 'zh-Hans': '标签：{label}' },
  noLabel: { en: 'No label', 'zh-Hant': '沒有標籤', 'zh-Hans': '没有标签' },
  agree: {
    en: 'Both halves agree',
    'zh-Hant': '左右兩半看法一致',
    'zh-Hans': '左右两半看法一致',
  },
  differ: {
    en: 'The halves disagree',
    'zh-Hant': '左右兩半看法不同',
    'zh-Hans': '左右两半看法不同',
  },
  splitLeft: {
    en: 'No majority in the left half',
    'zh-Hant': '左半班未有多數',
    'zh-Hans': '左半班还没有多数',
  },
  splitRight: {
    en: 'No majority in the right half',
    'zh-Hant': '右半班未有多數',
    'zh-Hans': '右半班还没有多数',
  },
  splitBoth: {
    en: 'No majority in either half',
    'zh-Hant': '左右兩半都未有多數',
    'zh-Hans': '左右两半都还没有多数',
  },
  splitHow: {
    en: 'Without a label, this half’s model learns nothing from the picture.',
    'zh-Hant': '沒有標籤，那一半的模型就不能從這幅圖片學習。',
    'zh-Hans': '没有标签，那一半的模型就不能从这幅图片学习。',
  },
  again: { en: 'Ask once more', 'zh-Hant': '再問一次', 'zh-Hans': '再问一次' },
  without: { en: 'No label: go on', 'zh-Hant': '不給標籤，繼續', 'zh-Hans': '不给标签，继续' },
  once: {
    en: 'Picture {n} of {of}, once more',
    'zh-Hant': '第 {n} 幅，共 {of} 幅 · 再問一次',
    'zh-Hans': '第 {n} 幅，共 {of} 幅 · 再问一次',
  },
  unlabelled: {
    en: '{half}: {n} without a label, so its model never saw them',
    'zh-Hant': '{half}：{n} 幅沒有標籤，模型沒見過這些圖片',
    'zh-Hans': '{half}：{n} 幅没有标签，模型没见过这些图片',
  },
  onward: { en: 'Next picture', 'zh-Hant': '下一幅', 'zh-Hans': '下一幅' },
  toAsk: { en: 'All labelled', 'zh-Hant': '全部有標籤了', 'zh-Hans': '全都有标签了' },
  which: {
    en: 'Whose model will have more right?',
    'zh-Hant': '誰的模型會答對更多？',
    'zh-Hans': '谁的模型会答对更多？',
  },
  whichHow: {
    en: 'Team key: left or right · a right guess wins 50 points',
    'zh-Hant': '隊伍鍵：左或右 · 猜中得 50 分',
    'zh-Hans': '队伍键：左或右 · 猜中得 50 分',
  },
  train: { en: 'Lock, and train both', 'zh-Hant': '鎖定，訓練兩個模型', 'zh-Hans': '锁定，训练两个模型' },
  learning: {
    en: 'Each learns from its half',
    'zh-Hant': '各自跟自己那半班學',
    'zh-Hans': '各自跟自己那半班学',
  },
  go: { en: 'Go!', 'zh-Hant': '開跑！', 'zh-Hans': '开跑！' },
  won: {
    en: '{half}: more right',
    'zh-Hant': '{half}答對更多',
    'zh-Hans': '{half}答对更多',
  },
  level: { en: 'Both are level', 'zh-Hant': '兩邊打成平手', 'zh-Hans': '两边打成平手' },
  classApart: {
    en: 'The halves labelled {n} of {of} pictures differently',
    'zh-Hant': '{of} 幅圖片中，左右兩半有 {n} 幅標籤不同',
    'zh-Hans': '{of} 幅图片中，左右两半有 {n} 幅标签不同',
  },
  modelsApart: {
    en: 'The models answer {n} of {of} unseen cases differently',
    'zh-Hant': '{of} 個未見過的例子中，兩個模型有 {n} 個答案不同',
    'zh-Hans': '{of} 个没见过的样本中，两个模型有 {n} 个答案不同',
  },
  pair: {
    en: 'left says {left}, right says {right}',
    'zh-Hant': '左說{left}，右說{right}',
    'zh-Hans': '左说{left}，右说{right}',
  },
  inClass: { en: 'in class', 'zh-Hant': '班上', 'zh-Hans': '班上' },
  inModels: { en: 'models', 'zh-Hant': '模型', 'zh-Hans': '模型' },
  talk: {
    en: 'Nobody told the models what is right: they had only your labels. Where do they disagree, and where did you? Who should decide what a doubtful picture is called?',
    'zh-Hant':
      '沒有人告訴模型甚麼才對：它們只有你們的標籤。它們在哪裏看法不同，你們又在哪裏？看不清的圖片叫甚麼，應該由誰決定？',
    'zh-Hans':
      '没有人告诉模型什么才对：它们只有你们的标签。它们在哪里看法不同，你们又在哪里？看不清的图片叫什么，应该由谁决定？',
  },
  talkSame: {
    en: 'Both halves gave the same labels, so both models are the same. Is a label right because everybody agrees on it?',
    'zh-Hant': '兩半的標籤完全一樣，所以兩個模型也一樣。大家都同意，標籤就一定對嗎？',
    'zh-Hans': '两半的标签完全一样，所以两个模型也一样。大家都同意，标签就一定对吗？',
  },
  talkSplit: {
    en: 'Where a half could not agree, its picture got no label, and its model learned nothing from it. How should a class decide when it is split?',
    'zh-Hant':
      '半班之內意見各半，圖片就沒有標籤，那個模型也沒有從它學到甚麼。意見各半時，一班人應該怎樣決定？',
    'zh-Hans':
      '半班之内意见各半，图片就没有标签，那个模型也没有从它学到什么。意见各半时，一班人应该怎么决定？',
  },
  next: { en: 'Another jury', 'zh-Hant': '再評一次', 'zh-Hans': '再评一次' },
} as const satisfies Record<string, Text>
