import { useCallback } from 'preact/hooks'
import type { Level, RunEvent } from '../../../engine/index.ts'
import { loadNarration } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { plainWords } from '../../kit/words.tsx'
import { usePart } from '../../part.ts'

/** Says an event of a level's contest; nothing until its kind's words have come, and then another function. */
export function useNarration(level: Level | undefined): (event: RunEvent | undefined) => string {
  const { lang } = useSpeaking()
  const kind = level?.kind ?? ''
  const narrate = usePart(() => loadNarration(kind), level && `narration ${kind}`)
  return useCallback(
    (event) => (event && level && narrate ? plainWords(narrate(level.setup, event, lang)) : ''),
    [level, narrate, lang],
  )
}
