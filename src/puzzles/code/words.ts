import type { About, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { tryWords } from '../kit/tryWords.ts'
import type { CodeEvent } from './events.ts'
import { sayEvents, wordsOfWorld } from './say.ts'
import type { Setup } from './schema.ts'
import { sayVerdict } from './verdicts.ts'

/** A case of a program is its verdict. */
export const about: About<Setup, CodeEvent> = (_setup, event) => {
  if (event.type !== 'end') return undefined
  const { verdict } = event
  return {
    verdict: verdict.code,
    ...(verdict.code === 'mood' && {
      truth: verdict.truth,
      answer: verdict.answer,
      trap: verdict.trap,
      lang: verdict.lang,
    }),
    ...(verdict.code === 'stopped' && { stop: verdict.stop.code }),
  }
}

export const narrate: Narrate<Setup, CodeEvent> = (_setup, event, lang) => {
  if (event.type === 'case') {
    const number = fill((event.visible ? told.practice : told.hidden)[lang], { n: event.number })
    return number + (wordsOfWorld(event.place.world)?.opening?.(event.place as never, lang) ?? '')
  }
  if (event.type === 'end') return sayVerdict(event.verdict, lang)
  return sayEvents[event.type]?.(event as never, lang) ?? ''
}

const told = {
  practice: { en: 'Practice {n}', 'zh-Hant': '練習 {n}', 'zh-Hans': '练习 {n}' },
  hidden: { en: 'Unseen case {n}', 'zh-Hant': '未見過的測試 {n}', 'zh-Hans': '没见过的测试 {n}' },
} satisfies Record<string, Text>

/** What the lab calls its acts here: a program is tried, not trained. */
export const labWords = {
  ...tryWords,
  training: { en: 'Running the program', 'zh-Hant': '程式執行中', 'zh-Hans': '程序运行中' },
  startLabel: {
    en: 'Write a program, press Try it, and step through what it did.',
    'zh-Hant': '寫一個程式，按「試一試」，再逐步看看它做了甚麼。',
    'zh-Hans': '写一个程序，按“试一试”，再逐步看看它做了什么。',
  },
  thenRun: {
    en: 'It ran. Now the contest: {cases}.',
    'zh-Hant': '程式已執行完畢。接着是實戰：{cases}。',
    'zh-Hans': '程序运行完了。接下来是实战：{cases}。',
  },
} satisfies Record<string, Text>

/** The panel's own strings; gaps in braces. */
export const words = {
  byHand: { en: 'By hand', 'zh-Hant': '親手做', 'zh-Hans': '亲手做' },
  toProgram: { en: 'On to the program', 'zh-Hant': '開始寫程式', 'zh-Hans': '开始写程序' },
  program: { en: 'Your program', 'zh-Hant': '你的程式', 'zh-Hans': '你的程序' },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  blocks: { en: 'Blocks', 'zh-Hant': '積木', 'zh-Hans': '积木' },
  python: { en: 'Python', 'zh-Hant': 'Python', 'zh-Hans': 'Python' },
  javascript: { en: 'JavaScript', 'zh-Hant': 'JavaScript', 'zh-Hans': 'JavaScript' },
  cases: { en: 'Cases', 'zh-Hant': '測試', 'zh-Hans': '测试' },
  notRun: {
    en: 'Try the program: practice cases show here, line by line.',
    'zh-Hant': '試一試程式：練習的結果會逐行顯示在這裏。',
    'zh-Hans': '试一试程序：练习的结果会逐行显示在这里。',
  },
  stale: {
    en: 'The program has changed since this try.',
    'zh-Hant': '這次嘗試之後，程式已改動。',
    'zh-Hans': '这次尝试之后，程序已经改动。',
  },
  hiddenCases: {
    en: '{n} unseen cases wait for the contest.',
    'zh-Hant': '還有 {n} 個未見過的測試，留待實戰。',
    'zh-Hans': '还有 {n} 个没见过的测试，留到实战。',
  },
  pier: {
    en: 'The pier’s model reads the signs. It was trained on 240 painted ones.',
    'zh-Hant': '現在由碼頭的模型來認標誌。它用 240 個手畫標誌訓練而成。',
    'zh-Hans': '现在由码头的模型来认标志。它用 240 个手画标志训练而成。',
  },
  mind: {
    en: 'After {n} epochs it reads {share}% of 60 new signs correctly.',
    'zh-Hant': '訓練 {n} 輪之後，它認另外 60 個新標誌，準確率是 {share}%。',
    'zh-Hans': '训练 {n} 轮之后，它认另外 60 个新标志，准确率是 {share}%。',
  },
  yours: {
    en: 'Win a star in {from}, and a model trained on your own drawings can read them.',
    'zh-Hant': '在 {from} 取得一顆星，就可以換上用你自己的畫訓練的模型。',
    'zh-Hans': '在 {from} 得到一颗星，就可以换上用你自己的画训练的模型。',
  },
  stepBack: { en: 'Step back', 'zh-Hant': '退一步', 'zh-Hans': '退一步' },
  stepOn: { en: 'Step on', 'zh-Hant': '走一步', 'zh-Hans': '走一步' },
  toStart: { en: 'To the first step', 'zh-Hant': '回到第一步', 'zh-Hans': '回到第一步' },
  steps: { en: 'Step by step', 'zh-Hant': '逐步看', 'zh-Hans': '逐步看' },
  stepOf: { en: 'Step {n} of {of}', 'zh-Hant': '第 {n} 步，共 {of} 步', 'zh-Hans': '第 {n} 步，共 {of} 步' },
  line: { en: 'line {n}', 'zh-Hant': '第 {n} 行', 'zh-Hans': '第 {n} 行' },
  ended: { en: 'The end', 'zh-Hant': '結束', 'zh-Hans': '结束' },
  lost: {
    en: 'Not listed this far: only the first steps are.',
    'zh-Hant': '只列出開頭的步驟，這裏沒有記錄。',
    'zh-Hans': '只列出开头的步骤，这里没有记录。',
  },
  unwatched: {
    en: 'Not listed for unseen cases.',
    'zh-Hant': '未見過的測試不列出變數。',
    'zh-Hans': '没见过的测试不列出变量。',
  },
  play: { en: 'Play the steps', 'zh-Hant': '逐步播放', 'zh-Hans': '逐步播放' },
  pause: { en: 'Pause', 'zh-Hant': '暫停', 'zh-Hans': '暂停' },
  passed: { en: 'passed', 'zh-Hant': '通過', 'zh-Hans': '通过' },
  failed: { en: 'not yet', 'zh-Hant': '未通過', 'zh-Hans': '没通过' },
  tryThis: { en: 'Try: ', 'zh-Hant': '試試：', 'zh-Hans': '试试：' },
  original: { en: 'The original message', 'zh-Hant': '原來的訊息', 'zh-Hans': '原来的消息' },
  atLine: { en: 'Line {n}', 'zh-Hant': '第 {n} 行', 'zh-Hans': '第 {n} 行' },
} satisfies Record<string, Text>
