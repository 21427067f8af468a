/** What the last trained model answers anywhere, for pictures and never for a score. */
import type { Play } from '../../store/session.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import { indicesOf, inputsOf, picked } from './bought.ts'
import type { Frame, Lab } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

/** The training that fits the rulers in hand; after others were taken it says nothing any more. */
export function labOf(setup: Setup, play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const columns = indicesOf(setup, (play.recipe as Recipe).columns)
  return lab && lab.film.length > 0 && String(lab.columns) === String(columns) ? lab : undefined
}

export function mindOf(setup: Setup, { columns, weights }: Pick<Frame, 'columns' | 'weights'>) {
  const { scale } = inputsOf(setup, columns)
  return {
    /** The probabilities for somebody with these values, one a column of the level. */
    of: (values: readonly number[]) => sharesAt(scale, weights, picked(columns, values)),
    /** So far along the first ruler and so far up the second, each 0 to 1; all others as the crowd's mean. */
    at(along: number, up: number): number[] {
      const values = columns.map((column, i) => {
        const { from = 0, to = 1 } = setup.columns[column] ?? {}
        return i > 1 ? (scale.mean[i] ?? 0) : from + (i === 0 ? along : up) * (to - from)
      })
      return sharesAt(scale, weights, values)
    },
  }
}
