/** What a layer is told, looked at before it is made: a step of a ten-thousandth would make an endless picture of a small one. */
import { largest, product } from './cost.ts'

const whole = new Set(
  'units filters kernelSize poolSize strides dilationRate inputDim outputDim inputLength batchSize'.split(
    ' ',
  ),
)
const shapes = new Set(['inputShape', 'batchInputShape', 'targetShape'])

export function checkConfig(config: unknown): void {
  if (config === undefined) return
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new TypeError('A layer is told what it is by an object, such as { units: 3 }')
  for (const [name, value] of Object.entries(config)) {
    const sizes = Array.isArray(value) ? value : [value]
    if (whole.has(name)) {
      if (value !== null && value !== undefined && !sizes.every((one) => Number.isInteger(one) && one >= 1))
        throw new RangeError(`${name} is a whole number, 1 or more`)
    } else if (shapes.has(name)) {
      if (!sizes.every((one) => one === null || (Number.isInteger(one) && one >= -1)))
        throw new RangeError(`${name} is made of whole numbers`)
      if (product(sizes) > largest) throw new RangeError(`${name} is too large: a million numbers at most`)
    }
  }
}
