import { createRandom, own } from '../../../../engine/index.ts'
import type { CodeEvent, Line, Place } from '../../events.ts'
import { opens } from '../../opens.ts'

const cloud: Place = (() => {
  const random = createRandom(36)
  const xs = Array.from({ length: 18 }, () => Math.round(random.normal() * 1000) / 1000)
  const ys = xs.map((x) => -1.2 * x + 1 + random.normal() * 0.5)
  return { world: 'learner', xs, ys, topic: 'storms' }
})()

const lines: Readonly<Record<string, readonly Line[]>> = {
  guess: [[0.3, 0]],
  better: [
    [0.3, 0],
    [-0.2, 0.35],
    [-0.8, 0.7],
  ],
  best: [
    [0.3, 0],
    [-0.5, 0.5],
    [-0.9, 0.8],
    [-1.1, 0.95],
    [-1.2, 1],
  ],
}

export function demo(name: string | undefined): CodeEvent[] {
  return [
    opens(cloud),
    ...(own(lines, name ?? '') ?? []).map(
      (line): CodeEvent => ({ type: 'line', ms: 1300, rightAt: 700, line }),
    ),
  ]
}
