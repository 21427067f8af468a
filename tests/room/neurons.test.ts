import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { attemptHere } from '../../src/learn/attemptHere.ts'
import { parseTable } from '../../src/learn/data.ts'
import { tf } from '../../src/learn/index.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import { animalsIn, named, questions } from '../../src/room/modes/neurons/animals.ts'
import type { Learned } from '../../src/room/modes/neurons/attempt.ts'
import {
  askedBy,
  compared,
  decides,
  ladder,
  manyCases,
  type NeuronAct,
  type Neurons,
  ownersOf,
  pushOf,
  questionsOf,
  sumOf,
} from '../../src/room/modes/neurons/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'
import { type TeamId, teamIds } from '../../src/room/teams.ts'

const table = parseTable('zoo', readFileSync('assets/data/zoo.csv', 'utf8'))
async function learn(many: number): Promise<Learned> {
  const found = await attemptHere(
    { id: 'neurons', kind: 'room/neurons', seed: 1, setup: {}, budget: {}, goals: [] },
    { questions: many },
    { data: async () => table, report() {}, signal: new AbortController().signal },
  )
  if (!found.ok) throw new Error('refused')
  return found.outcome.lab as Learned
}

const learned = new Map<number, Learned>()
beforeAll(async () => {
  for (const many of [4, 5, 6, 7, 8]) learned.set(many, await learn(many))
})
const of = (many: number): Learned => learned.get(many) as Learned

describe('the animals', () => {
  test('that the class is asked about are all in the data, and none is learned from', () => {
    const all = animalsIn(table, questions.length)
    expect(all).toHaveLength(100)
    for (const { name } of named) expect(all.map((one) => one.name)).toContain(name)
    expect(new Set(named.map(({ name }) => name)).size).toBe(32)
    expect(of(8).unseen).toHaveLength(32)
  })

  test('live in the water and out of it, enough of both for the cases', () => {
    for (const many of [4, 6, 8]) {
      const water = of(many).unseen.filter(({ is }) => is === 1).length
      expect(water).toBeGreaterThanOrEqual(manyCases / 2)
      expect(of(many).unseen.length - water).toBeGreaterThanOrEqual(manyCases / 2)
    }
  })
})

describe('the machine', () => {
  test('learns the same each time, better than saying “not water” always, and leaves no tensor', async () => {
    const before = tf.memory().numTensors
    expect(await learn(6)).toEqual(of(6))
    expect(tf.memory().numTensors).toBe(before)
    const land = of(6).unseen.filter(({ is }) => is === 0).length / of(6).unseen.length
    for (const many of [4, 5, 6, 7, 8]) expect(of(many).accuracy, `${many} questions`).toBeGreaterThan(land)
  })

  test('is one neuron: its weights and start give the sum that its probability says', () => {
    const { weights, bias, unseen } = of(6)
    for (const { facts, chance } of unseen) {
      const sum = sumOf(weights, facts) + bias
      if (Math.abs(sum) > 0.01) expect(sum > 0).toBe(chance >= 0.5)
    }
  })

  test('can be met by a class: sensible weights of −2 to +2 are right about as often', () => {
    // Fins +2, breathes −2, eggs +1, hair −1.
    const { own, machine, of: all } = compared({ unseen: of(4).unseen, weights: [2, -2, 1, -1] })
    expect(own / all).toBeGreaterThan(0.7)
    expect(Math.abs(own - machine)).toBeLessThanOrEqual(8)
  })
})

describe('questions', () => {
  test('every one is somebody’s, and every team has one, with two teams to eight', () => {
    for (const many of [2, 3, 4, 5, 6, 7, 8]) {
      const teams = teamIds.slice(0, many)
      const asked = askedBy(many)
      for (let question = 0; question < asked; question++)
        expect(ownersOf(question, asked, teams).length).toBeGreaterThan(0)
      for (const team of teams) {
        const mine = questionsOf(team, asked, teams)
        expect(mine.length).toBeGreaterThan(0)
        expect(mine.length).toBeLessThanOrEqual(2)
      }
    }
    // Whoever comes late shares one.
    expect(questionsOf(5, 4, [0, 1, 2, 3, 5])).toEqual([0])
  })

  test('standing adds the weight, sitting takes it away, saying nothing does neither', () => {
    expect([pushOf(2, 1), pushOf(2, 0), pushOf(-2, 0), pushOf(2, null)]).toEqual([2, -2, 2, 0])
    expect([decides(1), decides(0), decides(-1)]).toEqual([1, 0, 0])
  })
})

function lesson(teams: number, acts: readonly NeuronAct[], seed = 3): Session {
  const { weights, bias, unseen } = of(askedBy(teams))
  const deeds: Deed[] = [
    ...Array.from({ length: teams }, (_, i): Deed => ({ type: 'join', team: i as TeamId })),
    { type: 'begin', mode: 'neurons', given: null },
    { type: 'act', mode: 'neurons', act: { type: 'learned', weights, bias, unseen } },
    ...acts.map((act): Deed => ({ type: 'act', mode: 'neurons', act })),
  ]
  return { seed, events: deeds.map((one, at) => ({ ...one, at })) }
}
function played(teams: number, ...acts: readonly NeuronAct[]) {
  const room = stateAfter(lesson(teams, acts), modes)
  return { room, state: room.playing?.state as Neurons }
}
const weigh = (question: number, times: number): NeuronAct[] =>
  Array.from({ length: times }, () => ({ type: 'weigh', question }))
const answer = (question: number): NeuronAct => ({ type: 'answer', question })
const lock: NeuronAct = { type: 'lock' }
const on: NeuronAct = { type: 'on' }

describe('the human network', () => {
  test('a weight is turned through 0, +1, +2, −2, −1 and stands once it is locked', () => {
    expect([0, 1, 2, 3, 4, 5].map((times) => played(3, ...weigh(0, times)).state.weights[0])).toEqual([
      0, 1, 2, -2, -1, 0,
    ])
    expect(played(3, ...weigh(0, 2), lock, ...weigh(0, 1)).state.weights[0]).toBe(2)
  })

  test('asks about three animals of the water and three that are not', () => {
    const { cases } = played(3).state
    expect(cases).toHaveLength(6)
    expect(cases.filter(({ is }) => is === 1)).toHaveLength(3)
  })

  test('pays for the fact and for the push the right way', () => {
    const first = played(4, ...weigh(0, 2), lock).state.cases[0]
    if (!first) throw new Error('no case')
    // The first team says what the data say of fins; the others say nothing.
    const says = first.facts[0] === 1 ? [answer(0)] : [answer(0), answer(0)]
    const { room, state } = played(4, ...weigh(0, 2), lock, ...says, lock)
    expect(state.phase).toBe('told')
    const pushed = pushOf(2, first.facts[0] ?? null) > 0 === (first.is === 1)
    expect(room.rounds[0]?.points).toEqual({ 0: pushed ? 100 : 30 })
  })

  test('after six animals the end is foreseen, compared, and talked about for a minute', () => {
    const cases = Array.from({ length: 6 }, () => [lock, on]).flat()
    const ask = played(3, lock, ...cases)
    expect(ask.state.phase).toBe('guess')
    const { room, state } = played(
      3,
      lock,
      ...cases,
      { type: 'guess', team: 0, guess: 'better' },
      { type: 'guess', team: 1, guess: 'worse' },
      lock,
    )
    const { own, machine } = compared(state)
    expect(room.rounds.at(-1)?.points).toEqual(machine > own ? { 0: 50 } : { 1: 50 })
    const end = played(3, lock, ...cases, lock, on)
    expect(end.state.phase).toBe('reflect')
    expect(end.room.clock.is).toBe('running')
  })

  const anyAct: fc.Arbitrary<NeuronAct> = fc.oneof(
    { arbitrary: fc.record({ type: fc.constant('weigh' as const), question: fc.nat(7) }), weight: 3 },
    { arbitrary: fc.record({ type: fc.constant('answer' as const), question: fc.nat(7) }), weight: 3 },
    fc.record({ type: fc.constant('guess' as const), team: fc.nat(7) }),
    { arbitrary: fc.record({ type: fc.constantFrom(...(['lock', 'on', 'next'] as const)) }), weight: 4 },
  )

  test('weights stay on the ladder, no animal gives more than 100, and a file brings the game back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.array(anyAct, { maxLength: 60 }),
        fc.nat(),
        (teams, acts, seed) => {
          const one = lesson(teams, acts, seed)
          const room = stateAfter(one, modes)
          const state = room.playing?.state as Neurons
          for (const weight of state.weights) expect(ladder).toContain(weight)
          for (const { points } of room.rounds)
            for (const won of Object.values(points)) expect(won).toBeLessThanOrEqual(100)
          const read = readSession(writeSession(one))
          expect(read.ok && stateAfter(read.session, modes)).toEqual(room)
        },
      ),
      { numRuns: 60 },
    )
  })
})
