import type { RunEvent } from '../engine/index.ts'

/** What a model answered for one case of its contest, as indices of classes. */
export interface Answered {
  readonly truth: number
  readonly answer: number
}

const isAnswered = (found: unknown): found is Answered => {
  const { truth, answer } = (found ?? {}) as Record<string, unknown>
  return typeof truth === 'number' && typeof answer === 'number'
}

/** Every case that a contest tells, in order, those of its rushes too; what comes back is not told twice. */
export function answersIn(events: readonly RunEvent[]): Answered[] {
  return events.flatMap((event) => {
    const { batch } = event as { readonly batch?: unknown }
    if (Array.isArray(batch)) return batch.filter(isAnswered)
    return event.type === 'case' && isAnswered(event) ? [event] : []
  })
}

/** How often one of two says this and the other that. */
export interface Apart {
  readonly left: number
  readonly right: number
  readonly n: number
}

/** Where two that were asked the same do not say the same, the most frequent first; what only one of them answered is left out. */
export function apartIn(
  left: readonly (number | undefined)[],
  right: readonly (number | undefined)[],
): Apart[] {
  const found = new Map<string, Apart>()
  for (const [i, one] of left.entries()) {
    const other = right[i]
    if (one === undefined || other === undefined || one === other) continue
    const key = `${one} ${other}`
    found.set(key, { left: one, right: other, n: (found.get(key)?.n ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.n - a.n || a.left - b.left || a.right - b.right)
}
