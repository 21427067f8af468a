import { roomWords as words } from '../../../i18n/room.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Primary } from './primary.tsx'

interface FootProps {
  /** What the button says. */
  readonly label: string
  readonly go: () => void
}

/** A phase's foot with nothing but the way on. */
export function Foot({ label, go }: FootProps) {
  return (
    <div class="room__foot">
      <Primary iconAfter="next" onPress={go}>
        {label}
      </Primary>
    </div>
  )
}

/** The same, to the minute of talk. */
export function ReflectFoot({ go }: Pick<FootProps, 'go'>) {
  const { say } = useSpeaking()
  return (
    <div class="room__foot">
      <Primary icon="hint" onPress={go}>
        {say(words.reflect)}
      </Primary>
    </div>
  )
}
