/** Where things stand: six stalls with their gauges, the lane before them, the strip of the day, and those who eat. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

type Sized = Point & { readonly size: number }

export interface Slot {
  readonly box: Box
  readonly sign: Sized
  readonly mark: Sized
  /** From nothing (its foot) to the best there is (its top). */
  readonly gauge: Box
  readonly count: Point
  /** Where a robot stands that is fetching. */
  readonly door: Point
}

export interface YardLayout {
  readonly slots: readonly Slot[]
  /** One column for each visit of the day. */
  readonly strip: Box
  readonly crew: Box
  readonly pip: number
  readonly penguin: number
  readonly text: number
}

export function yardLayout(stalls: number, width: number, height: number): YardLayout {
  const wide = width > height * 1.15
  const [dx, dy] = [clamp(width * 0.015, 5, 18), clamp(height * 0.02, 5, 16)]
  const columns = wide ? stalls : Math.ceil(stalls / 2)
  const rows = wide ? 1 : Math.ceil(stalls / columns)
  const stripTall = clamp(height * (wide ? 0.2 : 0.17), 48, 150)
  const lane = clamp(height * 0.13, 34, 96)
  // Lamps hang over the stalls.
  const top = dy + clamp(height * 0.06, 10, 48)
  const high = height - top - dy * 2 - stripTall - lane
  const cell = { width: (width - dx * 2) / columns, height: high / rows }
  const pip = clamp(Math.min(lane * 0.62, cell.width * 0.4), 24, 62)
  const slots = Array.from({ length: stalls }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const gap = cell.width * 0.05
    const box = {
      ...{ x: dx + column * cell.width + gap / 2, y: top + row * cell.height },
      ...{ width: cell.width - gap, height: cell.height - (wide ? 4 : 8) },
    }
    // The lower row is nearer to the lane: its robot stands in front of the stall.
    const foot = wide ? top + high + lane * 0.45 : box.y + box.height - pip * 0.3
    return slotIn(box, foot, wide)
  })
  const below = height - dy - stripTall
  const crewWide = wide ? clamp(width * 0.17, 90, 210) : clamp(width * 0.5, 120, 330)
  return {
    ...{ slots, pip, penguin: pip * 0.86, text: clamp(cell.width * 0.13, 13, 20) },
    strip: { x: dx, y: below, width: width - dx * 2 - (wide ? crewWide + dx : 0), height: stripTall },
    crew: wide
      ? { x: width - dx - crewWide, y: below, width: crewWide, height: stripTall }
      : { x: (width - crewWide) / 2, y: below - lane * 0.98, width: crewWide, height: lane * 0.92 },
  }
}

function slotIn(box: Box, foot: number, wide: boolean): Slot {
  const { x, y, width: w, height: h } = box
  const roof = h * (wide ? 0.09 : 0.13)
  if (wide) {
    const size = Math.min(w * 0.5, h * 0.2)
    const top = y + roof + size * 1.35
    const tall = Math.max(20, h - roof - size * 1.35 - clamp(h * 0.12, 20, 34))
    return {
      ...{ box, sign: { x: x + w * 0.56, y: y + roof + size * 0.68, size } },
      mark: { x: x + w * 0.18, y: y + roof + size * 0.68, size: Math.min(w * 0.24, 30) },
      gauge: { x: x + w * 0.24, y: top, width: w * 0.52, height: tall },
      count: { x: x + w / 2, y: y + h - clamp(h * 0.055, 9, 16) },
      door: { x: x + w / 2, y: foot },
    }
  }
  const size = Math.min(w * 0.36, h * 0.42)
  return {
    ...{ box, sign: { x: x + w * 0.28, y: y + roof + size * 0.62, size } },
    mark: { x: x + w * 0.2, y: y + h - 13, size: 20 },
    gauge: { x: x + w * 0.56, y: y + roof + h * 0.12, width: w * 0.34, height: h * 0.56 },
    count: { x: x + w * 0.73, y: y + h - 11 },
    door: { x: x + w * 0.42, y: foot },
  }
}
