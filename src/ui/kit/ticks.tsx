import { useId } from 'preact/hooks'
import type { Option } from './choice.tsx'
import './choice.css'
import './ticks.css'

export interface TicksProps<V extends string | number> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly values: readonly V[]
  readonly onChange: (values: readonly V[]) => void
  readonly layout?: 'cards' | 'row'
}

/** Any of several: native checkboxes dressed as cards. What is ticked stays in the order of the options. */
export function Ticks<V extends string | number>({
  label,
  options,
  values,
  onChange,
  layout = 'row',
}: TicksProps<V>) {
  const name = useId()
  return (
    <fieldset class={`choice choice--${layout}`}>
      <legend class="choice__label">{label}</legend>
      <div class="choice__options">
        {options.map(({ value, label: words, detail, disabled }) => (
          <label class="choice__option" key={value}>
            <input
              type="checkbox"
              class="choice__input ticks__input"
              name={name}
              checked={values.includes(value)}
              disabled={disabled}
              onChange={(event) => {
                const on = event.currentTarget.checked
                onChange(
                  options
                    .map((one) => one.value)
                    .filter((one) => (one === value ? on : values.includes(one))),
                )
              }}
            />
            <span class="choice__words">
              <span>{words}</span>
              {detail && <span class="choice__detail">{detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
