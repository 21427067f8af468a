import type { Team } from '../../../room/teams.ts'
import { Badge, useTeamName } from './badge.tsx'
import './teamRow.css'

/** All teams, small, in a row. */
export function TeamRow({ teams }: { readonly teams: readonly Team[] }) {
  const nameOf = useTeamName()
  return (
    <ul class="team-row">
      {teams.map((team) => (
        <li key={team.id}>
          <Badge of={team.id} size="small" />
          <span>{nameOf(team)}</span>
        </li>
      ))}
    </ul>
  )
}
