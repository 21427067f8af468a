import type { ComponentChildren } from 'preact'
import type { Text } from '../../../engine/index.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { useStressed } from '../../kit/stressed.tsx'

/** The letters of answers, as on paper cards. */
export const letters = ['A', 'B', 'C', 'D'] as const

export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="paper__part">
      <h4>{title}</h4>
      {children}
    </section>
  )
}

/** A short name in front of what it names. */
export function Pair({ name, children }: { readonly name: Text; readonly children: ComponentChildren }) {
  const { say } = useSpeaking()
  return (
    <p>
      <b>{say(name)}</b> {children}
    </p>
  )
}

/** Answers to choose from, each with its letter; `ticked`: with a box before it. */
export function Choices({ all, ticked }: { readonly all: readonly Text[]; readonly ticked?: boolean }) {
  const stressed = useStressed()
  return (
    <ul class="paper__choices" data-ticked={ticked || undefined}>
      {all.map((choice, i) => (
        <li key={choice.en}>
          {ticked && <span class="paper__box" aria-hidden="true" />}
          <b>{letters[i]}</b> {stressed(choice)}
        </li>
      ))}
    </ul>
  )
}

/** Room to write on. */
export function Lines({ n }: { readonly n: number }) {
  return (
    <div class="paper__lines" aria-hidden="true">
      {Array.from({ length: n }, (_, i) => (
        <span key={i} />
      ))}
    </div>
  )
}
