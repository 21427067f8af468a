import { number } from '../../i18n/index.ts'
import { kitWords } from '../../i18n/kit.ts'
import { useSpeaking } from './speaking.ts'
import './budget.css'

/** More than this and tokens become a bar: nobody counts thirty dots. */
const countable = 24
/** Beside the tools there is room for fewer. */
const countableInLine = 14
/** And of two lines neither may break: a third would reach the task below. */
const countableInTwo = 8

export interface BudgetProps {
  /** What is counted: "Neurons". */
  readonly label: string
  readonly used: number
  readonly limit: number
  /** Beside the tools: the stars' limits are marked, and said elsewhere. */
  readonly small?: boolean
  /** One of two lines beside the tools. */
  readonly paired?: boolean
  /** Where stars ask for less than the budget: three stars within 4 neurons. */
  readonly stars?: readonly { readonly stars: number; readonly atMost: number }[]
}

/** A budget as things on a tray: spent tokens glow, the rest wait; beyond two dozen, a bar. */
export function BudgetTokens({ label, used, limit, small, paired, stars = [] }: BudgetProps) {
  const { lang, say } = useSpeaking()
  const left = limit - used
  const most = paired ? countableInTwo : small ? countableInLine : countable
  const tray = limit <= most && Number.isInteger(limit)
  const limits = stars.filter((star) => star.atMost < limit)
  return (
    <div
      class="budget"
      data-small={small || undefined}
      data-over={left < 0 || undefined}
      data-marked={limits.length > 0 || undefined}
    >
      <span class="budget__label">{label}</span>
      {small && (
        <span class="budget__words figures" aria-hidden="true">
          {number(lang, used, 2)} / {number(lang, limit, 2)}
        </span>
      )}
      <span class={small ? 'unseen' : 'budget__words figures'}>
        {left < 0
          ? say(kitWords.overBy, { over: number(lang, -left, 2) })
          : say(kitWords.used, { used: number(lang, used, 2), left: number(lang, left, 2) })}
      </span>
      {tray ? (
        <span class="budget__tray" data-many={limit > 16 || undefined} aria-hidden="true">
          {Array.from({ length: limit }, (_, i) => (
            <span
              key={i}
              class="budget__token"
              data-spent={i < used || undefined}
              data-mark={markOfLimit(limits.find((star) => star.atMost === i + 1))}
            />
          ))}
        </span>
      ) : (
        <span class="budget__bar" aria-hidden="true" style={`--share: ${Math.min(1, used / limit)}`}>
          {limits.map((star) => (
            <span
              key={star.atMost}
              class="budget__mark"
              data-mark={markOfLimit(star)}
              style={`--mark: ${star.atMost / limit}`}
            />
          ))}
        </span>
      )}
      {limits.length > 0 && (
        <span class="unseen">
          {limits.map((star) => (
            <span key={star.stars}>
              {` ${say(kitWords.starLimit, { n: number(lang, star.atMost, 2), stars: star.stars })}.`}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

/** "3★": short, because limits may stand close together. */
function markOfLimit(star: { readonly stars: number } | undefined): string | undefined {
  return star && `${star.stars}★`
}
