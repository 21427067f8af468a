/** Drawings as recipes keep them, and their bounds: apart from what paints them, which not everybody loads who reads one. */

export const pens = ['thin', 'middle', 'thick'] as const
export type Pen = (typeof pens)[number]

/** Each line as its points, two signs a point: x and y in base 36, from the top left. */
export interface Drawing {
  readonly pen: Pen
  readonly lines: readonly string[]
}

/** A drawing, and the sign that it is of. */
export interface Drawn extends Drawing {
  readonly of: string
}

/** Most lines of one drawing, and most drawings of a recipe. */
export const mostLines = 8
export const mostDrawn = 48
