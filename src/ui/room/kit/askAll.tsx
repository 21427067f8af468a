import type { ComponentChildren } from 'preact'
import type { Text } from '../../../engine/index.ts'
import type { Guess, Guesses } from '../../../room/guesses.ts'
import type { Team, TeamId } from '../../../room/teams.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../../screens/heading.tsx'
import { GuessRow, type GuessWords } from './guesses.tsx'
import { teamKeyOf, useRoomKey } from './keys.ts'
import { Primary } from './primary.tsx'
import { useTimeUp } from './time.ts'

interface AskAllProps {
  /** Of the mode, for its layout. */
  readonly class: string
  readonly teams: readonly Team[]
  readonly guesses: Guesses
  readonly say: Readonly<Record<Guess, GuessWords>>
  readonly ask: string
  readonly how: Text
  readonly lock: Text
  readonly act: (act: { readonly type: 'guess'; readonly team: TeamId } | { readonly type: 'lock' }) => void
  /** What the question is about. */
  readonly children: ComponentChildren
}

/** A question to every team at once, each with its key, until it is locked or the time is up. */
export function AskAll({
  class: name,
  teams,
  guesses,
  say: names,
  ask,
  how,
  lock,
  act,
  children,
}: AskAllProps) {
  const { say } = useSpeaking()
  const close = () => act({ type: 'lock' })
  const guess = (team: TeamId) => act({ type: 'guess', team })
  useTimeUp(close)
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    guess(team)
    return true
  })
  return (
    <section class={`game ${name}`}>
      <Heading>{ask}</Heading>
      {children}
      <GuessRow teams={teams} guesses={guesses} say={names} guess={guess} />
      <div class="room__foot">
        <p class="room__how">{say(how)}</p>
        <Primary icon="lock" onPress={close}>
          {say(lock)}
        </Primary>
      </div>
    </section>
  )
}
