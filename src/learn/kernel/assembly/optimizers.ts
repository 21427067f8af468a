/**
 * How weights move once a batch's gradient g is known. All trainable weights lie side by side, so one loop serves.
 *
 *   SGD        w -= rate g
 *   momentum   v = beta1 v + g;  w -= rate v     (Nesterov: w -= rate (g + beta1 v))
 *   Adam       m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2
 *              w -= rate (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)     (Kingma and Ba 2015)
 *
 * Before that, penalties join the gradient (L1: l1 sign(w); L2: 2 l2 w) and a gradient longer than `clip` is
 * shortened to it. After it, the gradient is set back to zero for the next batch.
 */
import { sumLanes, tiny } from './maths'
import { Optimizer, Penalty, Program, Sum } from './program'

/** One step. `examples`: how many this batch had (for the mean of the penalties over the epoch). */
export function update(p: Program, examples: i32): void {
  if (p.penaltyCount) penalise(p, examples)
  if (p.clip > 0) clip(p)
  const bytes = <usize>p.count << 2
  switch (p.optimizer) {
    case Optimizer.sgd:
      sgd(p.params, p.grads, bytes, p.rate)
      break
    case Optimizer.momentum:
      momentum(p, bytes)
      break
    default:
      adam(p, bytes)
  }
}

@inline
function sgd(w: usize, g: usize, bytes: usize, rate: f32): void {
  const zero = f32x4.splat(0)
  const rates = f32x4.splat(rate)
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(w + at, f32x4.sub(v128.load(w + at), f32x4.mul(rates, v128.load(g + at))))
    v128.store(g + at, zero)
  }
}

function momentum(p: Program, bytes: usize): void {
  const zero = f32x4.splat(0)
  const rates = f32x4.splat(p.rate)
  const beta = f32x4.splat(p.beta1)
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(p.grads + at)
    const v = flush(f32x4.add(f32x4.mul(beta, v128.load(p.moment1 + at)), g))
    v128.store(p.moment1 + at, v)
    const step = p.nesterov ? f32x4.add(g, f32x4.mul(beta, v)) : v
    v128.store(p.params + at, f32x4.sub(v128.load(p.params + at), f32x4.mul(rates, step)))
    v128.store(p.grads + at, zero)
  }
}

function adam(p: Program, bytes: usize): void {
  // The powers of beta are kept in 64 bits: in 32 they would drift over thousands of steps.
  const power1 = load<f64>(p.sums + Sum.beta1) * <f64>p.beta1
  const power2 = load<f64>(p.sums + Sum.beta2) * <f64>p.beta2
  store<f64>(p.sums + Sum.beta1, power1)
  store<f64>(p.sums + Sum.beta2, power2)
  const rates = f32x4.splat(<f32>(<f64>p.rate / (1 - power1)))
  const correct2 = f32x4.splat(<f32>(1 / (1 - power2)))
  const beta1 = f32x4.splat(p.beta1)
  const beta2 = f32x4.splat(p.beta2)
  const fresh1 = f32x4.splat(1 - p.beta1)
  const fresh2 = f32x4.splat(1 - p.beta2)
  const epsilon = f32x4.splat(p.epsilon)
  const zero = f32x4.splat(0)
  const params = p.params, grads = p.grads, moment1 = p.moment1, moment2 = p.moment2
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(grads + at)
    const m = flush(f32x4.add(f32x4.mul(beta1, v128.load(moment1 + at)), f32x4.mul(fresh1, g)))
    const v = flush(f32x4.add(f32x4.mul(beta2, v128.load(moment2 + at)), f32x4.mul(fresh2, f32x4.mul(g, g))))
    v128.store(moment1 + at, m)
    v128.store(moment2 + at, v)
    const step = f32x4.div(f32x4.mul(rates, m), f32x4.add(f32x4.sqrt(f32x4.mul(v, correct2)), epsilon))
    v128.store(params + at, f32x4.sub(v128.load(params + at), step))
    v128.store(grads + at, zero)
  }
}

/** Values too small to matter become zero; see `tiny`. NaN stays. */
@inline
function flush(v: v128): v128 {
  return v128.andnot(v, f32x4.lt(f32x4.abs(v), f32x4.splat(tiny)))
}

/** Penalty of the weights as they stand: l1 sum |w| + l2 sum w^2. */
function penalise(p: Program, examples: i32): void {
  let total: f64 = 0
  for (let i = 0; i < p.penaltyCount; i++) {
    const part = changetype<Penalty>(p.penalties + <usize>i * offsetof<Penalty>())
    const l1 = f32x4.splat(part.l1)
    const l2 = f32x4.splat(part.l2)
    const twice = f32x4.splat(2 * part.l2)
    const zero = f32x4.splat(0)
    let sum = zero
    const bytes = <usize>part.count << 2
    for (let at: usize = 0; at < bytes; at += 16) {
      const w = v128.load(part.w + at)
      sum = f32x4.add(sum, f32x4.add(f32x4.mul(l1, f32x4.abs(w)), f32x4.mul(l2, f32x4.mul(w, w))))
      const rise = v128.and(l1, f32x4.gt(w, zero))
      const sign = f32x4.sub(rise, v128.and(l1, f32x4.lt(w, zero)))
      const dw = part.dw + at
      v128.store(dw, f32x4.add(v128.load(dw), f32x4.add(sign, f32x4.mul(twice, w))))
    }
    total += <f64>sumLanes(sum)
  }
  store<f64>(p.sums + Sum.penalty, load<f64>(p.sums + Sum.penalty) + total * <f64>examples)
}

function clip(p: Program): void {
  const bytes = <usize>p.count << 2
  let squares = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(p.grads + at)
    squares = f32x4.add(squares, f32x4.mul(g, g))
  }
  const norm = sqrt<f32>(sumLanes(squares))
  if (!(norm > p.clip)) return
  const shrink = f32x4.splat(p.clip / norm)
  for (let at: usize = 0; at < bytes; at += 16) v128.store(p.grads + at, f32x4.mul(v128.load(p.grads + at), shrink))
}
