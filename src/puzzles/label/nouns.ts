import type { Lang, Text } from '../../engine/index.ts'
import { fill, type Gaps } from '../../i18n/say.ts'
import type { Setup } from './schema.ts'

/** What the level calls its things, for the gaps of this kind's sentences. */
export function nounsOf({ nouns }: Setup, lang: Lang): Gaps {
  return Object.fromEntries(Object.entries(nouns).map(([name, text]) => [name, text[lang]]))
}

/** A sentence of the kind with the level's nouns in it. */
export function withNouns(setup: Setup, text: Text): Text {
  const told = (lang: Lang) => fill(text[lang], nounsOf(setup, lang))
  return { en: told('en'), 'zh-Hant': told('zh-Hant'), 'zh-Hans': told('zh-Hans') }
}
