import type { Random } from '../engine/index.ts'
import * as tf from './tf.ts'

/**
 * Fills a model's weights from a seeded generator: kernels uniform in ±sqrt(6 / (fanIn + fanOut))
 * (Glorot and Bengio 2010), or ±sqrt(6 / fanIn) before a rectifier (He et al. 2015); biases 0.
 * TensorFlow.js's own initialisers take seeds too, but some draw through `Math.log` and `Math.cos`, whose last
 * bits differ between machines.
 */
export function seedWeights(model: tf.LayersModel, random: Random): void {
  for (const [index, layer] of model.layers.entries()) {
    const draw = random.fork(`layer ${index}`)
    const rectifies = /relu/i.test(String(layer.getConfig().activation ?? ''))
    const fresh = layer.getWeights().map((weight) => {
      const { shape } = weight
      const values = new Float32Array(weight.size)
      if (shape.length > 1) {
        const receptive = shape.slice(0, -2).reduce((a, b) => a * b, 1)
        const fanIn = (shape.at(-2) ?? 1) * receptive
        const fanOut = (shape.at(-1) ?? 1) * receptive
        const limit = Math.sqrt(rectifies ? 6 / fanIn : 6 / (fanIn + fanOut))
        for (let i = 0; i < values.length; i++) values[i] = (draw.next() * 2 - 1) * limit
      }
      return tf.tensor(values, shape)
    })
    if (fresh.length > 0) layer.setWeights(fresh)
    tf.dispose(fresh)
  }
}
