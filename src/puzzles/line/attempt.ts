/** Trains one neuron beside the player's line, then has the player's line call the unseen storms. Runs in the worker. */
import type { Attempt, Tools } from '../../engine/index.ts'
import { seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { frameEpochs } from '../kit/film.ts'
import { playSeason } from './contest.ts'
import type { Frame, Lab, LineEvent, Soup } from './events.ts'
import { type Line, offBy, type Reading, readingsOf } from './line.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, LineEvent, Lab> = async (setup, recipe, tools) => {
  const line: Line = { slope: recipe.slope, height: recipe.height }
  const open = readingsOf(setup, recipe)
  const unseen = setup.unseen.map(({ reading }) => reading)
  const strongest = setup.signals.at(-1)?.from ?? 0
  const strong = unseen.filter(([, wind]) => wind >= strongest)
  const film: Frame[] = []
  const diverged = await learn(setup, open, tools, (frame) => {
    film.push(frame)
    tools.report(frame.epoch / setup.neuron.epochs, frame)
  })
  const neuron = film.at(-1) ?? line
  return {
    metrics: {
      'test.error': offBy(setup, line, unseen),
      'test.strong': offBy(setup, line, strong),
      'train.error': offBy(setup, line, open),
    },
    events: playSeason(setup, recipe, neuron),
    lab: { film, yours: offBy(setup, line, open) },
    ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    mind: {
      async ask(query) {
        const { soup } = (query ?? {}) as Partial<Soup>
        if (typeof soup !== 'number' || !Number.isFinite(soup)) return undefined
        let last: Frame | undefined
        await learn(setup, [...open, [setup.soup.pressure, soup]], { ...tools, report() {} }, (frame) => {
          last = frame
        })
        // How far it is off on what was really read.
        return last && { ...last, off: offBy(setup, last, open) }
      },
      dispose() {},
    },
  }
}

/**
 * One neuron, wind = weight x pressure + bias, both scaled by mean and deviation, by gradient descent on the mean squared
 * error of all readings at once. Tells of its line before the first epoch and after those that a film shows.
 */
async function learn(
  setup: Setup,
  readings: readonly Reading[],
  { random, signal }: Tools,
  tell: (frame: Frame) => void,
): Promise<number | undefined> {
  const [x, y] = [scaleOf(readings.map(([p]) => p)), scaleOf(readings.map(([, w]) => w))]
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: 1, inputShape: [1] }))
  seedWeights(model, random.fork('weights'))
  model.compile({ optimizer: tf.train.sgd(setup.neuron.learningRate), loss: 'meanSquaredError' })
  const xs = tf.tensor2d(readings.map(([p]) => [(p - x.mean) / x.deviation]))
  const ys = tf.tensor2d(readings.map(([, w]) => [(w - y.mean) / y.deviation]))
  const frame = (epoch: number): Frame => {
    const [kernel, bias] = model.layers[0]?.getWeights() ?? []
    const [weight = 0, shift = 0] = [kernel?.dataSync()[0], bias?.dataSync()[0]]
    const slope = (weight * y.deviation) / x.deviation
    const line = { slope, height: y.mean + shift * y.deviation + slope * (setup.at - x.mean) }
    return { epoch, ...line, off: offBy(setup, line, readings) }
  }
  try {
    tell(frame(0))
    return await trainFilmed(
      model,
      { xs, ys },
      {
        ...{ cuts: frameEpochs(setup.neuron.epochs), batchSize: readings.length, signal },
        validationData: [xs, ys],
        seed: (from) => random.fork(`fit from ${from}`).below(2 ** 31),
        cut: ({ to, history }) => history.diverged === undefined && tell(frame(to)),
      },
    )
  } finally {
    tf.dispose([xs, ys])
    // TensorFlow.js frees the optimizer itself only when it was named, not made.
    model.optimizer.dispose()
    model.dispose()
  }
}

function scaleOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length
  return { mean, deviation: Math.sqrt(spread) || 1 }
}
