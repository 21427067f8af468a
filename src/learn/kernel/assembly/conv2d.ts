/**
 * A convolution slides one small dense layer over a picture. At every position (y, x) of the window:
 *
 *   forward    z[y, x, o] = b[o] + sum over ky, kx, i of w[ky, kx, i, o] a[y s + ky, x s + kx, i]
 *   backward   da[y s + ky, x s + kx, i] += sum over o of w[ky, kx, i, o] dz[y, x, o]
 *              dw[ky, kx, i, o] = sum over y, x and examples of a[y s + ky, x s + kx, i] dz[y, x, o]
 *
 * A picture's rows are ordered by y, then x, then channel, so each line of the window is one run of `kw * in`
 * neighbouring rows and the loops of a dense layer do all the work. Padding is a layer of its own (pooling.ts), before.
 */
import { dotRows, sumRows } from './dots'
import { mulRows, Start } from './matmul'
import { Layer } from './program'

export function convForward(l: Layer, row: usize): void {
  const run = l.windowW * l.inC
  const line = <usize>(l.inW * l.inC) * row
  const step = <usize>l.outC << 2
  const start = l.b ? Start.bias : Start.zero
  let z = l.z
  for (let y = 0; y < l.outH; y++) {
    let a = l.a + <usize>(y * l.strideH) * line
    for (let x = 0; x < l.outW; x++) {
      mulRows(z, l.outC, row, a, l.windowH, run, line, l.w, 4, step, <usize>run * step, start, l.b)
      z += <usize>l.outC * row
      a += <usize>(l.strideW * l.inC) * row
    }
  }
}

export function convBackward(l: Layer, row: usize): void {
  const run = l.windowW * l.inC
  const line = <usize>(l.inW * l.inC) * row
  const weights = (<usize>run * <usize>l.outC) << 2
  const aX = <usize>(l.strideW * l.inC) * row
  const aY = <usize>l.strideH * line
  if (l.db) sumRows(l.db, l.outC, row, l.dz, l.outH * l.outW)
  if (l.dw) {
    for (let ky = 0; ky < l.windowH; ky++) {
      dotRows(l.dw + <usize>ky * weights, run, l.outC, row, l.a + <usize>ky * line, l.dz, l.outH, l.outW, aY, aX)
    }
  }
  if (!l.da) return
  memory.fill(l.da, 0, <usize>l.inputs * row)
  const back = <usize>l.outC << 2
  let dz = l.dz
  for (let y = 0; y < l.outH; y++) {
    let da = l.da + <usize>y * aY
    for (let x = 0; x < l.outW; x++) {
      for (let ky = 0; ky < l.windowH; ky++) {
        mulRows(da + <usize>ky * line, run, row, dz, 1, l.outC, 0, l.w + <usize>ky * weights, back, 4, 0, Start.kept, 0)
      }
      dz += <usize>l.outC * row
      da += aX
    }
  }
}
