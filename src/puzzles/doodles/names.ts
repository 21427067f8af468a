/** Names that files and code share; without zod, which the worker and the panel do not load. */

/** The signs that the game can paint; `hands.ts` has their lines. */
export const signNames = ['left', 'right', 'back', 'stop'] as const
export type SignName = (typeof signNames)[number]

export const pens = ['thin', 'middle', 'thick'] as const
export type Pen = (typeof pens)[number]
