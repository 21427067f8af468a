/** The signs of the quay, as lines, and how a hand moves them: for the robot that reads them and for those who paint them. */
export const signNames = ['left', 'right', 'back', 'stop'] as const
export type SignName = (typeof signNames)[number]

/** A place on the picture, each share from 0 to 1. */
export type Spot = readonly [x: number, y: number]

/** Each sign as somebody careful paints it, in the middle of the picture. */
export const signLines: Readonly<Record<SignName, readonly (readonly Spot[])[]>> = {
  left: [
    [
      [0.72, 0.16],
      [0.26, 0.5],
      [0.72, 0.84],
    ],
  ],
  right: [
    [
      [0.28, 0.16],
      [0.74, 0.5],
      [0.28, 0.84],
    ],
  ],
  back: [
    [
      [0.26, 0.2],
      [0.26, 0.66],
      [0.5, 0.84],
      [0.74, 0.66],
      [0.74, 0.2],
    ],
  ],
  stop: [
    [
      [0.24, 0.24],
      [0.76, 0.76],
    ],
    [
      [0.76, 0.24],
      [0.24, 0.76],
    ],
  ],
}

/** How large a hand paints, how far it leans, and how far off the middle. */
export interface Manner {
  readonly size: number
  readonly lean: number
  readonly across: number
  readonly down: number
}

/** The line as such a hand paints it; `jitter` is asked twice a point, in order. */
export function moved(
  line: readonly Spot[],
  { size, lean, across, down }: Manner,
  jitter: () => number,
): Spot[] {
  return line.map(([x, y]): Spot => {
    const [cx, cy] = [(x - 0.5) * size, (y - 0.5) * size]
    return [0.5 + cx + cy * lean + across + jitter(), 0.5 + cy - cx * lean + down + jitter()]
  })
}

/** Distance of a place from the line between two spots, which may be one. */
export function distanceTo(x: number, y: number, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  const [px, py] = [x - ax - along * dx, y - ay - along * dy]
  return Math.sqrt(px * px + py * py)
}
