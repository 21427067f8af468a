import { describe, expect, test } from 'vitest'
import {
  answersOf,
  type Case,
  canLock,
  casesOf,
  type Derby,
  type DerbyAct,
} from '../../src/room/modes/derby/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, stateAfter } from '../../src/room/session.ts'

const own: Case = { level: '1-1-a', ask: 'own', choices: 4 }
const share: Case = { level: '1-1-a', ask: 'share', try: 0, choices: 4 }
const pool: readonly Case[] = [own, share, { ...own, level: '1-2-b' }, { ...own, level: '1-3-c' }]

function derby(...acts: readonly DerbyAct[]) {
  const begun: Deed[] = [
    { type: 'join', team: 0 },
    { type: 'join', team: 1 },
    { type: 'join', team: 2 },
    { type: 'begin', mode: 'derby', given: pool },
  ]
  const deeds = [...begun, ...acts.map((act): Deed => ({ type: 'act', mode: 'derby', act }))]
  const room = stateAfter({ seed: 3, events: deeds.map((one, at) => ({ ...one, at })) }, modes)
  return { room, state: room.playing?.state as Derby }
}

const choose = (team: number, choice?: number): DerbyAct => ({ type: 'choose', team, choice })
const result: DerbyAct = { type: 'result', answers: [2], figures: [{ right: 1, of: 4 }] }

describe('the Derby', () => {
  test('offers three cases of different levels', () => {
    const { offered } = derby().state
    expect(new Set(offered.map((at) => pool[at]?.level)).size).toBe(3)
  })

  test('a team’s key turns its answer through all that there are, in the order on the wall', () => {
    const turns = (n: number) =>
      derby({ type: 'pick', case: 0 }, ...Array.from({ length: n }, () => choose(1))).state
    const { order } = turns(0)
    expect([...order].sort()).toEqual([0, 1, 2, 3])
    expect([1, 2, 3, 4, 5].map((n) => order.indexOf(turns(n).picks[1] ?? -1))).toEqual([0, 1, 2, 3, 0])
  })

  test('bands of a scale stand in their order', () => {
    expect(derby({ type: 'pick', case: 1 }).state.order).toEqual([0, 1, 2, 3])
  })

  test('the teacher’s lock closes the question, and the clock stops', () => {
    const { room, state } = derby({ type: 'pick', case: 0 }, choose(0, 1), { type: 'lock' })
    expect(state.phase).toBe('locked')
    expect(room.clock.is).toBe('off')
  })

  test('does not lock when the only team that had answered has gone', () => {
    const answered: Deed[] = [
      ...[0, 1, 2].map((team): Deed => ({ type: 'join', team: team as 0 })),
      { type: 'begin', mode: 'derby', given: pool },
      { type: 'act', mode: 'derby', act: { type: 'pick', case: 0 } },
      { type: 'act', mode: 'derby', act: { type: 'choose', team: 2, choice: 1 } },
      { type: 'leave', team: 2 },
    ]
    const room = stateAfter({ seed: 3, events: answered.map((one, at) => ({ ...one, at })) }, modes)
    const teams = room.teams.map(({ id }) => id)
    expect(canLock(room.playing?.state as Derby, teams)).toBe(false)
    expect(canLock(room.playing?.state as Derby, [...teams, 2])).toBe(true)
  })

  test('does not lock while nobody has answered', () => {
    expect(derby({ type: 'pick', case: 0 }, { type: 'lock' }).state.phase).toBe('ask')
  })

  test('nothing is changed behind the lock', () => {
    const locked: DerbyAct[] = [{ type: 'pick', case: 0 }, choose(0, 1), { type: 'lock' }]
    expect(derby(...locked, choose(0, 2), { type: 'double', team: 0 }, choose(1, 2)).state.picks).toEqual({
      0: 1,
    })
  })

  test('pays by the odds, the double twice, and the double once in a game', () => {
    const round = (): DerbyAct[] => [
      choose(0, 2),
      { type: 'double', team: 0 },
      choose(1, 2),
      choose(2, 0),
      { type: 'lock' },
      result,
    ]
    const once = derby({ type: 'pick', case: 0 }, ...round())
    expect(once.state.won).toEqual({ 0: 266, 1: 133 })
    const twice = derby(
      { type: 'pick', case: 0 },
      ...round(),
      { type: 'next' },
      { type: 'pick', case: 1 },
      ...round(),
    )
    expect(twice.state.won).toEqual({ 0: 133, 1: 133 })
    expect(twice.room.rounds).toHaveLength(2)
  })

  test('counts through the game how often the wall stopped at a sure mistake', () => {
    const round = (stopped?: boolean): DerbyAct[] => [
      choose(0, 2),
      { type: 'lock' },
      { ...result, stopped },
      { type: 'next' },
    ]
    const stops = (...rounds: (boolean | undefined)[]) =>
      derby(...rounds.flatMap((one, i): DerbyAct[] => [{ type: 'pick', case: i }, ...round(one)])).state.stops
    expect([stops(), stops(undefined), stops(true), stops(true, false, true)]).toEqual([0, 0, 1, 2])
  })

  test('the last team chooses what comes next, and nothing is asked twice while there is something else', () => {
    const { state } = derby(
      { type: 'pick', case: 0 },
      choose(0, 2),
      choose(1, 2),
      choose(2, 0),
      { type: 'lock' },
      result,
      { type: 'reflect' },
      { type: 'next' },
    )
    expect(state.picker).toBe(2)
    expect(state.offered).not.toContain(0)
  })
})

describe('what can be predicted of a level', () => {
  const facts = (choices: number, tries: number, answered: boolean) => ({
    id: '1-1-a',
    kind: 'k',
    predict: { choices, tries, answered },
  })

  test.each([
    ['a recipe for each answer', facts(4, 4, false), ['own', 'share', 'share', 'share', 'share']],
    ['one recipe, and the file says what is right', facts(3, 1, true), ['own']],
    ['one recipe, and nobody knows', facts(3, 1, false), ['share']],
    ['no recipe', facts(3, 0, true), []],
  ])('%s', (_, level, asks) => {
    expect(casesOf(level).map(({ ask }) => ask)).toEqual(asks)
    expect(modes.derby?.suits(level).fits).toBe(asks.length > 0)
  })

  test('the band that a share falls in is right, at its lower bound too', () => {
    const at = (right: number) => answersOf(share, [{ right, of: 100 }], undefined)
    expect([0, 24, 25, 59, 60, 84, 85, 100].map(at)).toEqual([[0], [0], [1], [1], [2], [2], [3], [3]])
    expect(answersOf(share, [{ right: 0, of: 0 }], undefined)).toEqual([0])
  })

  test('of several recipes the best is right, and as good ones are as right', () => {
    const of = 90
    const figures = [
      { right: 75, of },
      { right: 88, of },
      { right: 88, of },
      { right: 35, of },
    ]
    expect(answersOf(own, figures, 1)).toEqual([1, 2])
    expect(answersOf(own, figures, undefined)).toEqual([1, 2])
  })

  test('of one recipe the file says what is right', () => {
    expect(answersOf(own, [{ right: 9, of: 90 }], 3)).toEqual([3])
  })
})
