/** Where the ground lies on the stage: as large as fits, in its true proportions. Pure. */
import type { Box, Point } from '../../scenes/kit/layout.ts'
import type { Ground } from './ground.ts'
import type { Place } from './schema.ts'

export interface Plot extends Box {
  /** CSS pixels to one unit of the measures. */
  readonly scale: number
}

/** A side along which nothing lies is a line in the middle of the room. */
export function plotOf({ width, height }: Pick<Ground, 'width' | 'height'>, room: Box): Plot {
  const fits = [...(width > 0 ? [room.width / width] : []), ...(height > 0 ? [room.height / height] : [])]
  const scale = fits.length > 0 ? Math.min(...fits) : 1
  const [w, h] = [width * scale, height * scale]
  return {
    ...{ scale, width: w, height: h },
    x: room.x + (room.width - w) / 2,
    y: room.y + (room.height - h) / 2,
  }
}

/** Up is up. */
export const pointOf = ({ x, y, width, height }: Box, place: Place): Point => ({
  x: x + place.x * width,
  y: y + (1 - place.y) * height,
})

/** The place under a point, in the ground; along a side of no length, the middle. */
export function placeOf({ x, y, width, height }: Box, point: Point): Place {
  const part = (n: number) => Math.min(1, Math.max(0, n))
  return {
    x: width > 0 ? part((point.x - x) / width) : 0.5,
    y: height > 0 ? part(1 - (point.y - y) / height) : 0.5,
  }
}

/** One, two or five times a power of ten: units from one line of the paving to the next. */
export function paving(longest: number): number {
  let step = 1
  while (longest / step > 24) step *= 10
  while (longest / step < 2.4) step /= 10
  if (longest / step > 12) return step * 2 < longest ? step * 2 : step
  return step
}
