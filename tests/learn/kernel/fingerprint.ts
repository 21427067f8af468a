/**
 * Trains a few networks from fixed seeds and hashes every bit of their weights and answers. Node (bits.test.ts) and
 * Chromium (tests/e2e/kernel.e2e.ts) must both arrive at the hashes in fingerprints.json.
 */
import { createRandom } from '../../../src/engine/index.ts'
import { fit, fitMany, predict, seedWeights, tf } from '../../../src/learn/index.ts'
import { pictureNet, pictures, pointNet, points, sentences, weightsOf, wordNet } from '../networks.ts'

export async function fingerprints(): Promise<Record<string, string>> {
  await tf.setBackend('cpu')
  const [square, seen, words] = [points(211), pictures(70), sentences(90)]
  const [adam, sgd, picture, word] = [pointNet(), pointNet(tf.train.sgd(0.2)), pictureNet(), wordNet()]
  await fit(adam, square, { epochs: 30, batchSize: 10, seed: 1 })
  await fit(picture, seen, { epochs: 6, seed: 2, clipNorm: 1 })
  await fit(word, words, { epochs: 10, seed: 3 })
  await fitMany([sgd], square, { epochs: 30, batchSize: 211, seed: 4 })
  const wide = wideNet()
  const noise = createRandom(12)
  const xs = tf.tensor2d(
    Float32Array.from({ length: 300 * 64 }, () => noise.next()),
    [300, 64],
  )
  const ys = tf.oneHot(
    tf.tensor1d(
      Array.from({ length: 300 }, () => noise.below(10)),
      'int32',
    ),
    10,
  )
  await fit(wide, { xs, ys }, { epochs: 5, batchSize: 32, seed: 5 })
  return {
    'points, Adam': hash(adam, square.xs),
    'points, SGD, full batch': hash(sgd, square.xs),
    'pictures, Adam, dropout, clipped': hash(picture, seen.xs),
    'words, momentum': hash(word, words.xs),
    'digits 64-32-10, SGD': hash(wide, xs),
  }
}

function wideNet() {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 32, activation: 'relu', inputShape: [64] }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy' })
  seedWeights(model, createRandom(8))
  return model
}

/** FNV-1a over the bytes of weights and answers, twice 32 bits from different starts. */
function hash(model: tf.LayersModel, xs: tf.Tensor): string {
  const bytes = new Uint8Array(Float32Array.from([...weightsOf(model), ...predict(model, xs)]).buffer)
  return [0x811c9dc5, 0x2f0b4c47]
    .map((start) => bytes.reduce((h, byte) => Math.imul(h ^ byte, 0x01000193), start) >>> 0)
    .map((h) => h.toString(16).padStart(8, '0'))
    .join('')
}
