/** Where things stand in the bay, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface BayLayout {
  readonly horizon: number
  /** Where the pier's planks begin. */
  readonly deck: number
  /** The head of each jetty, in the order of the classes. */
  readonly berths: readonly Point[]
  /** The water before each jetty, where its boats lie. */
  readonly rooms: readonly Box[]
  /** Side of the sail of the boat that is looked at. */
  readonly sail: number
  /** Where it is looked at. */
  readonly spot: Point
  readonly pip: Point & { readonly size: number }
}

/** `sky`: the share of the height above the horizon. */
export function bayLayout(classes: number, width: number, height: number, sky = 0.3): BayLayout {
  const horizon = height * sky
  const deck = height * 0.86
  const pitch = width / classes
  const at = (i: number) => pitch * (i + 0.5)
  const sail = Math.min(height * 0.24, width * 0.2)
  return {
    ...{ horizon, deck, sail },
    berths: Array.from({ length: classes }, (_, i) => ({ x: at(i), y: horizon + height * 0.05 })),
    rooms: Array.from({ length: classes }, (_, i) => ({
      x: at(i) - pitch * 0.44,
      y: horizon + height * 0.085,
      width: pitch * 0.88,
      height: height * 0.2,
    })),
    spot: { x: width * 0.52, y: height * 0.76 },
    pip: { x: width * 0.11, y: deck - height * 0.03, size: clamp(height * 0.17, 46, 130) },
  }
}

export interface LabLayout {
  /** For each class the halyard of its flags: from, to, and how large a flag is. */
  readonly lines: readonly { readonly from: Point; readonly to: Point }[]
  readonly flag: number
  /** The sheet to draw on. */
  readonly easel: Box
  /** How far along the water the dinghy may drift. */
  readonly drift: { readonly y: number; readonly size: number }
}

export function labLayout(classes: number, most: number, width: number, height: number): LabLayout {
  const pitch = (height * 0.3) / classes
  const flag = Math.min(pitch * 0.78, (width * 0.84) / (most + 0.5))
  const side = Math.min(height * 0.35, width * 0.42)
  return {
    flag,
    lines: Array.from({ length: classes }, (_, i) => ({
      from: { x: width * 0.02, y: height * 0.015 + i * pitch },
      to: { x: width * 0.98, y: height * 0.015 + i * pitch },
    })),
    easel: { x: width * 0.97 - side, y: height * 0.97 - side, width: side, height: side },
    drift: { y: height * 0.595, size: Math.min(height * 0.105, width * 0.11) },
  }
}

/** Where the nth flag hangs on its line, which sags. */
export function flagSpot({ lines, flag }: LabLayout, line: number, n: number, most: number): Point {
  const { from, to } = lines[line] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } }
  const part = (n + 1.1) / (most + 0.7)
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + sag * flag * 4 * part * (1 - part) + flag * 0.56,
  }
}

/** How deep a line sags, in flags. */
export const sag = 0.16
