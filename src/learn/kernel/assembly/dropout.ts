/**
 * Dropout silences a random share of the rows' values while training, so that no unit can lean on one neighbour:
 *
 *   forward    z = a m,   m = 0 with probability `rate`, else 1 / (1 - rate), drawn anew for every example and unit
 *   backward   da = dz m
 *
 * The kept values are made larger so that their mean stays what it is when nothing is dropped, as in prediction.
 */
import { Layer, Program } from './program'
import { fillMask } from './random'

export function dropoutForward(p: Program, l: Layer, row: usize, training: bool): void {
  const bytes = <usize>l.inputs * row
  if (!training) {
    memory.copy(l.z, l.a, bytes)
    return
  }
  fillMask(l.mask, l.mask + bytes, l.rate, p.dropoutState)
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(l.z + at, f32x4.mul(v128.load(l.a + at), v128.load(l.mask + at)))
  }
}

export function dropoutBackward(l: Layer, row: usize): void {
  if (!l.da) return
  const bytes = <usize>l.inputs * row
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(l.da + at, f32x4.mul(v128.load(l.dz + at), v128.load(l.mask + at)))
  }
}
