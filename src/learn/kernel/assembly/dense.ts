/**
 * A dense layer joins every input i to every output o by a weight:
 *
 *   forward    z[o] = b[o] + sum over i of w[i, o] a[i]
 *   backward   da[i] = sum over o of w[i, o] dz[o]
 *              dw[i, o] = sum over examples of a[i] dz[o]      db[o] = sum over examples of dz[o]
 */
import { dotRows, sumRows } from './dots'
import { mulRows, Start } from './matmul'
import { Layer } from './program'

export function denseForward(l: Layer, row: usize): void {
  const step = <usize>l.outputs << 2
  mulRows(l.z, l.outputs, row, l.a, 1, l.inputs, 0, l.w, 4, step, 0, l.b ? Start.bias : Start.zero, l.b)
}

export function denseBackward(l: Layer, row: usize): void {
  if (l.dw) dotRows(l.dw, l.inputs, l.outputs, row, l.a, l.dz, 1, 1, 0, 0)
  if (l.db) sumRows(l.db, l.outputs, row, l.dz, 1)
  if (l.da) mulRows(l.da, l.inputs, row, l.dz, 1, l.outputs, 0, l.w, <usize>l.outputs << 2, 4, 0, Start.zero, 0)
}
