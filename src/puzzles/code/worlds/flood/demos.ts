import { createRandom, own } from '../../../../engine/index.ts'
import type { CodeEvent } from '../../events.ts'
import { opens } from '../../opens.ts'
import { makeEstate } from './estates.ts'
import { neighboursOf } from './world.ts'

export function demo(name: string | undefined): CodeEvent[] {
  const estate = makeEstate(createRandom(6))
  const events = [opens({ world: 'flood', ...estate })]
  const most = own({ frontier: 14, queue: 8, flood: 400 }, name ?? '') ?? 0
  const slow = own({ frontier: 260, queue: 620, flood: 130 }, name ?? '') ?? 200
  const from = new Map<number, number>([[estate.start, -1]])
  const queue = [estate.start]
  for (const cell of queue) {
    if (events.length > most || cell === estate.goal) break
    const found = neighboursOf(estate, cell)
    events.push({ type: 'expand', ms: slow, cell, found: found.filter((one) => !from.has(one)) })
    for (const next of found) {
      if (from.has(next)) continue
      from.set(next, cell)
      queue.push(next)
    }
  }
  if (name === 'flood') {
    const cells = [estate.goal]
    for (let cell = from.get(estate.goal) ?? -1; cell >= 0; cell = from.get(cell) ?? -1) cells.unshift(cell)
    events.push({ type: 'way', ms: 2600, cells })
  }
  return events
}
