/** Where things stand on the pier, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

type Sized = Point & { readonly size: number }

export interface Pier {
  readonly horizon: number
  /** Where the planks begin. */
  readonly deck: number
  /** A lantern for each night, on a line across the sky. */
  readonly lamps: readonly Sized[]
  readonly ferry: Sized
}

export function pierLayout(nights: number, width: number, height: number): Pier {
  const pitch = (width * 0.97) / nights
  const size = Math.min(pitch * 0.62, height * 0.125)
  return {
    horizon: height * 0.44,
    deck: height * 0.66,
    lamps: Array.from({ length: nights }, (_, i) => {
      const part = (i + 0.5) / nights
      return {
        x: width * 0.015 + pitch * (i + 0.5),
        y: height * (0.07 + 0.11 * part * (1 - part)) + size * 0.4,
        size,
      }
    }),
    ferry: { x: width * 0.2, y: height * 0.53, size: Math.min(width * 0.34, height * 0.52) },
  }
}

export interface LabLayout extends Pier {
  /** Feet of those on the pier, and how tall the tallest is. */
  readonly birds: readonly Point[]
  readonly bird: number
  readonly pip: Sized
  readonly quilt: Box
  readonly bell: Sized
  /** What is in this morning's lesson lies here. */
  readonly cards: Sized
}

export function labLayout(nights: number, birds: number, width: number, height: number): LabLayout {
  const room = width * 0.74
  const pitch = room / Math.max(1, birds)
  const bird = Math.min(pitch * 1.5, height * 0.28)
  const right = width * 0.87
  const pip = clamp(Math.min(height * 0.19, width * 0.15), 44, 118)
  const quilt = clamp(Math.min(height * 0.2, width * 0.19), 56, 150)
  const top = height * 0.75
  return {
    ...pierLayout(nights, width, height),
    bird,
    birds: Array.from({ length: birds }, (_, i) => ({
      x: width * 0.015 + pitch * (i + 0.5),
      y: height * (i % 2 === 0 ? 0.97 : 0.85),
    })),
    pip: { x: right, y: top - pip * 0.42, size: pip },
    quilt: { x: right - quilt / 2, y: top, width: quilt, height: quilt },
    bell: { x: width * 0.7, y: height * 0.575, size: clamp(height * 0.1, 32, 58) },
    cards: { x: width * 0.6, y: height * 0.635, size: clamp(height * 0.075, 24, 42) },
  }
}

export interface EveningLayout extends Pier {
  readonly size: number
  readonly spot: Point
  readonly pip: Sized
  readonly quilt: Box
  readonly houses: readonly Box[]
  /** Before each house, where those stand who were sent there. */
  readonly rooms: readonly Box[]
}

export function eveningLayout(nights: number, classes: number, width: number, height: number): EveningLayout {
  const left = width * 0.36
  const pitch = (width * 0.985 - left) / classes
  const tall = Math.min(height * 0.34, Math.max(pitch * 1.25, height * 0.22))
  const foot = height * 0.76
  const size = Math.min(height * 0.24, width * 0.15)
  const houses = Array.from({ length: classes }, (_, i) => ({
    ...{ x: left + pitch * (i + 0.04), y: foot - tall, width: pitch * 0.92, height: tall },
  }))
  const pip = clamp(Math.min(height * 0.16, width * 0.14), 40, 110)
  return {
    ...pierLayout(nights, width, height),
    ...{ size, houses, spot: { x: width * 0.19, y: height * 0.86 } },
    ferry: { x: width * 0.115, y: height * 0.55, size: Math.min(width * 0.3, height * 0.5) },
    pip: { x: width * 0.285, y: height * 0.42, size: pip },
    quilt: {
      x: width * 0.285 - pip * 0.42,
      y: height * 0.42 + pip * 0.36,
      width: pip * 0.84,
      height: pip * 0.84,
    },
    rooms: houses.map(({ x, width: wide }) => ({
      ...{ x: x + wide * 0.03, y: foot - height * 0.1, width: wide * 0.94, height: height * 0.33 },
    })),
  }
}
