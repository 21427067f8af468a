import type { VNode } from 'preact'
import type { Text } from '../../engine/index.ts'
import { useSpeaking } from './speaking.ts'
import { Words } from './words.tsx'

/** Says a level's sentence in the player's language, `*this*` stressed. */
export function useStressed(): (text: Text, values?: Readonly<Record<string, string>>) => VNode {
  const { say } = useSpeaking()
  return (text, values) => <Words of={say(text, values)} />
}
