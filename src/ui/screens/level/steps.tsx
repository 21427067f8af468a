import { useEffect } from 'preact/hooks'
import { levelWords } from '../../../i18n/level.ts'
import { type Phase, phases } from '../../../store/session.ts'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './steps.css'

/** Where in the level the player is. */
export function Steps({ phase }: { readonly phase: Phase }) {
  const { say } = useSpeaking()
  const at = phases.indexOf(phase)
  const name = say(levelWords[phase])
  useEffect(() => announce(name), [name])
  return (
    <ol class="steps" aria-label={say(levelWords.parts)}>
      {phases.map((one, i) => (
        <li
          key={one}
          class="steps__one"
          aria-current={i === at ? 'step' : undefined}
          data-past={i < at || undefined}
        >
          <span class="steps__dot" aria-hidden="true" />
          <span class="steps__name">{say(levelWords[one])}</span>
        </li>
      ))}
    </ol>
  )
}
