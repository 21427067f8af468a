/** Drawings in recipes. Apart from what paints them: the worker and the panel do not load zod. */
import { z } from 'zod'
import { slug } from '../../levels/text.ts'
import { mostDrawn, mostLines, type Pen } from './drawn.ts'

export const drawing = z.strictObject({
  pen: z.enum(['thin', 'middle', 'thick'] satisfies Pen[]),
  lines: z
    .array(z.string().regex(/^([0-9a-z]{2}){1,40}$/))
    .min(1)
    .max(mostLines)
    .describe('Points, two signs each: x and y in base 36, from the top left.'),
})

export const drawn = z.array(drawing.extend({ of: slug(20) })).max(mostDrawn)
