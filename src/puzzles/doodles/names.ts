/** Names that files and code share; without zod, which the worker and the panel do not load. */

export const pens = ['thin', 'middle', 'thick'] as const
export type Pen = (typeof pens)[number]
