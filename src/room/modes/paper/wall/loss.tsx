import { figure } from '../../../../i18n/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { paperWords as words } from '../words.ts'

/** A loss as it is read out: 0.384. */
export function useLossWords(): (loss: number) => string {
  const { lang } = useSpeaking()
  return (loss) => figure(lang, loss)
}

interface LossProps {
  readonly loss: number
  /** What it was, where that is told too. */
  readonly from?: number | undefined
}

/** The one number that the class moves together; its bar is full where every answer is as wrong as can be. */
export function Loss({ loss, from }: LossProps) {
  const { say } = useSpeaking()
  const read = useLossWords()
  return (
    <div class="paper__loss" data-rose={(from !== undefined && loss >= from) || undefined}>
      <span>{say(words.loss)}</span>
      <b class="paper__is figures">
        {from !== undefined && <span class="paper__from">{read(from)} → </span>}
        {read(loss)}
      </b>
      <span class="paper__bar" aria-hidden="true">
        {from !== undefined && <span class="paper__old" style={`scale: ${Math.min(1, from)} 1`} />}
        <span class="paper__now" style={`scale: ${Math.min(1, loss)} 1`} />
      </span>
    </div>
  )
}

const [width, height] = [600, 160]

interface CurveProps {
  readonly losses: readonly number[]
  /** How many of them there will be. */
  readonly of: number
  readonly top: number
  readonly kind: 'class' | 'machine'
}

/** The way down so far: in whole turns, or in small steps. */
export function Curve({ losses, of, top, kind }: CurveProps) {
  const x = (i: number) => ((i / Math.max(1, of - 1)) * width).toFixed(1)
  const y = (loss: number) => (8 + (1 - loss / Math.max(top, 1e-9)) * (height - 16)).toFixed(1)
  const line = losses
    .map((loss, i) =>
      i === 0 ? `M0 ${y(loss)}` : kind === 'class' ? `H${x(i)}V${y(loss)}` : `L${x(i)} ${y(loss)}`,
    )
    .join('')
  return (
    <svg
      class={`paper__curve paper__curve--${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="paper__floor" d={`M0 ${height - 2}H${width}`} />
      <path d={line} />
    </svg>
  )
}
