import { colour } from './tokens.ts'

/**
 * How classes are told apart, on the canvas and in the page alike: a colour, a shape and a letter, never colour
 * alone. The first six differ in lightness too, so they hold up in the three common kinds of colour blindness.
 */
export interface Mark {
  readonly letter: string
  readonly shape: string
  /** CSS colour; letters on it are set in ink. */
  readonly colour: string
  /** The outline in a box of 24 by 24, clockwise: for a canvas polygon or, through `markPath`, an SVG path. */
  readonly outline: readonly Point[]
}
export type Point = readonly [x: number, y: number]

export const marks: readonly Mark[] = [
  { letter: 'A', shape: 'circle', colour: colour.neonBlue, outline: regular(40, 10) },
  { letter: 'B', shape: 'triangle', colour: colour.lantern, outline: shifted(regular(3, 12.4), 0, 2.2) },
  { letter: 'C', shape: 'square', colour: colour.jade, outline: regular(4, 13, 45) },
  { letter: 'D', shape: 'diamond', colour: colour.pink, outline: regular(4, 11.8) },
  { letter: 'E', shape: 'hexagon', colour: colour.violet, outline: regular(6, 11) },
  { letter: 'F', shape: 'star', colour: '#FFE66B', outline: star(5, 12, 6) },
  { letter: 'G', shape: 'cross', colour: colour.coralText, outline: cross(10.5, 5) },
  { letter: 'H', shape: 'pentagon', colour: colour.mist, outline: shifted(regular(5, 11.5), 0, 0.8) },
  {
    letter: 'I',
    shape: 'triangle down',
    colour: '#A8E05F',
    outline: shifted(regular(3, 12.4, 180), 0, -2.2),
  },
  { letter: 'J', shape: 'octagon', colour: '#F3C6A5', outline: regular(8, 11, 22.5) },
]

/** The mark of class `index`; from the eleventh on, shapes and colours come round again and the letter goes on. */
export function markOf(index: number): Mark {
  const mark = marks[index % marks.length] as Mark
  return index < marks.length ? mark : { ...mark, letter: String.fromCharCode(65 + (index % 26)) }
}

/** The outline as SVG path data in a view box of `0 0 24 24`. */
export function markPath(mark: Mark): string {
  return `M${mark.outline.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`
}

function regular(sides: number, reach: number, turn = 0): Point[] {
  return Array.from({ length: sides }, (_, i) => around((i / sides) * 360 + turn, reach))
}

function star(points: number, outer: number, inner: number): Point[] {
  return Array.from({ length: points * 2 }, (_, i) => around((i / (points * 2)) * 360, i % 2 ? inner : outer))
}

function cross(reach: number, half: number): Point[] {
  const arm: Point[] = [
    [half, -reach],
    [half, -half],
    [reach, -half],
    [reach, half],
    [half, half],
    [half, reach],
    [-half, reach],
    [-half, half],
    [-reach, half],
    [-reach, -half],
    [-half, -half],
    [-half, -reach],
  ]
  return shifted(arm, 12, 12)
}

/** Degrees clockwise from the top, about the middle of the box. */
function around(degrees: number, reach: number): Point {
  const angle = (degrees / 180) * Math.PI
  return [12 + Math.sin(angle) * reach, 12 - Math.cos(angle) * reach]
}

function shifted(points: readonly Point[], dx: number, dy: number): Point[] {
  return points.map(([x, y]) => [x + dx, y + dy])
}

const round = (n: number) => Math.round(n * 100) / 100
