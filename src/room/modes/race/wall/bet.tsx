import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { lanesOf, type Race, type RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'
import { laneColour, laneKey, useLaneName } from './names.ts'

/** Everybody says which lane will win, before anything is trained. */
export function Bet({ room, state, act }: WallProps<Race, RaceAct>) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const laneName = useLaneName(room.teams)
  const lanes = lanesOf(state)
  const start = () => act({ type: 'start' })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    act({ type: 'bet', team })
    return true
  })
  return (
    <section class="game race">
      <Heading>{say(words.bet)}</Heading>
      <ol class="race__bets">
        {lanes.map((lane, i) => (
          <li key={laneKey(lane)} class="race__bet" style={`--team: ${laneColour(lane)}`}>
            <Badge of={lane.team} size="small" />
            <span class="race__name">{laneName(lane)}</span>
            <span class="race__backers">
              {room.teams.flatMap(({ id }) =>
                state.bets[id] === i ? <Badge key={id} of={id} size="small" /> : [],
              )}
            </span>
          </li>
        ))}
      </ol>
      <ul class="race__row">
        {room.teams.map((team) => {
          const on = state.bets[team.id]
          const lane = on === undefined ? undefined : lanes[on]
          return (
            <li key={team.id}>
              <button
                type="button"
                class="race__turn"
                aria-label={`${nameOf(team)}: ${lane ? laneName(lane) : '–'}`}
                onClick={() => act({ type: 'bet', team: team.id })}
              >
                <Badge of={team.id} size="small" />
                <span>→ {lane ? laneName(lane) : '–'}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <LockFoot how={say(words.betHow)} lock={say(words.start)} onLock={start} />
    </section>
  )
}
