import { type Call, pressure } from './calls.ts'

/** Milliseconds that a picture shows, and how many points of its line there are. */
const [span, points] = [10, 320]
const [wide, tall] = [320, 64]

/** How often a call repeats in a picture, to the half. */
export const repeatsOf = ({ hertz }: Call): number => Math.round((hertz * span) / 500) / 2

/** The air of a call's first hundredth of a second, the sea left out. Decoration; how often it repeats stands in a label. */
export function Wave({ call }: { readonly call: Call }) {
  const air = Array.from({ length: points + 1 }, (_, i) => pressure(call, (i * span) / points / 1000))
  const most = Math.max(...air.map(Math.abs))
  const y = (value: number) => tall / 2 - (value / most) * (tall / 2 - 6)
  const line = air.map((value, i) => `${(i * wide) / points},${y(value).toFixed(1)}`).join(' ')
  // A line a millisecond.
  const ruler = Array.from({ length: span - 1 }, (_, i) => `M${((i + 1) * wide) / span} 0V${tall}`).join('')
  return (
    <svg class="sound-wave" viewBox={`0 0 ${wide} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`${ruler}M0 ${tall / 2}H${wide}`} class="sound-wave__ruler" />
      <polyline points={line} class="sound-wave__line" />
    </svg>
  )
}
