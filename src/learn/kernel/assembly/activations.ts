/**
 * What a unit does with its weighted sum z, and how a gradient passes back through it. `a` is the unit's answer.
 *
 *   linear      a = z                          dz = da
 *   relu        a = max(z, 0)                  dz = da if a > 0, else 0
 *   leaky relu  a = z if z > 0, else slope z   dz = da if a > 0, else slope da
 *   tanh        a = tanh z                     dz = da (1 - a^2)
 *   sigmoid     a = 1 / (1 + e^-z)             dz = da a (1 - a)
 *   softmax     a_j = e^z_j / sum_k e^z_k      dz_j = a_j (da_j - sum_k da_k a_k)
 *
 * All can be undone from a alone, so z is overwritten by a.
 */
import { exp, sigmoid, tanh } from './maths'
import { Activation } from './program'

/** Turns `rows` rows of z into a, in place. */
export function activate(activation: i32, slope: f32, z: usize, rows: i32, row: usize): void {
  const end = z + <usize>rows * row
  const zero = f32x4.splat(0)
  switch (activation) {
    case Activation.relu:
      for (; z < end; z += 16) v128.store(z, f32x4.pmax(v128.load(z), zero))
      break
    case Activation.leakyRelu: {
      const slopes = f32x4.splat(slope)
      for (; z < end; z += 16) {
        const v = v128.load(z)
        v128.store(z, v128.bitselect(v, f32x4.mul(v, slopes), f32x4.gt(v, zero)))
      }
      break
    }
    case Activation.tanh:
      // Two vectors at a time: while one waits for its division, the other can multiply.
      for (; z + 32 <= end; z += 32) {
        const u = tanh(v128.load(z))
        const v = tanh(v128.load(z, 16))
        v128.store(z, u)
        v128.store(z, v, 16)
      }
      if (z < end) v128.store(z, tanh(v128.load(z)))
      break
    case Activation.sigmoid:
      for (; z < end; z += 16) v128.store(z, sigmoid(v128.load(z)))
      break
    case Activation.softmax:
      for (let at: usize = 0; at < row; at += 16) softmax(z + at, rows, row)
      break
  }
}

/** Turns `rows` rows of da into dz, in place. */
export function activateBack(activation: i32, slope: f32, a: usize, d: usize, rows: i32, row: usize): void {
  const end = a + <usize>rows * row
  const zero = f32x4.splat(0)
  const one = f32x4.splat(1)
  switch (activation) {
    case Activation.relu:
      for (; a < end; a += 16, d += 16) v128.store(d, v128.and(v128.load(d), f32x4.gt(v128.load(a), zero)))
      break
    case Activation.leakyRelu: {
      const slopes = f32x4.splat(slope)
      for (; a < end; a += 16, d += 16) {
        const g = v128.load(d)
        v128.store(d, v128.bitselect(g, f32x4.mul(g, slopes), f32x4.gt(v128.load(a), zero)))
      }
      break
    }
    case Activation.tanh:
      for (; a < end; a += 16, d += 16) {
        const v = v128.load(a)
        v128.store(d, f32x4.mul(v128.load(d), f32x4.sub(one, f32x4.mul(v, v))))
      }
      break
    case Activation.sigmoid:
      for (; a < end; a += 16, d += 16) {
        const v = v128.load(a)
        v128.store(d, f32x4.mul(v128.load(d), f32x4.mul(v, f32x4.sub(one, v))))
      }
      break
    case Activation.softmax:
      for (let at: usize = 0; at < row; at += 16) softmaxBack(a + at, d + at, rows, row)
      break
  }
}

/**
 * Softmax down four columns of `rows` logits, in place. The largest logit is taken away first: the answer is the same
 * and no exponential can overflow.
 */
@inline
export function softmax(z: usize, rows: i32, row: usize): void {
  const end = z + <usize>rows * row
  let most = v128.load(z)
  for (let at = z + row; at < end; at += row) most = f32x4.pmax(most, v128.load(at))
  let sum = f32x4.splat(0)
  for (let at = z; at < end; at += row) {
    const e = exp(f32x4.sub(v128.load(at), most))
    v128.store(at, e)
    sum = f32x4.add(sum, e)
  }
  const share = f32x4.div(f32x4.splat(1), sum)
  for (let at = z; at < end; at += row) v128.store(at, f32x4.mul(v128.load(at), share))
}

function softmaxBack(a: usize, d: usize, rows: i32, row: usize): void {
  const end = <usize>rows * row
  let sum = f32x4.splat(0)
  for (let at: usize = 0; at < end; at += row) sum = f32x4.add(sum, f32x4.mul(v128.load(a + at), v128.load(d + at)))
  for (let at: usize = 0; at < end; at += row) {
    v128.store(d + at, f32x4.mul(v128.load(a + at), f32x4.sub(v128.load(d + at), sum)))
  }
}
