import { useId, useRef } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { useSpeaking } from './speaking.ts'
import './slider.css'

interface Common {
  readonly label: string
  readonly value: number
  /** Called while dragging, on every step. */
  readonly onChange: (value: number) => void
  /** Called when it is let go: the pointer is released, Enter is pressed, or the focus goes elsewhere. */
  readonly onRelease?: () => void
  /** How the value reads, in the bubble, beside the label and to a screen reader. */
  readonly format?: (value: number) => string
  readonly disabled?: boolean
  /** A line under the label. */
  readonly note?: string
}
export type SliderProps =
  | (Common & { readonly min: number; readonly max: number; readonly step?: number })
  /** Uneven stops, such as learning rates 0.001, 0.003, 0.01. */
  | (Common & { readonly stops: readonly number[] })

/** A range with its value in words. Arrow keys step, Home and End jump. */
export function Slider(props: SliderProps) {
  const id = useId()
  const { lang } = useSpeaking()
  const byKeys = useRef(false)
  const {
    label,
    value,
    onChange,
    onRelease,
    format = (n: number) => number(lang, n, 3),
    disabled,
    note,
  } = props
  const stops = 'stops' in props ? props.stops : undefined
  const min = 'stops' in props ? 0 : props.min
  const max = 'stops' in props ? props.stops.length - 1 : props.max
  const step = 'stops' in props ? 1 : (props.step ?? 1)
  const at = stops ? nearest(stops, value) : value
  const share = max > min ? (at - min) / (max - min) : 0
  return (
    <div class="slider" data-disabled={disabled || undefined}>
      <label class="slider__label" for={id}>
        {label}
      </label>
      <output class="slider__value figures" for={id}>
        {format(value)}
      </output>
      {note && <p class="slider__note">{note}</p>}
      <div class="slider__track" style={`--at: ${share}`}>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={at}
          disabled={disabled}
          aria-valuetext={format(value)}
          onInput={(event) => {
            const now = event.currentTarget.valueAsNumber
            onChange(stops ? (stops[now] ?? value) : now)
          }}
          onPointerDown={() => {
            byKeys.current = false
          }}
          onKeyDown={({ key }) => {
            byKeys.current = true
            if (key === 'Enter') onRelease?.()
          }}
          // Each press of a key is a change too, and lets nothing go.
          onChange={() => byKeys.current || onRelease?.()}
          onBlur={onRelease}
        />
        <span class="slider__bubble figures" aria-hidden="true">
          {format(value)}
        </span>
      </div>
    </div>
  )
}

function nearest(stops: readonly number[], value: number): number {
  let best = 0
  stops.forEach((stop, i) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value)) best = i
  })
  return best
}
