/**
 * sfc32, the generator of ../../../engine/random.ts, bit for bit, so that `fit` visits examples in the same order
 * whether the kernel or TensorFlow.js trains. Its state is four words in memory, made in ../seeds.ts.
 */

/** Puts 0..n-1 in a random order: Fisher-Yates, as `Random.shuffle` does it. */
export function shuffle(order: usize, n: i32, state: usize): void {
  let a = load<u32>(state)
  let b = load<u32>(state, 4)
  let c = load<u32>(state, 8)
  let counter = load<u32>(state, 12)
  for (let i = 0; i < n; i++) store<i32>(order + (<usize>i << 2), i)
  for (let i = n - 1; i > 0; i--) {
    const sum = a + b + counter
    counter++
    a = b ^ (b >>> 9)
    b = c + (c << 3)
    c = rotl<u32>(c, 21) + sum
    // A whole number in 0..i: the generator's 32 bits as a fraction of 2^32, times i + 1.
    const j = <usize>((<u64>sum * <u64>(i + 1)) >> 32)
    const there = order + (j << 2)
    const here = order + (<usize>i << 2)
    const held = load<i32>(here)
    store<i32>(here, load<i32>(there))
    store<i32>(there, held)
  }
  store<u32>(state, a)
  store<u32>(state, b, 4)
  store<u32>(state, c, 8)
  store<u32>(state, counter, 12)
}

/**
 * Fills rows with 0 (dropped, with probability `rate`) and `1 / (1 - rate)` (kept). Four generators run side by side,
 * one a lane; `state` holds their a, b, c and counters as four vectors.
 */
export function fillMask(mask: usize, end: usize, rate: f32, state: usize): void {
  let a = v128.load(state)
  let b = v128.load(state, 16)
  let c = v128.load(state, 32)
  let counter = v128.load(state, 48)
  const kept = f32x4.splat(1 / (1 - rate))
  // Compared as 31-bit whole numbers: SIMD has no cheaper unsigned comparison.
  const limit = i32x4.splat(<i32>(<f64>rate * 2147483648))
  for (; mask < end; mask += 16) {
    const sum = i32x4.add(i32x4.add(a, b), counter)
    counter = i32x4.add(counter, i32x4.splat(1))
    a = v128.xor(b, i32x4.shr_u(b, 9))
    b = i32x4.add(c, i32x4.shl(c, 3))
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), sum)
    v128.store(mask, v128.and(kept, i32x4.ge_s(i32x4.shr_u(sum, 1), limit)))
  }
  v128.store(state, a)
  v128.store(state, b, 16)
  v128.store(state, c, 32)
  v128.store(state, counter, 48)
}
