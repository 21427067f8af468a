import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSession, writeSession } from '../../src/room/file.ts'
import { baseOf, knobsOf, recipeOf } from '../../src/room/modes/relay/knobs.ts'
import { knobAt, type Relay, type RelayAct, turnsFor } from '../../src/room/modes/relay/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { levelFiles } from '../levels/files.ts'

interface Raw {
  readonly kind: string
  readonly setup: unknown
}
const raws = levelFiles().map((file) => ({
  id: basename(file, '.json'),
  ...(JSON.parse(readFileSync(file, 'utf8')) as Raw),
}))
const predict = { choices: 4, tries: 4, answered: true }

const knobs = [
  { field: 'learningRate', values: [0.1, 1, 10], start: 0 },
  { field: 'epochs', values: [1, 2], start: 0 },
]
const dealt: readonly RelayAct[] = [
  { type: 'pick', level: '3-5-a', base: { inputs: ['x'] }, knobs },
  { type: 'first', share: 0.5 },
]
function lesson(teams: number, acts: readonly RelayAct[]): Session {
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as 0 })),
    { type: 'begin', mode: 'relay', given: ['3-5-a'] },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'relay', act })),
  ]
  return { seed: 5, events: deeds.map((one, at) => ({ ...one, at })) }
}
function relay(...acts: readonly RelayAct[]) {
  const room = stateAfter(lesson(3, [...dealt, ...acts]), modes)
  return { room, state: room.playing?.state as Relay }
}
const set = (team: number, back?: boolean): RelayAct => ({ type: 'set', team, ...(back && { back }) })
const lock: RelayAct = { type: 'lock' }

describe('knobs', () => {
  test('every level that fits has two knobs at least, and what stands on them is a recipe of its kind', () => {
    const fit = raws.filter(({ id, kind }) => modes.relay?.suits({ id, kind, predict }).fits)
    expect(fit.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['2-3-two-rulers', '3-5-bend-the-border', '4-2-post-office']),
    )
    for (const { id, setup } of fit) {
      const found = knobsOf(setup)
      expect(found.length, id).toBeGreaterThan(1)
      const recipe = recipeOf(
        baseOf(setup, found),
        found,
        found.map(({ start }) => start),
      )
      const solutions = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as {
        recipes: Record<string, { recipe: Record<string, unknown> }>
      }
      const fields = Object.values(solutions.recipes).map((one) => Object.keys(one.recipe ?? one).sort())
      expect(fields, id).toContainEqual(Object.keys(recipe).sort())
    }
  })

  test('of the border: the learning rate comes first, then epochs, neurons, activation and further layers', () => {
    const { setup } = raws.find(({ id }) => id === '3-5-bend-the-border') ?? {}
    expect(knobsOf(setup).map(({ field, at }) => [field, at])).toEqual([
      ['learningRate', undefined],
      ['epochs', undefined],
      ['hidden', 0],
      ['activation', undefined],
      ['hidden', 1],
      ['hidden', 2],
    ])
  })

  test('the class begins where one knob alone can help: a third of the way up, with one layer', () => {
    const { setup } = raws.find(({ id }) => id === '3-5-bend-the-border') ?? {}
    const found = knobsOf(setup)
    const places = found.map(({ start }) => start)
    expect(recipeOf(baseOf(setup, found), found, places)).toEqual({
      inputs: ['x', 'y'],
      learningRate: 0.03,
      epochs: 50,
      hidden: [2],
      activation: 'relu',
    })
  })

  test('a layer of none is no layer, and no column stands twice', () => {
    const layers = [0, 1].map((at) => ({ field: 'hidden', at, values: [0, 4], start: 0 }))
    expect(recipeOf({}, layers, [0, 1])).toEqual({ hidden: [4] })
    expect(recipeOf({}, layers, [0, 0])).toEqual({ hidden: [] })
    const columns = [0, 1].map((at) => ({ field: 'columns', at, values: [0, 'bill'], start: 0 }))
    expect(recipeOf({}, columns, [1, 1])).toEqual({ columns: ['bill'] })
  })

  test('nothing that a level file may hold makes it stumble', () => {
    fc.assert(
      fc.property(fc.anything(), (setup) => {
        const found = knobsOf(setup)
        for (const { values, start } of found) expect(values[start]).toBeDefined()
        baseOf(setup, found)
      }),
    )
  })

  test.each([2, 3, 4, 5, 6, 7, 8])(
    'with %i teams every knob comes up and every team has as many turns, a dozen at most',
    (teams) => {
      for (const many of [2, 3, 4, 5, 6]) {
        const turns = turnsFor(teams, many)
        expect(turns).toBeLessThanOrEqual(12)
        expect(turns % teams).toBe(0)
        const up = new Set(Array.from({ length: turns }, (_, turn) => knobAt(turn, teams, many)))
        expect(up.size).toBe(many)
      }
    },
  )
})

describe('the relay', () => {
  test('only the team whose turn it is turns, forward and back and around', () => {
    expect(relay(set(1)).state.to).toBe(0)
    expect(relay(set(0)).state.to).toBe(1)
    expect(relay(set(0), set(0), set(0)).state.to).toBe(0)
    expect(relay(set(0, true)).state.to).toBe(2)
  })

  test('the others say whether it will help; whoever turns says nothing', () => {
    const { guesses } = relay(
      { type: 'guess', team: 0 },
      { type: 'guess', team: 1 },
      { type: 'guess', team: 2 },
      { type: 'guess', team: 2 },
    ).state
    expect(guesses).toEqual({ 1: 'better', 2: 'worse' })
  })

  test('a turn that helps stays, and pays the share of mistakes that went', () => {
    const { room, state } = relay(set(0), { type: 'guess', team: 1 }, lock, { type: 'result', share: 0.8 })
    expect(state.places).toEqual([1, 0])
    expect(state.share).toBe(0.8)
    expect(room.rounds).toEqual([{ mode: 'relay', points: { 0: 60, 1: 50 } }])
  })

  test('one that does not help, or came to no end, is turned back; who foresaw it is paid', () => {
    for (const share of [0.5, 0.3, null]) {
      const { room, state } = relay(
        set(0),
        { type: 'guess', team: 1, guess: 'worse' },
        { type: 'guess', team: 2, guess: 'better' },
        lock,
        { type: 'result', share },
      )
      expect(state.places).toEqual([0, 0])
      expect(state.share).toBe(0.5)
      expect(room.rounds.at(-1)?.points).toEqual({ 1: 50 })
    }
  })

  test('a knob left as it is passes the turn at once, untrained and unpaid', () => {
    const { room, state } = relay({ type: 'guess', team: 1, guess: 'worse' }, lock)
    expect([state.phase, state.turn, state.mover]).toEqual(['turn', 1, 1])
    expect(room.rounds).toEqual([])
    expect(room.clock.is).toBe('running')
  })

  test('after the last turn comes the unseen, which every team foresees', () => {
    const passes = Array.from({ length: 6 }, () => lock)
    const asked = relay(...passes, { type: 'guess', team: 0 }, { type: 'guess', team: 1, guess: 'worse' })
    expect(asked.state.phase).toBe('ask')
    const figures = [
      { right: 1, of: 4 },
      { right: 1, of: 4 },
    ]
    const told = relay(
      ...passes,
      { type: 'guess', team: 0 },
      { type: 'guess', team: 1, guess: 'worse' },
      lock,
      { type: 'final', figures },
    )
    expect(told.state.phase).toBe('points')
    expect(told.room.rounds.at(-1)?.points).toEqual({ 1: 50 })
  })

  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const anyAct: fc.Arbitrary<RelayAct> = fc.oneof(
    fc.record({ type: fc.constant('set' as const), team: fc.nat(3) }),
    fc.record({ type: fc.constant('guess' as const), team: fc.nat(3) }),
    fc.record({ type: fc.constantFrom('lock' as const, 'on' as const, 'reflect' as const, 'next' as const) }),
    fc.record({ type: fc.constant('result' as const), share: fc.option(share) }),
    fc.record({ type: fc.constant('finish' as const) }),
    fc.record({
      type: fc.constant('final' as const),
      figures: fc.constant([
        { right: 1, of: 2 },
        { right: 2, of: 2 },
      ]),
    }),
  )

  test('the class’s figure never falls, nobody wins more than a turn is worth, and a file brings it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.array(anyAct, { maxLength: 60 }), (teams, acts) => {
        let before = 0
        for (let n = 0; n <= acts.length; n++) {
          const room = stateAfter(lesson(teams, [...dealt, ...acts.slice(0, n)]), modes)
          const state = room.playing?.state as Relay
          if (state.phase !== 'pick') expect(state.share).toBeGreaterThanOrEqual(before)
          before = state.phase === 'pick' ? 0 : state.share
          for (const { points } of room.rounds)
            for (const n of Object.values(points)) expect(n > 0 && n <= 100).toBe(true)
          expect(state.places.every((at, i) => knobs[i]?.values[at] !== undefined)).toBe(true)
        }
        const one = lesson(teams, [...dealt, ...acts])
        const read = readSession(writeSession(one))
        expect(read.ok && stateAfter(read.session, modes)).toEqual(stateAfter(one, modes))
      }),
      { numRuns: 60 },
    )
  })
})
