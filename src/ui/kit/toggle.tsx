import { useId } from 'preact/hooks'
import { kitWords } from '../../i18n/kit.ts'
import { useSpeaking } from './speaking.ts'
import './toggle.css'

export interface ToggleProps {
  readonly label: string
  readonly note?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly disabled?: boolean
}

/** On or off, at once. */
export function Toggle({ label, note, value, onChange, disabled }: ToggleProps) {
  const { say } = useSpeaking()
  const id = useId()
  return (
    <button
      type="button"
      class="toggle"
      role="switch"
      aria-checked={value}
      aria-disabled={disabled || undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={note ? `${id}-note` : undefined}
      onClick={() => {
        if (!disabled) onChange(!value)
      }}
    >
      <span class="toggle__words">
        <span id={`${id}-label`} class="toggle__label">
          {label}
        </span>
        {note && (
          <span id={`${id}-note`} class="toggle__note">
            {note}
          </span>
        )}
      </span>
      <span class="toggle__state" aria-hidden="true">
        {say(value ? kitWords.on : kitWords.off)}
      </span>
      <span class="toggle__track" aria-hidden="true">
        <span class="toggle__knob" />
      </span>
    </button>
  )
}
