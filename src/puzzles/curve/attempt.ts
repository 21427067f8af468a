/** Trains the curve of the chosen degree on the pages that are not set aside, then has it call the picnics. Runs in the worker. */
import type { Attempt, Tools } from '../../engine/index.ts'
import { seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { frameEpochs } from '../kit/film.ts'
import { playPicnics } from './contest.ts'
import { drawnDays, featuresOf, offBy, type Page, split } from './curve.ts'
import type { CurveEvent, Frame, Lab, Soup } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, CurveEvent, Lab> = async (setup, recipe, tools) => {
  const { kept, aside } = split(setup, recipe.aside)
  const film: Frame[] = []
  const learned = await learn(setup, recipe.degree, kept, aside, tools, (frame) => {
    film.push(frame)
    tools.report(frame.epoch / setup.neuron.epochs, frame)
  })
  const off = offBy(learned.curve, setup.picnics)
  return {
    metrics: {
      'test.error': off,
      'test.promise': Math.abs(recipe.promise - off),
      'train.error': offBy(learned.curve, kept),
    },
    events: playPicnics(setup, recipe, learned.curve),
    lab: { film, degree: recipe.degree, every: recipe.aside },
    ...(learned.diverged !== undefined && {
      failure: { code: 'diverged', epoch: learned.diverged + 1 } as const,
    }),
    mind: {
      async ask(query) {
        const { soup } = (query ?? {}) as Partial<Soup>
        if (typeof soup !== 'number' || !Number.isFinite(soup)) return undefined
        const spoiled = setup.log[setup.soup.page]?.[0]
        const pages = kept.map(([day, heat]): Page => [day, day === spoiled ? soup : heat])
        let last: Frame | undefined
        await learn(setup, recipe.degree, pages, aside, { ...tools, report() {} }, (frame) => {
          last = frame
        })
        return last
      },
      dispose() {},
    },
  }
}

/**
 * One neuron over the powers of a day (`featuresOf`), by gradient descent on the mean squared error of all pages at once;
 * heat is scaled by mean and deviation. Tells of its curve before the first epoch and after those that a film shows.
 */
async function learn(
  setup: Setup,
  degree: number,
  pages: readonly Page[],
  aside: readonly Page[],
  { random, signal }: Tools,
  tell: (frame: Frame) => void,
): Promise<{ readonly curve: (day: number) => number; readonly diverged?: number }> {
  const features = featuresOf(
    pages.map(([day]) => day),
    degree,
  )
  const { mean, deviation } = scaleOf(pages.map(([, heat]) => heat))
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: 1, inputShape: [degree] }))
  seedWeights(model, random.fork('weights'))
  model.compile({ optimizer: tf.train.sgd(setup.neuron.learningRate), loss: 'meanSquaredError' })
  const xs = tf.tensor2d(pages.map(([day]) => features(day)))
  const ys = tf.tensor2d(pages.map(([, heat]) => [(heat - mean) / deviation]))
  const curveNow = () => {
    const [kernel, bias] = model.layers[0]?.getWeights() ?? []
    const [weights, shift] = [[...(kernel?.dataSync() ?? [])], bias?.dataSync()[0] ?? 0]
    return (day: number) =>
      mean + deviation * features(day).reduce((sum, x, i) => sum + x * (weights[i] ?? 0), shift)
  }
  const frame = (epoch: number): Frame => {
    const curve = curveNow()
    return {
      epoch,
      curve: drawnDays.map(curve),
      off: offBy(curve, pages),
      ...(aside.length > 0 && { aside: offBy(curve, aside) }),
    }
  }
  try {
    tell(frame(0))
    const diverged = await trainFilmed(
      model,
      { xs, ys },
      {
        ...{ cuts: frameEpochs(setup.neuron.epochs), batchSize: pages.length, signal },
        validationData: [xs, ys],
        seed: (from) => random.fork(`fit from ${from}`).below(2 ** 31),
        cut: ({ to, history }) => history.diverged === undefined && tell(frame(to)),
      },
    )
    return { curve: curveNow(), ...(diverged !== undefined && { diverged }) }
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
