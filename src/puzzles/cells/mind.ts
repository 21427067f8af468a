/** What the last trained model and its curve say, for the panel and the stage, never for a score. */
import type { Play } from '../../store/session.ts'
import { perUnit } from '../kit/perUnit.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { CurvePoint, Lab } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import { columnsOf, picked, scaleOf } from './table.ts'

/** The training that fits the bought table; after another purchase it says nothing any more. */
export function labOf(setup: Setup, play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const { columns, rows } = play.recipe as Recipe
  if (!lab || lab.curve.length === 0 || lab.rows !== rows) return undefined
  return String(lab.columns) === String(columnsOf(setup, columns)) ? lab : undefined
}

/** The probabilities for somebody with these values, one a column of the level. */
export const answerTo =
  (setup: Setup, { columns, weights }: Lab) =>
  (values: readonly number[]): number[] =>
    sharesAt(scaleOf(setup, columns), weights, picked(columns, values))

/** A curve as one value a coin, from 1 on; straight between its points. */
export const perCoin = (points: readonly Pick<CurvePoint, 'coins' | 'accuracy'>[]): number[] =>
  perUnit(points.map(({ coins, accuracy }) => [coins, accuracy]))

/** How little the last half of the rows may bring for the curve to be called flat. */
const little = 0.02

/** Whether the second half of the rows bought next to nothing. */
export function isFlat(curve: readonly CurvePoint[]): boolean {
  const last = curve.at(-1)
  if (!last || last.rows < 8) return false
  const half = curve.findLast(({ rows }) => rows <= last.rows / 2)
  return half !== undefined && last.accuracy - half.accuracy < little
}
