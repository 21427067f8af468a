import type { ComponentChildren } from 'preact'
import type { Speaker } from '../../store/index.ts'
import { Pip } from './pip.tsx'
import { Portrait } from './portrait.tsx'
import './speech.css'

export interface SpeechProps {
  readonly who: 'pip' | Speaker
  /** The speaker's name, over the words. */
  readonly name: string
  /** Glad about how it went. */
  readonly glad?: boolean | undefined
  /** Less room: a smaller portrait, body type, the name for screen readers only. */
  readonly small?: boolean
  readonly children: ComponentChildren
}

/** Somebody speaks: portrait, name, words in a bubble. */
export function Speech({ who, name, glad, small, children }: SpeechProps) {
  return (
    <figure class="speech" data-small={small || undefined}>
      <span class="speech__portrait">
        {who === 'pip' ? (
          <Pip mood={glad ? 'delighted' : 'sure'} />
        ) : (
          <Portrait who={who} mood={glad ? 'delighted' : 'asking'} />
        )}
      </span>
      <div class="speech__bubble">
        <figcaption class={small ? 'unseen' : 'speech__name'}>{name}</figcaption>
        <div class="speech__words">{children}</div>
      </div>
    </figure>
  )
}
