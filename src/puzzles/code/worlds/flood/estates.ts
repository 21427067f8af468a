/** Estates to flood, made from a seed: walls with gaps, always a way, often several. */
import type { Random } from '../../../../engine/index.ts'
import { type Estate, neighboursOf, reference } from './world.ts'

const width = 12
const height = 9

/** Any that has a way worth a search will do where `hard` is not asked for, and is found much sooner. */
export function makeEstate(random: Random, hard = true): Estate {
  for (;;) {
    const cells = Array.from({ length: width * height }, (_, cell) => cell)
    const walls = cells.filter(() => random.next() < 0.28)
    const open = cells.filter((cell) => !walls.includes(cell))
    const [start, goal] = [random.pick(open), random.pick(open)]
    const estate: Estate = { width, height, walls, start, goal }
    const { distance, expansions } = reference(estate)
    if (!hard && distance >= 8) return estate
    // Far enough to be a search, near enough that flooding the whole estate is a waste.
    const fair = distance >= 8 && distance <= 18 && expansions <= open.length * 0.85
    if (fair && misleads(estate, distance)) return estate
  }
}

/** Whether always asking the cell nearest to the goal as the crow flies ends in a detour: then only a search is right. */
function misleads(estate: Estate, shortest: number): boolean {
  const far = (cell: number) =>
    Math.abs((cell % width) - (estate.goal % width)) +
    Math.abs(Math.floor(cell / width) - Math.floor(estate.goal / width))
  const steps = new Map([[estate.start, 0]])
  const waiting = [estate.start]
  while (waiting.length > 0) {
    const cell = waiting.reduce((best, one) => (far(one) < far(best) ? one : best))
    if (cell === estate.goal) return (steps.get(cell) ?? 0) > shortest
    waiting.splice(waiting.indexOf(cell), 1)
    for (const next of neighboursOf(estate, cell)) {
      if (steps.has(next)) continue
      steps.set(next, (steps.get(cell) ?? 0) + 1)
      waiting.push(next)
    }
  }
  return true
}
