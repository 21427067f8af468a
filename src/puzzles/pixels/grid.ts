/** The grid of squares that a picture is. Pure. */

/** Squares along a picture's side, and in all. */
export const side = 8
export const squares = side * side
/** A square holds so many dots of ink at most. */
export const fullInk = 16
export const all: readonly number[] = Array.from({ length: squares }, (_, at) => at)

/** A picture's squares as whole numbers, 0 to 16, as they are shown and told. */
export const dotsOf = (ink: string): number[] => Array.from(ink, (sign) => Number.parseInt(sign, 17))

export const inkOf = (dots: readonly number[]): string => dots.map((n) => n.toString(17)).join('')

export const sumOf = (dots: readonly number[]): number => dots.reduce((sum, n) => sum + n, 0)
