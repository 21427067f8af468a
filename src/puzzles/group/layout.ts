/** Where things stand in the lab and at night, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface Layout {
  /** The room that the ground may fill. */
  readonly room: Box
  readonly crate: number
  readonly lantern: number
  readonly pip: Point & { readonly size: number }
  readonly scales: Point & { readonly size: number }
}

export function layoutOf(width: number, height: number): Layout {
  const unit = Math.min(width, height)
  const side = clamp(unit * 0.09, 34, 74)
  const pip = clamp(unit * 0.15, 46, 110)
  return {
    room: {
      x: side + 14,
      y: height * 0.1,
      width: width - side - 14 - Math.max(16, width * 0.03),
      height: height * 0.9 - pip - side * 0.4,
    },
    crate: clamp(unit * 0.042, 15, 28),
    lantern: clamp(unit * 0.11, 40, 72),
    pip: { x: width - pip * 0.8, y: height - pip * 0.68, size: pip },
    scales: { x: side * 0.7 + 8, y: height - side * 0.62, size: side },
  }
}

/** At night a stall stands beside the square or, on a narrow stage, below it; then the belt. */
export function nightLayoutOf(
  width: number,
  height: number,
): Layout & { readonly stall: Box; readonly wide: boolean } {
  const lab = layoutOf(width, height)
  const wide = width > height * 1.2
  const belt = lab.pip.size * 0.5
  return {
    ...lab,
    wide,
    room: wide
      ? { x: 20, y: height * 0.09, width: width * 0.33 - 30, height: height * 0.86 - belt }
      : { x: width * 0.08, y: height * 0.06, width: width * 0.84, height: height * 0.48 },
    stall: wide
      ? { x: width * 0.365, y: height * 0.33, width: width * 0.6, height: height * 0.45 }
      : { x: width * 0.03, y: height * 0.58, width: width * 0.94, height: height * 0.26 },
  }
}
