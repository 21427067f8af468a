import { borderSize } from './events.ts'
import { grid } from './inputs.ts'
import type { Place } from './places.ts'

/**
 * What the lecture shows on the lawn: drawn by formula, not trained, to point at one idea at a time. `time` in
 * milliseconds since the card came up.
 */
export type Demo = (time: number) => Uint8Array | undefined

const plane = grid(borderSize)
const paint = (value: (x: number, y: number) => number) =>
  Uint8Array.from(plane, ({ x, y }) => 255 * Math.min(1, Math.max(0, value(x, y))))
const bend = (sum: number) => 1 / (1 + Math.exp(-3 * sum))

/** A straight border turns and shifts, and never closes. */
export const straightLine: Demo = (time) => {
  const angle = time / 1500
  const shift = Math.sin(time / 900) * 0.9
  const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
  return paint((x, y) => bend(nx * x + ny * y - shift))
}

/** One bent line, then two, three, four: together they close. */
export const joiningNeurons: Demo = (time) => {
  const each = 1300
  const count = 1 + (Math.floor(time / each) % 5)
  const lines = Math.min(4, count)
  return paint((x, y) => {
    let all = 1
    for (let i = 0; i < lines; i++) {
      const angle = ((i + 0.5) / 4) * 2 * Math.PI
      all *= bend((1.15 - (Math.cos(angle) * (x - 0.16) + Math.sin(angle) * (y + 0.12))) * 1.6)
    }
    return all
  })
}

/** A border that gives every training place its own label, slips and all: each place speaks for its surroundings. */
export function chasingSlips(train: readonly Place[]): Demo {
  const drawn = paint((x, y) => {
    let [first, all] = [0, 0]
    for (const place of train) {
      const far = (place.x - x) ** 2 + (place.y - y) ** 2
      const says = Math.exp(-far / 0.018) + 0.001 * Math.exp(-far / 0.25)
      all += says
      if (place.truth === 0) first += says
    }
    return first / all
  })
  return () => drawn
}
