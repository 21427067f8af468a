/** How what a model hears of a syllable becomes its inputs. Pure. */
import { type Scale, scaleOf } from '../kit/softmax.ts'
import type { Recipe, Setup } from './schema.ts'
import { heard, type Sung } from './sung.ts'

export type Chosen = Pick<Recipe, 'moments' | 'mean'>
type Whole = Pick<Recipe, 'moments' | 'mean' | 'speakers' | 'told'>

/**
 * Each pitch less its mean, over its standard deviation, both of the syllables that are learned from. Where a voice has
 * stopped already there is no pitch: the input is then 0, as if it were average, and tells nothing.
 */
export function inputsOf(chosen: Chosen, lesson: readonly Pick<Sung, 'pitches'>[]) {
  const count = chosen.moments.length + Number(chosen.mean === true)
  const rows = lesson.map((sung) => heard(sung, chosen))
  const columns = Array.from({ length: count }, (_, i) =>
    scaleOf(
      rows.flatMap((row) => (row[i] === undefined ? [] : [[row[i]]])),
      1,
    ),
  )
  const scale: Scale = {
    mean: columns.map(({ mean: [mean = 0] }) => (Number.isFinite(mean) ? mean : 0)),
    deviation: columns.map(({ deviation: [deviation = 1] }) => deviation || 1),
  }
  return {
    count,
    scale,
    of: (sung: Pick<Sung, 'pitches'>): number[] =>
      filled(scale, heard(sung, chosen)).map(
        (pitch, i) => (pitch - (scale.mean[i] ?? 0)) / (scale.deviation[i] ?? 1),
      ),
  }
}

/** With the mean where nothing is heard: its input becomes 0. */
export const filled = ({ mean }: Scale, row: readonly (number | undefined)[]): number[] =>
  row.map((pitch, i) => pitch ?? mean[i] ?? 0)

/** What a model listens to, so that a lab knows which choice it was trained on. */
export const heardOf = ({ moments, mean, speakers = [], told }: Whole): (number | string)[] => [
  ...[...moments, ...(mean ? [-1] : [])],
  ...[...speakers, ...(told ? [told] : [])],
]

/** The moments are the player's, or the level's where people are chosen. */
export const listeningOf = ({ people }: Pick<Setup, 'people'>, recipe: Chosen): Chosen =>
  people ? { moments: people.moments } : recipe
