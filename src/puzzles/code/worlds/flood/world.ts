import { type Simulation, type World, WorldFault } from '../../../../engine/index.ts'

/** An estate of walls and lanes, seen from above, where the water rises from one cell to its neighbours. */
export interface Estate {
  readonly width: number
  readonly height: number
  /** Cells that are walls: row x width + column. */
  readonly walls: readonly number[]
  readonly start: number
  readonly goal: number
}

export const world: World<Estate> = {
  api: [{ name: 'neighbours', params: ['cell'] }],
  entry: { name: 'search', params: ['start', 'goal'] },
  open: (estate): Simulation => ({
    entryArguments: [estate.start, estate.goal],
    call(_name, [cell]) {
      if (typeof cell !== 'number' || !Number.isInteger(cell)) throw new WorldFault('not-a-cell')
      if (cell < 0 || cell >= estate.width * estate.height || estate.walls.includes(cell))
        throw new WorldFault('not-a-cell')
      return neighboursOf(estate, cell)
    },
  }),
}

/** Open cells beside a cell: above, right, below, left. */
export function neighboursOf({ width, height, walls }: Estate, cell: number): number[] {
  const [x, y] = [cell % width, Math.floor(cell / width)]
  const beside = [
    [x, y - 1],
    [x + 1, y],
    [x, y + 1],
    [x - 1, y],
  ] as const
  return beside
    .filter(([nx, ny]) => nx >= 0 && ny >= 0 && nx < width && ny < height)
    .map(([nx, ny]) => ny * width + nx)
    .filter((next) => !walls.includes(next))
}

/**
 * Breadth-first search (Moore 1959): the distance to each cell, and how many cells were expanded before the goal
 * came out of the queue.
 */
export function reference(estate: Estate): { distance: number; expansions: number } {
  const distance = new Map([[estate.start, 0]])
  const queue = [estate.start]
  let expansions = 0
  for (const cell of queue) {
    if (cell === estate.goal) return { distance: distance.get(cell) ?? 0, expansions }
    expansions++
    for (const next of neighboursOf(estate, cell)) {
      if (distance.has(next)) continue
      distance.set(next, (distance.get(cell) ?? 0) + 1)
      queue.push(next)
    }
  }
  return { distance: -1, expansions }
}

/**
 * Whether a program's questions show that no way is shorter than `length`, whatever it was told beforehand. A question
 * counts if the cell had been found by then, as start, goal or neighbour in an earlier answer. Between two cells of which
 * neither was asked about, a step may be open as far as the program has seen; with all such steps taken as open, the way
 * from start to goal must still be as long. Every search that can be sure asks this much: one that floods, from either
 * end or both, and one that reckons with the distance in a straight line.
 */
export function shown(estate: Estate, asked: readonly number[], length: number): boolean {
  const found = new Set([estate.start, estate.goal])
  const known = new Set<number>()
  for (const cell of asked) {
    if (!found.has(cell)) continue
    known.add(cell)
    for (const next of neighboursOf(estate, cell)) found.add(next)
  }
  const all = { ...estate, walls: [] }
  // An answer says of each cell beside it whether it is open.
  const opens = (from: number, to: number) => !known.has(from) || neighboursOf(estate, from).includes(to)
  const mayStep = (from: number) => neighboursOf(all, from).filter((to) => opens(from, to) && opens(to, from))
  return (distancesFrom(mayStep, estate.start).get(estate.goal) ?? Number.POSITIVE_INFINITY) >= length
}

function distancesFrom(mayStep: (from: number) => readonly number[], from: number): Map<number, number> {
  const distance = new Map([[from, 0]])
  for (const [cell, far] of distance)
    for (const next of mayStep(cell)) if (!distance.has(next)) distance.set(next, far + 1)
  return distance
}
