/** A turn is one team's; the others say before it counts whether it will help. So every team has something to decide. */
import type { Points } from './state.ts'
import { type TeamId, teamIds } from './teams.ts'

export type Guess = 'better' | 'worse'
export type Guesses = { readonly [team in TeamId]?: Guess }

/** For a right guess. */
const foreseen = 50
/** For taking all that was wrong away. */
const whole = 100

/** What a press of the team's key makes of its guess. */
export function turnGuess(guesses: Guesses, team: TeamId, to?: Guess): Guesses {
  return { ...guesses, [team]: to ?? (guesses[team] === 'better' ? 'worse' : 'better') }
}

/** Who guessed so, by their keys. */
export function guessersOf(guesses: Guesses, guess: Guess): TeamId[] {
  return teamIds.filter((team) => guesses[team] === guess)
}

/** Whose turn it is; nobody's where there are no teams. */
export function moverAt(turn: number, teams: readonly TeamId[]): TeamId | undefined {
  return teams.length > 0 ? teams[turn % teams.length] : undefined
}

/** The same as a list. */
export const moversOf = (mover: TeamId | undefined): readonly TeamId[] => (mover === undefined ? [] : [mover])

export interface Turned {
  readonly mover?: TeamId | undefined
  readonly guesses: Guesses
  /** What was wrong before and after, in any one measure: a loss, a share of mistakes. The less the better. */
  readonly before: number
  readonly after: number
}

/** Whoever turned gets the share of what was wrong that the turn took away, so late turns are worth no less. */
export function pointsOfTurn({ mover, guesses, before, after }: Turned, teams: readonly TeamId[]): Points {
  const helped = after < before
  const share = helped && before > 0 ? Math.min(1, (before - after) / before) : 0
  return Object.fromEntries(
    teams.flatMap((team) => {
      const own = team === mover ? Math.round(whole * share) : 0
      const right = team !== mover && guesses[team] === (helped ? 'better' : 'worse')
      const points = own + (right ? foreseen : 0)
      return points > 0 ? [[team, points]] : []
    }),
  )
}
