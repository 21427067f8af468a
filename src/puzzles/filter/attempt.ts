/** Learns what each chosen word weighs and lets the night's letters come to the gate. Runs in the worker. */
import type { Attempt, Random, Tools } from '../../engine/index.ts'
import { predict, seedWeights, tf, trainFilmed } from '../../learn/index.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, accuracy, worst } from '../kit/scores.ts'
import { contest } from './contest.ts'
import { countIn } from './counter.ts'
import type { Frame, GateEvent, Lab } from './events.ts'
import { known, type Letter, letter, postOf, pushes, spam, stonesOf, stopped } from './letters.ts'
import { handBias } from './limits.ts'
import type { Recipe, Setup } from './schema.ts'

type Stones = ReturnType<typeof stonesOf>

export const attempt: Attempt<Setup, Recipe, GateEvent, Lab> = async (setup, recipe, tools) => {
  const stones = stonesOf(setup, recipe)
  if (stones.length === 0) {
    const lab = { epoch: 0, accuracy: 0, weights: {}, bias: 0, film: [] }
    return { metrics: {}, events: [], lab, failure: { code: 'nothing-to-learn-from' } }
  }
  const examples = known(setup, recipe)
  const scale = () => openScale(setup, stones, recipe, tools.random)
  const [learned, hand] = [scale(), scale()]
  hand.load(stones.map(({ weight }) => weight))
  const byHand = recipe.weigh === 'hand'
  try {
    const film: Frame[] = []
    const frame = (epoch: number, loss?: number): Frame => ({
      epoch,
      ...(loss !== undefined && { loss }),
      accuracy: agreement(learned.answers(examples), examples),
      ...learned.weights(),
    })
    film.push(frame(0))
    const diverged = await train(setup, stones, examples, learned.model, tools, (epoch, loss) => {
      const next = frame(epoch, loss)
      film.push(next)
      return byHand ? undefined : next
    })
    const [gate, other] = byHand ? [hand, learned] : [learned, hand]
    const { tonight, harbour } = postOf(setup)
    const answers = gate.answers(tonight)
    const own = gate.answers(harbour)
    const [written] = gate.answers([
      { counts: countIn(setup.words, recipe.letter), truth: letter, stamp: letter },
    ])
    const good = answers.filter(({ truth }) => truth === letter)
    const agreed = agreement(gate.answers(examples), examples)
    const last = film.at(-1) as Frame
    return {
      metrics: {
        'test.accuracy': accuracy(answers),
        'test.worst': worst(answers, 2),
        'test.falseAlarms': good.length > 0 ? good.filter(({ right }) => !right).length / good.length : 0,
        'harbour.right': own.filter(({ right }) => right).length,
        'train.accuracy': agreed,
      },
      events: contest(setup, recipe, { examples, answers, own, written, other: other.answers(tonight) }),
      lab: { ...last, accuracy: agreed, film: byHand ? [] : film },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
    }
  } finally {
    learned.dispose()
    hand.dispose()
  }
}

/** Share of the letters on which the gate agrees with the stamp, right or wrong as that is. */
const agreement = (answers: readonly Answer[], examples: readonly Letter[]) =>
  accuracy(answers.map(({ answer }, i) => ({ right: answer === examples[i]?.stamp })))

async function train(
  setup: Setup,
  stones: Stones,
  examples: readonly Letter[],
  model: tf.Sequential,
  { random, report, signal }: Tools,
  film: (epoch: number, loss: number | undefined) => Frame | undefined,
): Promise<number | undefined> {
  const { epochs, batchSize } = setup.model
  const xs = inputs(stones, examples)
  const ys = tf.tensor2d(examples.map(({ stamp }) => [stamp]))
  try {
    return await trainFilmed(
      model,
      { xs, ys },
      {
        ...{ cuts: frameEpochs(epochs), batchSize, validationData: [xs, ys], signal },
        seed: (from) => random.fork(`fit from ${from}`).below(2 ** 31),
        cut({ to, history: { history, diverged } }) {
          if (diverged === undefined) report(to / epochs, film(to, history.loss?.at(-1)))
        },
      },
    )
  } finally {
    tf.dispose([xs, ys])
  }
}

const inputs = (stones: Stones, letters: readonly Letter[]) => {
  const words = stones.map(({ word }) => word)
  return tf.tensor2d(letters.map((one) => pushes(words, one)))
}

/** One weight a stone and a bias, whose sum a sigmoid turns into the probability of spam. */
function openScale(setup: Setup, stones: Stones, { threshold }: Recipe, random: Random) {
  const model = tf.sequential()
  model.add(tf.layers.dense({ units: 1, activation: 'sigmoid', inputShape: [stones.length] }))
  seedWeights(model, random.fork('weights'))
  model.compile({
    optimizer: tf.train.sgd(setup.model.learningRate),
    loss: 'binaryCrossentropy',
    metrics: ['accuracy'],
  })
  return {
    model,
    load(weights: readonly number[]): void {
      const fresh = [tf.tensor2d(weights.map((one) => [one])), tf.tensor1d([handBias])]
      model.layers[0]?.setWeights(fresh)
      tf.dispose(fresh)
    },
    answers(letters: readonly Letter[]): Answer[] {
      const xs = inputs(stones, letters)
      try {
        return [...predict(model, xs)].map((p, i): Answer => {
          const answer = stopped(p, threshold) ? spam : letter
          const truth = letters[i]?.truth ?? letter
          return {
            truth,
            answer,
            shares: [1 - p, p],
            sure: answer === spam ? p : 1 - p,
            right: answer === truth,
          }
        })
      } finally {
        xs.dispose()
      }
    },
    weights(): Pick<Frame, 'weights' | 'bias'> {
      const [kernel, bias] = model.layers[0]?.getWeights() ?? []
      const column = (kernel?.arraySync() ?? []) as number[][]
      return {
        weights: Object.fromEntries(stones.map(({ word }, i) => [word.id, column[i]?.[0] ?? 0])),
        bias: ((bias?.arraySync() ?? []) as number[])[0] ?? 0,
      }
    },
    dispose() {
      // TensorFlow.js frees the optimizer itself only when it was named, not made.
      model.optimizer.dispose()
      model.dispose()
    },
  }
}
