import type { FigureKinds, Level } from '../../../engine/index.ts'
import { peopleNames } from '../../../i18n/level.ts'
import type { Wording } from '../../../i18n/reasons.ts'
import type { Play } from '../../../store/session.ts'
import type { Kind } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { type Person, people, Speech } from '../../kit/speech.tsx'
import { Words } from '../../kit/words.tsx'

/** What every phase of a level is given. */
export interface PhaseProps {
  readonly play: Play
  readonly kind: Kind
}

/** What the sentences about figures need. */
export function wordingOf(level: Level, kind: { metrics: FigureKinds; costs: FigureKinds }): Wording {
  return { metrics: kind.metrics, costs: kind.costs, cases: level.cases }
}

/** Who speaks for a level: the person of its district, read from the world number its id begins with. */
export function speakerOf(level: Level): Person {
  return people[Number(level.id.split('-')[0]) - 1] ?? 'pier-master'
}

interface ToldProps {
  readonly level: Level
  /** Less room: the lab's task. */
  readonly small?: boolean
  readonly children: string
}

/** The person of the district tells something. */
export function Told({ level, small, children }: ToldProps) {
  const { say } = useSpeaking()
  const who = speakerOf(level)
  return (
    <Speech who={who} name={say(peopleNames[who])} {...(small && { small })}>
      <Words of={children} />
    </Speech>
  )
}
