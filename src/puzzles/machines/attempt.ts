/** Treats every thing as what it was sorted as, and trains the live model on what it was shown. Runs in the worker. */
import type { Attempt, Tools } from '../../engine/index.ts'
import { fit, predict, seedWeights, tf } from '../../learn/index.ts'
import { oneByOne, type Timing } from '../kit/parade.ts'
import { type Answer, answersOf, surestMistakes, worst } from '../kit/scores.ts'
import type { GuestEvent, Inspected, Lab, RowEvent } from './events.ts'
import { paceOf } from './pace.ts'
import type { Live, Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, RowEvent, Lab> = async (setup, recipe, tools) => {
  const inspected = inspect(setup, recipe)
  const answers = setup.live && recipe.shown.length > 0 ? await learn(setup.live, recipe.shown, tools) : []
  const lab: Lab = { shown: recipe.shown, answers }
  tools.report(1, lab)
  return {
    metrics: {
      'test.right': inspected.filter(({ right }) => right).length,
      'test.worst': worst(inspected, setup.bins.length),
    },
    events: [
      ...oneByOne(inspected, (one, i): Timing => paceOf(one, i, inspected.length)),
      ...guest(setup.live, recipe.shown, answers),
    ],
    lab,
  }
}

/** A hand has no probabilities: what it chose it chose. */
function inspect({ bins, things, hard }: Setup, { sorted }: Recipe): (Answer & Inspected)[] {
  return things.map(({ id, bin }) => {
    const as = sorted.find(({ thing }) => thing === id)?.as
    const truth = bins.findIndex((one) => one.id === bin)
    const answer = bins.findIndex((one) => one.id === as)
    const shares = bins.map((_, index) => Number(index === answer))
    return { thing: id, drum: id === hard, truth, answer, shares, sure: 1, right: truth === answer }
  })
}

/** Trains a softmax on the items shown, and lets it name all of them. */
async function learn(live: Live, shown: Recipe['shown'], { random, signal }: Tools): Promise<Answer[]> {
  const { classes, items, measures, learningRate, epochs } = live
  const classOf = (id: string) => classes.findIndex((one) => one.id === id)
  const inputs = (values: readonly number[]) =>
    measures.map(({ from, to }, i) => (2 * ((values[i] ?? from) - from)) / (to - from) - 1)
  const examples = shown.flatMap(({ item, as }) => {
    const found = items.find(({ id }) => id === item)
    return found ? [{ inputs: inputs(found.values), as: classOf(as) }] : []
  })
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: classes.length, activation: 'softmax', inputShape: [measures.length] }))
  seedWeights(model, random.fork('weights'))
  model.compile({ optimizer: tf.train.sgd(learningRate), loss: 'categoricalCrossentropy' })
  const xs = tf.tensor2d(examples.map((one) => one.inputs))
  const ys = tf.tensor2d(examples.map(({ as }) => classes.map((_, c) => Number(c === as))))
  const all = tf.tensor2d(items.map(({ values }) => inputs(values)))
  try {
    const seed = random.fork('fit').below(2 ** 31)
    // All examples in one step: their order makes no difference.
    await fit(model, { xs, ys }, { epochs, batchSize: examples.length, shuffle: false, seed, signal })
    return answersOf(
      items.map(({ truth }) => classOf(truth)),
      predict(model, all),
      classes.length,
    )
  } finally {
    tf.dispose([xs, ys, all])
    // TensorFlow.js frees the optimizer itself only when it was named, not made.
    model.optimizer.dispose()
    model.dispose()
  }
}

/** What it is surest of and wrong about, of all that it was not shown; where nothing is wrong, the level's guest. */
function guest(live: Live | undefined, shown: Recipe['shown'], answers: readonly Answer[]): GuestEvent[] {
  if (!live || answers.length === 0) return []
  const all = answers.map((answer, i) => ({ ...answer, item: live.items[i]?.id ?? '' }))
  const unmet = all.filter(({ item }) => !shown.some((one) => one.item === item))
  const last = surestMistakes(unmet, 1)[0] ?? all.find(({ item }) => item === live.guest)
  if (!last) return []
  const timing = { ms: 5600, sureAt: 1800, rightAt: 3200 }
  return [{ type: 'guest', ...timing, ...last, shown, count: { right: 0, wrong: 0 } }]
}
