/** A lesson as a text short enough for a link and a small QR code, and back. Nothing of it lies on a server. */
import { z } from 'zod'
import { digest, languages } from '../engine/index.ts'
import { base64url, bytesOf, deflated, inflated, markBytes } from './packing.ts'

/** Rises when the meaning of what follows it changes. */
const version = 1
const longest = 600
const most = 4000

const lessonSchema = z.strictObject({
  levels: z
    .array(z.string().regex(/^[1-8]-[1-6]$/))
    .min(1)
    .max(48)
    .refine((all) => new Set(all).size === all.length, 'each level once'),
  lang: z.enum(languages),
  coding: z.array(z.enum(['blocks', 'python', 'javascript'])).max(3),
  mode: z.string().regex(/^[a-z][a-z0-9-]{0,23}$/),
})

export type Lesson = z.infer<typeof lessonSchema>

export type ReadLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' }

/** Bytes: version, two of the text's mark, the text deflated. */
export function packLesson({
  levels,
  lang,
  coding,
  mode,
}: Omit<Lesson, 'coding'> & { readonly coding: readonly string[] }): string {
  const text = JSON.stringify([levels.map((number) => Number(number.replace('-', ''))), lang, coding, mode])
  return base64url(Uint8Array.from([version, ...markBytes(digest(text), 2), ...deflated(text)]))
}

export function readLesson(code: string): ReadLesson {
  if (!/^[\w-]+$/.test(code) || code.length > longest) return { ok: false, why: 'damaged' }
  try {
    const bytes = bytesOf(code)
    const [made = 0, ...mark] = bytes.subarray(0, 3)
    if (made > version && made < 16) return { ok: false, why: 'newer' }
    const text = inflated(bytes.subarray(3), most)
    if (made !== version || markBytes(digest(text), 2).some((byte, i) => byte !== mark[i]))
      throw new RangeError('Changed.')
    const [levels, lang, coding, mode] = JSON.parse(text)
    const lesson = lessonSchema.parse({ levels: levels.map(numbered), lang, coding, mode })
    return { ok: true, lesson }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

const numbered = (n: unknown) => String(n).split('').join('-')
