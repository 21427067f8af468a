/** Where a digit lies that is pushed about by hand, in whole squares from its place. Pure. */
import { reachBy } from './reach.ts'

export interface Place {
  readonly right: number
  readonly down: number
}

const kept = (squares: number): number => {
  const whole = Math.round(Math.min(reachBy, Math.max(-reachBy, squares)))
  // No minus nought.
  return whole === 0 ? 0 : whole
}

/** Dragged by so many squares, parts of them too, from where it lay; never beyond what the map of its reach shows. */
export const slid = ({ right, down }: Place, byRight: number, byDown: number): Place => ({
  right: kept(right + byRight),
  down: kept(down + byDown),
})

const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** One square by an arrow key; by any other key it stays. */
export function stepBy(place: Place, key: string): Place {
  const [right, down] = ways[key] ?? [0, 0]
  return slid(place, right, down)
}
