import type { ComponentChildren } from 'preact'
import { kitWords } from '../../i18n/kit.ts'
import { Icon } from './icon.tsx'
import { useSpeaking } from './speaking.ts'
import './hint.css'

export interface HintProps {
  /** 1, 2 or 3: from nudge to worked step. */
  readonly step: number
  readonly of?: number
  readonly children: ComponentChildren
}

/** One step of help. */
export function Hint({ step, of = 3, children }: HintProps) {
  const { say } = useSpeaking()
  return (
    <div class="hint" role="note">
      <span class="hint__head">
        <Icon name="hint" />
        {say(kitWords.hint, { n: step, of })}
      </span>
      <p>{children}</p>
    </div>
  )
}
