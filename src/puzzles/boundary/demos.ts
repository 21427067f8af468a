import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import type { Feeling } from '../../scenes/kit/pip.ts'
import { borderSize } from './events.ts'
import { grid } from './inputs.ts'
import type { Place, Places } from './places.ts'
import type { demos } from './schema.ts'
import type { createGarden } from './stageGarden.ts'

/** What the lecture shows on the lawn: drawn by formula, not trained, to point at one idea at a time. */
export function demosOn(
  { kit, pip }: DemoStage,
  { field, known }: ReturnType<typeof createGarden>,
  { train }: Places,
): Readonly<Record<ReturnType<typeof demos>[number], Demo>> {
  /** A border over the plane that changes with the milliseconds since the card came up. */
  const border =
    (feeling: Feeling, at: (time: number) => Uint8Array): Demo =>
    () => {
      pip.feel(feeling)
      return { still: 5200, update: (time) => field.to(at(time), kit.calm()) }
    }
  return {
    garden() {
      if (!kit.calm()) known.enter()
      pip.point('left')
      return undefined
    },
    line: border({ accuracy: 0.5 }, straightLine),
    neurons: border({ learning: true }, joiningNeurons),
    mistaken() {
      const demo = border({ sure: 0.55 }, chasingSlips(train))()
      known.callOut(true)
      return demo
    },
  }
}

const plane = grid(borderSize)
const paint = (value: (x: number, y: number) => number) =>
  Uint8Array.from(plane, ({ x, y }) => 255 * Math.min(1, Math.max(0, value(x, y))))
const bend = (sum: number) => 1 / (1 + Math.exp(-3 * sum))

/** A straight border turns and shifts, and never closes. */
const straightLine = (time: number) => {
  const angle = time / 1500
  const shift = Math.sin(time / 900) * 0.9
  const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
  return paint((x, y) => bend(nx * x + ny * y - shift))
}

/** One bent line, then two, three, four: together they close. */
const joiningNeurons = (time: number) => {
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
function chasingSlips(train: readonly Place[]) {
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
