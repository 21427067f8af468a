import type { FigureKinds, Level } from '../../../engine/index.ts'
import { peopleNames } from '../../../i18n/level.ts'
import type { Wording } from '../../../i18n/reasons.ts'
import type { Speaker } from '../../../store/index.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour } from '../../harbour.ts'
import type { Kind } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Speech } from '../../kit/speech.tsx'
import { Words } from '../../kit/words.tsx'
import './phase.css'

/** What every phase of a level is given. */
export interface PhaseProps {
  readonly play: Play
  readonly kind: Kind
}

/** What the sentences about figures need. */
export function wordingOf(level: Level, kind: { metrics: FigureKinds; costs: FigureKinds }): Wording {
  return { metrics: kind.metrics, costs: kind.costs, cases: level.cases }
}

interface ToldProps {
  readonly level: Level
  /** Less room: the lab's task. */
  readonly small?: boolean
  /** Pleased with what the player did. */
  readonly glad?: boolean
  readonly children: string
}

/** Who speaks for the level's district. */
export function useSpeaker(level: Level): Speaker | 'pip' {
  return useHarbour(({ worlds, play }) => {
    const id = play?.daily?.entry.level ?? level.id
    return worlds.find(({ places }) => places.some((place) => place.level === id))?.speaker ?? 'pip'
  })
}

/** The person of the district tells something. */
export function Told({ level, small, glad, children }: ToldProps) {
  const { say } = useSpeaking()
  const who = useSpeaker(level)
  return (
    <Speech who={who} name={say(peopleNames[who])} glad={glad} {...(small && { small })}>
      <Words of={children} explain />
    </Speech>
  )
}
