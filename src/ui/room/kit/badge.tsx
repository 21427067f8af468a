import { markOf, markPath } from '../../../look/index.ts'
import { badges, keyOf, type Team, type TeamId } from '../../../room/teams.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { AnimalPicture } from './animals.tsx'
import './badge.css'

/** A team's sign: its shape in its colour, with the animal on it. */
export function Badge({ of, size }: { readonly of: TeamId; readonly size?: 'small' | 'large' }) {
  const mark = markOf(of)
  return (
    <span class={`badge badge--${size ?? 'medium'}`} style={`--team: ${mark.colour}`} aria-hidden="true">
      <svg class="badge__shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={markPath(mark)} />
      </svg>
      <span class="badge__animal">
        <AnimalPicture of={badges[of]?.animal ?? 'whale'} />
      </span>
      <kbd class="badge__key">{keyOf(of)}</kbd>
    </span>
  )
}

/** What a team is called, in the language of the page. */
export function useTeamName(): (team: Pick<Team, 'id' | 'name'>) => string {
  const { say } = useSpeaking()
  return ({ id, name }) => name ?? say(badges[id]?.name ?? { en: '', 'zh-Hant': '', 'zh-Hans': '' })
}

/** The team of an id; one that has left is called by its animal. */
export function teamOf(teams: readonly Team[], id: TeamId): Team {
  return teams.find((team) => team.id === id) ?? { id, start: 0 }
}
