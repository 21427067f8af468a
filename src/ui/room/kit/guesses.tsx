import type { Text } from '../../../engine/index.ts'
import type { Guess, Guesses } from '../../../room/guesses.ts'
import type { Team, TeamId } from '../../../room/teams.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Badge, useTeamName } from './badge.tsx'
import './guesses.css'

/** What a guess is called, and its sign: never a colour alone. */
export interface GuessWords {
  readonly sign: string
  readonly words: Text
}

interface GuessRowProps {
  readonly teams: readonly Team[]
  readonly guesses: Guesses
  readonly say: Readonly<Record<Guess, GuessWords>>
  /** Whose turn it is: they move, and do not guess. */
  readonly movers?: { readonly teams: readonly TeamId[]; readonly words: Text }
  readonly guess?: (team: TeamId) => void
  /** What turned out right. */
  readonly right?: Guess
}

/** Each team with what it says; a press turns it over. */
export function GuessRow({ teams, guesses, say: names, movers, guess, right }: GuessRowProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  return (
    <ul class="guesses" data-many={teams.length > 5 || undefined}>
      {teams.map((team) => {
        const turns = movers?.teams.includes(team.id) ?? false
        const mine = guesses[team.id]
        const words = turns && movers ? say(movers.words) : mine ? say(names[mine].words) : '–'
        const was = turns || right === undefined ? undefined : mine === right
        return (
          <li key={team.id} class="guesses__one" data-turns={turns || undefined} data-right={was}>
            <button
              type="button"
              class="guesses__turn"
              aria-label={`${nameOf(team)}: ${words}`}
              disabled={turns || !guess}
              onClick={() => guess?.(team.id)}
            >
              <Badge of={team.id} size="small" />
              <span class="guesses__sign" aria-hidden="true">
                {turns ? '↻' : mine ? names[mine].sign : '–'}
              </span>
              <span class="guesses__words">{turns || mine ? words : ''}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
