import type { Text } from '../../../engine/index.ts'

export const paperWords = {
  title: { en: 'Paper Network', 'zh-Hant': '紙牌網絡', 'zh-Hans': '纸牌网络' },
  rules1: {
    en: 'Twelve cards are the weights of a tiny network: how a card lies says −1, −½, +½ or +1.',
    'zh-Hant': '十二張紙牌，就是一個小小網絡的權重：牌怎樣擺，就是 −1、−½、+½ 或 +1。',
    'zh-Hans': '十二张纸牌，就是一个小小网络的权重：牌怎么摆，就是 −1、−½、+½ 或 +1。',
  },
  rules2: {
    en: 'One team turns one card; the others say first whether the loss will fall: right wins 50 points.',
    'zh-Hant': '一隊轉一張牌；其他隊先說損失會不會下降：猜中得 50 分。',
    'zh-Hans': '一队转一张牌；其他队先说损失会不会下降：猜中得 50 分。',
  },
  rules3: {
    en: 'A turn that lowers it stays and pays; in the end the machine starts from the same cards.',
    'zh-Hant': '令損失下降就留下並得分；最後由機器從同一副牌開始。',
    'zh-Hans': '让损失下降就留下并得分；最后由机器从同一副牌开始。',
  },
  suits: {
    en: 'Fits: two measurements of each example are the two inputs, and one kind is told from the others.',
    'zh-Hant': '適合：每個例子的兩項量度就是兩個輸入，從其餘各類中認出一類。',
    'zh-Hans': '适合：每个样本的两项测量就是两个输入，从其余各类中认出一类。',
  },
  suitsNot: {
    en: 'Does not fit: its examples are not pairs of measurements, which twelve weights need.',
    'zh-Hant': '不適合：它的例子不是成對的量度，而十二個權重需要這樣的例子。',
    'zh-Hans': '不适合：它的样本不是成对的测量，而十二个权重需要这样的样本。',
  },
  pick: { en: 'What shall the cards learn?', 'zh-Hant': '讓紙牌學甚麼？', 'zh-Hans': '让纸牌学什么？' },
  turnOf: {
    en: '{team}: turn one card',
    'zh-Hant': '「{team}」：轉一張牌',
    'zh-Hans': '“{team}”：转一张牌',
  },
  turnNumber: {
    en: 'Turn {n} of {of}',
    'zh-Hant': '第 {n} 轉，共 {of} 轉',
    'zh-Hans': '第 {n} 转，共 {of} 转',
  },
  how: {
    en: 'A to L: turn that card by a quarter · the other teams’ keys: will the loss fall? · Enter: lock',
    'zh-Hant': 'A 至 L：把那張牌轉一下 · 其他隊按自己的鍵：損失會下降嗎？ · Enter：鎖定',
    'zh-Hans': 'A 到 L：把那张牌转一下 · 其他队按自己的键：损失会下降吗？ · Enter：锁定',
  },
  card: {
    en: 'Card {letter}: {value}',
    'zh-Hant': '紙牌 {letter}：{value}',
    'zh-Hans': '纸牌 {letter}：{value}',
  },
  cards: { en: 'The cards', 'zh-Hant': '紙牌', 'zh-Hans': '纸牌' },
  constant: { en: 'always 1', 'zh-Hant': '恆為 1', 'zh-Hans': '恒为 1' },
  answer: { en: 'to the answer', 'zh-Hant': '到答案', 'zh-Hans': '到答案' },
  neuron: { en: 'Neuron {n}', 'zh-Hant': '神經元 {n}', 'zh-Hans': '神经元 {n}' },
  loss: { en: 'Loss', 'zh-Hant': '損失', 'zh-Hans': '损失' },
  right: { en: '{n} of {of} right', 'zh-Hant': '{of} 個答對 {n} 個', 'zh-Hans': '{of} 个答对 {n} 个' },
  others: { en: 'the others', 'zh-Hant': '其餘的', 'zh-Hans': '其余的' },
  across: { en: '{name} →', 'zh-Hant': '{name} →', 'zh-Hans': '{name} →' },
  up: { en: '{name} ↑', 'zh-Hant': '{name} ↑', 'zh-Hans': '{name} ↑' },
  falls: { en: 'It falls', 'zh-Hant': '會下降', 'zh-Hans': '会下降' },
  fallsNot: { en: 'It does not', 'zh-Hant': '不會', 'zh-Hans': '不会' },
  turning: { en: 'Turning', 'zh-Hant': '正在轉', 'zh-Hans': '正在转' },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  pass: { en: 'Leave them as they are', 'zh-Hant': '不轉，過', 'zh-Hans': '不转，过' },
  locked: {
    en: 'Locked: what does the loss do?',
    'zh-Hant': '鎖定：損失會怎樣？',
    'zh-Hans': '锁定：损失会怎样？',
  },
  fell: {
    en: 'The loss fell: card {letter} stays',
    'zh-Hant': '損失下降：紙牌 {letter} 留下',
    'zh-Hans': '损失下降：纸牌 {letter} 留下',
  },
  rose: {
    en: 'Uphill: card {letter} goes back',
    'zh-Hant': '走上坡了：紙牌 {letter} 轉回原位',
    'zh-Hans': '走上坡了：纸牌 {letter} 转回原位',
  },
  valley: {
    en: 'No single card lowers the loss any more: a valley.',
    'zh-Hant': '再轉哪一張，損失都不會下降：到谷底了。',
    'zh-Hans': '再转哪一张，损失都不会下降：到谷底了。',
  },
  onward: { en: 'Next turn', 'zh-Hant': '下一轉', 'zh-Hans': '下一转' },
  toMachine: { en: 'The machine’s turn', 'zh-Hant': '輪到機器', 'zh-Hans': '轮到机器' },
  ask: {
    en: 'The machine starts from the same cards. Will it come below {loss}?',
    'zh-Hant': '機器由同一副牌開始。它會低過 {loss} 嗎？',
    'zh-Hans': '机器从同一副牌开始。它会低于 {loss} 吗？',
  },
  askHow: {
    en: 'Every team’s key: lower, or not · Enter: lock',
    'zh-Hant': '各隊按鍵：會更低，還是不會 · Enter：鎖定',
    'zh-Hans': '各队按键：会更低，还是不会 · Enter：锁定',
  },
  lower: { en: 'Lower', 'zh-Hant': '更低', 'zh-Hans': '更低' },
  notLower: { en: 'Not lower', 'zh-Hant': '不會更低', 'zh-Hans': '不会更低' },
  askLock: { en: 'Lock, and let it go', 'zh-Hant': '鎖定，讓它開始', 'zh-Hans': '锁定，让它开始' },
  machine: {
    en: 'All twelve at once, a little each: step {n} of {of}',
    'zh-Hant': '十二個一起轉，每次一點點：第 {n} 步，共 {of} 步',
    'zh-Hans': '十二个一起转，每次一点点：第 {n} 步，共 {of} 步',
  },
  class: { en: 'The class', 'zh-Hant': '全班', 'zh-Hans': '全班' },
  theMachine: { en: 'The machine', 'zh-Hant': '機器', 'zh-Hans': '机器' },
  both: {
    en: 'The class: {own} · The machine: {machine}',
    'zh-Hant': '全班：{own} · 機器：{machine}',
    'zh-Hans': '全班：{own} · 机器：{machine}',
  },
  inTurns: { en: 'in {n} turns', 'zh-Hant': '轉了 {n} 次', 'zh-Hans': '转了 {n} 次' },
  inSteps: { en: 'in {n} steps', 'zh-Hant': '走了 {n} 步', 'zh-Hans': '走了 {n} 步' },
  talk: {
    en: 'The class tried a card to see whether it went downhill. The machine reckons for all twelve at once which way is down (the gradient), then takes a small step. What can small steps reach that whole quarters cannot?',
    'zh-Hant':
      '全班每次試轉一張，看是不是下坡。機器一次算出十二個權重各自往哪邊是下坡（梯度），再走一小步。小步走得到、轉四分之一圈卻到不了的，是甚麼地方？',
    'zh-Hans':
      '全班每次试转一张，看是不是下坡。机器一次算出十二个权重各自往哪边是下坡（梯度），再走一小步。小步走得到、转四分之一圈却到不了的，是什么地方？',
  },
  talkBest: {
    en: 'The best single turn that is left: card {letter} to {value}, down to {loss}.',
    'zh-Hant': '還剩下的最好一轉：紙牌 {letter} 轉到 {value}，降至 {loss}。',
    'zh-Hans': '还剩下的最好一转：纸牌 {letter} 转到 {value}，降到 {loss}。',
  },
  next: { en: 'Another board', 'zh-Hant': '再來一副', 'zh-Hans': '再来一副' },
} as const satisfies Record<string, Text>
