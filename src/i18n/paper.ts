import type { Phrases } from './say.ts'

/** What is printed for a lesson: plans, quizzes, answers and words, made from the levels. */
export const paperWords = {
  title: { en: 'On paper', 'zh-Hant': '列印教材', 'zh-Hans': '打印教材' },
  intro: {
    en: 'Choose levels and sheets, then print on A4 or save as a PDF. Everything comes from the levels themselves.',
    'zh-Hant': '選擇關卡和教材，然後用 A4 紙列印，或儲存為 PDF。內容全部來自關卡本身。',
    'zh-Hans': '选择关卡和教材，然后用 A4 纸打印，或保存为 PDF。内容全部来自关卡本身。',
  },
  district: { en: 'District', 'zh-Hant': '地區', 'zh-Hans': '区域' },
  levels: { en: 'Levels', 'zh-Hant': '關卡', 'zh-Hans': '关卡' },
  all: { en: 'All of this district', 'zh-Hant': '這個地區的所有關卡', 'zh-Hans': '这个区域的所有关卡' },
  sheets: { en: 'Sheets', 'zh-Hant': '教材', 'zh-Hans': '教材' },
  print: { en: 'Print', 'zh-Hant': '列印', 'zh-Hans': '打印' },
  unread: {
    en: '{level} could not be fetched. Check the network, then open this page again.',
    'zh-Hant': '未能取得{level}。請檢查網絡，然後重新打開本頁。',
    'zh-Hans': '没能取得{level}。请检查网络，然后重新打开本页。',
  },
  nothing: {
    en: 'Tick at least one level and one sheet.',
    'zh-Hant': '請至少選一關和一款教材。',
    'zh-Hans': '请至少选一关和一种教材。',
  },

  // The four sheets
  plan: { en: 'Lesson plan', 'zh-Hant': '教案', 'zh-Hans': '教案' },
  quiz: { en: 'Exit quiz', 'zh-Hant': '離堂測驗', 'zh-Hans': '课末测验' },
  answers: { en: 'Answer sheet', 'zh-Hant': '答案紙', 'zh-Hans': '答案页' },
  words: { en: 'Word list', 'zh-Hant': '詞彙表', 'zh-Hans': '词汇表' },

  // Lesson plan
  length: { en: '{n} minutes', 'zh-Hant': '{n} 分鐘', 'zh-Hans': '{n} 分钟' },
  step: { en: '{name} ({n} min)', 'zh-Hant': '{name}（{n} 分鐘）', 'zh-Hans': '{name}（{n} 分钟）' },
  link: { en: 'Opens with', 'zh-Hant': '網址', 'zh-Hans': '网址' },
  cards: { en: 'The cards say', 'zh-Hant': '卡片內容', 'zh-Hans': '卡片内容' },
  before: {
    en: 'Everybody guesses before anybody tries: hands up, or answers A to D on paper.',
    'zh-Hant': '動手之前，每人先估計：舉手，或者在紙上寫 A 至 D。',
    'zh-Hans': '动手之前，每人先猜：举手，或者在纸上写 A 到 D。',
  },
  whatHappened: { en: 'What happens', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  helps: { en: 'It helps', 'zh-Hant': '好處', 'zh-Hans': '好处' },
  harms: { en: 'It can harm', 'zh-Hant': '壞處', 'zh-Hans': '坏处' },

  // Exit quiz
  name: { en: 'Name', 'zh-Hant': '姓名', 'zh-Hans': '姓名' },
  class: { en: 'Class', 'zh-Hant': '班別', 'zh-Hans': '班级' },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  choose: {
    en: 'Tick one. Why do you think so?',
    'zh-Hant': '選一項。為甚麼？',
    'zh-Hans': '选一项。为什么？',
  },
  somebody: {
    en: 'Somebody says: {claim} What do you answer?',
    'zh-Hant': '有人說：{claim}你會怎樣回應？',
    'zh-Hans': '有人说：{claim}你会怎么回应？',
  },
  noRight: {
    en: 'No answer is the right one. Give your reason.',
    'zh-Hant': '沒有標準答案，請寫出理由。',
    'zh-Hans': '没有标准答案，请写出理由。',
  },

  // Answer sheet
  question: { en: 'Question {n}', 'zh-Hant': '第 {n} 題', 'zh-Hans': '第 {n} 题' },
  askBack: { en: 'Ask back', 'zh-Hant': '反問', 'zh-Hans': '反问' },
  whoPays: { en: 'Who gains, who pays', 'zh-Hant': '誰得益，誰付出', 'zh-Hans': '谁受益，谁付出' },
  seed: {
    en: 'Seed {n}: the same on every machine, so the same solution wins the same stars.',
    'zh-Hant': '種子 {n}：每部電腦都一樣，所以同一做法取得同樣的星星。',
    'zh-Hans': '种子 {n}：每台电脑都一样，所以同一做法得到同样的星星。',
  },

  // Word list
  word: { en: 'Word', 'zh-Hant': '詞語', 'zh-Hans': '词语' },
  means: { en: 'Meaning', 'zh-Hant': '意思', 'zh-Hans': '意思' },
  mine: { en: 'My own example', 'zh-Hant': '我的例子', 'zh-Hans': '我的例子' },
} as const satisfies Phrases
