import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

/** The lab's pier: the tree and its pens, a tray of questions below, Pip at its right. CSS pixels. */
export interface LabLayout {
  readonly deck: number
  readonly grove: Box
  readonly tray: readonly Point[]
  /** Side of a question in the tray. */
  readonly tile: number
  readonly pip: Point & { readonly size: number }
}

export function labLayout(questions: number, width: number, height: number): LabLayout {
  const margin = Math.max(6, width * 0.015)
  const pip = clamp(Math.min(height * 0.12, width * 0.13), 40, 84)
  const free = width - margin * 2 - pip * 1.3
  // A finger needs 44.
  const rows = free / questions < 44 ? 2 : 1
  const perRow = Math.ceil(questions / rows)
  const tile = Math.min(free / perRow, (height * 0.2) / rows, 62)
  const top = height - margin - Math.max(tile * rows, pip * 1.4)
  const left = margin + (free - perRow * tile) / 2
  const deck = height * 0.1
  return {
    deck,
    grove: { x: margin, y: deck + 6, width: width - margin * 2, height: top - deck - 16 },
    tray: Array.from({ length: questions }, (_, i) => ({
      x: left + ((i % perRow) + 0.5) * tile,
      y: top + (Math.floor(i / perRow) + 0.5) * tile,
    })),
    tile,
    pip: { x: width - margin - pip * 0.6, y: height - pip * 0.72, size: pip },
  }
}

/** Sorting by eye: gates along the back, the animal in front of them. */
export interface EyeLayout {
  readonly gates: readonly Box[]
  readonly stand: Point
  readonly size: number
}

export function eyeLayout(classes: number, width: number, height: number): EyeLayout {
  const margin = Math.max(6, width * 0.02)
  const rows = width < classes * 78 ? 2 : 1
  const perRow = Math.ceil(classes / rows)
  const [w, h] = [(width - margin * 2) / perRow, (height * 0.48) / rows]
  const top = height * 0.13
  return {
    gates: Array.from({ length: classes }, (_, i) => ({
      x: margin + (i % perRow) * w + 3,
      y: top + Math.floor(i / perRow) * h + 3,
      width: w - 6,
      height: h - 6,
    })),
    stand: { x: width * 0.46, y: height * 0.8 },
    size: clamp(Math.min(height * 0.26, width * 0.26), 64, 150),
  }
}

/** The contest: a string of lights a tree, the ferry at the upper left, the tree and its pens below. */
export interface EveningLayout {
  readonly deck: number
  readonly grove: Box
  readonly ferry: Point & { readonly size: number }
  readonly pip: Point & { readonly size: number }
  /** Lights of the player's tree, then of the learned one. */
  readonly lights: readonly (readonly Point[])[]
  readonly signs: readonly Point[]
  readonly sign: number
  /** Where the first of the bars stands that a learned tree weighs by. */
  readonly bars: number
  /** Side of the animal that walks. */
  readonly actor: number
}

export function eveningLayout(cases: number, width: number, height: number): EveningLayout {
  const margin = Math.max(6, width * 0.02)
  const deck = height * 0.24
  const pip = clamp(Math.min(height * 0.13, width * 0.13), 40, 84)
  const sign = clamp(height * 0.05, 18, 30)
  const start = margin + sign * 1.3
  const row = (y: number) =>
    Array.from({ length: cases }, (_, i) => {
      const t = (i + 0.5) / cases
      return { x: start + t * (width - margin - start), y: y + height * 0.02 * 4 * t * (1 - t) }
    })
  const [first, second] = [height * 0.03, height * 0.085]
  return {
    deck,
    grove: { x: margin, y: deck + height * 0.03, width: width - margin * 2, height: height * 0.7 },
    ferry: { x: margin + width * 0.09, y: deck - height * 0.02, size: clamp(height * 0.15, 44, 110) },
    // Below the page's board of scores.
    pip: { x: width - margin - pip * 0.6, y: deck + pip * 0.55, size: pip },
    lights: [row(first), row(second)],
    sign,
    bars: width * 0.4,
    signs: [first, second].map((y) => ({ x: margin + sign * 0.5, y: y + 2 })),
    actor: clamp(height * 0.1, 32, 72),
  }
}
