import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { createRandom, fingerprint, type Labelling, type Level } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { labelling as doodles } from '../../src/puzzles/doodles/labelling.ts'
import { labelling as labels } from '../../src/puzzles/labels/labelling.ts'
import { blocksOf, blockVotes } from '../../src/room/blocks.ts'
import { answersIn, apartIn } from '../../src/room/cases.ts'
import {
  agreementOf,
  betterOf,
  halfOf,
  type Jury,
  type JuryAct,
  labelOf,
  labelsOf,
  mayAskAgain,
  unlabelledBy,
} from '../../src/room/modes/jury/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import type { TeamId } from '../../src/room/teams.ts'
import { levelFiles, root } from '../levels/files.ts'

const level = '1-4-flag-doodles'
const pick: JuryAct = { type: 'pick', level, classes: 3, things: 2 }
const [lock, on]: JuryAct[] = [{ type: 'lock' }, { type: 'on' }]
const raise = (team: number, to?: number): JuryAct => ({ type: 'raise', team, on: to })

function jury(teams: number, acts: readonly (JuryAct | undefined)[], seed = 7) {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as TeamId })),
    { type: 'begin', mode: 'jury', given: [level] },
    ...acts.flatMap((act): Deed[] => (act ? [{ type: 'act', mode: 'jury', act }] : [])),
  ]
  const session: Session = { seed, events: deeds.map((one, at) => ({ ...one, at })) }
  const room = stateAfter(session, modes)
  return { room, state: room.playing?.state as Jury }
}

describe('the Card Jury', () => {
  test('the lower half of the keys is the left half; whoever comes late is of the right one', () => {
    const { state } = jury(5, [pick])
    expect([0, 1, 2, 3, 4, 7].map((team) => halfOf(state, team as TeamId))).toEqual([
      ...['left', 'left', 'left', 'right', 'right', 'right'],
    ])
  })

  test('a team’s key turns its card through all answers, until the lock', () => {
    const turned = (n: number) =>
      jury(2, [pick, ...Array.from({ length: n }, () => raise(1))]).state.raised[1]
    expect([1, 2, 3, 4].map(turned)).toEqual([0, 1, 2, 0])
    const { state } = jury(2, [pick, raise(0, 2), lock, raise(0, 1)])
    expect(state.phase).toBe('shown')
    expect(state.votes).toEqual([{ 0: 2 }])
    expect(jury(2, [pick, raise(0, 3)]).state.raised).toEqual({})
  })

  test('a half’s label is what most of its teams raised, and nothing where they are split', () => {
    const left = { left: [0, 1, 2] as const }
    expect(labelOf(left, { 0: 1, 1: 1, 2: 0, 3: 2 }, 'left')).toBe(1)
    expect(labelOf(left, { 0: 1, 1: 0, 3: 2 }, 'left')).toBeUndefined()
    expect(labelOf(left, { 0: 1 }, 'right')).toBeUndefined()
    expect(labelOf(left, { 0: 0, 3: 0 }, 'right')).toBe(0)
  })

  test('each half’s labels are its own pictures in order, and what the other half says changes none of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 2 }),
        fc.nat(2),
        (pictures, other) => {
          const acts = (right: (one: number) => number) =>
            pictures.flatMap(([a, b, c, d]) => [
              ...[raise(0, a), raise(1, b), raise(2, right(c)), raise(3, right(d)), lock, on],
            ])
          const first = jury(4, [pick, ...acts((one) => one)]).state
          const second = jury(4, [pick, ...acts(() => other)]).state
          expect(first.phase).toBe('ask')
          expect(labelsOf(first, 'left')).toEqual(labelsOf(second, 'left'))
          expect(labelsOf(first, 'left')).toEqual(pictures.map(([a, b]) => (a === b ? a : undefined)))
          expect(labelsOf(second, 'right')).toEqual([other, other])
        },
      ),
    )
  })

  test('says whether the halves differ, are alike, or were split over a picture', () => {
    const said = (...cards: readonly [number, number][]) =>
      agreementOf(
        jury(4, [
          pick,
          ...[
            raise(0, cards[0]?.[0]),
            raise(1, cards[0]?.[1]),
            raise(2, cards[1]?.[0]),
            raise(3, cards[1]?.[1]),
          ],
          lock,
        ]).state,
      )
    expect(said([1, 1], [2, 2])).toBe('differ')
    expect(said([1, 1], [1, 1])).toBe('same')
    expect(said([1, 1], [1, 2])).toBe('split')
    expect(said([1, 2], [2, 1])).toBe('split')
    // Nobody raised anything.
    expect(agreementOf(jury(4, [pick, lock]).state)).toBe('split')
  })

  const again: JuryAct = { type: 'again' }

  test('asks a half without a label once more, of the same picture, and leaves the other half’s cards alone', () => {
    const split = [pick, raise(0, 0), raise(1, 1), raise(2, 2), raise(3, 2), lock]
    const first = jury(4, split).state
    expect(mayAskAgain(first)).toBe(true)
    const { state } = jury(4, [...split, again, raise(2, 0), raise(1, 0)])
    expect(state.phase).toBe('raise')
    expect(state.votes).toHaveLength(0)
    expect(state.raised).toEqual({ 0: 0, 1: 0, 2: 2, 3: 2 })
    expect(labelsOf(jury(4, [...split, again, raise(1, 0), lock, on]).state, 'left')).toEqual([0])
  })

  test('asks no third time: still split, the picture has no label, and how many have none is known', () => {
    const split = [pick, raise(0, 0), raise(1, 1), raise(2, 2), raise(3, 2), lock, again, lock]
    const { state } = jury(4, split)
    expect(mayAskAgain(state)).toBe(false)
    expect(jury(4, [...split, again]).state.phase).toBe('shown')
    const next = jury(4, [...split, on]).state
    expect([unlabelledBy(next, 'left'), unlabelledBy(next, 'right')]).toEqual([1, 0])
    // The next picture may be asked about twice as well, and by both halves.
    expect(mayAskAgain(jury(4, [...split, on, lock]).state)).toBe(true)
    expect(jury(4, [...split, on, raise(3, 1)]).state.raised).toEqual({ 3: 1 })
  })

  test('asks a half that raised nothing once more too, and nobody where both have a label', () => {
    expect(mayAskAgain(jury(2, [pick, raise(0, 1), lock]).state)).toBe(true)
    expect(mayAskAgain(jury(2, [pick, raise(0, 1), raise(1, 0), lock]).state)).toBe(false)
    expect(jury(2, [pick, raise(0, 1), raise(1, 0), lock, again]).state.phase).toBe('shown')
  })

  const raced = [pick, raise(0, 1), raise(1, 2), lock, on, raise(0, 0), raise(1, 0), lock, on] as const
  const result = (left: number, right: number): JuryAct => ({
    type: 'result',
    figures: [
      { right: left, of: 100 },
      { right, of: 100 },
    ],
    apart: [{ left: 1, right: 2, n: 9 }],
  })

  test('pays the share that the half’s own model has right, and who foresaw the better one', () => {
    const guesses: JuryAct[] = [
      { type: 'guess', team: 0, guess: 'worse' },
      { type: 'guess', team: 1, guess: 'worse' },
    ]
    const { room, state } = jury(2, [...raced, ...guesses, lock, result(80, 91)])
    expect(state.won).toEqual({ 0: 130, 1: 141 })
    expect(room.rounds).toHaveLength(1)
    expect(jury(2, [...raced, ...guesses, lock, result(60, 40)]).state.won).toEqual({ 0: 60, 1: 40 })
    expect(jury(2, [...raced, ...guesses, lock, result(50, 50)]).state.won).toEqual({ 0: 100, 1: 100 })
    expect(betterOf([])).toBeUndefined()
  })

  test('which pictures come follows from the lesson’s seed', () => {
    expect(jury(2, [pick], 7).state.deal).toBe(jury(2, [pick], 7).state.deal)
    expect(jury(2, [pick], 7).state.deal).not.toBe(jury(2, [pick], 8).state.deal)
  })

  test('is played again from the minute of talk on, with other pictures', () => {
    const once = [...raced, lock, result(1, 2), { type: 'reflect' }, { type: 'next' }] as const
    expect(jury(2, once).state.phase).toBe('pick')
    expect(jury(2, [...once, pick]).state.deal).not.toBe(jury(2, once.slice(0, 1)).state.deal)
  })
})

describe('paper cards of a class in teams', () => {
  test('are dealt in even blocks, every card once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 40 }), (teams, cards) => {
        const blocks = blocksOf(
          Array.from({ length: teams }, (_, i) => i as TeamId),
          cards,
        )
        const sizes = blocks.map(({ from, to }) => to - from + 1)
        expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(cards)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        for (const [i, { from }] of blocks.entries()) expect(from).toBe((blocks[i - 1]?.to ?? 0) + 1)
      }),
    )
  })

  test('say what most of the block says, the lowest card where it is even; a letter that is no answer says nothing', () => {
    const blocks = blocksOf([0, 1, 2], 9)
    const read = new Map(Object.entries({ 1: 'B', 2: 'A', 3: 'A', 4: 'C', 5: 'B', 7: 'D' })).entries()
    const answers = new Map([...read].map(([card, side]) => [Number(card), side]))
    expect(blockVotes(answers, ['A', 'B', 'C'], blocks)).toEqual([
      { team: 0, on: 0 },
      { team: 1, on: 2 },
    ])
  })
})

describe('where two do not say the same', () => {
  test('is counted by what each says, the most frequent first; what one left out is not counted', () => {
    expect(apartIn([0, 1, 0, undefined, 2, 0], [1, 1, 1, 0, 0])).toEqual([
      { left: 0, right: 1, n: 2 },
      { left: 2, right: 0, n: 1 },
    ])
  })

  test('a contest’s cases are told once, those of rushes too', () => {
    const events = [
      { type: 'case', ms: 1, truth: 0, answer: 1 },
      { type: 'rush', ms: 1, batch: [{ truth: 2, answer: 2 }] },
      { type: 'return', ms: 1, truth: 2, answer: 1 },
      { type: 'own', ms: 1, truth: 2, answer: 1 },
    ]
    expect(answersIn(events).map(({ answer }) => answer)).toEqual([1, 2])
  })
})

function levelOf(number: string): Level {
  const file = levelFiles().find((one) => one.includes(`/${number}-`))
  if (!file) throw new Error(`There is no level ${number}`)
  const parsed = parseLevel(readFileSync(`${root}/${file}`, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(file)
  return parsed.level
}

const suited: readonly [string, Labelling<never, unknown, never>][] = [
  ['1-4', doodles as Labelling<never, unknown, never>],
  ['2-1', labels as Labelling<never, unknown, never>],
  ['2-2', labels as Labelling<never, unknown, never>],
]

describe.each(suited)('the pictures of %s', (number, found) => {
  const level = levelOf(number)
  const labelling = found as unknown as Labelling
  const things = (seed: number) => labelling.things(level.setup, createRandom(seed, 'jury'))
  const taught = (labels: readonly (number | undefined)[]) => {
    const { setup, recipe } = labelling.taught(level.setup, things(1), labels)
    return attemptHeadless({ ...level, setup, budget: {} }, recipe)
  }

  test('are as many in every deal, other ones each time, and the answers two to four', () => {
    expect(things(2)).toHaveLength(things(1).length)
    expect(things(2)).not.toEqual(things(1))
    expect(things(1)).toEqual(things(1))
    expect(labelling.classes(level.setup).length).toBeGreaterThanOrEqual(2)
    expect(labelling.classes(level.setup).length).toBeLessThanOrEqual(4)
    for (const thing of things(1))
      expect(labelling.sight(level.setup, thing).shapes.length).toBeGreaterThan(1)
  })

  test('train a model by these labels alone: the same labels the same model, others another', async () => {
    const said = things(1).map((_, i) => i % 3)
    const turned = said.map((of) => (of + 1) % 3)
    const mark = async (labels: readonly (number | undefined)[]) => {
      const one = await taught(labels)
      if (!one.ok) throw new Error(JSON.stringify(one.why))
      return { mark: fingerprint(one.outcome), answers: answersIn(one.outcome.events).map((it) => it.answer) }
    }
    const [first, again, other, part] = [
      await mark(said),
      await mark(said),
      await mark(turned),
      await mark(said.map((of, i) => (i < 4 ? of : undefined))),
    ]
    expect(again).toEqual(first)
    expect(other.mark).not.toBe(first.mark)
    expect(part.mark).not.toBe(first.mark)
    // Whoever calls everything by the next name has a model that does so too, mostly.
    const same = first.answers.filter((answer, i) => other.answers[i] === (answer + 1) % 3).length
    expect(same).toBeGreaterThan(first.answers.length / 2)
    expect(other.answers).toHaveLength(first.answers.length)
  })

  test('of which nobody says anything teach nothing, and the contest is empty, not broken', async () => {
    const nothing = await taught(things(1).map(() => undefined))
    expect(nothing.ok && answersIn(nothing.outcome.events)).toEqual([])
  })
})
