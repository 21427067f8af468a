import { percent } from '../../i18n/index.ts'
import { kitWords } from '../../i18n/kit.ts'
import { sure } from '../../i18n/say.ts'
import { markOf } from '../../look/index.ts'
import { Icon } from './icon.tsx'
import { ClassMark } from './mark.tsx'
import { useSpeaking } from './speaking.ts'
import './confidence.css'

export interface Confidence {
  /** The class's index, for its mark. */
  readonly of: number
  readonly name: string
  /** The model's probability, 0..1. */
  readonly share: number
  readonly letter?: string
}

export interface ConfidenceBarsProps {
  readonly label: string
  readonly bars: readonly Confidence[]
  /** The right class's index, once it may be known. */
  readonly truth?: number | undefined
  /** What the mark at that class says, where it is no more than a label. */
  readonly truthSays?: string
  /** Many classes in little room: thinner rows. */
  readonly tight?: boolean
}

/** What probability the model gives each class. The largest is its answer. */
export function ConfidenceBars({ label, bars, truth, truthSays, tight }: ConfidenceBarsProps) {
  const { lang, say } = useSpeaking()
  const right = truthSays ?? say(kitWords.rightAnswer)
  const most = Math.max(...bars.map((bar) => bar.share))
  return (
    <ul class="confidence" aria-label={label} data-tight={tight || undefined}>
      {bars.map((bar) => (
        <li
          key={bar.of}
          class="confidence__row"
          data-most={(bar.share === most && most > 0) || undefined}
          style={`--share: ${bar.share}; --mark: ${markOf(bar.of).colour}`}
        >
          <ClassMark of={bar.of} {...(bar.letter && { letter: bar.letter })} />
          <span class="confidence__name">
            {bar.name}
            {truth === bar.of && (
              <span class="confidence__truth" title={right}>
                <Icon name="check" />
                <span class="unseen">{right}</span>
              </span>
            )}
          </span>
          <span class="confidence__track" aria-hidden="true">
            <span class="confidence__fill" />
          </span>
          <span class="confidence__share figures">{percent(lang, sure(bar.share) / 100)}</span>
        </li>
      ))}
    </ul>
  )
}
