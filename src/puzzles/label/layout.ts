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

export interface PierLayout {
  readonly deckTop: number
  /** Feet of those who walk. */
  readonly ground: number
  readonly gates: readonly Box[]
  /** The opening of a gate within it. */
  readonly opening: Box
  /** Open water at the near left, where the boat lies. */
  readonly berth: Box
  readonly boat: Point
  /** Where those who came off the boat begin to queue. */
  readonly queue: number
  readonly look: Point
  readonly pip: Point & { readonly size: number }
  /** Pictures of walkers. */
  readonly animal: number
  readonly bulbs: readonly Point[]
}

/** The contest: seven gates along the back of the pier, Pip in front, the boat at the left, a string of bulbs above. */
export function pierLayout(kinds: number, cases: number, width: number, height: number): PierLayout {
  const margin = Math.max(6, width * 0.02)
  const pitch = (width - margin * 2) / kinds
  const gateHeight = Math.min(height * 0.44, pitch * 2.1)
  const deckTop = height * 0.6
  const gateWidth = Math.min(pitch * 0.9, gateHeight * 0.8)
  const gates = Array.from({ length: kinds }, (_, i) => ({
    x: margin + pitch * (i + 0.5) - gateWidth / 2,
    y: deckTop + height * 0.03 - gateHeight,
    width: gateWidth,
    height: gateHeight,
  }))
  const size = clamp(Math.min(height * 0.21, width * 0.22), 64, 150)
  const ground = height * 0.9
  const sag = height * 0.05
  return {
    deckTop,
    ground,
    gates,
    opening: {
      x: gateWidth * 0.16,
      y: gateHeight * 0.36,
      width: gateWidth * 0.68,
      height: gateHeight * 0.62,
    },
    berth: { x: 0, y: height * 0.71, width: width * 0.13, height: height * 0.29 },
    boat: { x: width * 0.068, y: height * 0.84 },
    queue: width * 0.2,
    look: { x: width * 0.6, y: ground },
    pip: { x: width * 0.44, y: Math.min(height * 0.8, height - size * 0.62), size },
    animal: clamp(height * 0.13, 40, 84),
    bulbs: Array.from({ length: cases }, (_, i) => {
      const t = (i + 0.5) / cases
      return { x: margin + t * (width - margin * 2), y: height * 0.035 + sag * 4 * t * (1 - t) }
    }),
  }
}
