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
  const { pattern, entries } = formsIn(sentence, glossary, lang)
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

interface Form {
  readonly words: string
  /** What every sentence has that has the form, in small letters: its beginning, as far as it stays as it is. */
  readonly begins: string
  /** Nothing where the words only look like a term. */
  readonly entry: Entry | undefined
}

interface Forms {
  /** The longest first, one group each. */
  readonly pattern: RegExp
  /** Of each group. */
  readonly entries: readonly (Entry | undefined)[]
}

const made: Record<Lang, WeakMap<readonly Entry[], readonly Form[]>> = {
  en: new WeakMap(),
  'zh-Hant': new WeakMap(),
  'zh-Hans': new WeakMap(),
}

/** All forms of all terms, the longest first. */
function formsOf(glossary: readonly Entry[], lang: Lang): readonly Form[] {
  const known = made[lang].get(glossary)
  if (known) return known
  const forms = glossary
    .flatMap((entry) => [
      ...[entry.term[lang], ...(entry.also?.[lang] ?? [])].map((words) => ({ words, entry })),
      ...(entry.unless?.[lang] ?? []).map((words) => ({ words, entry: undefined })),
    ])
    .map(({ words, entry }) => ({ words, entry, begins: small(beginningOf(words)) }))
    .sort((a, b) => b.words.length - a.words.length)
  made[lang].set(glossary, forms)
  return forms
}

/** A form's first word without the letter that a plural may change; nothing where it begins with a figure. */
const beginningOf = (words: string) => (/^[^\s#]*/.exec(words)?.[0] ?? '').replace(/y$/i, '')

/** As a pattern without regard to capitals compares. */
const small = (words: string) => words.toLowerCase()

/**
 * The forms that may be in this sentence: a pattern of all of a glossary's, hundreds, costs a slow machine a tenth of a
 * second to make and some milliseconds a sentence.
 */
function formsIn(sentence: string, glossary: readonly Entry[], lang: Lang): Forms {
  const within = small(sentence)
  const forms = formsOf(glossary, lang).filter(({ begins }) => within.includes(begins))
  return {
    pattern: new RegExp(forms.map(({ words }) => `(${patternOf(words, lang)})`).join('|'), 'giu'),
    entries: forms.map(({ entry }) => entry),
  }
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
