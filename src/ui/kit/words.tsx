import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { useSpeaking } from './speaking.ts'
import { Term } from './term.tsx'
import { cutAtTerms, Glossary } from './terms.ts'

interface WordsProps {
  readonly of: string
  /** Its terms can be looked up where they stand. Not inside a button, which holds no other. */
  readonly explain?: boolean
}

/** A sentence in which `*this*` is stressed, as levels and narrations write it. */
export function Words({ of, explain }: WordsProps) {
  const { lang } = useSpeaking()
  const glossary = useContext(Glossary)
  const parts = of.split(/\*([^*]+)\*/)
  const piece = pieces(parts, lang)
  if (!explain) return <>{piece(0, of.length)}</>
  let at = 0
  return (
    <>
      {cutAtTerms(parts.join(''), glossary, lang).map(({ words, entry, before = '', after = '' }) => {
        const from = at + before.length
        const to = from + words.length
        const whole = [at, to + after.length] as const
        at = whole[1]
        return entry ? (
          <span key={whole[0]} class="term__held">
            {piece(whole[0], from)}
            <Term entry={entry}>{piece(from, to)}</Term>
            {piece(to, whole[1])}
          </span>
        ) : (
          piece(...whole)
        )
      })}
    </>
  )
}

/** What stands from one place to another of the sentence without its stars, the stressed parts stressed. */
function pieces(parts: readonly string[], lang: string) {
  return (from: number, to: number): ComponentChildren => {
    let at = 0
    return parts.map((part, i) => {
      const words = part.slice(Math.max(0, from - at), Math.max(0, to - at))
      at += part.length
      // Chinese has no italics: stress is weight in all three languages.
      return words && (i % 2 ? <strong key={`${lang}${i}`}>{words}</strong> : words)
    })
  }
}

/** The same sentence for a screen reader. */
export function plainWords(of: string): string {
  return of.replace(/\*([^*]+)\*/g, '$1')
}
