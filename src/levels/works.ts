/**
 * Works on paper: the recipes of solved levels as texts that fit into QR codes, and back. A page can keep no secret, so
 * nothing is signed; whoever reads a code attempts its recipes again, and sees for themselves.
 */
import { z } from 'zod'
import type { Stars } from '../engine/index.ts'
import { base64url, bytesOf, deflated, inflated, mostInCode } from './packing.ts'

/** A level solved, as a code carries it. */
export interface Work {
  /** The level's id, or a daily puzzle's. */
  readonly id: string
  readonly stars: Stars
  /** Of the outcome the recipe had; absent where an older game kept it. */
  readonly fingerprint?: string
  /** The version of the engine that made it; absent where an older game kept it, or made the code. */
  readonly engine?: number
  readonly recipe: unknown
}

/** Rises when the meaning of what follows it changes. */
const version = 2
/** Of codes that did not say which engine made a fingerprint. */
const withoutEngine = 1
/** Characters of a code that a phone reads off a sheet of paper: a QR code of version 24, and its address. */
const easilyRead = 1000
/** Of a text that is read: a bomb unpacks to more than any tier's recipes. */
export const longestText = 8000
const mostBytes = 400_000

const older = [
  z.string().regex(/^(daily-)?[1-8]-[1-6]-[a-z0-9-]{1,56}$/),
  z.int().min(0).max(3),
  z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  z.unknown(),
] as const
const row = z.tuple([...older, z.int().min(1).max(1e6).nullable()])
const rows = <Row extends z.ZodType>(one: Row) => z.array(one).min(1).max(48)
const bundle = z.union([
  z.tuple([z.literal(version), rows(row)]),
  z.tuple([z.literal(withoutEngine), rows(z.tuple(older))]),
])

export interface Packed {
  /** Base64url, each to be read by itself. */
  readonly codes: readonly string[]
  /** Ids of levels whose recipe is too long for a code. */
  readonly tooLong: readonly string[]
}

/** As few texts as carry all works, in their order, none longer than is easily read unless a single work is. */
export function packWorks(works: readonly Work[]): Packed {
  const codes: string[] = []
  const tooLong: string[] = []
  let together: Work[] = []
  const close = () => {
    if (together.length > 0) codes.push(pack(together))
    together = []
  }
  for (const work of works) {
    if (pack([work]).length > mostInCode) {
      tooLong.push(work.id)
      continue
    }
    if (together.length > 0 && pack([...together, work]).length > easilyRead) close()
    together.push(work)
  }
  close()
  return { codes, tooLong }
}

function pack(works: readonly Work[]): string {
  const all = works.map(({ id, stars, fingerprint, engine, recipe }) => [
    ...[id, stars, fingerprint ?? null, recipe],
    engine ?? null,
  ])
  return base64url(deflated(JSON.stringify([version, all])))
}

export type ReadWorks =
  | { readonly ok: true; readonly works: readonly Work[] }
  | { readonly ok: false; readonly why: 'none' | 'damaged' | 'newer' }

/** The works in a code's text, alone or within a link or a message; recipes are not checked here. */
export function readWorks(text: string): ReadWorks {
  const within = /#\/check\/([\w-]+)/i.exec(text)?.[1] ?? /^\s*([\w-]{24,})\s*$/.exec(text)?.[1]
  if (!within || within.length > longestText) return { ok: false, why: 'none' }
  let json: unknown
  try {
    json = JSON.parse(inflated(bytesOf(within), mostBytes))
  } catch {
    return { ok: false, why: 'damaged' }
  }
  const read = bundle.safeParse(json)
  if (read.success) {
    const [, found] = read.data
    return {
      ok: true,
      works: found.map(([id, stars, fingerprint, recipe, engine]) => ({
        id,
        stars: stars as Stars,
        ...(fingerprint && { fingerprint }),
        ...(engine && { engine }),
        recipe,
      })),
    }
  }
  const newer = Array.isArray(json) && typeof json[0] === 'number' && json[0] > version
  return { ok: false, why: newer ? 'newer' : 'damaged' }
}
