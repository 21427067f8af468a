import { z } from 'zod'

/** Signs that draw nothing: controls, formats, spaces, marks on nothing, fillers, and the blank Braille cell. */
const blank = /[\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/gu
/** Controls but tab and line ends; what turns the order of reading; halves of a sign. */
const hostile = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u

/** That there is nothing at all is said as that. */
const seen = (value: string) => value === '' || value.replace(blank, '') !== ''
const harmless = (value: string) => !hostile.test(value)

/** Text that a person reads: something of it can be seen, and nothing in it does anything else than being read. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(seen, { error: 'text that can be seen', abort: true })
    .refine(harmless, 'text without control characters')

/** Text of a program, which may be empty. */
export const source = (most: number) =>
  z.string().max(most).refine(harmless, 'text without control characters')

/** A text of at most `most` characters in each of the three languages. */
export const text = (most: number) =>
  z.strictObject({ en: line(most), 'zh-Hant': line(most), 'zh-Hans': line(most) })

/** A name for the game alone, `gradient-descent`. */
export const slug = (most: number) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(most)
