import type { Text } from '../../../engine/index.ts'

export const fairnessWords = {
  title: { en: 'Fairness Jury', 'zh-Hant': '公平陪審團', 'zh-Hans': '公平陪审团' },
  rules1: {
    en: 'A model says how likely a loan is to be repaid; each team gets a role card and sets the threshold it wants.',
    'zh-Hant': '模型說一筆貸款有多大機會還清；每隊抽一張角色卡，並定出自己想要的門檻。',
    'zh-Hans': '模型说一笔贷款有多大可能还清；每队抽一张角色卡，并定出自己想要的阈值。',
  },
  rules2: {
    en: 'The middle wish stands, for no majority wants it elsewhere; after the lock each team may veto once in the game.',
    'zh-Hant': '以中間的一個為準，因為沒有多數想移開它；鎖定後，每隊整場可否決一次。',
    'zh-Hans': '以中间的那个为准，因为没有多数想移开它；锁定后，每队整场可以否决一次。',
  },
  rules3: {
    en: 'Then people the model has never seen are decided, and each role wins up to 100 points for what it came for.',
    'zh-Hant': '然後用它決定模型未見過的人；每個角色按自己的目標達到多少，最多得 100 分。',
    'zh-Hans': '然后用它决定模型没见过的人；每个角色看自己的目标达到多少，最多得 100 分。',
  },
  own: {
    en: 'Brings its own: 1,000 real loan files, for no level here decides about people with a threshold.',
    'zh-Hant': '自備資料：一千份真實的貸款檔案，因為這裏沒有一關用門檻來決定人的事。',
    'zh-Hans': '自带数据：一千份真实的贷款档案，因为这里没有一关用阈值来决定人的事。',
  },
  suits: {
    en: 'Is not needed: this game brings loan files of its own.',
    'zh-Hant': '用不着：這個遊戲自備貸款檔案。',
    'zh-Hans': '用不着：这个游戏自带贷款档案。',
  },
  learning: {
    en: 'The model reads 400 loan files',
    'zh-Hant': '模型正在讀 400 份貸款檔案',
    'zh-Hans': '模型正在读 400 份贷款档案',
  },
  model: { en: 'Will it be repaid?', 'zh-Hant': '會還清嗎？', 'zh-Hans': '会还清吗？' },
  about: {
    en: 'Real files from a bank in Germany, published in 1994. They are old, they say nothing about you or a bank of today, and the model never sees anybody’s age.',
    'zh-Hant':
      '這些是德國一家銀行的真實檔案，1994 年公開。資料很舊，說明不了你，也說明不了今天的銀行；模型看不到任何人的年齡。',
    'zh-Hans':
      '这些是德国一家银行的真实档案，1994 年公开。数据很旧，说明不了你，也说明不了今天的银行；模型看不到任何人的年龄。',
  },
  credit: {
    en: 'German Credit: Hans Hofmann (1994), UCI Machine Learning Repository, CC BY 4.0, categories reworded',
    'zh-Hant': 'German Credit：Hans Hofmann (1994)，UCI Machine Learning Repository，CC BY 4.0，類別經改寫',
    'zh-Hans': 'German Credit：Hans Hofmann (1994)，UCI Machine Learning Repository，CC BY 4.0，类别经改写',
  },
  toCards: { en: 'Deal the cards', 'zh-Hant': '派角色卡', 'zh-Hans': '发角色卡' },
  cards: {
    en: 'Who are you at this table?',
    'zh-Hant': '在這張桌子上，你是誰？',
    'zh-Hans': '在这张桌子上，你是谁？',
  },
  applicant: { en: 'Applicant', 'zh-Hant': '申請人', 'zh-Hans': '申请人' },
  bank: { en: 'Bank', 'zh-Hant': '銀行', 'zh-Hans': '银行' },
  regulator: { en: 'Regulator', 'zh-Hant': '監管機構', 'zh-Hans': '监管机构' },
  developer: { en: 'Developer', 'zh-Hant': '開發者', 'zh-Hans': '开发者' },
  applicantAim: {
    en: 'Nobody who would repay is refused.',
    'zh-Hant': '會還清的人，一個也不被拒。',
    'zh-Hans': '会还清的人，一个也不被拒。',
  },
  bankAim: {
    en: 'Few loans go unpaid: one costs as much as five good ones bring.',
    'zh-Hant': '少些壞賬：一筆壞賬的損失，等於五筆好賬的收入。',
    'zh-Hans': '少些坏账：一笔坏账的损失，等于五笔好账的收入。',
  },
  regulatorAim: {
    en: 'Both age groups are approved as often.',
    'zh-Hant': '兩個年齡組獲批的比例一樣。',
    'zh-Hans': '两个年龄组获批的比例一样。',
  },
  developerAim: {
    en: 'As many decisions as possible are right.',
    'zh-Hant': '做對的決定越多越好。',
    'zh-Hans': '做对的决定越多越好。',
  },
  toTalk: { en: 'Open the talks', 'zh-Hant': '開始商議', 'zh-Hans': '开始商议' },
  round: { en: 'Round {n} of {of}', 'zh-Hant': '第 {n} 輪，共 {of} 輪', 'zh-Hans': '第 {n} 轮，共 {of} 轮' },
  talkAll: {
    en: 'One threshold for everybody: argue!',
    'zh-Hant': '所有人同一個門檻：來爭論吧！',
    'zh-Hans': '所有人同一个阈值：来争论吧！',
  },
  talkGroup: {
    en: 'The threshold for {group}',
    'zh-Hant': '「{group}」的門檻',
    'zh-Hans': '“{group}”的阈值',
  },
  younger: { en: '25 or younger', 'zh-Hant': '25 歲或以下', 'zh-Hans': '25 岁及以下' },
  older: { en: '26 or older', 'zh-Hant': '26 歲或以上', 'zh-Hans': '26 岁及以上' },
  how: {
    en: 'A team’s key: stricter · with Shift: milder · Enter: lock',
    'zh-Hant': '按隊伍的鍵：收緊 · 加 Shift：放寬 · Enter：鎖定',
    'zh-Hans': '按队伍的键：收紧 · 加 Shift：放宽 · Enter：锁定',
  },
  apart: {
    en: 'A threshold for each group (G)',
    'zh-Hant': '分組定門檻（G）',
    'zh-Hans': '分组定阈值（G）',
  },
  apartOther: { en: 'The other group (G)', 'zh-Hant': '另一組（G）', 'zh-Hans': '另一组（G）' },
  apartNot: { en: 'One for all again (G)', 'zh-Hant': '改回同一門檻（G）', 'zh-Hans': '改回同一阈值（G）' },
  unlawful: {
    en: 'Careful: judging people by a different line because of their age can be against the law, even when it is meant to help.',
    'zh-Hant': '小心：因年齡而對人用不同的標準，即使出於好意，也可能違法。',
    'zh-Hans': '小心：因为年龄而对人用不同的标准，即使出于好意，也可能违法。',
  },
  threshold: { en: 'Threshold', 'zh-Hant': '門檻', 'zh-Hans': '阈值' },
  approveFrom: {
    en: 'Approve from {n}',
    'zh-Hant': '{n} 或以上就批',
    'zh-Hans': '{n} 及以上就批',
  },
  wish: { en: '{team}: {n}', 'zh-Hant': '「{team}」：{n}', 'zh-Hans': '“{team}”：{n}' },
  stricter: { en: '{team}: stricter', 'zh-Hant': '「{team}」：收緊', 'zh-Hans': '“{team}”：收紧' },
  milder: { en: '{team}: milder', 'zh-Hant': '「{team}」：放寬', 'zh-Hans': '“{team}”：放宽' },
  onKnown: {
    en: 'On the 400 files it learned from',
    'zh-Hant': '在模型學過的 400 份檔案上',
    'zh-Hans': '在模型学过的 400 份档案上',
  },
  onUnseen: {
    en: 'On 200 people it has never seen',
    'zh-Hant': '在模型未見過的 200 人身上',
    'zh-Hans': '在模型没见过的 200 人身上',
  },
  approved: { en: '{n} approved', 'zh-Hant': '{n} 獲批', 'zh-Hans': '{n} 获批' },
  people: { en: '{n} of {of}', 'zh-Hant': '{of} 人中 {n} 人', 'zh-Hans': '{of} 人中 {n} 人' },
  rightYes: { en: 'approved, repaid', 'zh-Hant': '批了，還清', 'zh-Hans': '批了，还清' },
  wrongYes: { en: 'approved, not repaid', 'zh-Hant': '批了，沒還清', 'zh-Hans': '批了，没还清' },
  wrongNo: { en: 'refused, would repay', 'zh-Hant': '拒了，本會還清', 'zh-Hans': '拒了，本会还清' },
  rightNo: { en: 'refused, would not', 'zh-Hant': '拒了，本不會還', 'zh-Hans': '拒了，本不会还' },
  right: { en: 'right', 'zh-Hant': '做對', 'zh-Hans': '做对' },
  accuracy: { en: 'Right: {n}', 'zh-Hant': '做對：{n}', 'zh-Hans': '做对：{n}' },
  gap: { en: '{n} points apart', 'zh-Hant': '相差 {n} 個百分點', 'zh-Hans': '相差 {n} 个百分点' },
  apartBy: { en: 'points apart', 'zh-Hant': '相差（百分點）', 'zh-Hans': '相差（百分点）' },
  lock: { en: 'Lock {n}', 'zh-Hant': '鎖定 {n}', 'zh-Hans': '锁定 {n}' },
  lockStruck: {
    en: '{n} was vetoed: move it',
    'zh-Hant': '{n} 已被否決：要移開',
    'zh-Hans': '{n} 已被否决：要移开',
  },
  locked: {
    en: 'Locked: {n}. Does anybody veto?',
    'zh-Hant': '鎖定：{n}。有人否決嗎？',
    'zh-Hans': '锁定：{n}。有人否决吗？',
  },
  vetoHow: {
    en: 'A team’s key: veto, once in the game · Enter: go on',
    'zh-Hant': '按隊伍的鍵：否決，整場一次 · Enter：繼續',
    'zh-Hans': '按队伍的键：否决，整场一次 · Enter：继续',
  },
  veto: { en: 'Veto!', 'zh-Hant': '否決！', 'zh-Hans': '否决！' },
  vetoNot: { en: 'no veto', 'zh-Hant': '不反對', 'zh-Hans': '不反对' },
  vetoSpent: { en: 'veto used', 'zh-Hant': '否決權已用', 'zh-Hans': '否决权已用' },
  backToTalk: { en: 'Back to the table', 'zh-Hant': '回到談判桌', 'zh-Hans': '回到谈判桌' },
  toPeople: { en: 'Let the people come', 'zh-Hant': '讓大家來申請', 'zh-Hans': '让大家来申请' },
  deciding: {
    en: 'Threshold {n}: one by one …',
    'zh-Hant': '門檻 {n}：一個接一個……',
    'zh-Hans': '阈值 {n}：一个接一个……',
  },
  decided: {
    en: 'What {n} did to 200 people',
    'zh-Hant': '{n} 對 200 人做了甚麼',
    'zh-Hans': '{n} 对 200 人做了什么',
  },
  nextRound: { en: 'Next round', 'zh-Hant': '下一輪', 'zh-Hans': '下一轮' },
  talk: {
    en: 'A low threshold leaves loans unpaid; a high one refuses people who would have repaid. Who pays for each mistake, and who was asked? What would you say to somebody who was refused?',
    'zh-Hant':
      '門檻低，就有貸款收不回；門檻高，就拒絕了本會還清的人。每種錯由誰承受？有人問過他們嗎？你會對被拒的人說甚麼？',
    'zh-Hans':
      '阈值低，就有贷款收不回；阈值高，就拒绝了本会还清的人。每种错由谁承受？有人问过他们吗？你会对被拒的人说什么？',
  },
  talkAge: {
    en: 'The model never saw an age. But savings and years in a job tell of age too: leaving out a column does not make it blind.',
    'zh-Hant': '模型沒看過年齡；但儲蓄、工作年資也透露年齡：刪去一欄，不等於看不見。',
    'zh-Hans': '模型没看过年龄；但储蓄、工作年限也透露年龄：删去一列，不等于看不见。',
  },
  next: { en: 'Another jury', 'zh-Hant': '再來一次', 'zh-Hans': '再来一次' },
} as const satisfies Record<string, Text>
