import { useSpeaking } from './speaking.ts'

/** A sentence in which `*this*` is stressed, as levels and narrations write it. */
export function Words({ of }: { readonly of: string }) {
  const { lang } = useSpeaking()
  const parts = of.split(/\*([^*]+)\*/)
  // Chinese has no italics: stress is weight in all three languages.
  return <>{parts.map((part, i) => (i % 2 ? <strong key={`${lang}${i}`}>{part}</strong> : part))}</>
}

/** The same sentence for a screen reader. */
export function plainWords(of: string): string {
  return of.replace(/\*([^*]+)\*/g, '$1')
}
