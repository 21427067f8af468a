import type { Phrases } from './say.ts'

/** Words around every level; what a level itself says lives in its file. */
export const levelWords = {
  lecture: { en: 'Briefing', 'zh-Hant': '簡介', 'zh-Hans': '简介' },
  predict: { en: 'Your guess', 'zh-Hant': '你的估計', 'zh-Hans': '你的猜测' },
  lab: { en: 'Lab', 'zh-Hant': '實驗室', 'zh-Hans': '实验室' },
  run: { en: 'Contest', 'zh-Hant': '實戰', 'zh-Hans': '实战' },
  result: { en: 'Stars', 'zh-Hant': '星星', 'zh-Hans': '星星' },
  application: { en: 'Out there', 'zh-Hant': '現實世界', 'zh-Hans': '现实世界' },
  parts: { en: 'Parts of this level', 'zh-Hant': '這一關的步驟', 'zh-Hans': '这一关的步骤' },

  // Briefing and guess
  cardOf: { en: 'Card {n} of {of}', 'zh-Hant': '第 {n} 張，共 {of} 張', 'zh-Hans': '第 {n} 张，共 {of} 张' },
  next: { en: 'Next', 'zh-Hant': '下一步', 'zh-Hans': '下一步' },
  previous: { en: 'Back', 'zh-Hant': '上一步', 'zh-Hans': '上一步' },
  skipToLab: { en: 'Skip to the lab', 'zh-Hant': '直接去實驗室', 'zh-Hans': '直接去实验室' },
  guessNote: {
    en: 'A wrong guess costs nothing. You will see what really happens after your first star.',
    'zh-Hant': '猜錯也沒關係，取得第一顆星後再來對照。',
    'zh-Hans': '猜错也没关系，得到第一颗星后再来对照。',
  },
  skipGuess: { en: 'I’d rather not guess', 'zh-Hant': '我先不猜', 'zh-Hans': '我先不猜' },

  // Lab
  task: { en: 'The problem', 'zh-Hant': '任務', 'zh-Hans': '任务' },
  more: { en: 'more', 'zh-Hant': '看全部', 'zh-Hans': '看全部' },
  less: { en: 'less', 'zh-Hant': '收起', 'zh-Hans': '收起' },
  story: { en: 'Hear the story again', 'zh-Hant': '再聽一次簡介', 'zh-Hans': '再听一次简介' },
  goals: { en: 'How to win the stars', 'zh-Hant': '摘星條件', 'zh-Hans': '得星条件' },
  atLeast: { en: 'at least {figure}', 'zh-Hant': '至少 {figure}', 'zh-Hans': '至少 {figure}' },
  atMost: { en: 'at most {figure}', 'zh-Hant': '最多 {figure}', 'zh-Hans': '最多 {figure}' },
  not: { en: 'not: {what}', 'zh-Hant': '不可：{what}', 'zh-Hans': '不可：{what}' },
  and: { en: ' and ', 'zh-Hant': '，並且', 'zh-Hans': '，并且' },
  or: { en: ' or ', 'zh-Hant': '，或者', 'zh-Hans': '，或者' },
  train: { en: 'Train', 'zh-Hant': '訓練', 'zh-Hans': '训练' },
  trainAgain: { en: 'Train again', 'zh-Hant': '再訓練', 'zh-Hans': '再训练' },
  training: { en: 'Training', 'zh-Hant': '訓練中', 'zh-Hans': '训练中' },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  runIt: { en: 'Run the contest', 'zh-Hant': '開始實戰', 'zh-Hans': '开始实战' },
  trained: { en: 'Trained', 'zh-Hant': '已訓練', 'zh-Hans': '已训练' },
  notTrained: {
    en: 'Changed since the last training',
    'zh-Hant': '上次訓練後有改動',
    'zh-Hans': '上次训练后有改动',
  },
  lastTraining: { en: 'Last training', 'zh-Hant': '最近一次訓練', 'zh-Hans': '最近一次训练' },
  known: { en: 'Accuracy on validation data', 'zh-Hant': '驗證數據：準確率', 'zh-Hans': '验证数据：准确率' },
  loss: { en: 'Loss', 'zh-Hant': '損失', 'zh-Hans': '损失' },
  was: { en: 'was {n}', 'zh-Hant': '之前 {n}', 'zh-Hans': '之前 {n}' },
  unseenNote: {
    en: 'The contest is about {cases}.',
    'zh-Hant': '實戰考的是{cases}。',
    'zh-Hans': '实战考的是{cases}。',
  },
  teacher: {
    en: 'For the teacher (T)',
    'zh-Hant': '教師專頁（T）',
    'zh-Hans': '教师专页（T）',
  },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  redo: { en: 'Redo', 'zh-Hant': '重做', 'zh-Hans': '重做' },
  startOver: { en: 'Start over', 'zh-Hant': '重新開始', 'zh-Hans': '重新开始' },
  startOverAsk: {
    en: 'This clears your work in this lab. Your stars stay, and Undo brings the work back.',
    'zh-Hant': '這會清空你在這個實驗室的設定。星星不會失去，按「復原」也可以找回來。',
    'zh-Hans': '这会清空你在这个实验室里的设置。星星不会丢，点“撤销”也能找回来。',
  },
  keepWork: { en: 'Keep my work', 'zh-Hant': '先保留', 'zh-Hans': '先保留' },
  works: {
    en: 'You have more than one work here',
    'zh-Hant': '這一關你有不止一份做法',
    'zh-Hans': '这一关你有不止一份做法',
  },
  worksNote: {
    en: 'All of them are kept until you choose. Switch as often as you like.',
    'zh-Hant': '未選定之前，全部都會保留，可以隨時切換。',
    'zh-Hans': '选定之前都会保留，可以随时切换。',
  },
  workFromHere: { en: 'Work from here', 'zh-Hant': '在這裏做的', 'zh-Hans': '在这里做的' },
  workFromPassport: {
    en: 'Work from the passport',
    'zh-Hant': '通行證帶來的',
    'zh-Hans': '通行证带来的',
  },
  workFromTab: {
    en: 'Work from the other tab',
    'zh-Hant': '在另一個分頁做的',
    'zh-Hans': '在另一个标签页做的',
  },
  workFromCode: { en: 'Work from a code', 'zh-Hant': '二維碼帶來的', 'zh-Hans': '二维码带来的' },
  toLesson: { en: 'To the lesson', 'zh-Hant': '回到課堂', 'zh-Hans': '回到课堂' },
  handedOn: {
    en: 'This is work from a code, not yours. Nothing of it is kept.',
    'zh-Hant': '這是二維碼帶來的做法，不是你的，不會儲存。',
    'zh-Hans': '这是二维码带来的做法，不是你的，不会保存。',
  },
  handOn: { en: 'Hand on as a code', 'zh-Hant': '用二維碼傳給別人', 'zh-Hans': '用二维码传给别人' },
  keepThisWork: { en: 'Keep only this one', 'zh-Hant': '只保留這一份', 'zh-Hans': '只保留这一份' },
  keepThisAsk: {
    en: 'The other work for this level is thrown away for good. Your stars stay.',
    'zh-Hant': '這一關其餘的做法會永久刪除。星星不變。',
    'zh-Hans': '这一关其余的做法会永久删除。星星不变。',
  },
  keepAllWork: { en: 'Keep them all', 'zh-Hant': '全部保留', 'zh-Hans': '全部保留' },
  hints: { en: 'Hints', 'zh-Hant': '提示', 'zh-Hans': '提示' },
  firstHint: { en: 'Give me a nudge', 'zh-Hant': '給我一點提示', 'zh-Hans': '给我一点提示' },
  nextHint: { en: 'Another hint', 'zh-Hant': '再給一個提示', 'zh-Hans': '再给一个提示' },
  lastHint: { en: 'Show me a worked step', 'zh-Hant': '示範一步給我看', 'zh-Hans': '示范一步给我看' },
  credits: { en: 'Data: ', 'zh-Hant': '數據來源：', 'zh-Hans': '数据来源：' },
  startLabel: {
    en: 'Change something above, then press Train.',
    'zh-Hant': '先在上面改動一下，再按「訓練」。',
    'zh-Hans': '先在上面改动一下，再点“训练”。',
  },
  thenRun: {
    en: 'Trained. Now run the contest: {cases}.',
    'zh-Hant': '訓練好了，開始實戰吧：{cases}。',
    'zh-Hans': '训练好了，开始实战吧：{cases}。',
  },
  gotIt: { en: 'Got it', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },

  // What went wrong while training
  diverged: {
    en: 'At epoch {n} the numbers ran away: every correction overshot the last. Lower the learning rate.',
    'zh-Hant': '第 {n} 輪訓練時數值失控了：每次修正都走過了頭。把步子調小一點吧。',
    'zh-Hans': '第 {n} 轮训练时数值失控了：每次修正都走过了头。把步子调小一点吧。',
  },
  nothingToLearn: {
    en: 'There was nothing to learn from. Give the model some examples first.',
    'zh-Hant': '沒有可以學習的例子。先給模型一些例子吧。',
    'zh-Hans': '没有可以学习的例子。先给模型一些例子吧。',
  },
  programFailed: {
    en: 'Your program cannot be read yet. The lab says under “Cases” what to change.',
    'zh-Hant': '你的程式還讀不懂。要改甚麼，實驗室的「測試」會告訴你。',
    'zh-Hans': '你的程序还读不懂。要改什么，实验室的“测试”会告诉你。',
  },
  workerCrashed: {
    en: 'The trainer stopped and was started again. Your choices are safe: train once more.',
    'zh-Hant': '訓練程式停了，已重新啟動。你的選擇都還在，再訓練一次吧。',
    'zh-Hans': '训练程序停了，已重新启动。你的选择都还在，再训练一次吧。',
  },
  tooBusy: {
    en: 'The machine was too busy to finish this run, so nothing was judged. Your program is safe.',
    'zh-Hant': '這部機器太忙，未能跑完這一次，所以沒有評分。你的程式還在。',
    'zh-Hans': '这台机器太忙，没能跑完这一次，所以没有评分。你的程序还在。',
  },
  noMachine: {
    en: 'This browser has no WebAssembly, which written programs (Python, JavaScript) run in, so nothing was judged. Blocks run here, and so do all other levels. Another browser runs this one: your program is safe.',
    'zh-Hant':
      '這個瀏覽器沒有 WebAssembly，手寫的程式（Python、JavaScript）要靠它執行，所以沒有評分。積木程式和其他關卡在這裏照樣能玩。換另一個瀏覽器就可以執行；你的程式還在。',
    'zh-Hans':
      '这个浏览器没有 WebAssembly，手写的程序（Python、JavaScript）要靠它运行，所以没有评分。积木程序和其他关卡在这里照样能玩。换一个浏览器就能运行；你的程序还在。',
  },
  notJudged: {
    en: 'This run broke off before its end, so nothing was judged. Your program is safe.',
    'zh-Hant': '這一次中途斷了，所以沒有評分。你的程式還在。',
    'zh-Hans': '这一次中途断了，所以没有评分。你的程序还在。',
  },
  broken: {
    en: 'Something in the game broke while training. Your choices are safe. ({message})',
    'zh-Hant': '訓練時遊戲出了錯，你的選擇都還在。（{message}）',
    'zh-Hans': '训练时游戏出了错，你的选择都还在。（{message}）',
  },

  // Contest
  play: { en: 'Play', 'zh-Hant': '播放', 'zh-Hans': '播放' },
  pause: { en: 'Pause', 'zh-Hant': '暫停', 'zh-Hans': '暂停' },
  skip: { en: 'To the stars', 'zh-Hant': '看結果', 'zh-Hans': '看结果' },
  /** Where no stars are won. */
  toResult: { en: 'To the result', 'zh-Hant': '看結果', 'zh-Hans': '看结果' },
  speed: { en: 'Speed', 'zh-Hant': '速度', 'zh-Hans': '速度' },
  scrub: { en: 'Moment', 'zh-Hant': '進度', 'zh-Hans': '进度' },
  momentOf: { en: '{n} of {of}', 'zh-Hant': '第 {n} 個，共 {of} 個', 'zh-Hans': '第 {n} 个，共 {of} 个' },
  right: { en: '{n} right', 'zh-Hant': '對 {n}', 'zh-Hans': '对 {n}' },
  wrong: { en: '{n} wrong', 'zh-Hant': '錯 {n}', 'zh-Hans': '错 {n}' },
  here: { en: 'Here they come…', 'zh-Hant': '來了……', 'zh-Hans': '来了……' },
  backToLab: { en: 'Back to the lab', 'zh-Hant': '返回實驗室', 'zh-Hans': '返回实验室' },

  // Stars
  won0: { en: 'Not yet', 'zh-Hant': '還未解決', 'zh-Hans': '还没解决' },
  won1: { en: 'Solved', 'zh-Hant': '解決了', 'zh-Hans': '解决了' },
  won2: { en: 'Solved well', 'zh-Hant': '解決得漂亮', 'zh-Hans': '解决得漂亮' },
  won3: { en: 'Mastered!', 'zh-Hant': '出神入化', 'zh-Hans': '出神入化' },
  weakest: {
    en: 'Weakest: {name}, {n}',
    'zh-Hant': '最弱：{name}，{n}',
    'zh-Hans': '最弱：{name}，{n}',
  },
  starWon: { en: 'Star {n} won', 'zh-Hant': '取得第 {n} 顆星', 'zh-Hans': '得到第 {n} 颗星' },
  starMissed: { en: 'Star {n} not yet', 'zh-Hant': '第 {n} 顆星未取得', 'zh-Hans': '第 {n} 颗星还没得到' },
  waitsForLower: {
    en: 'Reached, but the star before it comes first.',
    'zh-Hant': '已達標，但要先取得前一顆星。',
    'zh-Hans': '已达标，但要先得到前一颗星。',
  },
  youGuessed: { en: 'You guessed: ', 'zh-Hant': '你估計：', 'zh-Hans': '你猜的是：' },
  showGuess: { en: 'Show me', 'zh-Hant': '演給我看', 'zh-Hans': '演给我看' },
  whatHappened: { en: 'What happened', 'zh-Hant': '發生了甚麼', 'zh-Hans': '发生了什么' },
  noGuess: { en: 'You did not guess this time.', 'zh-Hant': '這次你沒有猜。', 'zh-Hans': '这次你没有猜。' },
  guessWaits: {
    en: 'Were you right? The answer comes with your first star here.',
    'zh-Hant': '猜對了嗎？在這裏取得第一顆星，答案就會揭曉。',
    'zh-Hans': '猜对了吗？在这里得到第一颗星，答案就会揭晓。',
  },
  best: { en: 'Your best so far', 'zh-Hant': '你的最佳成績', 'zh-Hans': '你的最好成绩' },
  newBest: { en: 'A new best', 'zh-Hant': '新的最佳成績', 'zh-Hans': '新的最好成绩' },
  tryAgain: { en: 'Back to the lab', 'zh-Hant': '回實驗室再試', 'zh-Hans': '回实验室再试' },
  improve: { en: 'Try for more', 'zh-Hant': '再爭取更多', 'zh-Hans': '再争取更多' },
  watchAgain: { en: 'Watch again', 'zh-Hant': '再看一次', 'zh-Hans': '再看一次' },
  outThere: { en: 'Out there', 'zh-Hant': '看看現實世界', 'zh-Hans': '看看现实世界' },

  // Out there
  use: { en: 'Where it is used', 'zh-Hant': '用在哪裏', 'zh-Hans': '用在哪里' },
  harm: { en: 'Where it did harm', 'zh-Hant': '造成過的傷害', 'zh-Hans': '造成过的伤害' },
  choice: { en: 'Your choice', 'zh-Hant': '你的選擇', 'zh-Hans': '你的选择' },
  choiceNote: {
    en: 'No score here. What do you think is right?',
    'zh-Hant': '這裏不計分。你認為怎樣才對？',
    'zh-Hans': '这里不计分。你觉得怎样才对？',
  },
  chosen: {
    en: 'Kept with your progress. You can change your mind.',
    'zh-Hant': '已記下你的想法，隨時可以改變主意。',
    'zh-Hans': '已记下你的想法，随时可以改变主意。',
  },
  newTerms: { en: 'New in your field notes', 'zh-Hant': '筆記新詞', 'zh-Hans': '笔记新词' },
  nextLevel: { en: 'Next level', 'zh-Hant': '下一關', 'zh-Hans': '下一关' },
  backToStars: { en: 'Back to the stars', 'zh-Hant': '返回星星', 'zh-Hans': '返回星星' },

  // A level that cannot be opened
  closed: { en: 'This level is closed', 'zh-Hant': '這一關暫停開放', 'zh-Hans': '这一关暂停开放' },
  closedWhy: {
    en: 'Its file has a mistake, so the game does not open it. The rest of the harbour is fine.',
    'zh-Hant': '這一關的檔案有錯，所以遊戲沒有開啟它。港口其他地方一切如常。',
    'zh-Hans': '这一关的文件有错，所以游戏没有打开它。港口其他地方一切正常。',
  },
  file: { en: 'File', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  place: { en: 'Place', 'zh-Hant': '位置', 'zh-Hans': '位置' },
  found: { en: 'Found', 'zh-Hant': '現有內容', 'zh-Hans': '现有内容' },
  expected: { en: 'Expected', 'zh-Hant': '應有內容', 'zh-Hans': '应有内容' },
  remedy: { en: 'What to do', 'zh-Hant': '怎樣修正', 'zh-Hans': '怎样修正' },
  unknown: {
    en: 'There is no such level.',
    'zh-Hant': '沒有這一關。',
    'zh-Hans': '没有这一关。',
  },
  notFetched: {
    en: 'This level could not be fetched. Check the network and try again.',
    'zh-Hant': '未能取得這一關。請檢查網絡，然後再試。',
    'zh-Hans': '没能取得这一关。请检查网络，然后再试。',
  },
} as const satisfies Phrases

/** The people of the city, by the district they speak for. */
export const peopleNames = {
  'pier-master': {
    en: 'Uncle Hoi, pier master',
    'zh-Hant': '海叔（碼頭主管）',
    'zh-Hans': '海叔（码头主管）',
  },
  'market-owner': {
    en: 'Kam Je, market owner',
    'zh-Hant': '金姐（市集老闆娘）',
    'zh-Hans': '金姐（市集老板娘）',
  },
  'weather-keeper': {
    en: 'Dr Ling, weather keeper',
    'zh-Hant': '凌博士（天文台台長）',
    'zh-Hans': '凌博士（气象站站长）',
  },
  'postal-clerk': {
    en: 'Ah Keung, postal clerk',
    'zh-Hant': '阿強（郵務員）',
    'zh-Hans': '阿强（邮局职员）',
  },
  'voice-coach': {
    en: 'Miss Yim, recitation teacher',
    'zh-Hant': '嚴老師（朗誦導師）',
    'zh-Hans': '严老师（朗诵老师）',
  },
  'yard-engineer': {
    en: 'Ming Je, yard engineer',
    'zh-Hant': '明姐（船塢工程師）',
    'zh-Hans': '明姐（船坞工程师）',
  },
  librarian: {
    en: 'Mr Shum, librarian',
    'zh-Hant': '沈先生（圖書館主任）',
    'zh-Hans': '沈先生（图书管理员）',
  },
  'cloud-operator': {
    en: 'Wan Je, cloud operator',
    'zh-Hant': '雲姐（雲端工程師）',
    'zh-Hans': '云姐（云端工程师）',
  },
  pip: { en: 'Pip', 'zh-Hant': 'Pip', 'zh-Hans': 'Pip' },
} as const satisfies Phrases
