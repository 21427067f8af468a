import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './choice.css'

export interface Option<V extends string | number> {
  readonly value: V
  readonly label: string
  readonly detail?: string
  /** A mark or picture before the words. */
  readonly picture?: ComponentChildren
  readonly disabled?: boolean
}

export interface ChoiceProps<V extends string | number> {
  readonly label: ComponentChildren
  readonly options: readonly Option<V>[]
  /** Undefined while nothing is chosen. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** `cards`: one under another, for sentences. `row`: side by side, wrapping, for words. */
  readonly layout?: 'cards' | 'row'
  readonly disabled?: boolean
  /** Hides the label for the eye where a heading already says it. */
  readonly bare?: boolean
}

/** One of several: native radio buttons dressed as cards, so arrow keys and screen readers know them. */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const name = useId()
  const { label, options, value, onChange, layout = 'cards', disabled, bare } = props
  return (
    <fieldset class={`choice choice--${layout}`} disabled={disabled}>
      <legend class={bare ? 'unseen' : 'choice__label'}>{label}</legend>
      <div class="choice__options">
        {options.map((option) => (
          <label class="choice__option" key={option.value}>
            <input
              type="radio"
              class="choice__input"
              name={name}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.picture}
            <span class="choice__words">
              <span>{option.label}</span>
              {option.detail && <span class="choice__detail">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
