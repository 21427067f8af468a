import { expect, test } from 'vitest'
import { library } from '../../../src/cli/library.ts'
import { supplies } from '../../../src/puzzles/kit/supply.ts'

test.each(Object.entries(supplies))(
  '%s holds as many pictures of each label as levels are checked against',
  async (name, supply) => {
    const data = await library(name)
    const counted = new Map<string, { known: number; unseen?: number }>()
    const add = (label: string, part: 'known' | 'unseen') => {
      const one = counted.get(label) ?? { known: 0 }
      counted.set(label, { ...one, [part]: (one[part] ?? 0) + 1 })
    }
    if (data.type === 'table') for (const label of data.columns.label ?? []) add(String(label), 'known')
    if (data.type === 'images')
      for (const [part, { start, count }] of Object.entries(data.splits))
        for (const label of data.labels.subarray(start, start + count))
          add(data.names[label] ?? '', part === 'test' ? 'unseen' : 'known')
    expect(counted).toEqual(
      new Map(
        [...supply].sort(([a], [b]) => [...counted.keys()].indexOf(a) - [...counted.keys()].indexOf(b)),
      ),
    )
  },
)
