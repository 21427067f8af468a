import { type Speaking, useSpeaking } from '../../ui/kit/index.ts'
import { nounsOf } from './nouns.ts'
import type { Setup } from './schema.ts'

/** Says the panel's words with the level's nouns in their gaps. */
export function useSaying(setup: Setup): Speaking {
  const { lang, say } = useSpeaking()
  const nouns = nounsOf(setup, lang)
  return { lang, say: (text, values) => say(text, { ...nouns, ...values }) }
}
