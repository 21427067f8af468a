/**
 * The loop of the backward pass: many dot products of rows. As in matmul.ts, eight sums are kept in registers, and each
 * is added up in the same order whatever the tiling: place by place, lanes side by side, the four lanes last.
 */
import { sumLanes, sumLanes4 } from './maths'

/**
 * dw[i, o] += sum over places and lanes of a[i] * dz[o], for `ins` rows of a and `outs` rows of dz: the gradient of a
 * weight is what came in through it times what it should have sent out.
 *
 * A dense layer has one place. A convolution has one for every position of its window: `placesY` by `placesX` of them,
 * `aY` and `aX` bytes apart in a; in dz they follow each other.
 */
export function dotRows(
  dw: usize, ins: i32, outs: i32, row: usize,
  a: usize, dz: usize, placesY: i32, placesX: i32, aY: usize, aX: usize,
): void {
  const stride = <usize>outs * 4
  const zX = <usize>outs * row
  let i = 0
  for (; i + 2 <= ins; i += 2) {
    let o = 0
    for (; o + 4 <= outs; o += 4) {
      dots4(2, dw + (<usize>o << 2), stride, row, a, dz + <usize>o * row, placesY, placesX, aY, aX, zX)
    }
    for (; o < outs; o++) dots1(2, dw + (<usize>o << 2), stride, row, a, dz + <usize>o * row, placesY, placesX, aY, aX, zX)
    a += row * 2
    dw += stride * 2
  }
  if (i < ins) {
    let o = 0
    for (; o + 4 <= outs; o += 4) {
      dots4(1, dw + (<usize>o << 2), stride, row, a, dz + <usize>o * row, placesY, placesX, aY, aX, zX)
    }
    for (; o < outs; o++) dots1(1, dw + (<usize>o << 2), stride, row, a, dz + <usize>o * row, placesY, placesX, aY, aX, zX)
  }
}

/** I inputs by four outputs. */
@inline
function dots4(
  I: i32, dw: usize, stride: usize, row: usize,
  a: usize, dz: usize, placesY: i32, placesX: i32, aY: usize, aX: usize, zX: usize,
): void {
  const zero = f32x4.splat(0)
  let s00 = zero, s01 = zero, s02 = zero, s03 = zero, s10 = zero, s11 = zero, s12 = zero, s13 = zero
  for (let y = 0; y < placesY; y++) {
    let ax = a
    for (let x = 0; x < placesX; x++) {
      let a0 = ax
      const end = a0 + row
      let a1 = end
      let z0 = dz
      let z1 = z0 + row
      let z2 = z1 + row
      let z3 = z2 + row
      while (a0 < end) {
        const v0 = v128.load(a0)
        const v1 = I > 1 ? v128.load(a1) : v0
        let z = v128.load(z0)
        s00 = f32x4.add(s00, f32x4.mul(v0, z))
        if (I > 1) s10 = f32x4.add(s10, f32x4.mul(v1, z))
        z = v128.load(z1)
        s01 = f32x4.add(s01, f32x4.mul(v0, z))
        if (I > 1) s11 = f32x4.add(s11, f32x4.mul(v1, z))
        z = v128.load(z2)
        s02 = f32x4.add(s02, f32x4.mul(v0, z))
        if (I > 1) s12 = f32x4.add(s12, f32x4.mul(v1, z))
        z = v128.load(z3)
        s03 = f32x4.add(s03, f32x4.mul(v0, z))
        if (I > 1) s13 = f32x4.add(s13, f32x4.mul(v1, z))
        a0 += 16
        a1 += 16
        z0 += 16
        z1 += 16
        z2 += 16
        z3 += 16
      }
      ax += aX
      dz += zX
    }
    a += aY
  }
  v128.store(dw, f32x4.add(v128.load(dw), sumLanes4(s00, s01, s02, s03)))
  if (I > 1) v128.store(dw + stride, f32x4.add(v128.load(dw + stride), sumLanes4(s10, s11, s12, s13)))
}

/** I inputs by one output. */
@inline
function dots1(
  I: i32, dw: usize, stride: usize, row: usize,
  a: usize, dz: usize, placesY: i32, placesX: i32, aY: usize, aX: usize, zX: usize,
): void {
  let s0 = f32x4.splat(0)
  let s1 = s0
  for (let y = 0; y < placesY; y++) {
    let ax = a
    for (let x = 0; x < placesX; x++) {
      for (let at: usize = 0; at < row; at += 16) {
        const z = v128.load(dz + at)
        s0 = f32x4.add(s0, f32x4.mul(v128.load(ax + at), z))
        if (I > 1) s1 = f32x4.add(s1, f32x4.mul(v128.load(ax + row + at), z))
      }
      ax += aX
      dz += zX
    }
    a += aY
  }
  store<f32>(dw, load<f32>(dw) + sumLanes(s0))
  if (I > 1) store<f32>(dw + stride, load<f32>(dw + stride) + sumLanes(s1))
}

/** db[o] += sum over places and lanes of dz[o]: a bias comes in as a constant 1. */
export function sumRows(db: usize, outs: i32, row: usize, dz: usize, places: i32): void {
  const zX = <usize>outs * row
  let o = 0
  for (; o + 4 <= outs; o += 4, db += 16, dz += row * 4) {
    const zero = f32x4.splat(0)
    let s0 = zero, s1 = zero, s2 = zero, s3 = zero
    let z0 = dz
    for (let p = 0; p < places; p++) {
      const z1 = z0 + row
      const z2 = z1 + row
      const z3 = z2 + row
      for (let at: usize = 0; at < row; at += 16) {
        s0 = f32x4.add(s0, v128.load(z0 + at))
        s1 = f32x4.add(s1, v128.load(z1 + at))
        s2 = f32x4.add(s2, v128.load(z2 + at))
        s3 = f32x4.add(s3, v128.load(z3 + at))
      }
      z0 += zX
    }
    v128.store(db, f32x4.add(v128.load(db), sumLanes4(s0, s1, s2, s3)))
  }
  for (; o < outs; o++, db += 4, dz += row) {
    let s = f32x4.splat(0)
    let z = dz
    for (let p = 0; p < places; p++) {
      for (let at: usize = 0; at < row; at += 16) s = f32x4.add(s, v128.load(z + at))
      z += zX
    }
    store<f32>(db, load<f32>(db) + sumLanes(s))
  }
}
