/** How far from its place a picture may lie and still be read. */
import type { Picture } from './pictures.ts'
import { move } from './variation.ts'

/** Pixels in every direction that are tried: one more than any variation moves. */
export const reachBy = 3

/**
 * What share of the pictures is read right when all are moved alike: rows from `reachBy` up to `reachBy` down, in each from
 * left to right; the middle one is not moved.
 */
export function reachOf(
  pictures: readonly Picture[],
  accuracyOn: (moved: readonly Picture[]) => number,
): readonly (readonly number[])[] {
  const offsets = Array.from({ length: 2 * reachBy + 1 }, (_, i) => i - reachBy)
  return offsets.map((down) =>
    offsets.map((right) =>
      accuracyOn(pictures.map(({ truth, pixels }) => ({ truth, pixels: move(pixels, right, down) }))),
    ),
  )
}
