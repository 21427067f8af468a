/** Estates to flood, made from a seed: walls with gaps, always a way, often several. */
import type { Random } from '../../../engine/index.ts'
import { type Estate, reference } from '../worlds/flood.ts'

const width = 12
const height = 9

export function makeEstate(random: Random): Estate {
  for (;;) {
    const cells = Array.from({ length: width * height }, (_, cell) => cell)
    const walls = cells.filter(() => random.next() < 0.28)
    const open = cells.filter((cell) => !walls.includes(cell))
    const [start, goal] = [random.pick(open), random.pick(open)]
    const estate: Estate = { width, height, walls, start, goal }
    const { distance, expansions } = reference(estate)
    // Far enough to be a search, near enough that flooding the whole estate is a waste.
    if (distance >= 8 && distance <= 16 && expansions <= open.length * 0.75) return estate
  }
}
