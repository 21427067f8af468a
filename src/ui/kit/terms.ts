import { createContext } from 'preact'
import type { Term as Entry, Lang } from '../../engine/index.ts'

/** The words a level explains, for every sentence under it. */
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
 * and the longest where two begin at the same place. English knows plurals and word borders; Chinese has neither.
 */
export function cutAtTerms(sentence: string, glossary: readonly Entry[], lang: Lang): readonly Stretch[] {
  const found = glossary
    .flatMap((entry) => {
      const at = placeOf(entry.term[lang], sentence, lang)
      return at ? [{ entry, ...at }] : []
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const stretches: Stretch[] = []
  let done = 0
  for (const { entry, from, to } of found) {
    if (from < done) continue
    const before = /[「『“‘（(《]*$/.exec(sentence.slice(done, from))?.[0] ?? ''
    const after = /^[」』”’）)》，。、；：！？,.;:!?…]*/.exec(sentence.slice(to))?.[0] ?? ''
    if (from - before.length > done) stretches.push({ words: sentence.slice(done, from - before.length) })
    stretches.push({ words: sentence.slice(from, to), entry, before, after })
    done = to + after.length
  }
  if (done < sentence.length) stretches.push({ words: sentence.slice(done) })
  return stretches
}

function placeOf(term: string, sentence: string, lang: Lang): { from: number; to: number } | undefined {
  if (lang !== 'en') {
    const from = sentence.indexOf(term)
    return from < 0 ? undefined : { from, to: from + term.length }
  }
  const plain = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`\\b${plain}(?:e?s)?\\b`, 'i').exec(sentence)
  return found ? { from: found.index, to: found.index + found[0].length } : undefined
}
