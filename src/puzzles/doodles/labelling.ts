/** A class says which signs doodles are; some of them lie halfway between two. Pure. */
import type { Labelling, Random } from '../../engine/index.ts'
import { pack, pictureOf } from '../kit/drawing.ts'
import { inkSight } from '../kit/inkSight.ts'
import { moved, type SignName, type Spot, signLines } from '../kit/signs.ts'
import type { Drawing, Recipe, Setup } from './schema.ts'

/** Doodles of each sign, and between two of them. */
const [plain, between] = [1, 6]
/** Points of a line that becomes another. */
const points = 13

export const labelling: Labelling<Setup, Recipe, Drawing> = {
  classes: ({ classes }) => classes.map(({ name }) => name),

  things({ classes }, random) {
    const signs = classes.map(({ sign }) => sign)
    const mixed = Array.from({ length: between }, () => {
      const [from, to] = random.shuffle(signs) as [SignName, SignName]
      return doodle([blend(from, to, 0.3 + 0.4 * random.next())], random)
    })
    const clear = signs.flatMap((sign) =>
      Array.from({ length: plain }, () => doodle(signLines[sign], random)),
    )
    return random.shuffle([...clear, ...mixed])
  },

  sight: (_, drawing) => inkSight(pictureOf(drawing)),

  taught: (setup, things, labels) => ({
    setup,
    recipe: {
      drawn: things.flatMap((drawing, i) => {
        const of = setup.classes[labels[i] ?? -1]
        return of ? [{ of: of.id, ...drawing }] : []
      }),
    },
  }),
}

/** By a hand that is a little unsteady. */
function doodle(lines: readonly (readonly Spot[])[], random: Random): Drawing {
  const within = (most: number) => (random.next() - 0.5) * 2 * most
  const manner = { size: 0.85 + within(0.2), lean: within(0.15), across: within(0.07), down: within(0.07) }
  return { pen: 'middle', lines: pack(lines.map((line) => moved(line, manner, () => within(0.02)))) }
}

/** A line between two signs: `share` of the second. */
function blend(from: SignName, to: SignName, share: number): Spot[] {
  const [a, b] = [along(signLines[from][0] ?? []), along(signLines[to][0] ?? [])]
  const way = far(a, b) <= far(a, [...b].reverse()) ? b : [...b].reverse()
  return a.map(([x, y], i): Spot => {
    const [u, v] = way[i] ?? [x, y]
    return [x + (u - x) * share, y + (v - y) * share]
  })
}

const far = (a: readonly Spot[], b: readonly Spot[]) =>
  a.reduce((sum, spot, i) => sum + length(spot, b[i] ?? spot), 0)
const length = ([ax, ay]: Spot, [bx, by]: Spot) => Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))

/** As many points at even distances along a line. */
function along(line: readonly Spot[]): Spot[] {
  const steps = line.slice(1).map((to, i) => length(line[i] ?? to, to))
  const whole = steps.reduce((sum, step) => sum + step, 0)
  return Array.from({ length: points }, (_, n): Spot => {
    let left = (whole * n) / (points - 1)
    for (const [i, step] of steps.entries()) {
      const [from, to] = [line[i] as Spot, line[i + 1] as Spot]
      if (left > step && i < steps.length - 1) {
        left -= step
        continue
      }
      const share = step === 0 ? 0 : Math.min(1, left / step)
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    }
    return line[0] as Spot
  })
}
