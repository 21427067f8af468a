import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { deadpanOf } from '../kit/deadpan.ts'
import type { Setup } from './schema.ts'

/** Pip's own words: the figures are all it gets, and how many of that kind were in the crate. */
export const pipSays = (
  setup: Setup,
  of: Parameters<typeof deadpanOf>[1] & { readonly shown: number },
  lang: Lang,
): string => deadpanOf(setup, of, (answer) => fill(shown[lang], { n: of.shown, answer }), lang)

const shown = {
  en: '{n} × {answer}',
  'zh-Hant': '{answer} × {n}',
  'zh-Hans': '{answer} × {n}',
} as const satisfies Text
