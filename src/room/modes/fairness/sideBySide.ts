/**
 * Where things stand on a line that must not lie on one another: each as near to its own place as the others let it, all
 * at least `gap` apart and from 0 to `end`; those of the same place in the order of the list. Least squares under an order
 * (pool adjacent violators: Ayer et al. 1955). Any unit, the same for all.
 */
export function sideBySide(places: readonly number[], gap: number, end: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  // Without the gaps that must be kept, each may stand no further left than the one before it.
  const pools: { sum: number; many: number }[] = []
  for (const [n, i] of order.entries()) {
    pools.push({ sum: (places[i] ?? 0) - n * gap, many: 1 })
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, now] = [pools[last - 1], pools[last]]
      if (!before || !now || before.sum / before.many <= now.sum / now.many) break
      pools.splice(last - 1, 2, { sum: before.sum + now.sum, many: before.many + now.many })
    }
  }
  const most = Math.max(0, end - (places.length - 1) * gap)
  const free = pools.flatMap(({ sum, many }) =>
    Array.from({ length: many }, () => Math.min(most, Math.max(0, sum / many))),
  )
  const stands = places.map(() => 0)
  for (const [n, i] of order.entries()) stands[i] = (free[n] ?? 0) + n * gap
  return stands
}
