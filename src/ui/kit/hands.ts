/**
 * Who draws which line on the pad. Every finger, mouse and pen draws a line of its own, so that two of them never make
 * one; a pen is held in a hand that rests on the paper, so that it takes the place of whatever else touches. Pure.
 */
/** Points in a square of side 1, origin top left. */
export type Point = readonly [x: number, y: number]
/** One line each time the pen touched the paper. */
export type Stroke = readonly Point[]

export interface Hand {
  readonly id: number
  /** `PointerEvent.pointerType`. */
  readonly kind: string
  /** The line as it was drawn last: found again by identity, for lines may be taken back meanwhile. */
  readonly line: Stroke
}

export interface Sheet {
  readonly strokes: readonly Stroke[]
  /** Those that touch the paper now. */
  readonly hands: readonly Hand[]
}

const isPen = ({ kind }: Pick<Hand, 'kind'>) => kind === 'pen'

/** The pointer touches the paper: a line begins, unless a pen is drawing. */
export function touch({ strokes, hands }: Sheet, pointer: Omit<Hand, 'line'>, at: Point): Sheet {
  const others = hands.filter(({ id }) => id !== pointer.id)
  if (!isPen(pointer) && others.some(isPen)) return { strokes, hands: others }
  const resting = isPen(pointer) ? others.filter((one) => !isPen(one)) : []
  const line: Stroke = [at]
  return {
    strokes: [...strokes.filter((stroke) => !resting.some((one) => one.line === stroke)), line],
    hands: [...others.filter((one) => !resting.includes(one)), { ...pointer, line }],
  }
}

/** The pointer moves: its own line grows. One that draws none, or whose line was taken back, changes nothing. */
export function draw(sheet: Sheet, id: number, points: readonly Point[]): Sheet {
  const hand = sheet.hands.find((one) => one.id === id)
  const at = hand ? sheet.strokes.indexOf(hand.line) : -1
  if (!hand || at < 0 || points.length === 0) return sheet
  const line: Stroke = [...hand.line, ...points]
  return {
    strokes: sheet.strokes.with(at, line),
    hands: sheet.hands.map((one) => (one === hand ? { ...one, line } : one)),
  }
}

/** The pointer leaves the paper, or the browser takes it away. */
export function lift({ strokes, hands }: Sheet, id: number): Sheet {
  return { strokes, hands: hands.filter((one) => one.id !== id) }
}
