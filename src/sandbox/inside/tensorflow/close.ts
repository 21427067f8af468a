/** What of TensorFlow.js is shut before a program sees it. */
import { tf } from '../../../learn/waitless.ts'

export const refuse = (name: string) => () => {
  throw new TypeError(`${name} is not available here.`)
}

/** Takes away the methods that wait, and freezes every class, so that no case can leave anything in one. */
export function closeClasses() {
  const waits = Object.getPrototypeOf(async () => {})
  const seen = new Set<object>()
  const close = (start: unknown) => {
    let one = start
    while (
      (typeof one === 'object' || typeof one === 'function') &&
      one !== null &&
      one !== Object.prototype
    ) {
      if (seen.has(one) || one === Function.prototype) return
      seen.add(one)
      for (const name of Reflect.ownKeys(one)) {
        const described = Object.getOwnPropertyDescriptor(one, name)
        const { value } = described ?? {}
        const waiting = typeof value === 'function' && Object.getPrototypeOf(value) === waits
        if (described?.configurable && (waiting || ['data', 'array', 'bytes', 'save'].includes(String(name))))
          Object.defineProperty(one, name, { value: refuse(String(name)), configurable: true })
      }
      const maker = Object.getOwnPropertyDescriptor(one, 'constructor')?.value as unknown
      Object.freeze(one)
      if (typeof maker === 'function') Object.freeze(maker)
      one = Object.getPrototypeOf(one)
    }
  }
  for (const value of Object.values(tf as Record<string, unknown>))
    if (typeof value === 'function' && value.prototype) close(value.prototype)
  const samples: unknown[] = [
    tf.layers.dense({ units: 1, inputShape: [1], kernelRegularizer: 'l1l2' }),
    tf.layers.dropout({ rate: 0.5 }),
    tf.layers.flatten(),
    tf.layers.reshape({ targetShape: [1] }),
    tf.layers.activation({ activation: 'relu' }),
    tf.layers.reLU(),
    tf.layers.leakyReLU(),
    tf.layers.softmax(),
    tf.layers.embedding({ inputDim: 2, outputDim: 2 }),
    tf.layers.conv2d({ filters: 1, kernelSize: 1 }),
    tf.layers.maxPooling2d({}),
    tf.layers.averagePooling2d({}),
    tf.layers.globalAveragePooling1d(),
    tf.layers.globalAveragePooling2d({}),
    tf.layers.inputLayer({ inputShape: [1] }),
    tf.train.sgd(1),
    tf.train.momentum(1, 0.9),
    tf.train.adam(1),
    tf.regularizers.l1l2(),
  ]
  for (const sample of samples) close(Object.getPrototypeOf(sample))
}
