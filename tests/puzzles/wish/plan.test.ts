/** What pays best is found, exactly; and the figures that 6-5's texts name are those that the robot comes to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dusk,
  type Going,
  nightOf,
  type Pay,
  paidFor,
  after as step,
} from '../../../src/puzzles/wish/night.ts'
import { chartOf, workNight, worth } from '../../../src/puzzles/wish/plan.ts'
import {
  begin,
  deeds,
  hidden,
  lying,
  readYard,
  type Shift,
  sensors,
  stepsFrom,
} from '../../../src/puzzles/wish/yard.ts'
import { setup } from './level.ts'

const practice = chartOf(readYard(setup.practice))
const { discount, shift: length } = setup
const how = { ahead: 20, discount, length }
const small = readYard(['PL', '.w', 'BS'])

/** By trying every way there is. */
function bruteForce(pay: Pay, shift: Shift, off: boolean, ahead: number): number {
  if (ahead === 0) return 0
  if (off) return paidFor(pay, { seen: lying(shift) }) + discount * bruteForce(pay, shift, true, ahead - 1)
  return Math.max(
    ...stepsFrom(small, shift).map(
      ({ to, senses, over }) => paidFor(pay, senses) + discount * bruteForce(pay, to, over, ahead - 1),
    ),
  )
}

const anyPay: fc.Arbitrary<Pay> = fc.uniqueArray(
  fc.record({ sensor: fc.constantFrom(...sensors), amount: fc.integer({ min: -10, max: 10 }) }),
  { selector: ({ sensor }) => sensor, maxLength: 4 },
)

describe('the plan', () => {
  it('is worth what the best of all ways is worth', () => {
    const chart = chartOf(small)
    fc.assert(
      fc.property(anyPay, fc.integer({ min: 1, max: 6 }), (pay, ahead) => {
        const { value } = worth(chart, pay, ahead, discount)
        expect(value[chart.indexOf(begin(small))]).toBeCloseTo(bruteForce(pay, begin(small), false, ahead), 9)
      }),
      { numRuns: 40 },
    )
  })

  it('never loses a piece: bin, sheet, gripper and floor hold all of them, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 60 }), (all) => {
        let going: Going = dusk(practice.yard)
        for (const deed of all) going = step(practice.yard, [], going, deed) ?? going
        const { shift } = going
        expect(lying(shift) + Number(shift.loaded) + shift.binned + hidden(practice.yard, shift)).toBe(4)
        expect(hidden(practice.yard, shift)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('counts on by its camera when the robot is off', () => {
    const pay: Pay = [{ sensor: 'seen', amount: -1 }]
    const out = step(small, pay, dusk(small), 'down')
    const home = out && step(small, pay, out, 'up')
    expect(home?.over).toBe(true)
    expect(home && nightOf(small, pay, home, 10).paid).toBe(-10)
  })
})

describe('what 6-5 tells', () => {
  const night = (pay: Pay, ahead = 20) => workNight(practice, pay, { ...how, ahead })

  it('a point for each pick-up: 33 points, nothing in the bin', () => {
    expect(night([{ sensor: 'grab', amount: 1 }])).toMatchObject({
      ...{ paid: 33, binned: 0, manner: 'shuttle' },
    })
  })

  it('a fine for each step: out and in again, −2 points, off', () => {
    expect(night([{ sensor: 'time', amount: -1 }])).toMatchObject({
      ...{ paid: -2, deeds: expect.stringMatching(/^..$/), manner: 'off' },
    })
  })

  it('five points a piece in the bin: with 5 steps’ foresight it stands, with 20 it earns 160 in 32 times', () => {
    const pay: Pay = [{ sensor: 'bin', amount: 5 }]
    expect(night(pay, 5)).toMatchObject({ paid: 0, manner: 'idle' })
    expect(night(pay)).toMatchObject({ paid: 160, manner: 'shuttle' })
  })

  it('in the contest’s twelve yards four pieces in all are in the bin then', () => {
    const nights = setup.yards.map((map) =>
      workNight(chartOf(readYard(map)), [{ sensor: 'bin', amount: 5 }], how),
    )
    expect(nights.reduce((sum, one) => sum + one.binned, 0)).toBe(4)
  })

  it('a fine for what the camera sees sends things under the sheet', () => {
    expect(night([{ sensor: 'seen', amount: -1 }]).hidden).toBeGreaterThan(0)
  })
})
