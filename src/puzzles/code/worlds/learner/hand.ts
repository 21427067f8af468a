import type { CodeEvent, Line, Place } from '../../events.ts'
import type { HandOfWorld } from '../../hands.ts'
import { opens } from '../../opens.ts'
import { squaredError } from './judge.ts'

/** Eighteen storms of NOAA's HURDAT2, pressure and wind, both rescaled. */
export const cloud = {
  xs: [
    0.58, 0.91, 0.66, -0.98, -2.13, -2.21, 0.74, 0.66, -1.47, 0.17, 0.58, 0.66, 0.33, 0.41, 0.82, -0.57, 0.91,
    -0.08,
  ],
  ys: [
    -0.53, 0.37, 0.37, 2.63, 2.18, 4.89, -0.08, -0.08, 2.18, 1.73, 0.37, -0.53, 1.28, 0.37, -0.98, 3.08,
    -0.53, 1.28,
  ],
}

/** How far slope and height go by hand. */
export const reach = { slope: 4, height: 6 }

export const lineOf = ([slope = 0, height = 0]: readonly number[]): Line => [slope, height]

/** The average of the squared errors on the hand's cloud. */
export const lossOf = (line: Line) => squaredError(cloud.xs, cloud.ys, line) / cloud.xs.length

const place: Place = { world: 'learner', ...cloud, topic: 'storms', byHand: true }

export const hand: HandOfWorld = {
  place,
  first: [0.5, 0],
  events: (hand): readonly CodeEvent[] => [opens(place), { type: 'line', ms: 0, line: lineOf(hand) }],
  fits: (hand) =>
    hand.length === 2 && Math.abs(hand[0] ?? 0) <= reach.slope && Math.abs(hand[1] ?? 0) <= reach.height,
}

/** The line that a program came to on the hand's cloud, in what its try was told as. */
export function programsLine(events: readonly CodeEvent[]): Line | undefined {
  const end = events.findIndex(({ type }) => type === 'end')
  const drawn = events.slice(0, Math.max(0, end)).find((event) => event.type === 'line')
  return drawn?.type === 'line' ? drawn.line : undefined
}
