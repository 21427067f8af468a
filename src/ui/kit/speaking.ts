import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/index.ts'

/** The player's language, for every component below; `App` provides it. */
export const Language = createContext<Lang>('en')

export interface Speaking {
  readonly lang: Lang
  /** The text in the player's language, its gaps filled. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string
}

export function useSpeaking(): Speaking {
  const lang = useContext(Language)
  return { lang, say: (text, values) => (values ? fill(text[lang], values) : text[lang]) }
}
