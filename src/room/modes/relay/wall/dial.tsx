/** A knob as it is drawn: its steps around it, a hand on one of them, a hollow mark where it stood. */
interface DialProps {
  readonly steps: number
  readonly at: number
  /** Where it stood before. */
  readonly was?: number
  /** CSS colour. */
  readonly colour: string
}

/** Degrees from straight up, clockwise. */
const [first, last] = [-135, 135]
const [inner, outer, mark] = [33, 42, 46]

export function Dial({ steps, at, was, colour }: DialProps) {
  const turn = (step: number) => first + ((last - first) * step) / Math.max(1, steps - 1)
  const point = (step: number, far: number) => {
    const angle = (turn(step) * Math.PI) / 180
    return `${(50 + far * Math.sin(angle)).toFixed(2)} ${(50 - far * Math.cos(angle)).toFixed(2)}`
  }
  return (
    <svg class="dial" viewBox="0 0 100 100" style={`--team: ${colour}`} aria-hidden="true" focusable="false">
      <circle class="dial__body" cx="50" cy="50" r={inner - 3} />
      {Array.from({ length: steps }, (_, step) => (
        <path
          key={step}
          class="dial__step"
          data-at={step === at || undefined}
          data-was={(step === was && step !== at) || undefined}
          d={`M${point(step, inner + 2)}L${point(step, step === at ? mark : outer)}`}
        />
      ))}
      <g class="dial__hand" style={`rotate: ${turn(at)}deg`}>
        <path d="M50 24V44" />
      </g>
    </svg>
  )
}
