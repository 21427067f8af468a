import { createContext } from 'preact'
import type { Term as Entry, Lang } from '../../engine/index.ts'

/** The words that every sentence under it explains; what stands earlier goes before a later entry of the same word. */
export const Glossary = createContext<readonly Entry[]>([])

/** A stretch of a sentence; with an entry, its words are a term that can be looked up. */
export interface Stretch {
  readonly words: string
  readonly entry?: Entry
  /** Marks that may not be parted from the term by a line's end: 「 before it, ， after it. */
  readonly before?: string
  readonly after?: string
}

/**
 * Cuts a sentence at the terms in it: each the first time only, so that a text does not turn into a field of links,
 * and the longest that begins at a place. English knows plurals and word borders; Chinese has neither.
 */
export function cutAtTerms(sentence: string, glossary: readonly Entry[], lang: Lang): readonly Stretch[] {
  const { pattern, entries } = formsOf(glossary, lang)
  const stretches: Stretch[] = []
  const met = new Set<Entry>()
  let done = 0
  if (entries.length === 0) return sentence ? [{ words: sentence }] : []
  for (const match of sentence.matchAll(pattern)) {
    const entry = entries[match.slice(1).findIndex((form) => form !== undefined)]
    if (!entry || met.has(entry)) continue
    met.add(entry)
    const [from, to] = [match.index, match.index + match[0].length]
    const before = /[「『“‘（(《]*$/.exec(sentence.slice(done, from))?.[0] ?? ''
    const after = /^[」』”’）)》，。、；：！？,.;:!?…]*/.exec(sentence.slice(to))?.[0] ?? ''
    if (from - before.length > done) stretches.push({ words: sentence.slice(done, from - before.length) })
    stretches.push({ words: sentence.slice(from, to), entry, before, after })
    done = to + after.length
  }
  if (done < sentence.length) stretches.push({ words: sentence.slice(done) })
  return stretches
}

interface Forms {
  /** All forms of all terms, the longest first, one group each. */
  readonly pattern: RegExp
  /** Of each group; nothing where the words only look like a term. */
  readonly entries: readonly (Entry | undefined)[]
}

const made: Record<Lang, WeakMap<readonly Entry[], Forms>> = {
  en: new WeakMap(),
  'zh-Hant': new WeakMap(),
  'zh-Hans': new WeakMap(),
}

function formsOf(glossary: readonly Entry[], lang: Lang): Forms {
  const known = made[lang].get(glossary)
  if (known) return known
  const forms = glossary
    .flatMap((entry) => [
      ...[entry.term[lang], ...(entry.also?.[lang] ?? [])].map((form) => ({ form, entry })),
      ...(entry.unless?.[lang] ?? []).map((form) => ({ form, entry: undefined })),
    ])
    .sort((a, b) => b.form.length - a.form.length)
  const pattern = new RegExp(forms.map(({ form }) => `(${patternOf(form, lang)})`).join('|'), 'giu')
  const both: Forms = { pattern, entries: forms.map(({ entry }) => entry) }
  made[lang].set(glossary, both)
  return both
}

/** Latin words have borders in every language; only English has plurals, and hyphens where others have spaces. */
function patternOf(form: string, lang: Lang): string {
  const plain = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/#/g, '\\d[\\d,.]*')
    .replace(/\s+/g, lang === 'en' ? '[\\s-]+' : '\\s*')
  const before = /^[\p{Script=Latin}\p{N}#]/u.test(form) ? '(?<![\\p{Script=Latin}\\p{N}])' : ''
  if (!/[\p{Script=Latin}\p{N}]$/u.test(form)) return before + plain
  const plural = lang !== 'en' ? '' : /[^aeiou]y$/i.test(form) ? '' : '(?:e?s)?'
  const stem = lang === 'en' && /[^aeiou]y$/i.test(plain) ? `${plain.slice(0, -1)}(?:y|ies)` : plain
  return `${before}${stem}${plural}(?![\\p{Script=Latin}\\p{N}])`
}
