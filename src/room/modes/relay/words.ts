import type { Text } from '../../../engine/index.ts'

export const relayWords = {
  title: { en: 'Knob Relay', 'zh-Hant': '旋鈕接力', 'zh-Hans': '旋钮接力' },
  rules1: {
    en: 'One model for the whole class: each team owns one of its knobs and has 20 seconds a turn.',
    'zh-Hant': '全班共用一個模型：每隊管一個旋鈕，輪到時有 20 秒。',
    'zh-Hans': '全班共用一个模型：每队管一个旋钮，轮到时有 20 秒。',
  },
  rules2: {
    en: 'The others give one word of advice each, and say whether it will help: right wins 50 points.',
    'zh-Hant': '其他隊各給一個詞的建議，再說這一轉有沒有用：猜中得 50 分。',
    'zh-Hans': '其他队各给一个词的建议，再说这一转有没有用：猜中得 50 分。',
  },
  rules3: {
    en: 'The model learns anew: a turn that helps stays and pays, one that does not is turned back.',
    'zh-Hant': '模型重新學習：有用就留下並得分，沒有用就轉回原位。',
    'zh-Hans': '模型重新学习：有用就留下并得分，没有用就转回原位。',
  },
  suitsNetwork: {
    en: 'Fits: layers, learning rate and epochs are knobs, one a team.',
    'zh-Hant': '適合：層、學習率、輪數都是旋鈕，每隊管一個。',
    'zh-Hans': '适合：层、学习率、轮数都是旋钮，每队管一个。',
  },
  suitsColumns: {
    en: 'Fits: each place for a measurement is a knob.',
    'zh-Hant': '適合：每個量度位置都是一個旋鈕。',
    'zh-Hans': '适合：每个测量位置都是一个旋钮。',
  },
  suitsNot: {
    en: 'Does not fit: its recipe is made of examples or of a program, not of knobs.',
    'zh-Hant': '不適合：它的做法由例子或程式組成，沒有旋鈕。',
    'zh-Hans': '不适合：它的做法由样本或程序组成，没有旋钮。',
  },
  pick: { en: 'Which model shall we tune?', 'zh-Hant': '調校哪個模型？', 'zh-Hans': '调哪个模型？' },
  first: { en: 'This is how we begin', 'zh-Hant': '由這裏開始', 'zh-Hans': '从这里开始' },
  firstTurn: { en: 'First turn', 'zh-Hant': '第一轉', 'zh-Hans': '第一转' },
  turnOf: {
    en: '{team}: your knob, {knob}',
    'zh-Hant': '「{team}」：你們的旋鈕是{knob}',
    'zh-Hans': '“{team}”：你们的旋钮是{knob}',
  },
  turnNumber: {
    en: 'Turn {n} of {of}',
    'zh-Hant': '第 {n} 轉，共 {of} 轉',
    'zh-Hans': '第 {n} 转，共 {of} 转',
  },
  how: {
    en: '{key}: turn on · Shift + {key}: back · the others: one word of advice, then your key: will it help? · Enter: lock',
    'zh-Hant':
      '{key}：向前轉 · Shift＋{key}：向後轉 · 其他隊：給一個詞的建議，再按自己的鍵：有用嗎？ · Enter：鎖定',
    'zh-Hans':
      '{key}：向前转 · Shift＋{key}：向后转 · 其他队：给一个词的建议，再按自己的键：有用吗？ · Enter：锁定',
  },
  helps: { en: 'It helps', 'zh-Hant': '有用', 'zh-Hans': '有用' },
  helpsNot: { en: 'It does not', 'zh-Hant': '沒有用', 'zh-Hans': '没有用' },
  turnBack: { en: 'Turn back', 'zh-Hant': '向後轉', 'zh-Hans': '向后转' },
  turnOn: { en: 'Turn on', 'zh-Hant': '向前轉', 'zh-Hans': '向前转' },
  turning: { en: 'Turning', 'zh-Hant': '正在轉', 'zh-Hans': '正在转' },
  lock: { en: 'Lock, and train it', 'zh-Hant': '鎖定，開始訓練', 'zh-Hans': '锁定，开始训练' },
  pass: { en: 'Leave it as it is', 'zh-Hant': '不轉，過', 'zh-Hans': '不转，过' },
  finish: { en: 'To the unseen cases', 'zh-Hant': '去看未見過的', 'zh-Hans': '去看没见过的' },
  learningNow: { en: 'Locked: it learns anew', 'zh-Hant': '鎖定：重新學習', 'zh-Hans': '锁定：重新学习' },
  accuracyOf: {
    en: 'Accuracy in the lab',
    'zh-Hant': '實驗室裏的準確率',
    'zh-Hans': '实验室里的准确率',
  },
  better: { en: 'It helped', 'zh-Hant': '有用', 'zh-Hans': '有用' },
  notBetter: {
    en: 'No help: turned back',
    'zh-Hant': '沒有用：轉回原位',
    'zh-Hans': '没有用：转回原位',
  },
  noEnd: {
    en: 'It came to no end, or was over the budget: turned back',
    'zh-Hant': '未能完成，或超出上限：轉回原位',
    'zh-Hans': '没能完成，或超出上限：转回原位',
  },
  onward: { en: 'Next turn', 'zh-Hant': '下一轉', 'zh-Hans': '下一转' },
  ask: {
    en: 'Now cases that nobody has seen. {n} right in the lab: as many again?',
    'zh-Hant': '輪到沒有人見過的例子。實驗室裏答對 {n}：這次也有這麼多嗎？',
    'zh-Hans': '轮到谁也没见过的样本。实验室里答对 {n}：这次也有这么多吗？',
  },
  askHow: {
    en: 'Every team’s key: as many or more, or fewer · Enter: lock',
    'zh-Hant': '各隊按鍵：一樣多或更多，還是較少 · Enter：鎖定',
    'zh-Hans': '各队按键：一样多或更多，还是较少 · Enter：锁定',
  },
  asMany: { en: 'As many or more', 'zh-Hant': '一樣或更多', 'zh-Hans': '一样或更多' },
  fewer: { en: 'Fewer', 'zh-Hant': '較少', 'zh-Hans': '较少' },
  askLock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  before: { en: 'As we began', 'zh-Hant': '開始時', 'zh-Hans': '开始时' },
  after: { en: 'As the class left it', 'zh-Hant': '全班調校後', 'zh-Hans': '全班调好后' },
  go: { en: 'Go!', 'zh-Hant': '開始！', 'zh-Hans': '开始！' },
  heldUp: {
    en: '{n} in the lab, {unseen} unseen: it held up',
    'zh-Hant': '實驗室 {n}，未見過的 {unseen}：守得住',
    'zh-Hans': '实验室 {n}，没见过的 {unseen}：守得住',
  },
  fellShort: {
    en: '{n} in the lab, {unseen} unseen: it fell short',
    'zh-Hant': '實驗室 {n}，未見過的 {unseen}：守不住',
    'zh-Hans': '实验室 {n}，没见过的 {unseen}：守不住',
  },
  talkFell: {
    en: 'We chose every turn by the lab’s data. Why may a figure that was chosen by be higher than the one on unseen data?',
    'zh-Hant': '每一轉都看着實驗室的數據來選。為甚麼用來選的數字，會比未見過的數據高？',
    'zh-Hans': '每一转都看着实验室的数据来选。为什么用来选的数字，会比没见过的数据高？',
  },
  talkBest: {
    en: 'One turn did most: {knob}, from {from} to {to}. Would it have helped as much as the first turn of all?',
    'zh-Hant': '作用最大的一轉：{knob}，由 {from} 到 {to}。如果它是第一轉，作用會一樣大嗎？',
    'zh-Hans': '作用最大的一转：{knob}，从 {from} 到 {to}。如果它是第一转，作用会一样大吗？',
  },
  talkNone: {
    en: 'No single turn helped. Which knobs would have to be turned together?',
    'zh-Hant': '單獨轉哪一個旋鈕都沒有用。哪幾個要一起轉才行？',
    'zh-Hans': '单独转哪一个旋钮都没有用。哪几个要一起转才行？',
  },
  next: { en: 'Another model', 'zh-Hant': '另一個模型', 'zh-Hans': '另一个模型' },
  fromTo: {
    en: '{knob}: {from} → {to}',
    'zh-Hant': '{knob}：{from} → {to}',
    'zh-Hans': '{knob}：{from} → {to}',
  },
  knobs: { en: 'The knobs', 'zh-Hant': '旋鈕', 'zh-Hans': '旋钮' },
  // The knobs by the recipe's fields.
  learningRate: { en: 'learning rate', 'zh-Hant': '學習率', 'zh-Hans': '学习率' },
  epochs: { en: 'epochs', 'zh-Hant': '輪數', 'zh-Hans': '轮数' },
  activation: { en: 'activation', 'zh-Hant': '激活函數', 'zh-Hans': '激活函数' },
  hidden: { en: 'neurons in layer {n}', 'zh-Hant': '第 {n} 層神經元', 'zh-Hans': '第 {n} 层神经元' },
  images: { en: 'training pictures', 'zh-Hant': '訓練圖片', 'zh-Hans': '训练图片' },
  columns: { en: 'measurement {n}', 'zh-Hant': '第 {n} 項量度', 'zh-Hans': '第 {n} 项测量' },
  nothing: { en: 'none', 'zh-Hant': '沒有', 'zh-Hans': '没有' },
} as const satisfies Record<string, Text>
