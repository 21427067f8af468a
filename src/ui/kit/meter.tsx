import { useId } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { useSpeaking } from './speaking.ts'
import './meter.css'

export interface MeterProps {
  readonly label: string
  /** 0..1. */
  readonly value: number
  /** How the value reads; a percentage unless told. */
  readonly format?: (value: number) => string
  /** A mark on the bar that should be reached, 0..1. */
  readonly goal?: number
  readonly tone?: 'lantern' | 'jade' | 'coral' | 'neon'
  /** A progress bar rather than a measure. */
  readonly progress?: boolean
}

/** How much of a whole: a measure, or the progress of work. */
export function Meter({ label, value, format, goal, tone = 'lantern', progress }: MeterProps) {
  const { lang } = useSpeaking()
  const id = useId()
  const held = Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0))
  const words = format ? format(value) : percent(lang, held)
  const bar = {
    role: progress ? ('progressbar' as const) : ('meter' as const),
    'aria-labelledby': id,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': Math.round(held * 100),
    'aria-valuetext': words,
  }
  return (
    <div class={`meter meter--${tone}`}>
      <span class="meter__label" id={id}>
        {label}
      </span>
      <span class="meter__value figures">{words}</span>
      <div {...bar} class="meter__track" style={`--share: ${held}`}>
        <span class="meter__bed">
          <span class="meter__fill" />
        </span>
        {goal !== undefined && <span class="meter__goal" style={`--goal: ${goal}`} />}
      </div>
    </div>
  )
}
