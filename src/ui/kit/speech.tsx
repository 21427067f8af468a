import type { ComponentChildren } from 'preact'
import { Pip, type PipMood } from './pip.tsx'
import './speech.css'

const portraits = import.meta.glob<string>('../../../assets/art/people/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The people of the city, one a district in the campaign's order; files in `assets/art/people`. */
export const people = [
  'pier-master',
  'market-owner',
  'weather-keeper',
  'postal-clerk',
  'voice-coach',
  'yard-engineer',
  'librarian',
  'cloud-operator',
] as const
export type Person = (typeof people)[number]

export interface SpeechProps {
  readonly who: 'pip' | Person
  /** The speaker's name, over the words. */
  readonly name: string
  readonly mood?: PipMood
  /** Less room: a smaller portrait, body type, the name for screen readers only. */
  readonly small?: boolean
  readonly children: ComponentChildren
}

/** Somebody speaks: portrait, name, words in a bubble. */
export function Speech({ who, name, mood, small, children }: SpeechProps) {
  return (
    <figure class="speech" data-small={small || undefined}>
      <span class="speech__portrait">
        {who === 'pip' ? (
          <Pip mood={mood ?? 'sure'} />
        ) : (
          <img src={portraits[`../../../assets/art/people/${who}.svg`]} alt="" width="80" height="80" />
        )}
      </span>
      <div class="speech__bubble">
        <figcaption class={small ? 'unseen' : 'speech__name'}>{name}</figcaption>
        <div class="speech__words">{children}</div>
      </div>
    </figure>
  )
}
