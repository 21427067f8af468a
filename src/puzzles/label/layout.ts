/** Where things stand on this kind's stage. */
import { type Box, clamp, type Pens, type Point, pensIn } from '../../scenes/kit/layout.ts'

export interface LabLayout {
  readonly yard: Pens
  readonly crate: Box
  /** The middle of each place in the crate. */
  readonly slots: readonly Point[]
  readonly slot: number
  readonly pip: Point & { readonly size: number }
}

/** The lab: pens above, the crate along the bottom, Pip beside it. */
export function labLayout(
  sizes: readonly number[],
  places: number,
  width: number,
  height: number,
): LabLayout {
  const margin = Math.max(8, width * 0.02)
  const pipSize = clamp(Math.min(height * 0.17, width * 0.17), 52, 150)
  const lane = pipSize * 1.25
  const perRow = Math.ceil(places / 2)
  const inside = width - margin * 2 - lane - 16
  const slot = Math.min(inside / perRow, (height * 0.26) / 2, 86)
  const crate = {
    x: margin,
    y: height - margin - slot * 2 - 16,
    width: slot * perRow + 16,
    height: slot * 2 + 16,
  }
  const slots = Array.from({ length: places }, (_, i) => ({
    x: crate.x + 8 + ((i % perRow) + 0.5) * slot,
    y: crate.y + 8 + (Math.floor(i / perRow) + 0.5) * slot,
  }))
  const top = Math.max(10, height * 0.13)
  return {
    yard: pensIn(sizes, {
      x: margin,
      y: top,
      width: width - margin * 2,
      height: crate.y - top - Math.max(10, height * 0.03),
    }),
    crate,
    slots,
    slot,
    pip: {
      x: Math.min(width - lane * 0.5 - margin, crate.x + crate.width + lane * 0.72),
      y: crate.y + crate.height / 2 - 4,
      size: pipSize,
    },
  }
}
