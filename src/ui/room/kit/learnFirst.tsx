import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Level, Text } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import type { Lane } from '../../../store/room.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../../screens/heading.tsx'
import { Learning, type LearningProps } from './learning.tsx'
import { Primary } from './primary.tsx'
import { allEnded, useLanes, useLearned } from './runs.ts'

interface LearnProps extends Pick<LearningProps, 'names' | 'sayWhy' | 'secret'> {
  /** Of the mode, for its layout. */
  readonly class: string
  readonly recipes: readonly unknown[]
  /** The heading while they learn. */
  readonly learning: Text
  readonly icon: 'eye' | 'flag'
  /** What the button that comes then says. */
  readonly go: Text
  readonly above?: ComponentChildren
  readonly below?: ComponentChildren
}

interface LearnFirstProps extends LearnProps {
  readonly level: Level
  /** Instead of the level's own. */
  readonly setup?: unknown
  /** What comes when all have learned and the button is pressed. */
  readonly follow: (lanes: readonly Lane[]) => ComponentChildren
}

/** Models learn in front of everybody; what they then do waits for the teacher. */
export function LearnFirst({ follow, ...props }: LearnFirstProps) {
  const lanes = useLanes(props.level, props.recipes, props.setup)
  const [off, setOff] = useState(false)
  const ready = allEnded(lanes, props.recipes.length)
  if (ready && off) return <>{follow(lanes)}</>
  return <Learners {...props} lanes={lanes} ready={ready} onGo={() => setOff(true)} />
}

interface LearnOwnProps extends LearnProps {
  readonly mode: string
  readonly onGo: (lanes: readonly Lane[]) => void
}

/** The same for a game's own small task: nothing goes on before every model has come to its end. */
export function LearnOwn({ mode, onGo, ...props }: LearnOwnProps) {
  const [tries, setTries] = useState(0)
  const lanes = useLearned(mode, props.recipes, tries)
  const ready = lanes.length === props.recipes.length && lanes.every(({ status }) => status === 'done')
  // Without its model the game has nothing to go on with.
  const broken = allEnded(lanes, props.recipes.length) && !ready
  const again = broken ? () => setTries(tries + 1) : undefined
  return <Learners {...props} lanes={lanes} ready={ready} onGo={() => onGo(lanes)} again={again} />
}

interface LearnersProps extends LearnProps {
  readonly lanes: readonly Lane[]
  readonly ready: boolean
  readonly onGo: () => void
  /** Where it came to nothing: once more. */
  readonly again?: (() => void) | undefined
}

function Learners({ learning, icon, go, above, below, lanes, ready, onGo, again, ...rest }: LearnersProps) {
  const { say } = useSpeaking()
  return (
    <section class={`game ${rest.class}`}>
      <Heading>{say(ready ? words.trained : learning)}</Heading>
      {above}
      <Learning lanes={lanes} names={rest.names} sayWhy={rest.sayWhy} secret={rest.secret} />
      {below}
      <div class="room__foot">
        {again ? (
          <Primary icon="restart" onPress={again}>
            {say(words.learnAgain)}
          </Primary>
        ) : (
          <Primary icon={icon} busy={!ready} onPress={onGo}>
            {say(ready ? go : words.training)}
          </Primary>
        )}
      </div>
    </section>
  )
}
