import type { Activation } from './schema.ts'

const functions: Record<Activation, (x: number) => number> = {
  linear: (x) => x,
  relu: (x) => Math.max(0, x),
  tanh: (x) => Math.tanh(x),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
}

/** A tiny graph of an activation function, from -3 to 3 both ways. */
export function ActivationCurve({ of }: { readonly of: Activation }) {
  const middle = 18
  const points = Array.from({ length: 37 }, (_, i) => {
    const x = (i - middle) / 6
    return `${i},${(middle - functions[of](x) * (of === 'tanh' || of === 'sigmoid' ? 13 : 6)).toFixed(1)}`
  })
  return (
    <svg class="activation" viewBox="-2 -2 40 40" aria-hidden="true">
      <path class="activation__axes" d="M0 18H36M18 0V36" />
      <polyline class="activation__curve" points={points.join(' ')} />
    </svg>
  )
}
