import { useEffect, useState } from 'preact/hooks'
import type { Level } from '../../../engine/index.ts'
import { roomWords } from '../../../i18n/room.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Missed } from '../../kit/missed.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../../screens/heading.tsx'
import { useEnter, useRoomKey } from './keys.ts'
import { useLevelName } from './levelName.ts'
import { useRoomLevel } from './runs.ts'
import './levelPick.css'

/** The first of them have a letter to press; more letters than these have other uses here. */
const letters = 'ABCDEFGH'

interface LevelPickProps {
  readonly ask: Level['title']
  readonly levels: readonly string[]
  readonly pick: (level: string) => void
}

/** A level to play with; the one that is open in the lab stands first. */
export function LevelPick({ ask, levels, pick }: LevelPickProps) {
  const { say } = useSpeaking()
  const nameOf = useLevelName()
  const open = useHarbour(({ play }) => play?.level.id)
  const sorted = [...levels].sort((a, b) => Number(b === open) - Number(a === open))
  useRoomKey(({ key }) => {
    const level = key.length === 1 ? sorted[letters.indexOf(key.toUpperCase())] : undefined
    if (level === undefined) return
    pick(level)
    return true
  })
  const [first] = sorted
  useEnter(first === undefined ? undefined : () => pick(first))
  return (
    <section class="level-pick">
      <Heading>{say(ask)}</Heading>
      <ul
        class="level-pick__all"
        data-few={sorted.length <= 5 || undefined}
        data-many={sorted.length > 24 || undefined}
      >
        {sorted.map((level, i) => (
          <li key={level}>
            <button
              type="button"
              class="level-pick__one"
              data-first={i === 0 || undefined}
              onClick={() => pick(level)}
            >
              {letters[i] && <kbd class="level-pick__letter">{letters[i]}</kbd>}
              <span>{nameOf(level)}</span>
              {i === 0 && <kbd class="room__key">↵</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OpenedPickProps extends Omit<LevelPickProps, 'pick'> {
  readonly pick: (level: Level) => void
}

/** The same, for a game that must look into the level's file before it can begin. */
export function OpenedPick({ pick, ...rest }: OpenedPickProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const [wanted, setWanted] = useState<string>()
  const { level, lost } = useRoomLevel(wanted)
  useEffect(() => {
    if (level && level.id === wanted) pick(level)
  }, [level, wanted])
  return (
    <>
      <LevelPick {...rest} pick={setWanted} />
      {lost && wanted && (
        <Missed words={say(roomWords.lost)} again={() => verbs.room({ do: 'level', id: wanted })} />
      )}
    </>
  )
}
