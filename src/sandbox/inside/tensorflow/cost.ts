/** What TensorFlow.js spends of a program's budget: the numbers each operation touches, counted before it begins. */
import * as tf from './tf.ts'

/** The plain-JavaScript backend needs so many times longer for a number than the fused kernel. */
const slower = 5
/** What one operation costs, however few numbers it touches. */
const oneOperation = 4000
/** Of one number. */
const bytes = 4
/** Most numbers one tensor or one layer's weights may hold. */
export const largest = 1_000_000

/** Bytes that the numbers of all tensors that a program keeps may take. */
export const mostBytes = 128 * 1024 * 1024

interface Counter {
  work(units: number): void
  /** More is kept than may be. */
  full(): never
}
let counter: Counter | undefined

/** Work is told to `by` from now on, or to nobody. */
export function countWork(by: Counter | undefined) {
  counter = by
}
export const spend = (units: number) => counter?.work(units)

/** Every kernel of the backend says what it will touch before it starts. */
export function countOperations() {
  for (const config of tf.getKernelsForBackend('cpu')) {
    tf.unregisterKernel(config.kernelName, 'cpu')
    tf.registerKernel({
      ...config,
      kernelFunc(call) {
        const shapes = Object.values(call.inputs ?? {})
          .flat()
          .flatMap((one) => (one?.shape ? [one.shape] : []))
        spend(oneOperation)
        room(touched(config.kernelName, shapes, (call.attrs ?? {}) as Record<string, unknown>))
        return config.kernelFunc(call)
      },
    })
  }
}

/** An upper bound of the numbers an operation reads or writes, and multiplications it makes. */
function touched(
  name: string,
  shapes: readonly (readonly number[])[],
  attrs: Readonly<Record<string, unknown>>,
): number {
  const [a = [], b = []] = shapes
  const read = shapes.reduce((sum, shape) => sum + product(shape), 0)
  if (/MatMul/.test(name)) {
    const columns = attrs.transposeB ? b.at(-2) : b.at(-1)
    // Either may be a pile of tables, each with each of the other's.
    const piles = Math.max(1, product(b.slice(0, -2)))
    return read + product(a) * Math.max(1, columns ?? 1) * piles
  }
  if (/Gather/.test(name)) return read + product(a) * product(b)
  if (name === 'SplitV') return read + product(attrs.numOrSizeSplits)
  if (/Conv|Pool/.test(name)) return read + product(a) * Math.max(1, product(b), product(attrs.filterSize))
  if (name === 'Tile') return product(a) * product(attrs.reps)
  if (name === 'OneHot') return product(a) * Number(attrs.depth)
  if (name === 'PadV2')
    return a.reduce((size, side, i) => {
      const [before = 0, after = 0] = ((attrs.paddings as number[][] | undefined) ?? [])[i] ?? []
      return size * (side + Math.max(0, before) + Math.max(0, after))
    }, 1)
  if (name === 'Range') return Math.abs((Number(attrs.stop) - Number(attrs.start)) / Number(attrs.step || 1))
  if (name === 'LinSpace') return Number(attrs.num)
  if (attrs.shape) return read + product(attrs.shape)
  // Two shapes may spread over each other: at most every side the greater of the two.
  const rank = Math.max(0, ...shapes.map((shape) => shape.length))
  let spread = 1
  for (let i = 1; i <= rank; i++) spread *= Math.max(1, ...shapes.map((shape) => shape.at(-i) ?? 1))
  return read + spread
}

/** Numbers in a shape; a side of none counts as one, since rows are lists of their own also where they are empty. */
export function product(shape: unknown): number {
  if (typeof shape === 'number') return shape
  return Array.isArray(shape) ? shape.reduce((size: number, side) => size * Math.max(1, Number(side)), 1) : 1
}

/** Counts work, and refuses what would be too large to hold. */
export function room(size: number) {
  spend(slower * size)
  if (tf.memory().numBytes + bytes * size > mostBytes) counter?.full()
  if (size > largest * 100) throw new RangeError('Invalid tensor length')
}
