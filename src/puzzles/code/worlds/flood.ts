import { type Simulation, type World, WorldFault } from './world.ts'

/** An estate of walls and lanes, seen from above, where the water rises from one cell to its neighbours. */
export interface Estate {
  readonly width: number
  readonly height: number
  /** Cells that are walls: row x width + column. */
  readonly walls: readonly number[]
  readonly start: number
  readonly goal: number
}

export const flood: World<Estate> = {
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
