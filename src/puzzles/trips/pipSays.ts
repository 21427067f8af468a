import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { deadpan } from '../kit/deadpan.ts'
import type { Setup } from './schema.ts'

/** Pip's own words: the figures are all it gets. */
export function pipSays(
  setup: Setup,
  of: {
    readonly values: readonly number[]
    readonly answer: number
    readonly sure: number
    /** How many of that kind were in the crate. */
    readonly shown: number
  },
  lang: Lang,
): string {
  const name = setup.classes[of.answer]?.name[lang] ?? ''
  return deadpan(lang, {
    what: setup.measures
      .map(({ unit }, i) => `${of.values[i] ?? 0} ${unit}`)
      .join(lang === 'en' ? ', ' : '、'),
    sure: of.sure,
    answer: name,
    shown: fill(shown[lang], { n: of.shown, answer: name }),
  })
}

const shown = {
  en: '{n} × {answer}',
  'zh-Hant': '{answer} × {n}',
  'zh-Hans': '{answer} × {n}',
} as const satisfies Text
