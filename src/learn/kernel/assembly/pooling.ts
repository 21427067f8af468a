/**
 * Layers without weights that rearrange or shrink a picture. Rows are ordered by y, then x, then channel.
 *
 *   pad             a copy inside an empty border               back: the border is cut off again
 *   max pooling     the largest value of each window            back: to the (first) largest
 *   average pooling the mean of each window's pixels            back: an equal share to each
 *   global average  the mean over all positions, or all words   back: an equal share to each
 */
import { Layer } from './program'

export function padForward(l: Layer, row: usize): void {
  memory.fill(l.z, 0, <usize>l.outputs * row)
  copyInside(l, l.a, l.z, row, true)
}

export function padBackward(l: Layer, row: usize): void {
  if (l.da) copyInside(l, l.da, l.dz, row, false)
}

function copyInside(l: Layer, small: usize, large: usize, row: usize, out: bool): void {
  const line = <usize>(l.inW * l.inC) * row
  large += <usize>((l.top * l.outW + l.left) * l.inC) * row
  for (let y = 0; y < l.inH; y++) {
    memory.copy(out ? large : small, out ? small : large, line)
    small += line
    large += <usize>(l.outW * l.inC) * row
  }
}

/** The part of a window that lies inside the picture. */
let y0: i32 = 0
let y1: i32 = 0
let x0: i32 = 0
let x1: i32 = 0

function place(l: Layer, y: i32, x: i32): void {
  const top = y * l.strideH - l.top
  const left = x * l.strideW - l.left
  y0 = max(top, 0)
  y1 = min(top + l.windowH, l.inH)
  x0 = max(left, 0)
  x1 = min(left + l.windowW, l.inW)
}

@inline
function pixel(l: Layer, y: i32, x: i32, row: usize): usize {
  return <usize>((y * l.inW + x) * l.inC) * row
}

export function maxForward(l: Layer, row: usize): void {
  const depth = <usize>l.inC * row
  let z = l.z
  for (let y = 0; y < l.outH; y++) {
    for (let x = 0; x < l.outW; x++, z += depth) {
      place(l, y, x)
      memory.copy(z, l.a + pixel(l, y0, x0, row), depth)
      for (let v = y0; v < y1; v++) {
        for (let u = x0; u < x1; u++) {
          const a = l.a + pixel(l, v, u, row)
          for (let at: usize = 0; at < depth; at += 16) {
            v128.store(z + at, f32x4.pmax(v128.load(z + at), v128.load(a + at)))
          }
        }
      }
    }
  }
}

export function maxBackward(l: Layer, row: usize): void {
  if (!l.da) return
  memory.fill(l.da, 0, <usize>l.inputs * row)
  const depth = <usize>l.inC * row
  const step = pixel(l, 1, 0, row)
  for (let y = 0; y < l.outH; y++) {
    for (let x = 0; x < l.outW; x++) {
      place(l, y, x)
      const out = <usize>(y * l.outW + x) * depth
      for (let at = out; at < out + depth; at += 16) {
        const most = v128.load(l.z + at)
        // What is still to be given: once a pixel has taken it, nothing is left for its equals.
        let left = v128.load(l.dz + at)
        for (let v = y0; v < y1; v++) {
          let from = (at - out) + pixel(l, v, x0, row)
          for (let u = x0; u < x1; u++, from += depth) {
            const here = f32x4.eq(v128.load(l.a + from), most)
            const da = l.da + from
            v128.store(da, f32x4.add(v128.load(da), v128.and(left, here)))
            left = v128.andnot(left, here)
          }
        }
      }
    }
  }
}

export function averageForward(l: Layer, row: usize): void {
  const depth = <usize>l.inC * row
  let z = l.z
  for (let y = 0; y < l.outH; y++) {
    for (let x = 0; x < l.outW; x++, z += depth) {
      place(l, y, x)
      const share = f32x4.splat(1 / <f32>((y1 - y0) * (x1 - x0)))
      for (let at: usize = 0; at < depth; at += 16) {
        let sum = f32x4.splat(0)
        for (let v = y0; v < y1; v++) {
          let a = l.a + at + pixel(l, v, x0, row)
          for (let u = x0; u < x1; u++, a += depth) sum = f32x4.add(sum, v128.load(a))
        }
        v128.store(z + at, f32x4.mul(sum, share))
      }
    }
  }
}

export function averageBackward(l: Layer, row: usize): void {
  if (!l.da) return
  memory.fill(l.da, 0, <usize>l.inputs * row)
  const depth = <usize>l.inC * row
  let dz = l.dz
  for (let y = 0; y < l.outH; y++) {
    for (let x = 0; x < l.outW; x++, dz += depth) {
      place(l, y, x)
      const share = f32x4.splat(1 / <f32>((y1 - y0) * (x1 - x0)))
      for (let at: usize = 0; at < depth; at += 16) {
        const each = f32x4.mul(v128.load(dz + at), share)
        for (let v = y0; v < y1; v++) {
          let da = l.da + at + pixel(l, v, x0, row)
          for (let u = x0; u < x1; u++, da += depth) v128.store(da, f32x4.add(v128.load(da), each))
        }
      }
    }
  }
}

/** `inputs` rows are positions by channels; `outputs` rows are channels. */
export function globalForward(l: Layer, row: usize): void {
  const depth = <usize>l.outputs * row
  const end = <usize>l.inputs * row
  const share = f32x4.splat(<f32>l.outputs / <f32>l.inputs)
  for (let at: usize = 0; at < depth; at += 16) {
    let sum = f32x4.splat(0)
    for (let from = at; from < end; from += depth) sum = f32x4.add(sum, v128.load(l.a + from))
    v128.store(l.z + at, f32x4.mul(sum, share))
  }
}

export function globalBackward(l: Layer, row: usize): void {
  if (!l.da) return
  const depth = <usize>l.outputs * row
  const end = <usize>l.inputs * row
  const share = f32x4.splat(<f32>l.outputs / <f32>l.inputs)
  for (let at: usize = 0; at < depth; at += 16) {
    const each = f32x4.mul(v128.load(l.dz + at), share)
    for (let to = at; to < end; to += depth) v128.store(l.da + to, each)
  }
}
