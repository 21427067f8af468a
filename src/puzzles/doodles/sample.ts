import type { Figures, Random } from '../../engine/index.ts'
import { pack } from '../kit/drawing.ts'
import { pens } from '../kit/drawn.ts'
import { draw } from './hands.ts'
import type { Drawn, Hand, Recipe, Setup } from './schema.ts'

/** How far the drawings of one player lie from a careful sign. */
const daring = [0, 0.5, 1] as const

/**
 * A random player, for the survey: some drawings of each sign or as many as there is room for, one pen or all three, and
 * every drawing varied as far as this player dares: in all things at once, or each time in another one.
 */
export function sample({ classes, most }: Setup, budget: Figures, random: Random): Recipe {
  const room = Math.min(most, Math.floor((budget.drawings ?? classes.length * most) / classes.length))
  const far = random.pick(daring)
  const inTurn = random.below(2) === 0
  const allPens = random.below(2) === 0
  const [some, pen] = [random.below(2) === 0 ? room : 1 + random.below(room), random.pick(pens)]
  const drawn = classes.flatMap(({ id, sign }) => {
    const order = random.shuffle(turns(far))
    return Array.from({ length: some }, (_, i): Drawn => {
      const hand = inTurn ? { ...straying(0), ...order[i % order.length] } : straying(far)
      const { lines } = draw(sign, hand, random)
      return { of: id, pen: allPens ? random.pick(pens) : pen, lines: pack(lines) }
    })
  })
  return { drawn: random.shuffle(drawn) }
}

/** The hand of somebody who strays so far from a careful sign in everything. */
const straying = (far: number): Hand => ({
  size: [1 - 0.5 * far, 1 + 0.05 * far],
  lean: [-0.5 * far, 0.5 * far],
  across: [-0.2 * far, 0.2 * far],
  down: [-0.2 * far, 0.2 * far],
  reach: [0.1, 0.1],
  shake: 0.02 + 0.02 * far,
})

/** What somebody may change who changes one thing at a time; a smaller sign has room to lie in a corner. */
function turns(far: number): Partial<Hand>[] {
  const at = (x: number, y: number, size = 0.85): Partial<Hand> => ({
    size: [1 - (1 - size) * far, 1 - (1 - size) * far],
    across: [x * far, x * far],
    down: [y * far, y * far],
  })
  const corners = [-0.18, 0.18].flatMap((x) => [-0.18, 0.18].map((y) => at(x, y, 0.5)))
  const sides = [at(-0.16, 0), at(0.16, 0), at(0, -0.16), at(0, 0.16)]
  return [
    {},
    at(0, 0, 0.5),
    ...corners,
    ...sides,
    ...[-0.5, 0.5].map((lean): Partial<Hand> => ({ lean: [lean * far, lean * far] })),
  ]
}
