/**
 * How many vector multiply-adds this machine can do a second, at best: twelve independent chains that never leave the
 * registers, enough that none waits for itself. A yardstick for the kernel, compiled like it.
 */
export function peak(rounds: i32, seed: f32): f32 {
  const x = f32x4.splat(seed)
  const y = f32x4.splat(0.5)
  let c0 = x, c1 = x, c2 = x, c3 = x, c4 = x, c5 = x, c6 = x, c7 = x, c8 = x, c9 = x, c10 = x, c11 = x
  for (let i = 0; i < rounds; i++) {
    c0 = f32x4.add(f32x4.mul(c0, y), x)
    c1 = f32x4.add(f32x4.mul(c1, y), x)
    c2 = f32x4.add(f32x4.mul(c2, y), x)
    c3 = f32x4.add(f32x4.mul(c3, y), x)
    c4 = f32x4.add(f32x4.mul(c4, y), x)
    c5 = f32x4.add(f32x4.mul(c5, y), x)
    c6 = f32x4.add(f32x4.mul(c6, y), x)
    c7 = f32x4.add(f32x4.mul(c7, y), x)
    c8 = f32x4.add(f32x4.mul(c8, y), x)
    c9 = f32x4.add(f32x4.mul(c9, y), x)
    c10 = f32x4.add(f32x4.mul(c10, y), x)
    c11 = f32x4.add(f32x4.mul(c11, y), x)
  }
  const a = f32x4.add(f32x4.add(f32x4.add(c0, c1), f32x4.add(c2, c3)), f32x4.add(c4, c5))
  const b = f32x4.add(f32x4.add(f32x4.add(c6, c7), f32x4.add(c8, c9)), f32x4.add(c10, c11))
  return f32x4.extract_lane(f32x4.add(a, b), 0)
}
