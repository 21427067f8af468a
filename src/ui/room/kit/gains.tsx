import { roomWords as words } from '../../../i18n/room.ts'
import type { Points } from '../../../room/state.ts'
import type { Team } from '../../../room/teams.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Badge, useTeamName } from './badge.tsx'
import './gains.css'

interface GainsProps {
  readonly teams: readonly Team[]
  readonly won: Points
}

/** What each team won in this round, as words; never how anybody stands. */
export function useGains({ teams, won }: GainsProps): string {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  return winnersOf({ teams, won })
    .map((team) => `${nameOf(team)} ${say(words.gave, { n: won[team.id] ?? 0 })}`)
    .join(' · ')
}

/** The same as a list with their badges. */
export function Gains({ teams, won }: GainsProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  return (
    <ul class="gains">
      {winnersOf({ teams, won }).map((team) => (
        <li key={team.id}>
          <Badge of={team.id} size="small" />
          <span>{nameOf(team)}</span>
          <b class="figures">{say(words.gave, { n: won[team.id] ?? 0 })}</b>
        </li>
      ))}
    </ul>
  )
}

export const winnersOf = ({ teams, won }: GainsProps): Team[] => teams.filter(({ id }) => (won[id] ?? 0) > 0)
