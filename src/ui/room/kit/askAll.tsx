import type { ComponentChildren } from 'preact'
import type { Text } from '../../../engine/index.ts'
import type { Guess, Guesses } from '../../../room/guesses.ts'
import type { Team, TeamId } from '../../../room/teams.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../../screens/heading.tsx'
import { GuessRow, type GuessWords } from './guesses.tsx'
import { teamKeyOf, useRoomKey } from './keys.ts'
import { LockFoot } from './lockFoot.tsx'

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
  const guess = (team: TeamId) => act({ type: 'guess', team })
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
      <LockFoot how={say(how)} lock={say(lock)} onLock={() => act({ type: 'lock' })} />
    </section>
  )
}
