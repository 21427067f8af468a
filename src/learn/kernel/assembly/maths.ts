/**
 * The kernel's own exponential, logarithm and hyperbolic tangent, four numbers at a time.
 *
 * JavaScript's `Math.exp` and `Math.tanh` may differ in their last bits from browser to browser, and a score must not.
 * Everything here is made of + - * / and integer shifts, which WebAssembly rounds the same way on every machine.
 * The relaxed SIMD instructions (fused multiply-add) would be faster and are not used: their rounding is the machine's choice.
 *
 * Largest errors, measured against 64-bit mathematics by tests/learn/kernel/maths.test.ts, are given at each function.
 */

/** Below this a momentum counts as zero; arithmetic on the "subnormal" numbers near 1e-38 is a hundred times slower. */
export const tiny: f32 = 1e-30

/**
 * e^x for -87 <= x <= 87 (held to those ends). Relative error below 1e-7.
 *
 * Write x = n ln 2 + r with n whole and |r| <= ln(2)/2. Then e^x = 2^n e^r. The power of two goes straight into the
 * number's exponent bits; e^r is a polynomial. Coefficients: S. Moshier, Cephes library, `expf`.
 */
@inline
export function exp(x: v128): v128 {
  x = f32x4.pmax(f32x4.pmin(x, f32x4.splat(87)), f32x4.splat(-87))
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)))
  // ln 2 in two parts, the first exact in few bits, so that n ln 2 loses nothing.
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)))
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)))
  let p = f32x4.splat(1.9875691500e-4)
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1))
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

/**
 * Natural logarithm of x >= 1e-38. Relative error below 1e-7, near x = 1 too.
 *
 * Write x = m 2^e with sqrt(1/2) <= m < sqrt(2). Then ln x = e ln 2 + ln m; ln(1 + t) is a polynomial in t = m - 1.
 * Coefficients: S. Moshier, Cephes library, `logf`.
 */
@inline
export function log(x: v128): v128 {
  // Taking away the bits of sqrt(1/2) makes the exponent field count powers of two from there.
  const offset = i32x4.splat(0x3f3504f3)
  const bits = i32x4.sub(x, offset)
  const e = f32x4.convert_i32x4_s(i32x4.shr_s(bits, 23))
  const m = i32x4.add(v128.and(bits, i32x4.splat(0x007fffff)), offset)
  const t = f32x4.sub(m, f32x4.splat(1))
  const tt = f32x4.mul(t, t)
  let p = f32x4.splat(7.0376836292e-2)
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.1514610310e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.1676998740e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.2420140846e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.4249322787e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.6668057665e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(2.0000714765e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-2.4999993993e-1))
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(3.3333331174e-1))
  p = f32x4.mul(f32x4.mul(p, t), tt)
  p = f32x4.add(p, f32x4.mul(e, f32x4.splat(-2.12194440e-4)))
  p = f32x4.sub(p, f32x4.mul(tt, f32x4.splat(0.5)))
  return f32x4.add(f32x4.add(p, t), f32x4.mul(e, f32x4.splat(0.693359375)))
}

/**
 * tanh x. Relative error below 4e-7; never outside -1..1.
 *
 * Odd polynomial over even polynomial; beyond ±7.9 the answer is ±1 to the last bit. Coefficients: the rational
 * approximation of Eigen and XLA, `generic_fast_tanh_float` (Apache-2.0).
 */
@inline
export function tanh(x: v128): v128 {
  const end = f32x4.splat(7.90531110763549805)
  x = f32x4.pmax(f32x4.pmin(x, end), f32x4.neg(end))
  const xx = f32x4.mul(x, x)
  let p = f32x4.splat(-2.76076847742355e-16)
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(2.00018790482477e-13))
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(-8.60467152213735e-11))
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(5.12229709037114e-8))
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(1.48572235717979e-5))
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(6.37261928875436e-4))
  p = f32x4.add(f32x4.mul(p, xx), f32x4.splat(4.89352455891786e-3))
  let q = f32x4.splat(1.19825839466702e-6)
  q = f32x4.add(f32x4.mul(q, xx), f32x4.splat(1.18534705686654e-4))
  q = f32x4.add(f32x4.mul(q, xx), f32x4.splat(2.26843463243900e-3))
  q = f32x4.add(f32x4.mul(q, xx), f32x4.splat(4.89352518554385e-3))
  return f32x4.div(f32x4.mul(x, p), q)
}

/** 1 / (1 + e^-x), the logistic function. */
@inline
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

/** The sum of four lanes, always in this order: (0 + 2) + (1 + 3). */
@inline
export function sumLanes(v: v128): f32 {
  const halves = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 2, 3))
  return f32x4.extract_lane(halves, 0) + f32x4.extract_lane(halves, 1)
}

/** Four sums at once: lane j of the result is `sumLanes` of the j-th argument, to the bit. */
@inline
export function sumLanes4(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7))
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7))
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7))
}
