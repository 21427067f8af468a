/**
 * How wrong an answer is, and the gradient of that by the last layer's z, in one pass over the answers.
 * p is the answer, y the target, K the number of outputs. Per example:
 *
 *   mean squared error          (1/K) sum (p - y)^2        dp = 2 (p - y) / K
 *   mean absolute error         (1/K) sum |p - y|          dp = sign(p - y) / K
 *   binary cross-entropy        (1/K) sum -y ln p - (1 - y) ln(1 - p),  p = sigmoid z
 *                                                          dz = (p - y) / K
 *   categorical cross-entropy   sum -y ln p,  p = softmax z
 *                                                          dz = p sum(y) - y
 *
 * The cross-entropies are computed from the logits z, not from p: for a sure model p rounds to 0 or 1 and its
 * logarithm would be lost, while both formulas below stay exact. A batch's loss is the mean of its examples' losses,
 * each times its weight.
 */
import { exp, log, sumLanes } from './maths'
import { Layer, Loss, Metric, Program, Sum } from './program'

/** True when the loss undoes the last activation itself. */
@inline
export function isFused(loss: i32): bool {
  return loss >= Loss.binaryCrossEntropy
}

/**
 * Adds this chunk's losses and right answers to the epoch's sums, and writes the gradient to the last layer's dz.
 * The last layer's rows hold p, or z if the loss is fused.
 */
export function measure(p: Program, last: Layer, row: usize): void {
  const rows = last.outputs
  let losses = f32x4.splat(0)
  let right = f32x4.splat(0)
  for (let at: usize = 0; at < row; at += 16) {
    const weight = v128.load(p.weight + at)
    const present = v128.load(p.present + at)
    const z = last.z + at
    const y = p.y + at
    const dz = last.dz + at
    const by = f32x4.mul(weight, f32x4.splat(p.scale))
    let loss: v128
    switch (p.loss) {
      case Loss.meanSquared:
        loss = meanSquared(z, y, dz, by, rows, row)
        break
      case Loss.meanAbsolute:
        loss = meanAbsolute(z, y, dz, by, rows, row)
        break
      case Loss.binaryCrossEntropy:
        loss = binaryCrossEntropy(z, y, dz, by, rows, row)
        break
      default:
        loss = categoricalCrossEntropy(z, y, dz, by, rows, row)
    }
    losses = f32x4.add(losses, f32x4.mul(loss, weight))
    if (p.metric == Metric.binaryAccuracy) right = f32x4.add(right, f32x4.mul(present, halves(z, y, rows, row)))
    if (p.metric == Metric.categoricalAccuracy) right = f32x4.add(right, f32x4.mul(present, largest(z, y, rows, row)))
  }
  store<f64>(p.sums + Sum.loss, load<f64>(p.sums + Sum.loss) + <f64>sumLanes(losses))
  store<f64>(p.sums + Sum.right, load<f64>(p.sums + Sum.right) + <f64>sumLanes(right))
}

@inline
function meanSquared(z: usize, y: usize, dz: usize, by: v128, rows: i32, row: usize): v128 {
  const share = f32x4.splat(1 / <f32>rows)
  const twice = f32x4.mul(by, f32x4.splat(2 / <f32>rows))
  let loss = f32x4.splat(0)
  for (let r = 0; r < rows; r++, z += row, y += row, dz += row) {
    const e = f32x4.sub(v128.load(z), v128.load(y))
    loss = f32x4.add(loss, f32x4.mul(e, e))
    v128.store(dz, f32x4.mul(e, twice))
  }
  return f32x4.mul(loss, share)
}

@inline
function meanAbsolute(z: usize, y: usize, dz: usize, by: v128, rows: i32, row: usize): v128 {
  const share = f32x4.splat(1 / <f32>rows)
  const zero = f32x4.splat(0)
  const up = f32x4.mul(by, share)
  let loss = zero
  for (let r = 0; r < rows; r++, z += row, y += row, dz += row) {
    const e = f32x4.sub(v128.load(z), v128.load(y))
    loss = f32x4.add(loss, f32x4.abs(e))
    const rise = v128.and(up, f32x4.gt(e, zero))
    v128.store(dz, f32x4.sub(rise, v128.and(up, f32x4.lt(e, zero))))
  }
  return f32x4.mul(loss, share)
}

/** -y ln p - (1 - y) ln(1 - p) = max(z, 0) - z y + ln(1 + e^-|z|), and the last exponential gives p as well. */
@inline
function binaryCrossEntropy(z: usize, y: usize, dz: usize, by: v128, rows: i32, row: usize): v128 {
  const share = f32x4.splat(1 / <f32>rows)
  const zero = f32x4.splat(0)
  const one = f32x4.splat(1)
  const each = f32x4.mul(by, share)
  let loss = zero
  for (let r = 0; r < rows; r++, z += row, y += row, dz += row) {
    const logit = v128.load(z)
    const target = v128.load(y)
    const e = exp(f32x4.neg(f32x4.abs(logit)))
    const whole = f32x4.add(one, e)
    const p = f32x4.div(v128.bitselect(e, one, f32x4.lt(logit, zero)), whole)
    loss = f32x4.add(loss, f32x4.add(f32x4.sub(f32x4.pmax(logit, zero), f32x4.mul(logit, target)), log(whole)))
    v128.store(z, p)
    v128.store(dz, f32x4.mul(f32x4.sub(p, target), each))
  }
  return f32x4.mul(loss, share)
}

/** -sum y ln p = sum(y) ln(sum e^(z - most)) - sum y (z - most), where most is the largest logit. */
@inline
function categoricalCrossEntropy(z: usize, y: usize, dz: usize, by: v128, rows: i32, row: usize): v128 {
  const zero = f32x4.splat(0)
  const end = <usize>rows * row
  let most = v128.load(z)
  for (let at = row; at < end; at += row) most = f32x4.pmax(most, v128.load(z + at))
  let sum = zero
  let targets = zero
  let hit = zero
  for (let at: usize = 0; at < end; at += row) {
    const below = f32x4.sub(v128.load(z + at), most)
    const target = v128.load(y + at)
    targets = f32x4.add(targets, target)
    hit = f32x4.add(hit, f32x4.mul(target, below))
    const e = exp(below)
    sum = f32x4.add(sum, e)
    v128.store(z + at, e)
  }
  const share = f32x4.div(f32x4.splat(1), sum)
  for (let at: usize = 0; at < end; at += row) {
    const p = f32x4.mul(v128.load(z + at), share)
    v128.store(z + at, p)
    v128.store(dz + at, f32x4.mul(f32x4.sub(f32x4.mul(p, targets), v128.load(y + at)), by))
  }
  return f32x4.sub(f32x4.mul(targets, log(sum)), hit)
}

/** The share of an example's outputs that are on the right side of one half. */
@inline
function halves(z: usize, y: usize, rows: i32, row: usize): v128 {
  const one = f32x4.splat(1)
  let right = f32x4.splat(0)
  for (let r = 0; r < rows; r++, z += row, y += row) {
    const said = v128.and(one, f32x4.gt(v128.load(z), f32x4.splat(0.5)))
    right = f32x4.add(right, v128.and(one, f32x4.eq(said, v128.load(y))))
  }
  return f32x4.mul(right, f32x4.splat(1 / <f32>rows))
}

/** 1 where the largest output is where the largest target is (the first, if several are). */
@inline
function largest(z: usize, y: usize, rows: i32, row: usize): v128 {
  let bestZ = v128.load(z)
  let bestY = v128.load(y)
  let atZ = i32x4.splat(0)
  let atY = i32x4.splat(0)
  for (let r = 1; r < rows; r++) {
    z += row
    y += row
    const here = i32x4.splat(r)
    const vz = v128.load(z)
    const vy = v128.load(y)
    const moreZ = f32x4.gt(vz, bestZ)
    const moreY = f32x4.gt(vy, bestY)
    bestZ = v128.bitselect(vz, bestZ, moreZ)
    bestY = v128.bitselect(vy, bestY, moreY)
    atZ = v128.bitselect(here, atZ, moreZ)
    atY = v128.bitselect(here, atY, moreY)
  }
  return v128.and(f32x4.splat(1), i32x4.eq(atZ, atY))
}
