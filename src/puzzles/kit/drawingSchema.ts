/** Drawings in recipes. Apart from what paints them: the worker and the panel do not load zod. */
import { z } from 'zod'
import { slug } from '../../levels/text.ts'
import { lineShape, mostDrawn, mostLines, pens } from './drawn.ts'

export const drawing = z.strictObject({
  pen: z.enum(pens),
  lines: z
    .array(z.string().regex(lineShape))
    .min(1)
    .max(mostLines)
    .describe('Each line as its points, two signs a point: x and y in base 36, from the top left.'),
})

export const drawn = z.array(drawing.extend({ of: slug(20) })).max(mostDrawn)
