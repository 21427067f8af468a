/** Carries examples between rows by example, as tensors hold them, and rows by unit, as the kernel works. */

/**
 * dst[u][lane] = src[order[from + lane]][u]: `count` examples of `size` numbers become `size` rows of `row` bytes.
 * Lanes beyond `count` are filled from `zeros`. Four examples by four units are turned about in registers.
 */
export function gather(
  src: usize, size: i32, order: usize, from: i32, count: i32, dst: usize, row: usize, zeros: usize,
): void {
  const bytes = <usize>size << 2
  for (let lane = 0; lane < count; lane += 4) {
    const r0 = example(src, bytes, order, from, lane, count, zeros)
    const r1 = example(src, bytes, order, from, lane + 1, count, zeros)
    const r2 = example(src, bytes, order, from, lane + 2, count, zeros)
    const r3 = example(src, bytes, order, from, lane + 3, count, zeros)
    let to = dst + (<usize>lane << 2)
    let u: usize = 0
    for (; u + 16 <= bytes; u += 16) {
      const a = v128.load(r0 + u)
      const b = v128.load(r1 + u)
      const c = v128.load(r2 + u)
      const d = v128.load(r3 + u)
      const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
      const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
      const ab2 = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
      const cd2 = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5))
      v128.store(to + row, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7))
      v128.store(to + row * 2, v128.shuffle<f32>(ab2, cd2, 0, 1, 4, 5))
      v128.store(to + row * 3, v128.shuffle<f32>(ab2, cd2, 2, 3, 6, 7))
      to += row * 4
    }
    for (; u < bytes; u += 4) {
      store<f32>(to, load<f32>(r0 + u))
      store<f32>(to, load<f32>(r1 + u), 4)
      store<f32>(to, load<f32>(r2 + u), 8)
      store<f32>(to, load<f32>(r3 + u), 12)
      to += row
    }
  }
}

@inline
function example(src: usize, bytes: usize, order: usize, from: i32, lane: i32, count: i32, zeros: usize): usize {
  if (lane >= count) return zeros
  const at = <usize>(from + lane)
  return src + bytes * (order ? <usize>load<i32>(order + (at << 2)) : at)
}

/** dst[from + lane][u] = src[u][lane]: rows by unit become examples again. */
export function scatter(src: usize, size: i32, from: i32, count: i32, dst: usize, row: usize): void {
  for (let lane = 0; lane < count; lane++) {
    let to = dst + ((<usize>(from + lane) * <usize>size) << 2)
    let at = src + (<usize>lane << 2)
    for (let u = 0; u < size; u++, to += 4, at += row) store<f32>(to, load<f32>(at))
  }
}

/** One lane each: 1 for the first `count` examples, 0 for the fillers after them. */
export function fillPresent(dst: usize, count: i32, row: usize): void {
  const end = dst + row
  const all = f32x4.splat(1)
  for (; count >= 4; count -= 4, dst += 16) v128.store(dst, all)
  for (; dst < end; dst += 4, count--) store<f32>(dst, count > 0 ? 1 : 0)
}
