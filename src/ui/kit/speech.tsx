import type { ComponentChildren } from 'preact'
import type { Speaker } from '../../store/index.ts'
import { Pip, type PipMood } from './pip.tsx'
import './speech.css'

/** Files in `assets/art/people`. */
const portraits = import.meta.glob<string>('../../../assets/art/people/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

export interface SpeechProps {
  readonly who: 'pip' | Speaker
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
