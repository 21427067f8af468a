import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  nights: { en: 'Nights', 'zh-Hant': '晚上', 'zh-Hans': '晚上' },
  night: { en: 'Night {n}', 'zh-Hant': '第 {n} 晚', 'zh-Hans': '第 {n} 晚' },
  wrong: {
    en: '{wrong} of {of} in the wrong house',
    'zh-Hant': '{of} 隻有 {wrong} 隻進錯屋',
    'zh-Hans': '{of} 只有 {wrong} 只进错屋',
  },
  toCome: { en: 'still to come', 'zh-Hant': '未到', 'zh-Hans': '还没到' },
  taughtAfter: { en: 'retrained after it', 'zh-Hant': '之後重新訓練', 'zh-Hans': '之后重新训练' },
  next: { en: 'Next night', 'zh-Hant': '下一晚', 'zh-Hans': '下一晚' },
  pier: { en: 'Night {n}: on the pier', 'zh-Hant': '第 {n} 晚：碼頭上', 'zh-Hans': '第 {n} 晚：码头上' },
  notAtWork: {
    en: 'Pip has had its first lessons. Put it to work, and eight ferries come in.',
    'zh-Hant': 'Pip 上過頭幾課。派它上班，八班渡輪就會一晚接一晚靠岸。',
    'zh-Hans': 'Pip 上过头几课。让它上岗，八班渡轮就会一晚接一晚靠岸。',
  },
  book: {
    en: 'Complaints this morning: {wrong} of {of} slept in the wrong house. Which? Press one: a keeper gets up and writes its label.',
    'zh-Hant': '今早的投訴：{of} 隻有 {wrong} 隻睡錯屋。是哪幾隻？按一隻，看守員就起牀去看，為牠寫標籤。',
    'zh-Hans': '今早的投诉：{of} 只有 {wrong} 只睡错屋。是哪几只？点一只，看守员就起床去看，给它写标签。',
  },
  bookClean: {
    en: 'No complaints this morning.',
    'zh-Hant': '今早沒有投訴。',
    'zh-Hans': '今早没有投诉。',
  },
  number: { en: 'Number {n}', 'zh-Hant': '第 {n} 隻', 'zh-Hans': '第 {n} 只' },
  gives: {
    en: 'the model gives {sure}% to {answer}',
    'zh-Hant': '模型給「{answer}」{sure}%',
    'zh-Hans': '模型给“{answer}”{sure}%',
  },
  wake: {
    en: 'Wake a keeper (1 label)',
    'zh-Hant': '叫醒看守員（1 個標籤）',
    'zh-Hans': '叫醒看守员（1 个标签）',
  },
  labelled: { en: 'label: {name}', 'zh-Hant': '標籤：{name}', 'zh-Hans': '标签：{name}' },
  morning: {
    en: 'The morning after night {n}',
    'zh-Hant': '第 {n} 晚之後的早上',
    'zh-Hans': '第 {n} 晚之后的早上',
  },
  sleep: { en: 'No lesson', 'zh-Hant': '不上課', 'zh-Hans': '不上课' },
  onlyNew: {
    en: 'Retrain: new labels only',
    'zh-Hant': '重新訓練：只用新標籤',
    'zh-Hans': '重新训练：只用新标签',
  },
  withOld: {
    en: 'Retrain: old cards too',
    'zh-Hant': '重新訓練：連同舊卡',
    'zh-Hans': '重新训练：加上旧卡片',
  },
  cards: {
    en: 'In this lesson: {cards}.',
    'zh-Hant': '這一課有：{cards}。',
    'zh-Hans': '这一课有：{cards}。',
  },
  noCards: {
    en: 'So far nobody is labelled.',
    'zh-Hant': '到現在還未有標籤。',
    'zh-Hans': '到现在还没有标签。',
  },
  cardsReady: {
    en: 'Labelled so far: {cards}.',
    'zh-Hant': '已有標籤：{cards}。',
    'zh-Hans': '已有标签：{cards}。',
  },
  over: {
    en: 'The season is over. Change any night you like: all later ones follow.',
    'zh-Hant': '整季結束。任何一晚都可以改，之後的晚上會跟着變。',
    'zh-Hans': '整季结束。哪一晚都可以改，后面的晚上会跟着变。',
  },
  weights: { en: 'Pip’s weights', 'zh-Hant': 'Pip 的權重', 'zh-Hans': 'Pip 的权重' },
  bias: { en: 'Always added', 'zh-Hant': '固定加上', 'zh-Hans': '固定加上' },
  same: {
    en: '0 of {of} changed since night {n}.',
    'zh-Hant': '自第 {n} 晚起，{of} 個權重改變了 0 個。',
    'zh-Hans': '从第 {n} 晚起，{of} 个权重变了 0 个。',
  },
  firstNight: {
    en: '{of} numbers, from the first lessons.',
    'zh-Hant': '{of} 個數字，來自頭幾課。',
    'zh-Hans': '{of} 个数字，来自头几课。',
  },
  changed: {
    en: 'Changed by the lesson of this morning.',
    'zh-Hant': '今早那一課改變了它們。',
    'zh-Hans': '今早那一课改变了它们。',
  },
  wait: { en: 'Wait for it to learn', 'zh-Hant': '等它自己學會', 'zh-Hans': '等它自己学会' },
  waited: {
    en: '{nights} nights later. {seen} penguins named. Weights changed: 0.',
    'zh-Hant': '{nights} 晚之後。認過 {seen} 隻企鵝。改變了的權重：0 個。',
    'zh-Hans': '{nights} 晚之后。认过 {seen} 只企鹅。变了的权重：0 个。',
  },
  waitedLong: {
    en: '{nights} nights later. {seen} penguins named. The ferry was replaced twice. Weights changed: 0.',
    'zh-Hant': '{nights} 晚之後。認過 {seen} 隻企鵝。渡輪換了兩艘。改變了的權重：0 個。',
    'zh-Hans': '{nights} 晚之后。认过 {seen} 只企鹅。渡轮换了两艘。变了的权重：0 个。',
  },
} as const satisfies Record<string, Text>
