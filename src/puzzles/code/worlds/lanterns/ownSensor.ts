/**
 * A sensor trained as 1-4 trains its model: by the player's drawings and nothing else. Fetched only where somebody has
 * chosen it.
 */
import type { Random, Signal } from '../../../../engine/index.ts'
import { tf } from '../../../../learn/index.ts'
import { pictureOf } from '../../../kit/drawing.ts'
import type { Drawn } from '../../../kit/drawn.ts'
import { freshPerSign, type How, type Trained, train } from './signModel.ts'
import { drawSign, signs } from './signs.ts'

interface Own extends Trained {
  /** The sign that it reads worst, where it misreads any. */
  readonly worst?: { readonly sign: string; readonly right: number; readonly of: number }
}

/** Bare ground the robot sees by itself, as often as the sign that was drawn most. */
export async function trainOnDrawings(
  drawings: readonly Drawn[],
  random: Random,
  signal: Signal,
): Promise<Own> {
  const draw = random.fork('bare ground')
  const labelOf = (name: string) => (signs as readonly string[]).indexOf(name)
  const labelled = drawings.map((one) => ({ picture: pictureOf(one), label: labelOf(one.of) }))
  const most = Math.max(...signs.map((_, label) => labelled.filter((one) => one.label === label).length))
  const bare = Array.from({ length: most }, () => ({
    picture: drawSign('none', draw),
    label: labelOf('none'),
  }))
  const examples = [...labelled, ...bare]
  const how: How = { hidden: 24, epochs: 300, batch: examples.length, optimizer: () => tf.train.sgd(0.6) }
  const trained = await train(examples, how, random, signal)
  const least = Math.min(...trained.right)
  const sign = signs[trained.right.indexOf(least)]
  return {
    ...trained,
    ...(sign && least < freshPerSign && { worst: { sign, right: least, of: freshPerSign } }),
  }
}
