import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import type { Setup } from './schema.ts'

const named = {
  en: '{name}, {word}',
  'zh-Hant': '{word} {name}',
  'zh-Hans': '{word} {name}',
} as const satisfies Text

/** A tone as it is written, and what its word means. */
export function nameOf({ tones }: Pick<Setup, 'tones'>, at: number, lang: Lang): string {
  const { name, word } = tones[at] ?? {}
  return name && word ? fill(named[lang], { name: name[lang], word: word[lang] }) : ''
}
