import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import type { Points } from '../../../state.ts'
import type { Team, TeamId } from '../../../teams.ts'
import { bins } from '../counts.ts'
import { type Fairness, wishOf } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'
import { roleWords, usePercent } from './names.ts'

interface TableProps {
  readonly state: Fairness
  readonly teams: readonly Team[]
  /** What each wants is written out. */
  readonly aims?: boolean | undefined
  /** What the threshold gave each. */
  readonly won?: Points | undefined
  readonly wish?: ((team: TeamId, by: 1 | -1) => void) | undefined
  readonly veto?: ((team: TeamId) => void) | undefined
}

/** Everybody at the table: who they are, what they want, and what they can do now. */
export function Table({ teams, ...rest }: TableProps) {
  return (
    <ul class="fairness__table" data-aims={rest.aims || undefined} data-many={teams.length > 4 || undefined}>
      {teams.map((team) => (
        <Seat key={team.id} {...rest} team={team} />
      ))}
    </ul>
  )
}

type SeatProps = Omit<TableProps, 'teams'> & { readonly team: Team }

function Seat({ state, team, aims, won, wish, veto }: SeatProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const percent = usePercent()
  const held = state.cards[team.id] ?? []
  const up = state.vetoes.includes(team.id)
  const spent = state.spent.includes(team.id)
  const name = nameOf(team)
  const says = spent ? words.vetoSpent : up ? words.veto : words.vetoNot
  return (
    <li class="fairness__seat" data-up={up || undefined}>
      <Badge of={team.id} size="small" />
      <div class="fairness__roles">
        {held.map((role) => (
          <p key={role}>
            <b>{say(roleWords[role].name)}</b> {aims && <span>{say(roleWords[role].aim)}</span>}
          </p>
        ))}
      </div>
      {won && <b class="fairness__won figures">{say(roomWords.gave, { n: won[team.id] ?? 0 })}</b>}
      {wish && (
        <div class="fairness__wish">
          <button
            type="button"
            aria-label={say(words.milder, { team: name })}
            onClick={() => wish(team.id, -1)}
          >
            −
          </button>
          <b class="fairness__now figures">{percent(wishOf(state, team.id)[state.of ?? 0] / bins)}</b>
          <button
            type="button"
            aria-label={say(words.stricter, { team: name })}
            onClick={() => wish(team.id, 1)}
          >
            +
          </button>
        </div>
      )}
      {veto && (
        <button
          type="button"
          class="fairness__veto"
          aria-pressed={up}
          aria-label={`${name}: ${say(says)}`}
          disabled={spent}
          onClick={() => veto(team.id)}
        >
          {say(says)}
        </button>
      )}
    </li>
  )
}
