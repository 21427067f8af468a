import type { Text } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import { Button } from '../../kit/button.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import type { Telling } from './parade.ts'
import { Primary } from './primary.tsx'

interface TellingFootProps {
  readonly telling: Telling
  readonly icon: 'flag' | 'star'
  readonly words: Text
  readonly onPress: () => void
}

/** Under a contest: to its end; at its end once more, or on. */
export function TellingFoot({
  telling: { over, skip, again },
  icon,
  words: onward,
  onPress,
}: TellingFootProps) {
  const { say } = useSpeaking()
  return (
    <div class="room__foot">
      {over ? (
        <>
          <Button size="large" icon="restart" onPress={again}>
            {say(words.replay)}
          </Button>
          <Primary icon={icon} onPress={onPress}>
            {say(onward)}
          </Primary>
        </>
      ) : (
        <Button size="large" icon="skip" onPress={skip}>
          {say(words.skip)}
        </Button>
      )}
    </div>
  )
}
