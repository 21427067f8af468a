import { useId } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { kitWords } from '../../i18n/kit.ts'
import { IconButton } from './button.tsx'
import { useSpeaking } from './speaking.ts'
import './stepper.css'

export interface StepperProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly onChange: (value: number) => void
  readonly format?: (value: number) => string
  readonly disabled?: boolean
  /** Hides the label for the eye where the place makes it plain. */
  readonly bare?: boolean
}

/** A small whole number between two buttons. The arrow keys work on either button. */
export function Stepper(props: StepperProps) {
  const { lang, say } = useSpeaking()
  const id = useId()
  const { label, value, min, max, step = 1, onChange, disabled, bare } = props
  const { format = (n: number) => number(lang, n, 2) } = props
  const to = (next: number) => {
    const held = Math.min(max, Math.max(min, next))
    if (!disabled && held !== value) onChange(held)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowRight: step, ArrowDown: -step, ArrowLeft: -step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    to(value + by)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser
    <div class="stepper" role="group" aria-labelledby={id} onKeyDown={onKeyDown}>
      <span id={id} class={bare ? 'unseen' : 'stepper__label'}>
        {label}
      </span>
      <span class="stepper__control">
        <IconButton
          kind="quiet"
          icon="minus"
          label={say(kitWords.fewer, { what: label })}
          disabled={disabled || value <= min}
          onPress={() => to(value - step)}
        />
        <output class="stepper__value figures" key={value}>
          {format(value)}
        </output>
        <IconButton
          kind="quiet"
          icon="plus"
          label={say(kitWords.more, { what: label })}
          disabled={disabled || value >= max}
          onPress={() => to(value + step)}
        />
      </span>
    </div>
  )
}
