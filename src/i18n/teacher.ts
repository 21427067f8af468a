import type { Phrases } from './say.ts'

/** The teacher's sheet of a level. */
export const teacherWords = {
  sheetOf: {
    en: '{title}: for the teacher',
    'zh-Hant': '{title}：教師專頁',
    'zh-Hans': '{title}：教师专页',
  },
  print: { en: 'Print this page', 'zh-Hant': '列印這一頁', 'zh-Hans': '打印这一页' },
  paper: {
    en: 'Plans, quizzes and word lists',
    'zh-Hant': '教案、測驗和詞彙表',
    'zh-Hans': '教案、测验和词汇表',
  },
  none: {
    en: 'This level has no teacher’s part.',
    'zh-Hant': '這一關沒有教師專頁。',
    'zh-Hans': '这一关没有教师专页。',
  },
  goal: { en: 'Goal', 'zh-Hant': '目標', 'zh-Hans': '目标' },
  minutes: {
    en: 'Minutes: briefing {lecture}, lab {lab}, contest {run}, out there {application}',
    'zh-Hant': '分鐘：簡介 {lecture}、實驗室 {lab}、實戰 {run}、現實世界 {application}',
    'zh-Hans': '分钟：简介 {lecture}、实验室 {lab}、实战 {run}、现实世界 {application}',
  },
  topics: {
    en: 'Serves the topics of: {list}',
    'zh-Hant': '配合課題：{list}',
    'zh-Hans': '配合课题：{list}',
  },
  needs: { en: 'Needs', 'zh-Hant': '預備知識', 'zh-Hans': '预备知识' },
  theySay: { en: 'They will say', 'zh-Hant': '學生會說', 'zh-Hans': '学生会说' },
  ask: { en: 'Ask', 'zh-Hant': '追問', 'zh-Hans': '追问' },
  predict: { en: 'The guess', 'zh-Hant': '估計題', 'zh-Hans': '猜测题' },
  answer: { en: 'Answer', 'zh-Hant': '答案', 'zh-Hans': '答案' },
  askAfter: { en: 'Ask afterwards', 'zh-Hant': '之後問', 'zh-Hans': '之后问' },
  answers: { en: 'Answers', 'zh-Hant': '參考做法', 'zh-Hans': '参考做法' },
  oneStar: { en: 'One star', 'zh-Hant': '一星', 'zh-Hans': '一星' },
  threeStars: { en: 'Three stars', 'zh-Hant': '三星', 'zh-Hans': '三星' },
  mistakes: { en: 'Often seen', 'zh-Hant': '常見情況', 'zh-Hans': '常见情况' },
  exit: { en: 'Before they leave', 'zh-Hant': '離堂題', 'zh-Hans': '课末题' },
  talk: { en: 'To talk about', 'zh-Hant': '討論', 'zh-Hans': '讨论' },
  care: { en: 'With care', 'zh-Hant': '留意', 'zh-Hans': '注意' },
  words: { en: 'Words', 'zh-Hant': '詞彙', 'zh-Hans': '词汇' },
} as const satisfies Phrases
