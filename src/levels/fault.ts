/**
 * What is wrong with a level (or recipe) file, in words for the person who wrote it: where, what was found, what was
 * expected, and what to do about it, in the three languages.
 */
import { closest, distance } from 'fastest-levenshtein'
import type { Text } from '../engine/index.ts'
import { remedies } from './remedies.ts'
import { cut, shown } from './shown.ts'

export interface LevelFault {
  readonly code: FaultCode
  readonly file: string
  /** Where in the file: `goals[1].when.metric`; empty for the file as a whole. */
  readonly path: string
  /** What stands there, as JSON, shortened; `nothing` when it is missing. */
  readonly found: string
  /** Short and technical, in English: `a number`, `at most 60 characters`. The remedy says it for people. */
  readonly expected: string
  /** The valid name most like the one found, when one is near. */
  readonly nearest?: string
  readonly remedy: Text
}

interface Details {
  readonly at: string
  readonly found: string
  readonly expected: string
  readonly nearest: string
}

type RemedyName = keyof typeof remedies
export type FaultCode = Exclude<RemedyName, `${string}-near`>

export type Path = readonly PropertyKey[]

/** A fault not yet bound to its file. */
export interface Finding {
  readonly code: FaultCode
  readonly path: Path
  readonly found: string
  readonly expected: string
  readonly nearest?: string | undefined
  /** A remedy better than the general one. */
  readonly say?: Text | undefined
}

export function fault(file: string, finding: Finding): LevelFault {
  const { code, nearest, say } = finding
  const near: RemedyName = `${code}-near` as RemedyName
  const words = say ?? (nearest !== undefined && near in remedies ? remedies[near] : remedies[code])
  const path = pathText(finding.path)
  const [found, expected] = [cut(finding.found), cut(finding.expected)]
  const details: Details = { at: path || file, found, expected, nearest: nearest ?? '' }
  return {
    code,
    file,
    path,
    found,
    expected,
    ...(nearest !== undefined && { nearest }),
    remedy: {
      en: fill(words.en, details),
      'zh-Hant': fill(words['zh-Hant'], details),
      'zh-Hans': fill(words['zh-Hans'], details),
    },
  }
}

/** One line for a terminal: `levels/3/x.json: goals[1].when.metric: found "test.acuracy", expected ...`. */
export function faultLine({ file, path, found, expected, remedy }: LevelFault): string {
  return `${file}${path && `: ${path}`}: found ${found}, expected ${expected}. ${remedy.en}`
}

export function pathText(path: Path): string {
  const text = path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}${all && '.'}${keyText(String(key))}`),
    '',
  )
  return cut(text)
}

/** A key as it is written, or quoted where it is long or has signs that would confuse the reader. */
const keyText = (key: string) => (/^[\w$ .,-]{1,60}$/.test(key) ? key : shown(key))

/** The valid name most like `name`, if one is within about a third of its letters. */
export function nearest(name: unknown, valid: readonly string[]): string | undefined {
  if (typeof name !== 'string' || name.length > 100 || valid.length === 0) return undefined
  const best = closest(
    name.toLowerCase(),
    valid.map((v) => v.toLowerCase()),
  )
  const found = valid.find((v) => v.toLowerCase() === best)
  const off = distance(name.toLowerCase(), best)
  return found !== undefined && off <= Math.max(2, Math.ceil(name.length / 3)) ? found : undefined
}

function fill(pattern: string, details: Details): string {
  return pattern.replace(/\{(at|found|expected|nearest)\}/g, (_, name: keyof Details) => details[name])
}
