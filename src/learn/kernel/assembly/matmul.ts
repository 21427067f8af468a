/**
 * The loop in which most of the time goes. It keeps up to eight sums of four lanes in registers, because a sum that goes
 * through memory, or waits for the one before it, would leave the multiplier idle.
 *
 * Whatever the tiling, each sum is added up in the same order (k = 0, 1, 2 ...), so tiles may be changed for speed
 * without changing a single bit of any result.
 */
/** What a row of results starts from. */
export namespace Start {
  export const zero = 0
  export const bias = 1
  /** Adds to what is there. */
  export const kept = 2
}

/**
 * c[r] = start + sum over k of w[r, k] * a[k], for `rows` rows of `row` bytes.
 *
 * k runs over `segments` runs of `length` neighbouring rows of a. A dense layer is one run of all its inputs; a
 * convolution is a run for every row of its window. Byte steps: `aSegment` and `wSegment` from run to run, `wRow` from
 * one result row's weight to the next one's, `wStep` from one k to the next.
 */
export function mulRows(
  c: usize, rows: i32, row: usize,
  a: usize, segments: i32, length: i32, aSegment: usize,
  w: usize, wRow: usize, wStep: usize, wSegment: usize,
  start: i32, bias: usize,
): void {
  let r = 0
  for (; r + 4 <= rows; r += 4) {
    let at: usize = 0
    for (; at + 32 <= row; at += 32) tile(4, 2, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
    if (at < row) tile(4, 1, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
    c += row * 4
    w += wRow * 4
    bias += 16
  }
  if (r + 2 <= rows) {
    let at: usize = 0
    for (; at + 32 <= row; at += 32) tile(2, 2, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
    if (at < row) tile(2, 1, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
    c += row * 2
    w += wRow * 2
    bias += 8
    r += 2
  }
  if (r < rows) {
    let at: usize = 0
    for (; at + 32 <= row; at += 32) tile(1, 2, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
    if (at < row) tile(1, 1, c + at, row, a + at, segments, length, aSegment, w, wRow, wStep, wSegment, start, bias)
  }
}

/** `R` rows by `V` vectors of results; both are constants where it is inlined, so the branches on them vanish. */
@inline
function tile(
  R: i32, V: i32, c: usize, row: usize,
  a: usize, segments: i32, length: i32, aSegment: usize,
  w: usize, wRow: usize, wStep: usize, wSegment: usize,
  start: i32, bias: usize,
): void {
  const zero = f32x4.splat(0)
  const c1 = c + row, c2 = c1 + row, c3 = c2 + row
  let c00 = zero, c01 = zero, c10 = zero, c11 = zero, c20 = zero, c21 = zero, c30 = zero, c31 = zero
  if (start == Start.bias) {
    c00 = v128.load32_splat(bias)
    c01 = c00
    if (R > 1) {
      c10 = v128.load32_splat(bias, 4)
      c11 = c10
    }
    if (R > 2) {
      c20 = v128.load32_splat(bias, 8)
      c21 = c20
      c30 = v128.load32_splat(bias, 12)
      c31 = c30
    }
  } else if (start == Start.kept) {
    c00 = v128.load(c)
    if (V > 1) c01 = v128.load(c, 16)
    if (R > 1) {
      c10 = v128.load(c1)
      if (V > 1) c11 = v128.load(c1, 16)
    }
    if (R > 2) {
      c20 = v128.load(c2)
      if (V > 1) c21 = v128.load(c2, 16)
      c30 = v128.load(c3)
      if (V > 1) c31 = v128.load(c3, 16)
    }
  }
  for (let s = 0; s < segments; s++) {
    let ak = a
    let w0 = w
    let w1 = w + wRow
    let w2 = w1 + wRow
    let w3 = w2 + wRow
    for (let k = 0; k < length; k++) {
      const a0 = v128.load(ak)
      const a1 = V > 1 ? v128.load(ak, 16) : a0
      let wk = v128.load32_splat(w0)
      c00 = f32x4.add(c00, f32x4.mul(wk, a0))
      if (V > 1) c01 = f32x4.add(c01, f32x4.mul(wk, a1))
      if (R > 1) {
        wk = v128.load32_splat(w1)
        c10 = f32x4.add(c10, f32x4.mul(wk, a0))
        if (V > 1) c11 = f32x4.add(c11, f32x4.mul(wk, a1))
      }
      if (R > 2) {
        wk = v128.load32_splat(w2)
        c20 = f32x4.add(c20, f32x4.mul(wk, a0))
        if (V > 1) c21 = f32x4.add(c21, f32x4.mul(wk, a1))
        wk = v128.load32_splat(w3)
        c30 = f32x4.add(c30, f32x4.mul(wk, a0))
        if (V > 1) c31 = f32x4.add(c31, f32x4.mul(wk, a1))
      }
      ak += row
      w0 += wStep
      if (R > 1) w1 += wStep
      if (R > 2) {
        w2 += wStep
        w3 += wStep
      }
    }
    a += aSegment
    w += wSegment
  }
  v128.store(c, c00)
  if (V > 1) v128.store(c, c01, 16)
  if (R > 1) {
    v128.store(c1, c10)
    if (V > 1) v128.store(c1, c11, 16)
  }
  if (R > 2) {
    v128.store(c2, c20)
    if (V > 1) v128.store(c2, c21, 16)
    v128.store(c3, c30)
    if (V > 1) v128.store(c3, c31, 16)
  }
}
