/**
 * The gate's counter: of a text, nothing but how much of it each word or sign makes up. Counts as Spambase did in 1999: a
 * word is a run of Latin letters and digits; a word's figure is 100 x its number / all words, a sign's 100 x its number /
 * all characters; capitals are the longest run. Here in hundredths, rounded, as the stored letters are. Pure.
 */
import type { Setup } from './schema.ts'

export type Counts = ReadonlyMap<string, number>
type Word = Setup['words'][number]

const runs = /[a-z0-9]+/g

export function countIn(words: readonly Word[], text: string): Counts {
  const found = text.toLowerCase().match(runs) ?? []
  const figure = ({ of, shown }: Word): number => {
    if (of === 'capitals') return Math.max(0, ...(text.match(/[A-Z]+/g) ?? []).map((run) => run.length))
    const wanted = shown.toLowerCase()
    const [n, all] =
      of === 'word'
        ? [found.filter((one) => one === wanted).length, found.length]
        : [text.split(shown).length - 1, text.length]
    return all === 0 ? 0 : Math.round((10_000 * n) / all)
  }
  return new Map(words.map((word) => [word.id, figure(word)]))
}

/** How far a stone pushes: from 0 to 1, fully from `full` on. */
export const pushOf = ({ full }: Pick<Word, 'full'>, count = 0): number => Math.min(1, count / full)

/** How often each word of a text is one of the gate's, for showing it: every word with the gate's word it is, if any. */
export function wordsOf(words: readonly Word[], text: string): { said: string; is: string | undefined }[] {
  const parts = text.match(/[A-Za-z0-9]+|[^A-Za-z0-9]/g) ?? []
  return parts.map((said) => ({
    said,
    is: words.find(({ of, shown }) => of !== 'capitals' && shown.toLowerCase() === said.toLowerCase())?.id,
  }))
}
