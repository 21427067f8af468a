/** The effort of a search: what a program must have asked before a way counts as found, however it searches. */
import { describe, expect, test } from 'vitest'
import level from '../../../levels/6/6-1-flood-search.json' with { type: 'json' }
import { createRandom } from '../../../src/engine/index.ts'
import { makeEstate } from '../../../src/puzzles/code/worlds/flood/estates.ts'
import { judgeFlood } from '../../../src/puzzles/code/worlds/flood/judge.ts'
import { type Estate, neighboursOf, reference } from '../../../src/puzzles/code/worlds/flood/world.ts'

/** The eight of the level's contest (its seed, `worlds/flood/cases.ts`), and others. */
const random = createRandom(level.seed)
const contest = Array.from({ length: 8 }, (_, i) => makeEstate(random.fork(`hidden ${i}`)))
const estates = Array.from({ length: 40 }, (_, i) => makeEstate(createRandom(i + 1)))

interface Answer {
  readonly asked: readonly number[]
  readonly way: readonly number[]
}

function judged(estate: Estate, { asked, way }: Answer) {
  const calls = asked.map((cell) => ({
    name: 'neighbours',
    args: [cell],
    result: neighboursOf(estate, cell),
    line: 1,
  }))
  return judgeFlood(estate, false, { calls, value: way, printed: '', steps: 1, lines: [] })
}

/** Always asks the waiting cell that `rank` puts first; ends when the goal is taken out, or as soon as it is found. */
function search(estate: Estate, rank: (cell: number, far: number) => number, early = false): Answer {
  const from = new Map<number, number>()
  const far = new Map([[estate.start, 0]])
  const waiting = [estate.start]
  const asked: number[] = []
  while (waiting.length > 0) {
    const score = (cell: number) => rank(cell, far.get(cell) ?? 0)
    const cell = waiting.reduce((best, one) => (score(one) < score(best) ? one : best))
    if (cell === estate.goal) break
    waiting.splice(waiting.indexOf(cell), 1)
    asked.push(cell)
    for (const next of neighboursOf(estate, cell)) {
      if (far.has(next)) continue
      far.set(next, (far.get(cell) ?? 0) + 1)
      from.set(next, cell)
      waiting.push(next)
    }
    if (early && far.has(estate.goal)) break
  }
  const way = [estate.goal]
  for (let at = from.get(estate.goal); at !== undefined; at = from.get(at)) way.unshift(at)
  return { asked, way }
}

const flooded = (_cell: number, far: number) => far
const straight = ({ goal, width }: Estate, cell: number) =>
  Math.abs((cell % width) - (goal % width)) + Math.abs(Math.floor(cell / width) - Math.floor(goal / width))

/** Floods from both ends, a ring at a time, until the rings have met and no shorter way can be left. */
function fromBothEnds(estate: Estate): Answer {
  const { distance } = reference(estate)
  const { way } = search(estate, flooded)
  const asked: number[] = []
  const sides = [estate.start, estate.goal].map((end) => ({ seen: new Set([end]), ring: [end] }))
  for (let depth = 0; depth < distance; depth++) {
    const side = sides[depth % 2]
    if (!side) break
    const next: number[] = []
    for (const cell of side.ring) {
      asked.push(cell)
      for (const one of neighboursOf(estate, cell))
        if (!side.seen.has(one)) {
          side.seen.add(one)
          next.push(one)
        }
    }
    side.ring = next
  }
  return { asked, way }
}

describe('the effort of a search that can be sure is what it asked', () => {
  test.each([
    ['flooding until the goal is taken out', (estate: Estate) => search(estate, flooded)],
    ['flooding until the goal is found', (estate: Estate) => search(estate, flooded, true)],
    [
      'reckoning with the straight line',
      (estate: Estate) => search(estate, (cell, far) => far + straight(estate, cell)),
    ],
    ['flooding from both ends', fromBothEnds],
  ] as const)('%s', (_, find) => {
    for (const estate of [...contest, ...estates]) {
      const answer = find(estate)
      const { verdict, effort } = judged(estate, answer)
      if (verdict.code === 'longer') continue
      expect(verdict.code).toBe('shortest')
      expect(effort?.spent).toBe(answer.asked.length)
    }
  })
})

const way = (estate: Estate) => search(estate, flooded).way
const times = (cell: number | undefined, count: number) =>
  Array.from({ length: count }, () => cell).filter((one) => one !== undefined)

describe('a way from a table counts as more work than eight searches', () => {
  test.each([
    ['asked about along itself', (estate: Estate) => way(estate).slice(0, -1)],
    ['asked about backwards', (estate: Estate) => way(estate).slice(1).reverse()],
    [
      'and the start asked about over and over',
      (estate: Estate) => [
        ...way(estate).slice(0, -1),
        ...times(estate.start, reference(estate).expansions - way(estate).length + 1),
      ],
    ],
    ['asked about every second cell', (estate: Estate) => way(estate).filter((_, i) => i % 2 === 0)],
    [
      'and cells asked about that nobody had found',
      (estate: Estate) => [
        ...way(estate).slice(0, -1),
        ...search(estate, flooded)
          .asked.filter((cell) => !way(estate).includes(cell))
          .reverse()
          .slice(0, 12),
      ],
    ],
    [
      'and walls asked about',
      (estate: Estate) => [...way(estate).slice(0, -1), ...estate.walls.slice(0, 20)],
    ],
    [
      'and the cells beside it',
      (estate: Estate) => [
        ...way(estate).slice(0, -1),
        ...way(estate)
          .slice(0, 6)
          .flatMap((cell) => neighboursOf(estate, cell))
          .filter((cell) => !way(estate).includes(cell)),
      ],
    ],
  ] as const)('%s', (_, asks) => {
    // On some estates the way and what lies beside it are all that there is to ask; not on all of a contest.
    const all = contest.map((one) => judged(one, { asked: asks(one), way: way(one) }))
    const sum = (pick: 'spent' | 'reference') =>
      all.reduce((total, { effort }) => total + (effort?.[pick] ?? 0), 0)
    const found = all.every(({ passed }) => passed)
    expect(found && sum('spent') / sum('reference') <= 1.1).toBe(false)
  })
})
