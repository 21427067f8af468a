import type { ComponentChildren } from 'preact'
import type { Level } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import { useVerbs } from '../../harbour.ts'
import { Missed } from '../../kit/missed.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { useRoomLevel } from './runs.ts'

interface WithLevelProps {
  readonly id: string | undefined
  readonly children: (level: Level) => ComponentChildren
}

/** What needs a level's file: waits for it, and says so where it cannot be fetched. */
export function WithLevel({ id, children }: WithLevelProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const { level, lost } = useRoomLevel(id)
  if (level) return <>{children(level)}</>
  if (lost && id) return <Missed words={say(words.lost)} again={() => verbs.room({ do: 'level', id })} />
  return <p class="room__lost">…</p>
}
