import type { Text } from '../../engine/index.ts'
import { words as panel } from './panelWords.ts'

/** The panel's own strings where people are chosen; gaps in braces. */
export const peopleWords = {
  nobody: {
    en: 'Nobody to learn from yet. Choose whose voice Pip gets.',
    'zh-Hant': '還沒有人可學。選 Pip 跟誰的聲音學。',
    'zh-Hans': '还没有人可学。选 Pip 跟谁的声音学。',
  },
  some: {
    en: 'Do the newcomers’ lines lie where Pip has learned something? Then train.',
    'zh-Hant': '新來的人的線，落在 Pip 學過的地方嗎？看好了就訓練。',
    'zh-Hans': '新来的人的线，落在 Pip 学过的地方吗？看好了就训练。',
  },
  pip: {
    en: 'Of the crew’s {of} calls that Pip learned from, it names {n} right.',
    'zh-Hant': '船員的 {of} 次呼喚，Pip 學過，答對 {n} 次。',
    'zh-Hans': '船员的 {of} 次呼唤，Pip 学过，答对 {n} 次。',
  },
  which: {
    en: 'You first: which word is called?',
    'zh-Hant': '先由你來：喊的是哪個字？',
    'zh-Hans': '先由你来：喊的是哪个字？',
  },
  hearCall: {
    en: 'Hear call {n}. Its pitch at start, middle and end, in semitones around its own average: {heights}',
    'zh-Hant': '聽第 {n} 聲。開頭、中間、結尾的音高，與它自己的平均相差多少個半音：{heights}',
    'zh-Hans': '听第 {n} 声。开头、中间、结尾的音高，与它自己的平均相差多少个半音：{heights}',
  },
  between: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
  learnFrom: { en: 'Learn from', 'zh-Hant': '跟誰學', 'zh-Hans': '跟谁学' },
  tell: { en: 'Tell Pip the pitch', 'zh-Hant': '怎樣把音高告訴 Pip', 'zh-Hans': '怎么把音高告诉 Pip' },
  hertz: { en: 'In hertz', 'zh-Hant': '以赫茲計', 'zh-Hans': '用赫兹计' },
  hertzMeans: {
    en: 'As the microphone gives it.',
    'zh-Hant': '咪高峰收到多少就是多少。',
    'zh-Hans': '麦克风收到多少就是多少。',
  },
  crowd: {
    en: 'Minus the average of all it learns from',
    'zh-Hant': '減去所學各人的平均',
    'zh-Hans': '减去所学各人的平均',
  },
  crowdMeans: {
    en: 'The same number of hertz off for everybody.',
    'zh-Hant': '人人減去同一個赫茲數。',
    'zh-Hans': '人人减去同一个赫兹数。',
  },
  middle: {
    en: 'From the speaker’s own middle',
    'zh-Hant': '從各人自己的中間量起',
    'zh-Hans': '从各人自己的中间量起',
  },
  middleMeans: {
    en: 'So many semitones above or below it.',
    'zh-Hant': '高了或低了多少個半音。',
    'zh-Hans': '高了或低了多少个半音。',
  },
  range: {
    en: 'From their own middle, by their own range',
    'zh-Hant': '自己的中間和幅度',
    'zh-Hans': '自己的中间和幅度',
  },
  rangeMeans: {
    en: 'Divided by how far their own voice goes up and down.',
    'zh-Hant': '再除以自己的聲音上下走多遠。',
    'zh-Hans': '再除以自己的声音上下走多远。',
  },
  guests: {
    en: 'Newcomers: look and hear. Nobody says which word it was.',
    'zh-Hant': '新來的人：看一看，聽一聽。沒有人說那是哪個字。',
    'zh-Hans': '新来的人：看一看，听一听。没有人说那是哪个字。',
  },
  crew: {
    en: 'The crew that Pip learns from',
    'zh-Hant': 'Pip 跟着學的船員',
    'zh-Hans': 'Pip 跟着学的船员',
  },
  hear: { en: 'Hear {who}', 'zh-Hant': '聽{who}', 'zh-Hans': '听{who}' },
  hearFirst: {
    en: 'Press somebody. Pip has an answer for everyone.',
    'zh-Hant': '按一個人。無論是誰，Pip 都有答案。',
    'zh-Hans': '点一个人。不管是谁，Pip 都有答案。',
  },
  trainFirst: {
    en: 'Train. Then Pip has an answer for everyone.',
    'zh-Hant': '先訓練。之後無論是誰，Pip 都有答案。',
    'zh-Hans': '先训练。之后不管是谁，Pip 都有答案。',
  },
  modelSays: panel.modelSays,
  synthesised: {
    en: 'All voices here are synthesised. Nobody was recorded.',
    'zh-Hant': '這裏的聲音全是合成的，沒有錄過任何人。',
    'zh-Hans': '这里的声音全是合成的，没有录过任何人。',
  },
} as const satisfies Record<string, Text>
