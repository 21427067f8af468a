/**
 * A shared level may lack a language: its readers then see the nearest one there is, and are told so. Shipped levels
 * get no such kindness.
 */
import { type Lang, languages } from '../engine/index.ts'
import type { Finding, Path } from './fault.ts'

/** What a reader of each language would rather read next. */
const next: Readonly<Record<Lang, readonly Lang[]>> = {
  en: ['zh-Hant', 'zh-Hans'],
  'zh-Hant': ['zh-Hans', 'en'],
  'zh-Hans': ['zh-Hant', 'en'],
}

export interface Filled {
  readonly value: unknown
  /** One for each language added somewhere, with the first place it was missing. */
  readonly notices: readonly Finding[]
}

/** A copy of `value` in which every object of texts has all the languages. */
export function fillLanguages(value: unknown): Filled {
  const notices = new Map<Lang, Finding>()
  return { value: filled(value, [], notices), notices: [...notices.values()] }
}

function filled(value: unknown, path: Path, notices: Map<Lang, Finding>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner, i) => filled(inner, [...path, i], notices))
  const entries = Object.entries(value).map(([key, inner]) => [key, filled(inner, [...path, key], notices)])
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (!looksLikeText(copy)) return copy
  for (const lang of languages) {
    const from = next[lang].find((l) => typeof copy[l] === 'string')
    if (copy[lang] !== undefined || !from) continue
    copy[lang] = copy[from]
    if (!notices.has(lang)) {
      notices.set(lang, {
        code: 'missing-language',
        path: [...path, lang],
        found: 'nothing',
        expected: `text in ${lang}`,
      })
    }
  }
  return copy
}

function looksLikeText(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => languages.some((l) => l === key))
}
