import type { Text } from '../../../engine/index.ts'

export const derbyWords = {
  title: { en: 'Prediction Derby', 'zh-Hant': '預測打吡', 'zh-Hans': '预测大赛' },
  rules1: {
    en: 'A model will be trained and tried in front of you; first, every team says what will happen.',
    'zh-Hant': '模型會當場訓練、當場測試；在此之前，每隊先說會發生甚麼。',
    'zh-Hans': '模型会当场训练、当场测试；在那之前，每队先说会发生什么。',
  },
  rules2: {
    en: 'Change your answer as often as you like until the lock: being fast wins nothing.',
    'zh-Hant': '鎖定之前，答案隨便改：快不加分。',
    'zh-Hans': '锁定之前，答案随便改：快不加分。',
  },
  rules3: {
    en: 'A right answer wins more the fewer teams chose it, and once in the game you may play it double.',
    'zh-Hant': '答對了，選的隊伍愈少，分數愈高；每隊全場有一次雙倍機會。',
    'zh-Hans': '答对了，选的队越少，分数越高；每队全场有一次双倍机会。',
  },
  suitsOwn: {
    en: 'Fits: its own question, answered by a recorded recipe.',
    'zh-Hant': '適合：用這一關的問題，由預先記錄的做法揭曉。',
    'zh-Hans': '适合：用这一关的问题，由预先记录的做法揭晓。',
  },
  suitsShare: {
    en: 'Fits: how many does a recorded recipe get right?',
    'zh-Hant': '適合：預先記錄的做法能答對多少？',
    'zh-Hans': '适合：预先记录的做法能答对多少？',
  },
  suitsNot: {
    en: 'Does not fit: it has no recorded recipe to try.',
    'zh-Hant': '不適合：沒有預先記錄的做法可試。',
    'zh-Hans': '不适合：没有预先记录的做法可试。',
  },
  pick: { en: 'What shall we predict?', 'zh-Hant': '預測哪一題？', 'zh-Hans': '预测哪一题？' },
  pickBy: {
    en: '{team}, you choose: what shall we predict?',
    'zh-Hant': '由「{team}」選題：預測哪一題？',
    'zh-Hans': '由“{team}”选题：预测哪一题？',
  },
  otherCase: { en: 'Any other', 'zh-Hant': '其他題目', 'zh-Hans': '其他题目' },
  shareAsk: {
    en: 'How many in 100 will it get right?',
    'zh-Hant': '每 100 個，它會答對多少個？',
    'zh-Hans': '每 100 个，它会答对多少个？',
  },
  band0: { en: 'Fewer than 25', 'zh-Hant': '少於 25', 'zh-Hans': '少于 25' },
  band1: { en: '25 to 59', 'zh-Hant': '25 至 59', 'zh-Hans': '25 到 59' },
  band2: { en: '60 to 84', 'zh-Hant': '60 至 84', 'zh-Hans': '60 到 84' },
  band3: { en: '85 or more', 'zh-Hant': '85 或以上', 'zh-Hans': '85 或以上' },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  lockHow: {
    en: 'Team key: next answer · X, then key: double · Enter: lock all',
    'zh-Hant': '隊伍鍵：換答案 · 先 X 再按鍵：雙倍 · Enter：全部鎖定',
    'zh-Hans': '队伍键：换答案 · 先 X 再按键：双倍 · Enter：全部锁定',
  },
  noneYet: {
    en: 'No team has answered yet',
    'zh-Hant': '還沒有隊伍作答',
    'zh-Hans': '还没有队伍作答',
  },
  locked: { en: 'Locked!', 'zh-Hant': '鎖定！', 'zh-Hans': '锁定！' },
  whoDouble: {
    en: 'Who plays double? Press the team’s key.',
    'zh-Hant': '哪一隊用雙倍？按該隊的鍵。',
    'zh-Hans': '哪一队用双倍？按该队的键。',
  },
  whoSays: {
    en: 'Who says {letter}? Press these teams, then the next answer.',
    'zh-Hant': '哪些隊選 {letter}？按這些隊，再按下一個答案。',
    'zh-Hans': '哪些队选 {letter}？点这些队，再点下一个答案。',
  },
  times: { en: '×{n}', 'zh-Hant': '×{n}', 'zh-Hans': '×{n}' },
  wasRight: {
    en: 'It was {letter}: {answer}',
    'zh-Hant': '答案是 {letter}：{answer}',
    'zh-Hans': '答案是 {letter}：{answer}',
  },
  wereRight: { en: 'It was {letters}', 'zh-Hant': '答案是 {letters}', 'zh-Hans': '答案是 {letters}' },
  or: { en: ' or ', 'zh-Hant': ' 或 ', 'zh-Hans': ' 或 ' },
  nobody: {
    en: 'Nobody had it. The model surprised us all.',
    'zh-Hant': '沒有一隊猜中。模型讓所有人意外。',
    'zh-Hans': '没有一队猜中。模型让所有人意外。',
  },
  andNow: { en: 'And the answer is', 'zh-Hant': '答案就是', 'zh-Hans': '答案就是' },
  whatOwn: { en: 'Its own question', 'zh-Hant': '這一關的問題', 'zh-Hans': '这一关的问题' },
  whatShare: {
    en: '{recipe}: how many right?',
    'zh-Hant': '{recipe}：會答對多少？',
    'zh-Hans': '{recipe}：会答对多少？',
  },
  whatSome: {
    en: 'How many will a recorded recipe get right?',
    'zh-Hant': '預先記錄的做法會答對多少？',
    'zh-Hans': '预先记录的做法会答对多少？',
  },
  next: { en: 'Next case', 'zh-Hant': '下一題', 'zh-Hans': '下一题' },
  talkShare: {
    en: 'Figure on the wall: {n} of {of}. What would you show this model to make it better?',
    'zh-Hant': '牆上的數字：{of} 個答對 {n} 個。要它更好，你會給它看甚麼？',
    'zh-Hans': '墙上的数字：{of} 个答对 {n} 个。要让它更好，你会给它看什么？',
  },
} as const satisfies Record<string, Text>
