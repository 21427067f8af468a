import { type ApiWord, t, word } from '../../../../coding/apiWord.ts'
import { type Mistake, reason } from '../../../../coding/mistakes/mistake.ts'
import type { Lang, Text } from '../../../../engine/index.ts'
import { fill } from '../../../../i18n/say.ts'
import type { SayEvents, SayVerdicts } from '../../say.ts'
import type { Event, Mood, Place, ReviewLang, Verdict } from './events.ts'

export const api: readonly ApiWord[] = [
  word(
    'def mood(text):',
    'function mood(text) {',
    t(
      'You write it. Return a number: above 0 good, below 0 bad.',
      '由你來寫。返回一個數：大於 0 是好評，小於 0 是差評。',
      '由你来写。返回一个数：大于 0 是好评，小于 0 是差评。',
    ),
  ),
  word(
    'weight(word)',
    'weight(word)',
    t(
      'The score of one word: good words above 0, bad ones below, 0 for words not in the list.',
      '一個詞的分數：好詞大於 0，壞詞小於 0，不在詞表的是 0。',
      '一个词的分数：好词大于 0，坏词小于 0，不在词表里的是 0。',
    ),
  ),
]

export const events: SayEvents<Event> = {
  languages: ({ tallies, worst }, lang) => {
    const each = tallies.map((one) => fill(told.tally[lang], { ...one, name: names[one.lang][lang] }))
    const alike = tallies.every(({ right, of }) => right * worst.of === worst.right * of)
    const last = fill((alike ? told.alike : told.worst)[lang], { ...worst, name: names[worst.lang][lang] })
    return each.join(told.comma[lang]) + last
  },
}

export const verdicts: SayVerdicts<Verdict> = {
  mood: (verdict, lang) =>
    fill(wordsFor(verdict)[lang], { answer: moods[verdict.answer][lang], truth: moods[verdict.truth][lang] }),
  'not-a-mood': (_, lang) => told['not-a-mood'][lang],
}

/** What is said of a case as it opens, after its number. */
export const opening = ({ text }: Place, lang: Lang): string => quote[lang](text)

/** A guest's words after a colon, in the quotation marks of the language that introduces them. */
const quote: Readonly<Record<Lang, (words: string) => string>> = {
  en: (words) => `: “${words}”`,
  'zh-Hant': (words) => `：「${words}」`,
  'zh-Hans': (words) => `：“${words}”`,
}

function wordsFor({ answer, truth }: { readonly answer: Mood | 'none'; readonly truth: Mood }): Text {
  if (answer === truth) return told.moodRight
  return answer === 'none' ? told.moodNone : told.moodWrong
}

const moods: Readonly<Record<Mood | 'none', Text>> = {
  good: { en: 'good', 'zh-Hant': '好評', 'zh-Hans': '好评' },
  bad: { en: 'bad', 'zh-Hant': '差評', 'zh-Hans': '差评' },
  none: { en: 'neither', 'zh-Hant': '沒有答案', 'zh-Hans': '没有答案' },
}

const names: Readonly<Record<ReviewLang, Text>> = {
  en: { en: 'English', 'zh-Hant': '英文', 'zh-Hans': '英文' },
  'zh-Hant': { en: '繁體', 'zh-Hant': '繁體', 'zh-Hans': '繁体' },
  'zh-Hans': { en: '简体', 'zh-Hant': '簡體', 'zh-Hans': '简体' },
}

const told = {
  tally: {
    en: '{name} {right} of {of}',
    'zh-Hant': '{name} {of} 則對 {right} 則',
    'zh-Hans': '{name} {of} 条对 {right} 条',
  },
  comma: { en: ', ', 'zh-Hant': '，', 'zh-Hans': '，' },
  alike: {
    en: '. Your star is any of them: {right} of {of}.',
    'zh-Hant': '。三種一樣，你的星星看哪種都可以：{of} 則對 {right} 則。',
    'zh-Hans': '。三种一样，你的星星看哪种都行：{of} 条对 {right} 条。',
  },
  worst: {
    en: '. Your star is the {name} reviews: {right} of {of}.',
    'zh-Hant': '。你的星星看{name}評語：{of} 則對 {right} 則。',
    'zh-Hans': '。你的星星看{name}评论：{of} 条对 {right} 条。',
  },
  moodRight: {
    en: 'Scored as {answer}. Right.',
    'zh-Hant': '判為{answer}，正確。',
    'zh-Hans': '判为{answer}，正确。',
  },
  'not-a-mood': {
    en: 'The answer is not a number: above 0 is good, below 0 is bad.',
    'zh-Hant': '答案不是一個數：大於 0 是好評，小於 0 是差評。',
    'zh-Hans': '答案不是一个数：大于 0 是好评，小于 0 是差评。',
  },
  moodNone: {
    en: 'The answer is 0, neither good nor bad; the guest meant {truth}.',
    'zh-Hant': '答案是 0，不好也不差；但客人的意思是{truth}。',
    'zh-Hans': '答案是 0，不好也不差；但客人的意思是{truth}。',
  },
  moodWrong: {
    en: 'Scored as {answer}, but the guest meant {truth}.',
    'zh-Hant': '判為{answer}，但客人的意思是{truth}。',
    'zh-Hans': '判为{answer}，但客人的意思是{truth}。',
  },
} satisfies Record<string, Text>

/** What this world refuses. */
export const mistakes: readonly Mistake[] = [
  {
    id: 'not-a-word',
    fits: reason('not-a-word'),
    means: t('weight needs one word.', 'weight 需要一個詞。', 'weight 需要一个词。'),
    tries: t(
      'Split the text first, then ask about each word.',
      '先把文字拆開，再逐個詞查問。',
      '先把文字拆开，再逐个词查询。',
    ),
  },
]
