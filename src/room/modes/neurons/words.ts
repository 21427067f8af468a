import type { Text } from '../../../engine/index.ts'

export const neuronWords = {
  title: { en: 'Human Network', 'zh-Hant': '真人網絡', 'zh-Hans': '真人网络' },
  rules1: {
    en: 'Every team is a neuron: it has one question about an animal, or two, and sets a weight from −2 to +2 before any is seen.',
    'zh-Hant': '每隊是一個神經元：手上有一兩條關於動物的問題，看到動物之前先定權重，由 −2 至 +2。',
    'zh-Hans': '每队是一个神经元：手上有一两个关于动物的问题，看到动物之前先定权重，从 −2 到 +2。',
  },
  rules2: {
    en: 'For each animal you stand for yes and sit for no: standing adds your weight, sitting takes it away, and the sum decides.',
    'zh-Hant': '每種動物出現時，「是」就起立，「否」就坐下：起立加上權重，坐下減去權重，由總和決定。',
    'zh-Hans': '每种动物出现时，“是”就起立，“否”就坐下：起立加上权重，坐下减去权重，由总和决定。',
  },
  rules3: {
    en: 'A right answer wins 30 points, a push the right way 35 a point of weight; a machine trained on the same questions decides beside you.',
    'zh-Hant': '答對得 30 分，推對方向每一點權重得 35 分；用同樣問題訓練的機器，在旁邊一起決定。',
    'zh-Hans': '答对得 30 分，推对方向每一点权重得 35 分；用同样问题训练的机器，在旁边一起决定。',
  },
  own: {
    en: 'Brings its own: 100 animals as answers to yes-or-no questions, which a class can give by standing.',
    'zh-Hant': '自備資料：一百種動物的是非題答案，全班起立坐下就能作答。',
    'zh-Hans': '自带数据：一百种动物的是非题答案，全班起立坐下就能作答。',
  },
  suits: {
    en: 'Is not needed: this game brings animals of its own.',
    'zh-Hant': '用不着：這個遊戲自備動物。',
    'zh-Hans': '用不着：这个游戏自带动物。',
  },
  learning: {
    en: 'The machine learns from 68 animals; what, it keeps to itself',
    'zh-Hant': '機器正在學 68 種動物；學到甚麼，先保密',
    'zh-Hans': '机器正在学 68 种动物；学到什么，先保密',
  },
  machine: { en: 'The machine', 'zh-Hant': '機器', 'zh-Hans': '机器' },
  class: { en: 'The class', 'zh-Hant': '全班', 'zh-Hans': '全班' },
  data: { en: 'The data', 'zh-Hant': '數據', 'zh-Hans': '数据' },
  credit: {
    en: 'Zoo: Richard Forsyth (1990), UCI Machine Learning Repository, CC BY 4.0, names tidied',
    'zh-Hant': 'Zoo：Richard Forsyth (1990)，UCI Machine Learning Repository，CC BY 4.0，名稱經整理',
    'zh-Hans': 'Zoo：Richard Forsyth (1990)，UCI Machine Learning Repository，CC BY 4.0，名称经整理',
  },
  toWeigh: { en: 'Now you: set the weights', 'zh-Hant': '到你們：定權重', 'zh-Hans': '到你们：定权重' },
  weigh: {
    en: 'Does it live in or on the water? What does your question weigh?',
    'zh-Hant': '牠生活在水中或水面嗎？你的問題有多重要？',
    'zh-Hans': '它生活在水中或水面吗？你的问题有多重要？',
  },
  weighHint: {
    en: '+2: a yes speaks strongly for the water · 0: says nothing · −2: a yes speaks strongly against it',
    'zh-Hant': '+2：答「是」很可能在水裏 · 0：看不出來 · −2：答「是」很可能不在水裏',
    'zh-Hans': '+2：答“是”很可能在水里 · 0：看不出来 · −2：答“是”很可能不在水里',
  },
  weighHow: {
    en: 'A team’s key: its weight · with Shift: of its second question · Enter: lock',
    'zh-Hant': '按隊伍的鍵：改權重 · 加 Shift：第二條問題 · Enter：鎖定',
    'zh-Hans': '按队伍的键：改权重 · 加 Shift：第二个问题 · Enter：锁定',
  },
  lockWeights: { en: 'Lock the weights', 'zh-Hant': '鎖定權重', 'zh-Hans': '锁定权重' },
  animal: { en: '{animal}: who stands?', 'zh-Hant': '{animal}：誰起立？', 'zh-Hans': '{animal}：谁起立？' },
  case: { en: 'Animal {n} of {of}', 'zh-Hant': '第 {n} 種，共 {of} 種', 'zh-Hans': '第 {n} 种，共 {of} 种' },
  askHow: {
    en: 'A team’s key: stand, sit · with Shift: its second question · Enter: lock',
    'zh-Hant': '按隊伍的鍵：起立、坐下 · 加 Shift：第二條問題 · Enter：鎖定',
    'zh-Hans': '按队伍的键：起立、坐下 · 加 Shift：第二个问题 · Enter：锁定',
  },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  yes: { en: 'stands: yes', 'zh-Hant': '起立：是', 'zh-Hans': '起立：是' },
  no: { en: 'sits: no', 'zh-Hant': '坐下：否', 'zh-Hans': '坐下：否' },
  unsaid: { en: 'has not said', 'zh-Hant': '未作答', 'zh-Hans': '还没作答' },
  weightIs: { en: 'weight {n}', 'zh-Hant': '權重 {n}', 'zh-Hans': '权重 {n}' },
  adding: { en: '{animal}: adding up …', 'zh-Hant': '{animal}：加起來……', 'zh-Hans': '{animal}：加起来……' },
  sum: { en: 'Sum', 'zh-Hant': '總和', 'zh-Hans': '总和' },
  water: { en: 'Water', 'zh-Hant': '水裏', 'zh-Hans': '水里' },
  land: { en: 'Land', 'zh-Hant': '不在水裏', 'zh-Hans': '不在水里' },
  bothRight: {
    en: '{animal}: class and machine are right',
    'zh-Hant': '{animal}：全班和機器都對',
    'zh-Hans': '{animal}：全班和机器都对',
  },
  bothWrong: {
    en: '{animal}: class and machine are wrong',
    'zh-Hant': '{animal}：全班和機器都錯',
    'zh-Hans': '{animal}：全班和机器都错',
  },
  classRight: {
    en: '{animal}: the class is right, the machine is not',
    'zh-Hant': '{animal}：全班對，機器錯',
    'zh-Hans': '{animal}：全班对，机器错',
  },
  machineRight: {
    en: '{animal}: the machine is right, the class is not',
    'zh-Hant': '{animal}：機器對，全班錯',
    'zh-Hans': '{animal}：机器对，全班错',
  },
  factsNot: {
    en: '✗: the data say otherwise, or nobody has said.',
    'zh-Hant': '✗：數據的答案不同，或未作答。',
    'zh-Hans': '✗：数据的答案不同，或还没作答。',
  },
  nextAnimal: { en: 'Next animal', 'zh-Hant': '下一種動物', 'zh-Hans': '下一种动物' },
  toGuess: { en: 'Class against machine', 'zh-Hant': '全班對機器', 'zh-Hans': '全班对机器' },
  guess: {
    en: 'On {n} animals: is the machine right more often than your weights?',
    'zh-Hant': '換成 {n} 種動物：機器會比你們的權重對得多嗎？',
    'zh-Hans': '换成 {n} 种动物：机器会比你们的权重对得多吗？',
  },
  guessHow: {
    en: 'Every team’s key: the machine, or not · Enter: lock',
    'zh-Hant': '各隊按鍵：機器較多，還是不是 · Enter：鎖定',
    'zh-Hans': '各队按键：机器较多，还是不是 · Enter：锁定',
  },
  more: { en: 'The machine', 'zh-Hant': '機器較多', 'zh-Hans': '机器较多' },
  notMore: { en: 'Not the machine', 'zh-Hant': '不是機器', 'zh-Hans': '不是机器' },
  both: {
    en: 'Right of {of} animals: the class {own}, the machine {machine}',
    'zh-Hant': '{of} 種之中，全班對 {own} 種，機器對 {machine} 種',
    'zh-Hans': '{of} 种之中，全班对 {own} 种，机器对 {machine} 种',
  },
  inCases: {
    en: 'With your own answers, on {of} animals: {own} right; the machine {machine}.',
    'zh-Hant': '用你們自己的答案，{of} 種動物對了 {own} 種；機器對了 {machine} 種。',
    'zh-Hans': '用你们自己的答案，{of} 种动物对了 {own} 种；机器对了 {machine} 种。',
  },
  startsWith: { en: 'It starts with', 'zh-Hant': '起點', 'zh-Hans': '起点' },
  talk: {
    en: 'You knew about animals; the machine knew only 68 rows of yes and no. Where do your weights differ most, and who is right about it? Which animals would fool both?',
    'zh-Hant':
      '你們認識動物；機器只認識 68 行「是」和「否」。哪個權重相差最大？誰有道理？哪些動物會騙倒雙方？',
    'zh-Hans': '你们认识动物；机器只认识 68 行“是”和“否”。哪个权重相差最大？谁有道理？哪些动物会骗倒双方？',
  },
  differ: {
    en: 'Furthest apart: {question} The class {own}, the machine {machine}.',
    'zh-Hant': '相差最大：{question}全班 {own}，機器 {machine}。',
    'zh-Hans': '相差最大：{question}全班 {own}，机器 {machine}。',
  },
  wrongBoth: {
    en: 'Both were wrong about: {animals}',
    'zh-Hant': '雙方都錯：{animals}',
    'zh-Hans': '双方都错：{animals}',
  },
  none: { en: 'none', 'zh-Hant': '沒有', 'zh-Hans': '没有' },
  next: { en: 'Other weights', 'zh-Hant': '再定一次', 'zh-Hans': '再定一次' },
} as const satisfies Record<string, Text>
