import { describe, expect, test } from 'vitest'
import { deckFor, markOf, mostCards } from '../../src/cards/deck.ts'
import { createEye } from '../../src/cards/see.ts'
import { sides, votesAfter } from '../../src/cards/votes.ts'
import { createRandom } from '../../src/engine/index.ts'
import { drawn, heldBy } from './drawn.ts'

const classes = [
  { pupils: 30, size: 30 },
  { pupils: 35, size: 38 },
  { pupils: 40, size: 44 },
]

describe.each(classes)('a class of $pupils', ({ pupils, size }) => {
  test(`is read whole from marks of ${size} pixels and more, every card with its side, in three pictures`, () => {
    const random = createRandom(pupils, 'class')
    const deck = deckFor(pupils)
    const roster = Array.from({ length: pupils }, (_, i) => i + 1)
    const [width, height] = pupils === 30 ? [1920, 1080] : [1280, 720]
    const held = heldBy(roster, width, height, size, random)
    const look = createEye(deck)
    const frames = [1, 2, 3].map((n) => look(drawn(deck, held, { width, height }, random.fork(`${n}`))))
    expect([...votesAfter(frames, roster)]).toEqual(held.map(({ card, side }) => [card, side]))
  })
})

test.each(sides)('a card with %s up is read as that, leaning or tilted, near or far', (side) => {
  const random = createRandom(1, side)
  const deck = deckFor(30)
  for (const size of [32, 60, 150, 260])
    for (const lean of [-0.5, 0, 0.5]) {
      const held = { card: 7, side, x: 320, y: 240, size, lean, tilt: 0.2 }
      const seen = createEye(deck)(drawn(deck, [held], { width: 640, height: 480 }, random))
      expect(
        seen.filter(({ card }) => card === 7),
        `${size} ${lean}`,
      ).toEqual([{ card: 7, side }])
    }
})

test('an empty classroom answers nothing', () => {
  const random = createRandom(5, 'empty')
  const deck = deckFor(30)
  const roster = Array.from({ length: 30 }, (_, i) => i + 1)
  const look = createEye(deck)
  const frames = Array.from({ length: 6 }, (_, n) =>
    look(drawn(deck, [], { width: 960, height: 540 }, random.fork(`${n}`))),
  )
  expect([...votesAfter(frames, roster)]).toEqual([])
})

test('every card of every deck has a mark of its own, however it is turned', () => {
  for (const highest of [30, 35, mostCards]) {
    const deck = deckFor(highest)
    const turned = (mark: readonly (readonly boolean[])[]) =>
      mark.map((_, y) => mark.map((row) => row[y] ?? false).reverse())
    const all = new Set<string>()
    for (let card = 1; card <= highest; card++) {
      let mark = markOf(deck, card)
      for (let turn = 0; turn < 4; turn++) {
        all.add(JSON.stringify(mark))
        mark = turned(mark)
      }
    }
    expect(all.size).toBe(highest * 4)
  }
})

test('the smallest deck that has enough cards is used, and no card beyond it is drawn', () => {
  expect([1, 30, 31, 35, 36, 40].map((n) => deckFor(n).name)).toEqual(['S', 'S', 'M', 'M', 'L', 'L'])
  expect(() => markOf(deckFor(30), 31)).toThrow(RangeError)
})
