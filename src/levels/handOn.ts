/**
 * One recipe as a text that always fits into one QR code, if anything does: deflated with a dictionary made from its
 * level, behind a head that says which level and which version of it. Whoever reads one attempts it again: nothing that
 * it says is believed.
 *
 * Bytes: version, place (world and number), four of the level's mark, two of the recipe's, then the recipe as JSON.
 */
import { strToU8 } from 'fflate'
import { digest, type Level } from '../engine/index.ts'
import { base64url, bytesOf, deflated, inflated, markBytes, mostInCode } from './packing.ts'
import { canBeWork } from './workBounds.ts'

/** Rises when the meaning of what follows it changes. */
const version = 1
const head = 8
/** Characters of a text that is read. */
const longest = 300_000
/** Bytes that a recipe unpacks to at most. */
const most = 400_000
/** Deflate looks back no further. */
const farthest = 32_000

/** A code whose head has been read: what follows means something only beside its level. */
export interface HandedOn {
  /** As the map calls the level: "3-5". */
  readonly number: string
  readonly bytes: Uint8Array
}

export type ReadHead =
  | { readonly ok: true; readonly handed: HandedOn }
  | { readonly ok: false; readonly why: 'none' | 'damaged' | 'newer' }

export type Unpacked =
  | { readonly ok: true; readonly recipe: unknown }
  | { readonly ok: false; readonly why: 'other-version' | 'damaged' }

/** The code of a recipe; `start` is the level's untouched one. */
export function packRecipe(level: Level, start: unknown, recipe: unknown): string {
  const [world = 0, place = 0] = level.id.split('-').map(Number)
  const json = JSON.stringify(recipe)
  const body = deflated(json, dictionaryOf(level, start))
  const marks = [...markBytes(markOf(level), 4), ...markBytes(digest(json), 2)]
  return base64url(Uint8Array.from([version, world * 16 + place, ...marks, ...body]))
}

/** Whether a code of this length can be drawn; a longer one still travels as a link. */
export const fitsCode = (code: string) => code.length <= mostInCode

/** Finds a code in a link, a message or alone, and reads which level it is of. */
export function readHead(text: string): ReadHead {
  if (text.length > longest) return { ok: false, why: 'none' }
  const code = /#\/recipe\/+([\w-]+)/i.exec(text)?.[1] ?? /^\s*([\w-]{12,})\s*$/.exec(text)?.[1]
  if (!code) return { ok: false, why: 'none' }
  let bytes: Uint8Array
  try {
    bytes = bytesOf(code)
  } catch {
    return { ok: false, why: 'damaged' }
  }
  const [made = 0, place = 0] = bytes
  if (made > version && made < 16) return { ok: false, why: 'newer' }
  const [world, n] = [place >> 4, place & 15]
  if (made !== version || bytes.length <= head || world < 1 || world > 8 || n < 1 || n > 6)
    return { ok: false, why: 'damaged' }
  return { ok: true, handed: { number: `${world}-${n}`, bytes } }
}

/** The recipe in a code of this level. */
export function unpackRecipe({ bytes }: HandedOn, level: Level, start: unknown): Unpacked {
  const same = (from: number, mark: readonly number[]) => mark.every((byte, i) => bytes[from + i] === byte)
  if (!same(2, markBytes(markOf(level), 4))) return { ok: false, why: 'other-version' }
  try {
    const json = inflated(bytes.subarray(head), most, dictionaryOf(level, start))
    if (!same(6, markBytes(digest(json), 2))) return { ok: false, why: 'damaged' }
    const recipe: unknown = JSON.parse(json)
    return canBeWork(recipe) ? { ok: true, recipe } : { ok: false, why: 'damaged' }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

/** Of everything that decides an outcome, and of nothing else: a level whose words changed is the same level. */
export function markOf({ id, kind, seed, setup, budget, goals }: Level): string {
  return digest({ id, kind, seed, setup, budget, goals })
}

/** What is likeliest stands last, where it is named in the fewest bits. */
function dictionaryOf({ setup, predict }: Level, start: unknown): Uint8Array {
  const all = [setup, ...(predict.tries ?? []), start].map((one) => JSON.stringify(one)).join('')
  return strToU8(all).slice(-farthest)
}
