import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Level, Text } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import type { Lane } from '../../../store/room.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../../screens/heading.tsx'
import { Learning, type LearningProps } from './learning.tsx'
import { Primary } from './primary.tsx'
import { allEnded, useLanes } from './runs.ts'

interface LearnFirstProps extends Pick<LearningProps, 'names' | 'sayWhy'> {
  /** Of the mode, for its layout. */
  readonly class: string
  readonly level: Level
  readonly recipes: readonly unknown[]
  /** The heading while they learn. */
  readonly learning: Text
  readonly icon: 'eye' | 'flag'
  /** What the button that comes then says. */
  readonly go: Text
  readonly above?: ComponentChildren
  readonly below?: ComponentChildren
  /** What comes when all have learned and the button is pressed. */
  readonly follow: (lanes: readonly Lane[]) => ComponentChildren
}

/** Models learn in front of everybody; what they then do waits for the teacher. */
export function LearnFirst(props: LearnFirstProps) {
  const { say } = useSpeaking()
  const { level, recipes, learning, icon, go, above, below, follow, ...rest } = props
  const lanes = useLanes(level, recipes)
  const [off, setOff] = useState(false)
  const ready = allEnded(lanes, recipes.length)
  if (ready && off) return <>{follow(lanes)}</>
  return (
    <section class={rest.class}>
      <Heading>{say(ready ? words.trained : learning)}</Heading>
      {above}
      <Learning lanes={lanes} names={rest.names} sayWhy={rest.sayWhy} />
      {below}
      <div class="room__foot">
        <Primary icon={icon} busy={!ready} onPress={() => setOff(true)}>
          {say(ready ? go : words.training)}
        </Primary>
      </div>
    </section>
  )
}
