/** The easier ways to write a level's program, as its file gives them and as a recipe keeps what was made of them. */
import { z } from 'zod'
import { source } from '../../levels/text.ts'

const codeLine = source(100).regex(/^[^\n\r]*\S$/, 'one line of a program')
const codePart = source(60).regex(/^\S([^\n\r]*\S)?$/, 'a part of a line, without space around it')

const mostLines = 24
const mostGaps = 8
const strangers = 2

const ladder = z.strictObject({
  lines: z
    .array(codeLine)
    .min(3)
    .max(mostLines)
    .describe(
      'A program that works, line by line, indented; JavaScript without lines that only close a bracket.',
    ),
  strangers: z.array(codeLine).length(strangers).describe('Lines that do not belong, indented.'),
  gaps: z
    .array(
      z.strictObject({
        line: z.int().min(1).max(mostLines).describe('The line the gap is in, 1 first.'),
        text: codePart.describe('What stands there in a program that works.'),
        others: z.array(codePart).max(3).describe('What else is on offer; with nothing, the player types.'),
      }),
    )
    .min(1)
    .max(mostGaps),
})

export const rungs = z.strictObject({ python: ladder.optional(), javascript: ladder.optional() })

/** What a recipe keeps of the easier ways, for each language. */
const orders = z
  .array(
    z
      .int()
      .min(0)
      .max(mostLines + strangers - 1),
  )
  .max(mostLines + strangers)
const fills = z
  .array(
    z
      .string()
      .max(60)
      .regex(/^[^\n\r]*$/),
  )
  .max(mostGaps)

export const rungRecipe = {
  rung: z
    .enum(['order', 'fill'])
    .optional()
    .describe('How the program is written: lines put in order, or gaps filled; absent, as text.'),
  orders: z
    .strictObject({ python: orders.optional(), javascript: orders.optional() })
    .optional()
    .describe('Places of the lines in the player’s order, strangers counted after them.'),
  fills: z
    .strictObject({ python: fills.optional(), javascript: fills.optional() })
    .optional()
    .describe('What stands in each gap; empty for nothing yet.'),
}
