import * as tf from './tf.ts'

/** A TensorFlow.js backend that may be tried: `load` registers it. */
export interface Candidate {
  readonly name: string
  load(): Promise<void>
}

export type Chosen = { readonly name: string; readonly rejected: readonly string[] }

/**
 * Sets the first candidate that computes correctly. Some machines have backends that answer quickly and
 * wrongly (every picture "the same class"): arithmetic with known results finds them before a player does.
 */
export async function chooseBackend(
  candidates: readonly Candidate[],
  computesCorrectly: () => boolean = selfTest,
): Promise<Chosen> {
  const rejected: string[] = []
  for (const candidate of candidates) {
    try {
      await candidate.load()
      if ((await tf.setBackend(candidate.name)) && computesCorrectly()) {
        return { name: candidate.name, rejected }
      }
      rejected.push(`${candidate.name}: wrong results`)
    } catch (error) {
      rejected.push(`${candidate.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(`No way to calculate works on this machine (${rejected.join('; ')}).`)
}

const ln5 = 1.6094379124341003

/** A product of matrices, a softmax and a gradient whose results are known by hand. */
export function selfTest(): boolean {
  return tf.tidy(() => {
    const product = tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6, 7, 8], [2, 2]))
    const shares = tf.softmax(tf.tensor1d([0, Math.LN2, ln5]))
    const slope = tf.grad((x) => tf.sum(tf.mul(x, tf.mul(x, x))))(tf.tensor1d([2, -1]))
    return (
      near(product.dataSync(), [19, 22, 43, 50]) &&
      near(shares.dataSync(), [0.125, 0.25, 0.625]) &&
      near(slope.dataSync(), [12, 3])
    )
  })
}

function near(got: ArrayLike<number>, expected: readonly number[]): boolean {
  return got.length === expected.length && expected.every((e, i) => Math.abs((got[i] ?? NaN) - e) < 1e-4)
}
