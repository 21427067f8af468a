import { z } from 'zod'
import { fields, holds, type Piece, pieceTypes } from './piece.ts'

/** How a block program is read from a file; apart from its type, so that whoever only runs one loads no zod. */
export const piece: z.ZodType<Piece> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1).max(40),
      type: z.enum(pieceTypes),
      field: z.string().max(20).optional(),
      body: z.array(piece).max(60).optional(),
    })
    .refine(
      ({ type, field, body }) =>
        (fields[type] ? fields[type].includes(field ?? '') : field === undefined) &&
        (holds.has(type) || body === undefined),
      { message: 'a piece with a field or a body that it cannot have' },
    )
    .transform(({ id, type, field, body }) => ({
      id,
      type,
      ...(field !== undefined && { field }),
      ...(body && { body }),
    })),
)
