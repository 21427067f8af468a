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

/**
 * The fewest cells that a search must ask about before it can be sure that a way is shortest, even one that looks from
 * both ends and knows how far cells are apart in a straight line. A pair of cells, one from each end, may hide a
 * shorter way as long as no bound on its length reaches the answer's; one of the two must be asked about, and the
 * cheapest choice takes all below one depth from the start and all below the rest from the goal (Chen, Holte, Zilles
 * and Sturtevant, "Front-to-End Bidirectional Heuristic Search with Near-Optimal Node Expansions", 2017).
 */
export function fewest(estate: Estate): number {
  const { start, goal } = estate
  const answer = distancesFrom(estate, start).get(goal) ?? 0
  const open = (from: number, to: number) =>
    [...distancesFrom(estate, from)].flatMap(([cell, far]) =>
      far + straight(estate, cell, to) < answer ? [far] : [],
    )
  const [forward, backward] = [open(start, goal), open(goal, start)]
  let least = Number.POSITIVE_INFINITY
  for (let depth = 0; depth <= answer; depth++) {
    const below = (list: readonly number[], far: number) => list.filter((one) => one < far).length
    least = Math.min(least, below(forward, depth) + below(backward, answer - depth))
  }
  return least
}

function distancesFrom(estate: Estate, from: number): Map<number, number> {
  const distance = new Map([[from, 0]])
  for (const [cell, far] of distance)
    for (const next of neighboursOf(estate, cell)) if (!distance.has(next)) distance.set(next, far + 1)
  return distance
}

function straight({ width }: Estate, a: number, b: number): number {
  const apart = (one: number, other: number) => Math.abs(one - other)
  return apart(a % width, b % width) + apart(Math.floor(a / width), Math.floor(b / width))
}
