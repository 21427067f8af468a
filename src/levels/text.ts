import { z } from 'zod'

const line = (most: number) => z.string().trim().min(1).max(most)

/** A text of at most `most` characters in each of the three languages. */
export const text = (most: number) =>
  z.strictObject({ en: line(most), 'zh-Hant': line(most), 'zh-Hans': line(most) })
