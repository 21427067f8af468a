import type { Random } from '../../engine/index.ts'
import { seedWeights, tf } from '../../learn/index.ts'
import { inputOf } from './inputs.ts'
import type { InputName, Recipe } from './schema.ts'

/** The network a recipe describes: dense hidden layers, one sigmoid output, stochastic gradient descent. */
export function buildNetwork(recipe: Recipe, random: Random): tf.Sequential {
  const model = tf.sequential()
  for (const units of recipe.hidden) {
    model.add(tf.layers.dense({ units, activation: recipe.activation, ...shapeIfFirst(model, recipe) }))
  }
  model.add(tf.layers.dense({ units: 1, activation: 'sigmoid', ...shapeIfFirst(model, recipe) }))
  seedWeights(model, random)
  model.compile({
    optimizer: tf.train.sgd(recipe.learningRate),
    loss: 'binaryCrossentropy',
    metrics: ['accuracy'],
  })
  return model
}

/**
 * The network cut off after each hidden layer: its output is what that layer's neurons say. TensorFlow.js lets no
 * two sequential models share a layer, so these are copies that `copyWeights` keeps in step.
 */
export function buildViews(recipe: Recipe): tf.Sequential[] {
  return recipe.hidden.map((_, depth) => {
    const view = tf.sequential()
    for (const units of recipe.hidden.slice(0, depth + 1)) {
      view.add(tf.layers.dense({ units, activation: recipe.activation, ...shapeIfFirst(view, recipe) }))
    }
    return view
  })
}

export function copyWeights(from: tf.Sequential, to: readonly tf.Sequential[]): void {
  for (const view of to) {
    for (const [i, layer] of view.layers.entries()) layer.setWeights(from.layers[i]?.getWeights() ?? [])
  }
}

/** Kernels by layer: for each input of the layer, one weight to each of its neurons. */
export function weightsOf(model: tf.Sequential): number[][][] {
  return model.layers.map((layer) => layer.getWeights()[0]?.arraySync() as number[][])
}

/** Inputs of the network for places, shape [n, inputs]. */
export function inputsOf(
  places: readonly { x: number; y: number }[],
  inputs: readonly InputName[],
): tf.Tensor2D {
  return tf.tensor2d(
    places.map((place) => inputs.map((name) => inputOf[name](place.x, place.y))),
    [places.length, inputs.length],
  )
}

function shapeIfFirst(model: tf.Sequential, recipe: Recipe): { inputShape?: [number] } {
  return model.layers.length === 0 ? { inputShape: [recipe.inputs.length] } : {}
}
