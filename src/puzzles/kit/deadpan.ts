import type { Lang, Text } from '../../engine/index.ts'
import { capital, fill, sure } from '../../i18n/say.ts'

/** Pip says figures and what it was shown, nothing else; of a mistake most of all. */
export interface Deadpan {
  /** What came, as Pip has it: a name, or the figures that are all it gets. */
  readonly what: string
  /** Probability of the answer, 0..1. */
  readonly sure: number
  readonly answer: string
  /** What the model was shown of that answer: "a lion and a bear". */
  readonly shown: string
}

export function deadpan(lang: Lang, { what, sure: given, answer, shown }: Deadpan): string {
  return fill(says[lang], { what: capital(what), sure: sure(given), answer, shown })
}

const says = {
  en: 'Pip: “{what}. {sure}% {answer}. I was shown {shown}.”',
  'zh-Hant': 'Pip：「{what}。{answer}，{sure}%。我看過的：{shown}。」',
  'zh-Hans': 'Pip：“{what}。{answer}，{sure}%。我看过的：{shown}。”',
} as const

interface Measured {
  readonly classes: readonly { readonly name: Text }[]
  readonly measures: readonly { readonly unit: string }[]
}

/** Of something that was measured: its figures are all that Pip has. `shown` says how many of the answer's name it was shown. */
export function deadpanOf(
  { classes, measures }: Measured,
  of: { readonly values: readonly number[]; readonly answer: number; readonly sure: number },
  shown: (name: string) => string,
  lang: Lang,
): string {
  const answer = classes[of.answer]?.name[lang] ?? ''
  const figures = measures.map(({ unit }, i) => `${of.values[i] ?? 0} ${unit}`)
  return deadpan(lang, {
    what: figures.join(lang === 'en' ? ', ' : '、'),
    sure: of.sure,
    answer,
    shown: shown(answer),
  })
}

/** A few things by name, as they are told: "a lion and a bear", 「獅子、熊」. */
export function few(lang: Lang, names: readonly string[], most = 3): string {
  const told = names.slice(0, most)
  if (lang !== 'en') return told.join('、')
  const each = told.map((name) => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`)
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
