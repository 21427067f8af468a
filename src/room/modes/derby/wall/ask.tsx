import { useState } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { useHarbour } from '../../../../ui/harbour.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../../ui/room/kit/withLevel.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import type { Team, TeamId } from '../../../teams.ts'
import { type Case, canLock, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { Answers, caseOf, useQuestion } from './question.tsx'

/** The teams commit: every key turns its team's answer, until the lock. */
export function Ask(props: WallProps<Derby, DerbyAct>) {
  const one = caseOf(props.state)
  return (
    <WithLevel id={one?.level}>{(level) => one && <Asked {...props} one={one} level={level} />}</WithLevel>
  )
}

interface AskedProps extends WallProps<Derby, DerbyAct> {
  readonly one: Case
  readonly level: Level
}

function Asked({ room, state, act, one, level }: AskedProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const [doubling, setDoubling] = useState(false)
  // By the mouse: an answer first, then the teams that say so.
  const [asking, setAsking] = useState<number>()
  const letter = asking === undefined ? undefined : letterOf(state.order.indexOf(asking))
  const question = useQuestion(one, level)
  const press = (team: TeamId) => {
    act(doubling ? { type: 'double', team } : { type: 'choose', team, choice: asking })
    setDoubling(false)
  }
  const ask = (choice: number) => {
    setAsking(choice === asking ? undefined : choice)
    setDoubling(false)
  }
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team !== undefined) press(team)
    else if (event.key.toLowerCase() === 'x') setDoubling((is) => !is)
    else if (event.key === 'Escape' && asking !== undefined) setAsking(undefined)
    else return
    return true
  })
  const lock = () => {
    act({ type: 'lock' })
    announce(say(words.locked))
  }
  return (
    <section class="game derby">
      <div class="derby__question">
        {question.what && <p class="derby__recipe">{question.what}</p>}
        <Heading>{question.ask}</Heading>
      </div>
      <Answers
        derby={state}
        one={one}
        level={level}
        teams={room.teams.length}
        open={false}
        asking={asking}
        ask={ask}
      />
      <ul class="derby__teams">
        {room.teams.map((team) => (
          <TeamTile key={team.id} team={team} name={nameOf(team)} derby={state} act={act} choose={press} />
        ))}
      </ul>
      <LockFoot
        how={say(words.lockHow)}
        asked={doubling ? say(words.whoDouble) : letter && say(words.whoSays, { letter })}
        lock={say(words.lock)}
        barred={
          canLock(
            state,
            room.teams.map(({ id }) => id),
          )
            ? undefined
            : say(words.noneYet)
        }
        onLock={lock}
      />
    </section>
  )
}

interface TileProps {
  readonly team: Team
  readonly name: string
  readonly derby: Derby
  readonly act: (act: DerbyAct) => void
  readonly choose: (team: TeamId) => void
}

function TeamTile({ team: { id }, name, derby, act, choose }: TileProps) {
  const { say } = useSpeaking()
  const pick = derby.picks[id]
  const letter = pick === undefined ? '–' : letterOf(derby.order.indexOf(pick))
  const done = useHarbour(({ room }) => room?.state.locked.includes(id) ?? false)
  const doubled = derby.doubled.includes(id)
  return (
    <li class="derby__team" data-done={done || undefined}>
      <button
        type="button"
        class="derby__turn derby__whole"
        aria-label={`${name}: ${letter}`}
        onClick={() => choose(id)}
      >
        <Badge of={id} size="small" />
        <span class="derby__pick">{letter}</span>
      </button>
      <span class="derby__name">{name}</span>
      <span class="derby__switches">
        {!derby.spent.includes(id) && (
          <Button
            kind="ghost"
            pressed={doubled}
            aria-label={`${name}: ${say(roomWords.double)}`}
            onPress={() => act({ type: 'double', team: id })}
          >
            ×2
          </Button>
        )}
      </span>
    </li>
  )
}
