import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ghostsIn } from '../../src/room/ghosts.ts'
import {
  decidingMoment,
  figuresOf,
  leadersAt,
  momentsIn,
  paceOf,
  toldOf,
  winnersOf,
} from '../../src/room/lanes.ts'
import { lanesOf, type Race, type RaceAct } from '../../src/room/modes/race/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { type Deed, type Session, stateAfter } from '../../src/room/session.ts'

const levels = ['3-5-bend-the-border', '4-2-post-office']

function sessionOf(...acts: readonly RaceAct[]): Session {
  const begun: Deed[] = [
    { type: 'join', team: 0 },
    { type: 'join', team: 1 },
    { type: 'join', team: 2 },
    { type: 'begin', mode: 'race', given: levels },
  ]
  const deeds = [...begun, ...acts.map((act): Deed => ({ type: 'act', mode: 'race', act }))]
  return { seed: 3, events: deeds.map((one, at) => ({ ...one, at })) }
}
function race(...acts: readonly RaceAct[]) {
  const room = stateAfter(sessionOf(...acts), modes)
  return { room, state: room.playing?.state as Race }
}

const pick: RaceAct = { type: 'pick', level: '3-5-bend-the-border' }
const hand = (team: number, recipe: unknown): RaceAct => ({ type: 'hand', team, recipe })
const three: readonly RaceAct[] = [pick, hand(0, 'a'), hand(2, 'c'), hand(1, 'b')]
const figure = (right: number) => ({ right, of: 100 })

describe('the race', () => {
  test('lanes stand by the teams’ keys, then the ghosts; a recipe may be replaced and taken back', () => {
    const ghosts: RaceAct = { type: 'ghosts', ghosts: [{ team: 1, recipe: 'old' }] }
    expect(lanesOf(race(...three, hand(0, 'better'), ghosts).state)).toEqual([
      { team: 0, ghost: false, recipe: 'better' },
      { team: 1, ghost: false, recipe: 'b' },
      { team: 2, ghost: false, recipe: 'c' },
      { team: 1, ghost: true, recipe: 'old' },
    ])
    expect(lanesOf(race(...three, { type: 'take-back', team: 1 }).state).map(({ team }) => team)).toEqual([
      0, 2,
    ])
  })

  test('needs two lanes, and takes nothing once everybody has predicted', () => {
    expect(race(pick, hand(0, 'a'), { type: 'close' }).state.phase).toBe('build')
    const closed = race(...three, { type: 'close' }, hand(0, 'late'))
    expect(closed.state.phase).toBe('bet')
    expect(closed.state.recipes[0]).toBe('a')
  })

  test('a team’s key turns its bet through all lanes', () => {
    const bets = (n: number) =>
      race(
        ...three,
        { type: 'close' },
        ...Array.from({ length: n }, (): RaceAct => ({ type: 'bet', team: 1 })),
      ).state.bets[1]
    expect([1, 2, 3, 4].map(bets)).toEqual([0, 1, 2, 0])
  })

  test('pays for every lane beaten and for the right bet; a refused recipe wins nothing and the race goes on', () => {
    const { state, room } = race(
      ...three,
      { type: 'close' },
      { type: 'bet', team: 1, on: 0 },
      { type: 'bet', team: 2, on: 1 },
      { type: 'start' },
      { type: 'result', figures: [figure(98), null, figure(80)] },
    )
    expect(state.won).toEqual({ 0: 200, 1: 50, 2: 150 })
    expect(room.rounds).toHaveLength(1)
  })

  test('those that are level share the place', () => {
    expect(winnersOf([figure(90), figure(90), figure(10)])).toEqual([0, 1])
    expect(winnersOf([null, null])).toEqual([])
    expect(winnersOf([{ right: 0, of: 0 }, figure(0)])).toEqual([1])
  })

  test('the last race of a lesson on a level can run again as ghosts', () => {
    const lesson = sessionOf(...three, { type: 'take-back', team: 2 })
    expect(ghostsIn(lesson, '3-5-bend-the-border')).toEqual([
      { team: 0, recipe: 'a' },
      { team: 1, recipe: 'b' },
    ])
    expect(ghostsIn(lesson, '4-2-post-office')).toEqual([])
  })
})

const told = (rights: readonly boolean[]) => toldOf(rights.map((right) => ({ type: 'case', ms: 1, right })))

describe('a contest as a lane', () => {
  test('counts rushes, and what comes back once', () => {
    const events = [
      { type: 'case', ms: 1, right: true },
      { type: 'rush', ms: 1, count: { right: 10, wrong: 3 } },
      { type: 'return', ms: 1, right: false, count: { right: 0, wrong: 0 } },
      { type: 'curtain', ms: 1 },
      { type: 'case', ms: 1, right: false },
    ]
    expect(paceOf(events).at(-1)).toEqual({ done: 15, right: 11, tells: true })
    expect(figuresOf(events)).toEqual({ right: 11, of: 15 })
    expect(toldOf(events).at).toEqual([0, 1, 4])
  })

  test('the deciding moment is the last at which those in front become those that win', () => {
    const lanes = [told([true, true, false, false]), told([false, true, true, true])]
    expect(decidingMoment(lanes)).toBe(4)
    expect(decidingMoment([told([true, true]), told([false, false])])).toBe(1)
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
        (all) => {
          const some = all.map(told)
          const many = momentsIn(some)
          const decides = decidingMoment(some)
          const winners = leadersAt(some, many, many)
          for (let moment = decides; moment <= many; moment++)
            expect(leadersAt(some, moment, many)).toEqual(winners)
          if (decides > 1) expect(leadersAt(some, decides - 1, many)).not.toEqual(winners)
        },
      ),
    )
  })
})
