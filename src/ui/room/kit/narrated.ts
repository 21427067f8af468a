import { useEffect, useState } from 'preact/hooks'
import type { Level, RunEvent } from '../../../engine/index.ts'
import { type Kind, loadNarration } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { plainWords } from '../../kit/words.tsx'

/** Says an event of a level's contest; nothing until its kind's words have come. */
export function useNarration(level: Level | undefined): (event: RunEvent | undefined) => string {
  const { lang } = useSpeaking()
  const [narrate, setNarrate] = useState<{ readonly it: Kind['narrate'] }>()
  const kind = level?.kind
  useEffect(() => {
    let wanted = true
    if (kind)
      loadNarration(kind).then(
        (it) => wanted && setNarrate({ it }),
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [kind])
  return (event) => (event && level && narrate ? plainWords(narrate.it(level.setup, event, lang)) : '')
}
