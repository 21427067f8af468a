import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  cutAtGaps,
  filled,
  type Ladder,
  ordered,
  pieces,
  rowsOf,
  shuffled,
  sourceOf,
} from '../../src/coding/rungs/ladder.ts'
import { nudged, placed, tapped } from '../../src/coding/rungs/moves.ts'

const python: Ladder = {
  lines: ['def add(a, b):', '    sum = a + b', '    return sum'],
  strangers: ['    return a', '    sum = a - b'],
  gaps: [
    { line: 2, text: 'b', others: [] },
    { line: 2, text: 'a', others: ['sum'] },
    { line: 3, text: 'sum', others: ['a', 'b'] },
  ],
}

const javascript = [
  'function most(list) {',
  '  let best = list[0]',
  '  for (const one of list) {',
  '    if (one > best) {',
  '      best = one',
  '    } else {',
  '      continue',
  '  return best',
]

describe('lines in the player’s order', () => {
  test('are the text, and each line of it knows which given line it is', () => {
    expect(ordered(python, [2, 0], 'python')).toEqual([
      { text: '    return sum', piece: 2 },
      { text: 'def add(a, b):', piece: 0 },
    ])
    expect(sourceOf(ordered(python, [0, 4], 'python'))).toBe('def add(a, b):\n    sum = a - b\n')
  })

  test('lie about in the same order for everybody, each once', () => {
    expect(shuffled(python)).toEqual(shuffled({ ...python }))
    expect([...shuffled(python)].sort()).toEqual([0, 1, 2, 3, 4])
    expect(shuffled(python)).not.toEqual([0, 1, 2, 3, 4])
  })

  test('of JavaScript close their brackets where the indent goes back', () => {
    const rows = rowsOf(
      javascript.map((text) => ({ text })),
      'javascript',
    )
    expect(rows.map(({ text }) => text)).toEqual([
      ...javascript.slice(0, 7),
      '    }',
      '  }',
      '  return best',
      '}',
    ])
  })

  test('of JavaScript have as many brackets closed as opened, in any order', () => {
    const plain = javascript.filter((line) => !line.trim().startsWith('}'))
    fc.assert(
      fc.property(fc.shuffledSubarray(plain), (lines) => {
        const text = sourceOf(
          rowsOf(
            lines.map((text) => ({ text })),
            'javascript',
          ),
        )
        expect(text.split('{').length).toBe(text.split('}').length)
        let depth = 0
        for (const sign of text) {
          depth += Number(sign === '{') - Number(sign === '}')
          expect(depth).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('that are not there are left out', () => {
    expect(ordered(python, [0, 99], 'python')).toEqual([{ text: 'def add(a, b):', piece: 0 }])
  })
})

describe('gaps', () => {
  test('are cut out of their line, however they stand in the list', () => {
    const plain: Ladder = {
      ...python,
      lines: ['go(left, right)'],
      gaps: [
        { line: 1, text: 'right', others: [] },
        { line: 1, text: 'left', others: [] },
      ],
    }
    expect(cutAtGaps(plain, 0)).toEqual({ texts: ['go(', ', ', ')'], gaps: [1, 0] })
    expect(filled(plain, ['up', ' down '], 'python').map(({ text }) => text)).toEqual(['go(down, up)'])
  })

  test('that are empty show that they are', () => {
    expect(filled(python, [], 'python')[2]?.text).toBe('    return ___')
  })

  test('filled with what belongs there give the program back', () => {
    const one: Ladder = { ...python, gaps: python.gaps.slice(2) }
    expect(sourceOf(filled(one, ['sum'], 'python'))).toBe(sourceOf(ordered(one, [0, 1, 2], 'python')))
  })

  test('offer their choices without telling by the place which is right', () => {
    expect(choicesOf({ line: 1, text: 'sum', others: ['a', 'z'] })).toEqual(['a', 'sum', 'z'])
  })

  test('count strangers after the lines', () => {
    expect(pieces(python)[3]).toBe('    return a')
  })
})

describe('moving a line', () => {
  const order = [3, 1, 2]

  test('up and down by keys goes past the last into the rest, and comes back from there as the last', () => {
    expect(nudged(order, 1, -1)).toEqual([1, 3, 2])
    expect(nudged(order, 3, -1)).toEqual(order)
    expect(nudged(order, 2, 1)).toEqual([3, 1])
    expect(nudged([3, 1], 2, 1)).toEqual([3, 1])
    expect(nudged([3, 1], 2, -1)).toEqual(order)
  })

  test('by taps puts an unused one last, and one in hand where another stands or out', () => {
    expect(tapped(order, undefined, 7)).toEqual({ order: [3, 1, 2, 7], inHand: undefined })
    expect(tapped(order, undefined, 1)).toEqual({ order, inHand: 1 })
    expect(tapped(order, 2, 3)).toEqual({ order: [2, 3, 1], inHand: undefined })
    expect(tapped(order, 3, 2)).toEqual({ order: [1, 2, 3], inHand: undefined })
    expect(tapped(order, 1, 1)).toEqual({ order: [3, 2], inHand: undefined })
    expect(tapped(order, 1, 7)).toEqual({ order: [3, 2], inHand: undefined })
  })

  test('never loses or doubles another, and any order can be reached by keys alone', () => {
    const orders = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 16 })
    fc.assert(
      fc.property(
        orders,
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 20 }),
        (all, piece, at) => {
          const moves = [nudged(all, piece, -1), nudged(all, piece, 1), placed(all, piece, at)]
          moves.push(tapped(all, undefined, piece).order, tapped(all, all[0], piece).order)
          for (const moved of moves) {
            expect(new Set(moved).size).toBe(moved.length)
            const others = (list: readonly number[]) => list.filter((one) => one !== piece && one !== all[0])
            expect(others(moved)).toEqual(others(all))
          }
        },
      ),
    )
    fc.assert(
      fc.property(orders, (wanted) => {
        let built: readonly number[] = []
        for (const [at, piece] of wanted.entries()) {
          built = nudged(built, piece, -1)
          expect(built.indexOf(piece)).toBe(at)
        }
        expect(built).toEqual(wanted)
      }),
    )
  })
})
