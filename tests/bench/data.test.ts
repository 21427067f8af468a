/** What benchmarks of what is left over count, and what they do not. */
import { expect, test } from 'vitest'
import { dataIn, difference, type Snapshot } from './data.ts'

/** Rows of type, name and size, as Chromium writes them. */
function snapshot(...rows: (readonly [type: string, name: string, size: number])[]): Snapshot {
  const types = ['object', 'code', 'string', 'native']
  const strings = [...new Set(rows.map(([, name]) => name))]
  const nodes = rows.flatMap(([type, name, size]) => [types.indexOf(type), strings.indexOf(name), size])
  return {
    nodes,
    strings,
    snapshot: {
      meta: { node_fields: ['type', 'name', 'self_size'], node_types: [types, 'string', 'number'] },
    },
  }
}

test('what V8 compiled is no data, and everything else is', () => {
  const data = dataIn(snapshot(['object', 'Round', 40], ['code', 'act', 900], ['string', 'Whales', 20]))
  expect(data.bytes).toBe(60)
  expect([...data.classes]).toEqual([
    ['object Round', { count: 1, bytes: 40 }],
    ['string', { count: 1, bytes: 20 }],
  ])
})

test('what came on top is told by its class, most first, and what went is told as well', () => {
  const before = dataIn(
    snapshot(['object', 'Round', 40], ['native', 'HTMLDivElement', 5000], ['string', 'a', 8]),
  )
  const after = dataIn(snapshot(['object', 'Round', 40], ['object', 'Round', 60], ['string', 'b', 8]))
  expect(difference(after, before)).toEqual([
    '  -5.0 kB, -1 of native HTMLDivElement',
    '  +0.1 kB, +1 of object Round',
  ])
  expect(difference(after, before, 1)).toHaveLength(1)
})
