import { type Asks, depthOf, pensOf } from '../../../puzzles/kit/tree.ts'
import { type Box, clamp, type Point } from '../layout.ts'

/** A tree of questions above the pens that its answers lead to: CSS pixels from the top left. */
export interface GroveLayout {
  /** The middle of each question's board, by place. */
  readonly boards: ReadonlyMap<string, Point>
  readonly board: number
  /** Each pen's floor, by place. */
  readonly pens: ReadonlyMap<string, Box>
  /** Of each pen: the line that holds its mark and count, and below it the bar of its kinds. */
  readonly head: number
}

/** Pens stand side by side in the order of their branches, the fuller the wider; the tree takes what its depth needs. */
export function groveLayout(asks: Asks, room: (at: string) => number, box: Box): GroveLayout {
  const order = pensOf(asks)
  const depth = depthOf(asks)
  const row = Math.min(box.height * 0.13, 74)
  const board = clamp(Math.min(row * 0.72, box.width / (order.length + 2)), 22, 50)
  const top = box.y + depth * row
  const gap = clamp(box.width * 0.008, 3, 8)
  const shares = order.map((at) => 1.4 + Math.sqrt(room(at)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const free = box.width - gap * (order.length - 1)
  const pens = new Map<string, Box>()
  let x = box.x
  for (const [i, at] of order.entries()) {
    const width = (free * (shares[i] ?? 0)) / all
    pens.set(at, { x, y: top, width, height: box.y + box.height - top })
    x += width + gap
  }
  const boards = new Map<string, Point>()
  // A question stands above the middle of all that hangs on it.
  const middle = (at: string): number => {
    const pen = pens.get(at)
    if (pen) return pen.x + pen.width / 2
    const here = (middle(`${at}y`) + middle(`${at}n`)) / 2
    boards.set(at, { x: here, y: box.y + (at.length + 0.5) * row })
    return here
  }
  middle('')
  return { boards, board, pens, head: clamp(box.height * 0.06, 18, 30) }
}

/** Where the branch to a place begins and ends. */
export function branch(layout: GroveLayout, at: string): readonly [Point, Point] | undefined {
  const from = layout.boards.get(at.slice(0, -1))
  const pen = layout.pens.get(at)
  const to = layout.boards.get(at) ?? (pen && { x: pen.x + pen.width / 2, y: pen.y })
  return at !== '' && from && to ? [from, to] : undefined
}

/** The points that somebody passes on the way to a pen, its door last. */
export function wayTo(layout: GroveLayout, at: string): Point[] {
  const passed = Array.from({ length: at.length }, (_, depth) => layout.boards.get(at.slice(0, depth)))
  const pen = layout.pens.get(at)
  const door = pen && { x: pen.x + pen.width / 2, y: pen.y + layout.head }
  return [...passed, door].filter((point) => point !== undefined)
}

/** The pen or question at a point. */
export function placeAt(layout: GroveLayout, { x, y }: Point): string | undefined {
  for (const [at, board] of layout.boards)
    if (Math.hypot(board.x - x, board.y - y) < Math.max(22, layout.board * 0.62)) return at
  for (const [at, pen] of layout.pens)
    if (x >= pen.x && x <= pen.x + pen.width && y >= pen.y && y <= pen.y + pen.height) return at
  return undefined
}
