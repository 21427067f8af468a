import type { Text } from '../../../engine/index.ts'

export const raceWords = {
  title: { en: 'The Race', 'zh-Hant': '模型大賽', 'zh-Hans': '模型大赛' },
  rules1: {
    en: 'Each team builds its recipe for the same level in the lab and hands it in.',
    'zh-Hant': '每隊為同一關在實驗室做一個做法，然後交上來。',
    'zh-Hans': '每队为同一关在实验室做一个做法，然后交上来。',
  },
  rules2: {
    en: 'Before the start, every team says which lane will win: it may be another team’s.',
    'zh-Hant': '起跑前，每隊說哪條賽道會贏：也可以選別隊。',
    'zh-Hans': '起跑前，每队说哪条赛道会赢：也可以选别队。',
  },
  rules3: {
    en: 'All models learn at once and are tried on the same unseen cases; every lane you beat is worth points.',
    'zh-Hant': '所有模型一起訓練，再用同樣未見過的例子測試；每勝過一條賽道都有分。',
    'zh-Hans': '所有模型一起训练，再用同样没见过的样本测试；每胜过一条赛道都有分。',
  },
  suits: {
    en: 'Fits: recipes are built in its lab, and its unseen cases are the same for all.',
    'zh-Hant': '適合：在實驗室做做法，未見過的例子人人相同。',
    'zh-Hans': '适合：在实验室做做法，没见过的样本人人相同。',
  },
  suitsWell: {
    en: 'Fits well: its recipes differ so much that lanes come far apart or very close.',
    'zh-Hant': '很適合：做法差別大，賽道時而拉開，時而貼近。',
    'zh-Hans': '很适合：做法差别大，赛道时而拉开，时而贴近。',
  },
  pick: { en: 'Which level shall we race?', 'zh-Hant': '比哪一關？', 'zh-Hans': '比哪一关？' },
  build: { en: 'Build, then hand in', 'zh-Hant': '先做，再交', 'zh-Hans': '先做，再交' },
  toLab: { en: 'To the lab (L)', 'zh-Hant': '去實驗室（L）', 'zh-Hans': '去实验室（L）' },
  handIn: {
    en: 'Hand in what stands in the lab',
    'zh-Hant': '交實驗室裏的做法',
    'zh-Hans': '交实验室里的做法',
  },
  labHow: {
    en: 'In the lab, R brings you back here; then the team’s key hands in what stands there.',
    'zh-Hant': '在實驗室按 R 回到這裏；再按隊伍鍵，就交上那裏的做法。',
    'zh-Hans': '在实验室按 R 回到这里；再按队伍键，就交上那里的做法。',
  },
  labReady: {
    en: 'A recipe stands in the lab: press the key of the team whose it is.',
    'zh-Hant': '實驗室裏有一個做法：是哪一隊的，就按哪一隊的鍵。',
    'zh-Hans': '实验室里有一个做法：是哪一队的，就按哪一队的键。',
  },
  paste: {
    en: 'Paste a code, or choose a file',
    'zh-Hant': '貼上代碼，或選檔案',
    'zh-Hans': '粘贴代码，或选文件',
  },
  ghosts: {
    en: 'Ghosts from a saved lesson',
    'zh-Hant': '加入另一節課的模型',
    'zh-Hans': '加入另一节课的模型',
  },
  ghost: { en: '{team} (then)', 'zh-Hant': '{team}（昔日）', 'zh-Hans': '{team}（昔日）' },
  in: { en: 'In', 'zh-Hant': '已交', 'zh-Hans': '已交' },
  notIn: { en: 'Building', 'zh-Hant': '未交', 'zh-Hans': '还没交' },
  takeBack: { en: 'Take back', 'zh-Hant': '取回', 'zh-Hans': '取回' },
  close: { en: 'All in: now predict', 'zh-Hant': '交齊了：來預測', 'zh-Hans': '交齐了：来预测' },
  twoLanes: { en: 'Two recipes at least', 'zh-Hant': '最少要有兩個做法', 'zh-Hans': '至少要有两个做法' },
  bet: { en: 'Which lane will win?', 'zh-Hant': '哪條賽道會贏？', 'zh-Hans': '哪条赛道会赢？' },
  betHow: {
    en: 'Team key: next lane · the right one wins 50 points',
    'zh-Hant': '隊伍鍵：換賽道 · 猜中得 50 分',
    'zh-Hans': '队伍键：换赛道 · 猜中得 50 分',
  },
  start: { en: 'Lock, and train them all', 'zh-Hant': '鎖定，一起訓練', 'zh-Hans': '锁定，一起训练' },
  learning: { en: 'All learn at once', 'zh-Hant': '一起學習', 'zh-Hans': '一起学习' },
  go: { en: 'Go!', 'zh-Hant': '開跑！', 'zh-Hans': '开跑！' },
  photo: { en: 'Photo finish!', 'zh-Hant': '影相定輸贏！', 'zh-Hans': '照片定胜负！' },
  won: { en: '{team} won', 'zh-Hant': '「{team}」勝出', 'zh-Hans': '“{team}”胜出' },
  wonTogether: { en: '{teams} won together', 'zh-Hant': '{teams}並列第一', 'zh-Hans': '{teams}并列第一' },
  and: { en: ' and ', 'zh-Hant': '、', 'zh-Hans': '、' },
  nobodyWon: { en: 'No lane came through', 'zh-Hant': '沒有賽道跑完', 'zh-Hans': '没有赛道跑完' },
  talk: {
    en: 'The best lane has {n} of {of} right, the next {next}. What did its team decide otherwise?',
    'zh-Hant': '最好的賽道 {of} 個答對 {n} 個，第二答對 {next} 個。這一隊的決定有甚麼不同？',
    'zh-Hans': '最好的赛道 {of} 个答对 {n} 个，第二答对 {next} 个。这一队的决定有什么不同？',
  },
  next: { en: 'Next race', 'zh-Hant': '下一場', 'zh-Hans': '下一场' },
} as const satisfies Record<string, Text>
