/** Stars 1, 2, 3, once each, and none easier than the one before it. */
import type { Level } from '../engine/index.ts'
import { asked } from './asked.ts'
import type { Finding } from './fault.ts'
import { shown } from './shown.ts'

export function checkOrder(level: Level): Finding[] {
  const order = level.goals.map((goal, i) => ({ goal, i })).sort((a, b) => a.goal.stars - b.goal.stars)
  const found: Finding[] = order.flatMap(({ goal, i }, place): Finding[] =>
    goal.stars === place + 1
      ? []
      : [
          {
            code: 'star-order',
            path: ['goals', i, 'stars'],
            found: shown(goal.stars),
            expected: 'stars 1, 2 and 3, once each',
          },
        ],
  )
  if (found.length > 0) return found

  const floor = new Map<string, number>()
  const ceiling = new Map<string, number>()
  for (const { goal, i } of order) {
    const own = { floor: new Map<string, number>(), ceiling: new Map<string, number>() }
    for (const ask of asked(goal.when, ['goals', i, 'when'])) {
      if (!ask.firm) continue
      const path = [...ask.path, ask.sense]
      const lowest = floor.get(ask.metric)
      const highest = ceiling.get(ask.metric)
      if (ask.sense === 'atLeast' && lowest !== undefined && ask.value < lowest) {
        found.push({ code: 'star-order', path, found: shown(ask.value), expected: `at least ${lowest}` })
      } else if (ask.sense === 'atMost' && highest !== undefined && ask.value > highest) {
        found.push({ code: 'star-order', path, found: shown(ask.value), expected: `at most ${highest}` })
      } else if (ask.sense === 'atLeast' && highest !== undefined && ask.value > highest) {
        found.push({ code: 'impossible-goal', path, found: shown(ask.value), expected: `at most ${highest}` })
      }
      const opposite = (ask.sense === 'atLeast' ? own.ceiling : own.floor).get(ask.metric)
      if (opposite !== undefined && (ask.sense === 'atLeast' ? ask.value > opposite : ask.value < opposite)) {
        found.push({
          code: 'impossible-goal',
          path,
          found: shown(ask.value),
          expected: `${ask.sense === 'atLeast' ? 'at most' : 'at least'} ${opposite}`,
        })
      }
      own[ask.sense === 'atLeast' ? 'floor' : 'ceiling'].set(ask.metric, ask.value)
    }
    for (const [metric, value] of own.floor) floor.set(metric, Math.max(value, floor.get(metric) ?? value))
    for (const [metric, value] of own.ceiling)
      ceiling.set(metric, Math.min(value, ceiling.get(metric) ?? value))
  }
  return [...found, ...checkWithin(order)]
}

/** A lower star is won first, so a looser limit on a higher one would say something that never holds. */
function checkWithin(order: readonly { goal: Level['goals'][number]; i: number }[]): Finding[] {
  const limits = new Map<string, number>()
  const found: Finding[] = []
  for (const { goal, i } of order) {
    for (const [name, limit] of Object.entries(goal.within ?? {})) {
      const tighter = limits.get(name)
      if (tighter !== undefined && limit > tighter) {
        found.push({
          code: 'star-order',
          path: ['goals', i, 'within', name],
          found: shown(limit),
          expected: `at most ${tighter}`,
        })
      }
      limits.set(name, Math.min(limit, tighter ?? limit))
    }
  }
  return found
}
