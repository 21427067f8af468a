import * as tf from './tf.ts'

/**
 * The model's outputs for `xs` (shape [n, ...inputShape]) as n x outputs numbers, row by row. Scores are made
 * from these, so where the fused kernel knows the model it computes them: the same bits on every machine.
 */
export function predict(model: tf.LayersModel, xs: tf.Tensor): Float32Array {
  return tf.tidy(() => {
    const out = model.predict(xs)
    if (Array.isArray(out)) throw new Error('predict: the model has more than one output')
    return Float32Array.from(out.dataSync())
  })
}
