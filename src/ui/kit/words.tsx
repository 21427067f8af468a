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
  let left = explain ? glossary : []
  const parts = of.split(/\*([^*]+)\*/).map((part) => {
    const stretches = cutAtTerms(part, left, lang)
    left = left.filter((entry) => stretches.every((stretch) => stretch.entry !== entry))
    return stretches.map(({ words, entry, before, after }) =>
      entry ? (
        <span key={entry.term.en} class="term__held">
          {before}
          <Term entry={entry}>{words}</Term>
          {after}
        </span>
      ) : (
        words
      ),
    )
  })
  // Chinese has no italics: stress is weight in all three languages.
  return <>{parts.map((part, i) => (i % 2 ? <strong key={`${lang}${i}`}>{part}</strong> : part))}</>
}

/** The same sentence for a screen reader. */
export function plainWords(of: string): string {
  return of.replace(/\*([^*]+)\*/g, '$1')
}
