import { type Simulation, type World, WorldFault } from '../../../../engine/index.ts'
import { predict, type Weights } from './mind.ts'

/** A night walk for a grid robot: from its berth to the lantern, past signs that somebody painted by hand. */
export interface Walk {
  readonly width: number
  readonly height: number
  /** Cells one can walk on: row x width + column. */
  readonly path: readonly number[]
  readonly start: number
  /** 0 north, 1 east, 2 south, 3 west. */
  readonly heading: number
  readonly lantern: number
  /** Pictures of the ground by cell, 100 numbers each; a cell without one is bare. */
  readonly pictures: Readonly<Record<number, readonly number[]>>
  /** The same cells from another side, for a second look. */
  readonly again: Readonly<Record<number, readonly number[]>>
  /** What bare ground looks like to the camera. */
  readonly bare: readonly number[]
  readonly model: Weights
}

export const world: World<Walk> = {
  api: [
    { name: 'forward', params: [] },
    { name: 'turnLeft', params: [] },
    { name: 'turnRight', params: [] },
    { name: 'turnAround', params: [] },
    { name: 'look', params: [] },
    { name: 'lookAgain', params: [] },
    { name: 'atLantern', params: [] },
    { name: 'model.predict', params: ['picture'] },
  ],
  open: (walk): Simulation => {
    const robot = startOf(walk)
    return {
      call(name, args) {
        switch (name) {
          case 'forward':
            if (!stepForward(walk, robot)) throw new WorldFault('bumped')
            return null
          case 'turnLeft':
          case 'turnRight':
          case 'turnAround':
            robot.heading = turned(robot.heading, name)
            return null
          case 'look':
            return walk.pictures[robot.cell] ?? walk.bare
          case 'lookAgain':
            return walk.again[robot.cell] ?? walk.bare
          case 'atLantern':
            return robot.cell === walk.lantern
          case 'model.predict':
            return predict(walk.model, pictureOf(args[0]))
          default:
            throw new WorldFault('unknown')
        }
      },
    }
  },
}

export interface Robot {
  cell: number
  heading: number
}

export const startOf = (walk: Walk): Robot => ({ cell: walk.start, heading: walk.heading })

export function turned(heading: number, how: 'turnLeft' | 'turnRight' | 'turnAround'): number {
  return (heading + { turnLeft: 3, turnRight: 1, turnAround: 2 }[how]) % 4
}

/** The cell ahead, or undefined where the walk ends. */
export function ahead({ width, height }: Pick<Walk, 'width' | 'height'>, cell: number, heading: number) {
  const [dx = 0, dy = 0] = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ][heading] ?? [0, 0]
  const [x, y] = [(cell % width) + dx, Math.floor(cell / width) + dy]
  return x < 0 || y < 0 || x >= width || y >= height ? undefined : y * width + x
}

/** Moves one cell; false, and nothing moves, where there is no path. */
export function stepForward(walk: Walk, robot: Robot): boolean {
  const next = ahead(walk, robot.cell, robot.heading)
  if (next === undefined || !walk.path.includes(next)) return false
  robot.cell = next
  return true
}

function pictureOf(given: unknown): number[] {
  if (!Array.isArray(given) || given.length !== side * side || !given.every((one) => typeof one === 'number'))
    throw new WorldFault('not-a-picture')
  return given
}

/** Pictures are side x side pixels, 0 bare to 1 paint. */
export const side = 10
