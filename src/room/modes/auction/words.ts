import type { Text } from '../../../engine/index.ts'

export const auctionWords = {
  title: { en: 'Data Auction', 'zh-Hant': '數據拍賣', 'zh-Hans': '数据拍卖' },
  rules1: {
    en: 'Teams look at some of what is in a crate of data, then bid for it unseen; each has 100 coins.',
    'zh-Hant': '先看看數據箱裏的一部分，再以暗標競投；每隊有 100 個金幣。',
    'zh-Hans': '先看看数据箱里的一部分，再用暗标竞拍；每队有 100 个金币。',
  },
  rules2: {
    en: 'Everybody has a little data for free, and some crates are bad: wrong labels, all of one kind, numbers that tell nothing.',
    'zh-Hant': '人人都有少量免費數據；而有些箱子不好：標籤錯、全是同一種，或數字沒有用。',
    'zh-Hans': '人人都有少量免费数据；而有些箱子不好：标签错、全是同一种，或数字没有用。',
  },
  rules3: {
    en: 'Each model learns from what its team bought and is tried on the same unseen cases; every lane you beat pays.',
    'zh-Hant': '各隊的模型用買到的數據學習，再用同樣未見過的例子測試；每勝過一條賽道都有分。',
    'zh-Hans': '各队的模型用买到的数据学习，再用同样没见过的样本测试；每胜过一条赛道都有分。',
  },
  suitsAnimals: {
    en: 'Fits: its animals can be sold in crates, and a model learns from any of them.',
    'zh-Hant': '適合：動物可以一箱箱賣，模型用哪幾箱都學得到。',
    'zh-Hans': '适合：动物可以一箱箱卖，模型用哪几箱都能学。',
  },
  suitsLabels: {
    en: 'Fits: its cards can be sold in crates, with right labels and wrong ones.',
    'zh-Hant': '適合：卡片可以一箱箱賣，標籤有對有錯。',
    'zh-Hans': '适合：卡片可以一箱箱卖，标签有对有错。',
  },
  suitsColumns: {
    en: 'Fits: each measurement is sold by itself, and some of them tell nothing.',
    'zh-Hant': '適合：每項量度分開賣，有些完全沒有用。',
    'zh-Hans': '适合：每项测量分开卖，有些完全没有用。',
  },
  suitsPlaces: {
    en: 'Fits: birds of each place are one crate, and from some places comes only what all have.',
    'zh-Hant': '適合：每個地方的鳥是一箱，有些地方只有大家已有的那種。',
    'zh-Hans': '适合：每个地方的鸟是一箱，有些地方只有大家已有的那种。',
  },
  suitsNot: {
    en: 'Does not fit: its data cannot be sold in parts, or players make it themselves.',
    'zh-Hant': '不適合：數據不能分開賣，或由玩家自己製作。',
    'zh-Hans': '不适合：数据不能分开卖，或由玩家自己制作。',
  },
  pick: { en: 'Whose data is for sale?', 'zh-Hant': '拍賣哪一關的數據？', 'zh-Hans': '拍卖哪一关的数据？' },
  number: { en: 'Lot {n} of {of}', 'zh-Hant': '第 {n} 件，共 {of} 件', 'zh-Hans': '第 {n} 件，共 {of} 件' },
  some: {
    en: '{n} of the {of} inside',
    'zh-Hant': '箱裏 {of} 個，先看 {n} 個',
    'zh-Hans': '箱里 {of} 个，先看 {n} 个',
  },
  says: { en: 'label: {label}', 'zh-Hant': '標籤：{label}', 'zh-Hans': '标签：{label}' },
  how: {
    en: 'Each press of your key: 10 coins more, sealed, so count them (Shift: back) · no coins: good or bad? · Enter: lock',
    'zh-Hant':
      '每按一次隊伍鍵加 10 個金幣，別人看不到，自己數（Shift：減）· 沒有金幣：說是好是壞 · Enter：鎖定',
    'zh-Hans':
      '每按一次队伍键加 10 个金币，别人看不到，自己数（Shift：减）· 没有金币：说是好是坏 · Enter：锁定',
  },
  coins: { en: '{n} coins', 'zh-Hant': '{n} 個金幣', 'zh-Hans': '{n} 个金币' },
  sealed: { en: 'a sealed bid', 'zh-Hant': '已封標', 'zh-Hans': '已封标' },
  noBid: { en: 'no bid yet', 'zh-Hant': '未出價', 'zh-Hans': '还没出价' },
  good: { en: 'Good crate', 'zh-Hant': '好箱', 'zh-Hans': '好箱' },
  bad: { en: 'Bad crate', 'zh-Hant': '壞箱', 'zh-Hans': '坏箱' },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  locked: { en: 'Locked: open the bids', 'zh-Hant': '鎖定：開標', 'zh-Hans': '锁定：开标' },
  soldTo: { en: '{lot} goes to {teams}', 'zh-Hant': '{lot}由{teams}買下', 'zh-Hans': '{lot}由{teams}买下' },
  unsold: { en: '{lot}: nobody bids', 'zh-Hant': '{lot}：沒有人出價', 'zh-Hans': '{lot}：没有人出价' },
  and: { en: ' and ', 'zh-Hant': '、', 'zh-Hans': '、' },
  comma: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
  copies: {
    en: 'Data can be copied: equal bids all win it.',
    'zh-Hant': '數據可以複製：出價相同，全都買到。',
    'zh-Hans': '数据可以复制：出价相同，全都买到。',
  },
  twoCopies: {
    en: 'Data can be copied: the two highest bids win it, and equal ones too.',
    'zh-Hant': '數據可以複製：最高的兩個出價都買到，相同的也算。',
    'zh-Hans': '数据可以复制：最高的两个出价都买到，相同的也算。',
  },
  onward: { en: 'Next lot', 'zh-Hant': '下一件', 'zh-Hans': '下一件' },
  toAsk: { en: 'All sold', 'zh-Hant': '拍賣完畢', 'zh-Hans': '拍卖完毕' },
  ask: {
    en: 'Will the team that paid most win?',
    'zh-Hant': '花得最多的隊伍會贏嗎？',
    'zh-Hans': '花得最多的队伍会赢吗？',
  },
  askHow: {
    en: 'Team key: yes or no · a right guess wins 50 points',
    'zh-Hant': '隊伍鍵：會或不會 · 猜中得 50 分',
    'zh-Hans': '队伍键：会或不会 · 猜中得 50 分',
  },
  yes: { en: 'Yes', 'zh-Hant': '會', 'zh-Hans': '会' },
  no: { en: 'No', 'zh-Hant': '不會', 'zh-Hans': '不会' },
  train: { en: 'Lock, and train them all', 'zh-Hant': '鎖定，一起訓練', 'zh-Hans': '锁定，一起训练' },
  learning: {
    en: 'Each learns from what it bought',
    'zh-Hant': '各自用買到的數據學習',
    'zh-Hans': '各自用买到的数据学习',
  },
  go: { en: 'Go!', 'zh-Hant': '開跑！', 'zh-Hans': '开跑！' },
  won: { en: '{teams}: most right', 'zh-Hant': '{teams}答對最多', 'zh-Hans': '{teams}答对最多' },
  nobodyWon: { en: 'No lane came through', 'zh-Hant': '沒有賽道跑完', 'zh-Hans': '没有赛道跑完' },
  paid: { en: 'paid {n}', 'zh-Hant': '花了 {n}', 'zh-Hans': '花了 {n}' },
  bought: { en: 'bought by: {teams}', 'zh-Hant': '買家：{teams}', 'zh-Hans': '买家：{teams}' },
  nobody: { en: 'nobody', 'zh-Hant': '沒有人', 'zh-Hans': '没有人' },
  'one-kind': { en: 'all of one kind', 'zh-Hant': '全是同一種', 'zh-Hans': '全是同一种' },
  'nothing-new': { en: 'only what all had', 'zh-Hant': '全是大家已有的', 'zh-Hans': '全是大家已有的' },
  coincidence: { en: 'a coincidence', 'zh-Hant': '只是巧合', 'zh-Hans': '只是巧合' },
  'wrong-labels': { en: 'wrong labels', 'zh-Hant': '標籤錯了', 'zh-Hans': '标签错了' },
  'tells-nothing': { en: 'tells nothing', 'zh-Hant': '沒有用', 'zh-Hans': '没有用' },
  fine: { en: 'good', 'zh-Hant': '好的', 'zh-Hans': '好的' },
  talk: {
    en: 'The best model has {n} of {of} right and paid {paid}; the dearest crate cost {price}. What would you look at before you buy data again?',
    'zh-Hant':
      '最好的模型 {of} 個答對 {n} 個，花了 {paid} 個金幣；最貴的一箱賣 {price} 個。下次買數據前，你會先看甚麼？',
    'zh-Hans':
      '最好的模型 {of} 个答对 {n} 个，花了 {paid} 个金币；最贵的一箱卖 {price} 个。下次买数据前，你会先看什么？',
  },
  next: { en: 'Another auction', 'zh-Hant': '再拍賣一次', 'zh-Hans': '再拍卖一次' },
} as const satisfies Record<string, Text>
