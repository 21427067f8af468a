import type { Attempt, Attempted, Tools } from '../../engine/index.ts'
import { predict, tf, trainFilmed } from '../../learn/index.ts'
import { frameEpochs } from '../kit/film.ts'
import { type Answer, accuracy, answerOf, weakest, worst } from '../kit/scores.ts'
import { playEvening } from './contest.ts'
import { borderSize, type Frame, type GardenEvent, type Lab, type Met, viewSize } from './events.ts'
import { grid } from './inputs.ts'
import type { Monster } from './monster.ts'
import { buildNetwork, buildViews, copyWeights, inputsOf, weightsOf } from './network.ts'
import { makePlaces, type Place, type Places } from './places.ts'
import type { Activation, Recipe, Setup } from './schema.ts'

/** Trains the player's network, filming as it goes, then lets it meet the unseen visitors. */
export const attempt: Attempt<Setup, Recipe, GardenEvent, Lab> = async (setup, recipe, tools) => {
  const places = makePlaces(setup.data, tools.random)
  const studio = openStudio(recipe, tools, places)
  try {
    const { film, diverged } = await train(setup, recipe, tools, studio)
    const visitors = studio.answers(places.test)
    const mistaken = (known: readonly Place[]) =>
      studio.answers(known).flatMap(({ right }, i) => (right ? [] : [i]))
    const last = film.at(-1)
    const attempted: Attempted<GardenEvent, Lab> = {
      metrics: {
        'test.accuracy': accuracy(visitors),
        'test.worst': worst(visitors, 2),
        'validation.accuracy': last?.accuracy ?? 0,
        'train.accuracy': last?.trainAccuracy ?? 0,
      },
      weakest: weakest(
        setup.classes.map(({ names }) => names),
        { 'test.worst': visitors },
      ),
      events: playEvening(visitors),
      lab: {
        ...(last && { epoch: last.epoch, accuracy: last.accuracy }),
        ...(last?.loss !== undefined && { loss: last.loss }),
        film,
        mistakes: { train: mistaken(places.train), validation: mistaken(places.validation) },
      },
      ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged } }),
      mind: {
        ask: (query) =>
          setup.monster && (query as { monster?: unknown } | undefined)?.monster === true
            ? unleash(setup, setup.monster, tools, places, studio)
            : studio.probe(query),
        dispose: studio.dispose,
      },
    }
    return attempted
  } catch (failed) {
    studio.dispose()
    throw failed
  }
}

/** Trains the level's monster on the same places; nothing of it is kept. */
async function unleash(
  setup: Setup,
  recipe: Recipe,
  tools: Tools,
  places: Places,
  yours: Studio,
): Promise<Monster> {
  const mistaken = places.train.filter((place) => place.mistaken)
  const believed = (studio: Studio) => studio.answers(mistaken).filter(({ right }) => right).length
  const studio = openStudio(recipe, tools, places)
  try {
    const { film } = await train(setup, recipe, { ...tools, report: () => {} }, studio)
    return {
      neurons: recipe.hidden.reduce((sum, width) => sum + width, 0),
      epochs: recipe.epochs,
      film: film.map(({ epoch, trainAccuracy, accuracy, border }) => ({
        epoch,
        trainAccuracy,
        accuracy,
        border,
      })),
      test: accuracy(studio.answers(places.test)),
      believes: { monster: believed(studio), yours: believed(yours), of: mistaken.length },
    }
  } finally {
    studio.dispose()
  }
}

type Studio = ReturnType<typeof openStudio>

async function train(setup: Setup, recipe: Recipe, { random, report, signal }: Tools, studio: Studio) {
  const film: Frame[] = [studio.frame(0, {})]
  const [xs, ys] = studio.training
  const diverged = await trainFilmed(
    studio.model,
    { xs, ys },
    {
      cuts: frameEpochs(recipe.epochs),
      batchSize: setup.batchSize,
      validationData: studio.validation,
      seed: (_, nth) => Math.floor(random.fork(`slice ${nth}`).next() * 4294967296),
      signal,
      cut({ to, history: { history, diverged } }) {
        if (diverged !== undefined) return
        const [loss, validationLoss] = [history.loss?.at(-1), history.val_loss?.at(-1)]
        const frame = studio.frame(to, {
          ...(loss !== undefined && { loss }),
          ...(validationLoss !== undefined && { validationLoss }),
        })
        film.push(frame)
        report(to / recipe.epochs, frame)
      },
    },
  )
  return { film, diverged }
}

/** Everything that holds tensors: the network, its views, the examples. `dispose` frees them all. */
function openStudio(
  recipe: Recipe,
  tools: Tools,
  places: { readonly train: readonly Place[]; readonly validation: readonly Place[] },
) {
  const model = buildNetwork(recipe, tools.random.fork('weights'))
  const views = buildViews(recipe)
  const targets = (known: readonly Place[]) => tf.tensor2d(known.map((p) => [p.truth === 0 ? 1 : 0]))
  const training = [inputsOf(places.train, recipe.inputs), targets(places.train)] as const
  const validation = [inputsOf(places.validation, recipe.inputs), targets(places.validation)] as const
  const border = inputsOf(grid(borderSize), recipe.inputs)
  const view = inputsOf(grid(viewSize), recipe.inputs)

  const outputs = (at: readonly { x: number; y: number }[]) => {
    const xs = inputsOf(at, recipe.inputs)
    const out = predict(model, xs)
    xs.dispose()
    return out
  }
  return {
    model,
    training,
    validation,
    answers: (known: readonly Place[]) => answersTo(known, outputs(known)),

    frame(epoch: number, losses: { loss?: number; validationLoss?: number }): Frame {
      copyWeights(model, views)
      return {
        epoch,
        ...losses,
        trainAccuracy: accuracy(answersTo(places.train, predict(model, training[0]))),
        accuracy: accuracy(answersTo(places.validation, predict(model, validation[0]))),
        border: predict(model, border).map((p) => p * 255),
        views: views.map((upTo, layer) =>
          unzip(predict(upTo, view), recipe.hidden[layer] ?? 1, recipe.activation),
        ),
        weights: weightsOf(model),
      }
    },

    /** A place under the pointer -> the probability of the first class there, if it is a place at all. */
    probe(query: unknown): number | undefined {
      const { x, y } = (query ?? {}) as { x?: unknown; y?: unknown }
      return typeof x === 'number' && typeof y === 'number' ? outputs([{ x, y }])[0] : undefined
    },

    dispose() {
      tf.dispose([...training, ...validation, border, view])
      // TensorFlow.js frees the optimizer itself only when it was named, not made.
      model.optimizer.dispose()
      for (const made of [model, ...views]) made.dispose()
    },
  }
}

/** One picture a neuron, from answers row by row; bytes from each activation's own range. */
function unzip(answers: Float32Array, neurons: number, activation: Activation): Uint8Array[] {
  return Array.from({ length: neurons }, (_, neuron) => {
    const own = answers.filter((_, i) => i % neurons === neuron)
    const most = own.reduce((m, a) => Math.max(m, Math.abs(a)), 1e-6)
    const scaled = {
      sigmoid: (a: number) => a,
      tanh: (a: number) => (a + 1) / 2,
      relu: (a: number) => (a / most + 1) / 2,
      linear: (a: number) => (a / most + 1) / 2,
    }[activation]
    return Uint8Array.from(own, (a) => Math.round(scaled(a) * 255))
  })
}

/** The output is the probability of the first class. */
const answersTo = (places: readonly Place[], outputs: Float32Array): (Answer & Met)[] =>
  places.map(({ x, y, truth }, i) => {
    const p = outputs[i] ?? 0
    const answered = answerOf(truth, [p, 1 - p])
    return { ...answered, x, y, truth, answer: answered.answer === 0 ? 0 : 1 }
  })
