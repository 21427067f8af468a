import { type Box, clamp, type Point } from '../layout.ts'

/** A contest before a row of gates: CSS pixels from the top left. */
export interface GatesLayout {
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
  readonly actor: number
  readonly bulbs: readonly Point[]
}

/** The contest: gates along the back of a pier, Pip in front, the boat at the left, a string of bulbs above. */
export function gatesLayout(gates: number, cases: number, width: number, height: number): GatesLayout {
  const margin = Math.max(6, width * 0.02)
  const pitch = (width - margin * 2) / gates
  const gateHeight = Math.min(height * 0.44, pitch * 2.1)
  const deckTop = height * 0.6
  const gateWidth = Math.min(pitch * 0.9, gateHeight * 0.8)
  const boxes = Array.from({ length: gates }, (_, i) => ({
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
    gates: boxes,
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
    actor: clamp(height * 0.13, 40, 84),
    bulbs: Array.from({ length: cases }, (_, i) => {
      const t = (i + 0.5) / cases
      return { x: margin + t * (width - margin * 2), y: height * 0.035 + sag * 4 * t * (1 - t) }
    }),
  }
}
