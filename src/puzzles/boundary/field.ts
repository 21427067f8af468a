import { markOf } from '../../look/index.ts'

/**
 * Pictures of a function over the plane: its hues, the border where it crosses one half, and what that border or
 * a neuron's view looks like in words. Pure sums over squares of bytes (0..255, row by row from the top left).
 */
export type Squares = ArrayLike<number>

/** A piece of the border, in 0..1 of the plane from the top left. */
export type Piece = readonly [x0: number, y0: number, x1: number, y1: number]

/** Two squares mixed: `share` 0 is the first. */
export function blend(from: Squares, to: Squares, share: number, into: Float32Array): Float32Array {
  for (let i = 0; i < into.length; i++) {
    const a = from[i] ?? 0
    into[i] = a + ((to[i] ?? 0) - a) * share
  }
  return into
}

/**
 * The border as pieces: marching squares between the middles of neighbouring squares, each crossing placed by
 * linear interpolation (Lorensen and Cline 1987, in two dimensions).
 */
export function contour(squares: Squares, size: number, level = 127.5): Piece[] {
  const pieces: Piece[] = []
  const unit = (i: number) => (i + 0.5) / size
  for (let row = 0; row < size - 1; row++) {
    for (let column = 0; column < size - 1; column++) {
      const at = row * size + column
      const a = (squares[at] ?? 0) - level
      const b = (squares[at + 1] ?? 0) - level
      const c = (squares[at + size + 1] ?? 0) - level
      const d = (squares[at + size] ?? 0) - level
      // Most squares lie on one side, and this is asked in every frame.
      if (a > 0 === b > 0 && b > 0 === c > 0 && c > 0 === d > 0) continue
      const crossings: [number, number][] = []
      if (a > 0 !== b > 0) crossings.push([unit(column + a / (a - b)), unit(row)])
      if (b > 0 !== c > 0) crossings.push([unit(column + 1), unit(row + b / (b - c))])
      if (c > 0 !== d > 0) crossings.push([unit(column + d / (d - c)), unit(row + 1)])
      if (d > 0 !== a > 0) crossings.push([unit(column), unit(row + a / (a - d))])
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [crossings[i], crossings[i + 1]]
        if (from && to) pieces.push([...from, ...to])
      }
    }
  }
  return pieces
}

/** The classes' hues, darkened so that their marks stand out on their own ground. */
const hues = [0, 1].map((index) => {
  const value = Number.parseInt(markOf(index).colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((channel) => channel * 0.62)
})

/** How bright the squares of a stripe across are: soft, for they are drawn much larger than they are. */
const hatch = [0.78, 0.9, 1, 0.9]

/**
 * Fills RGBA pixels of a square: the first class's hue above one half, the second's below, fainter towards the
 * border. The second is hatched as well, so that the two are not told apart by hue alone.
 */
export function paintSquares(squares: Squares, pixels: Uint8ClampedArray, strength = 1): void {
  const size = Math.sqrt(pixels.length / 4)
  for (let i = 0; i * 4 < pixels.length; i++) {
    const lean = ((squares[i] ?? 0) - 127.5) / 127.5
    const second = lean < 0
    const [r = 0, g = 0, b = 0] = hues[second ? 1 : 0] ?? []
    const along = (i % size) + Math.floor(i / size)
    const bright = second ? (hatch[along % hatch.length] ?? 1) : 1
    pixels[i * 4] = r * bright
    pixels[i * 4 + 1] = g * bright
    pixels[i * 4 + 2] = b * bright
    pixels[i * 4 + 3] = (20 + 195 * Math.abs(lean)) * strength
  }
}

/** How much of the plane the first class has, and whether its part is enclosed: cut off from all four edges. */
export function encloses(
  border: Squares,
  size: number,
): { readonly share: number; readonly closed: boolean } {
  let inside = 0
  let atEdge = 0
  for (let i = 0; i < size * size; i++) {
    if ((border[i] ?? 0) < 127.5) continue
    inside++
    const [column, row] = [i % size, Math.floor(i / size)]
    if (column === 0 || row === 0 || column === size - 1 || row === size - 1) atEdge++
  }
  return { share: inside / (size * size), closed: inside > 0 && atEdge === 0 }
}

/** The eight winds, clockwise from the north; `flat` when a view is nearly the same everywhere. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Leaning = (typeof winds)[number] | 'middle' | 'rim' | 'flat'

/** Where on the plane a neuron answers high. */
export function leaning(view: Squares, size: number): Leaning {
  let [east, north, middle, least, most] = [0, 0, 0, 255, 0]
  const cells = size * size
  for (let i = 0; i < cells; i++) {
    const value = view[i] ?? 0
    const x = ((i % size) + 0.5) / size - 0.5
    const y = 0.5 - (Math.floor(i / size) + 0.5) / size
    east += (value * x) / cells
    north += (value * y) / cells
    // Positive in the middle, negative at the rim, zero over the whole plane.
    middle += (value * (1 / 6 - x * x - y * y)) / cells
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  if (most - least < 12) return 'flat'
  if (Math.sqrt(east * east + north * north) < 2) return middle >= 0 ? 'middle' : 'rim'
  const turn = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return winds[(turn + 8) % 8] ?? 'flat'
}

/** A picture of one size at another, by bilinear interpolation. */
export function resample(from: Squares, fromSize: number, toSize: number): Float32Array {
  const out = new Float32Array(toSize * toSize)
  const { low, high, share } = taps(fromSize, toSize)
  for (let row = 0; row < toSize; row++) {
    const [above, below] = [(low[row] ?? 0) * fromSize, (high[row] ?? 0) * fromSize]
    const down = share[row] ?? 0
    for (let column = 0; column < toSize; column++) {
      const left = low[column] ?? 0
      const far = high[column] ?? 0
      const right = share[column] ?? 0
      const over = (from[above + left] ?? 0) * (1 - right) + (from[above + far] ?? 0) * right
      const under = (from[below + left] ?? 0) * (1 - right) + (from[below + far] ?? 0) * right
      out[row * toSize + column] = over * (1 - down) + under * down
    }
  }
  return out
}

/** For each place along one side of the new picture: the two old ones it lies between, and how far along. */
function taps(fromSize: number, toSize: number) {
  const [low, high] = [new Uint16Array(toSize), new Uint16Array(toSize)]
  const share = new Float64Array(toSize)
  for (let i = 0; i < toSize; i++) {
    const at = ((i + 0.5) * fromSize) / toSize - 0.5
    const first = Math.floor(at)
    low[i] = Math.max(0, first)
    high[i] = Math.min(fromSize - 1, first + 1)
    share[i] = at - first
  }
  return { low, high, share }
}
