/** Where the wall stops for a class to laugh: the surest mistake of a contest, and seldom. */
import { describe, expect, test } from 'vitest'
import type { RunEvent } from '../../src/engine/index.ts'
import { act as actSchema } from '../../src/room/modes/derby/schema.ts'
import { surestMistake } from '../../src/room/sureMistakes.ts'

const told = (sure: number, right: boolean): RunEvent => ({ type: 'case', ms: 1, sure, right })
/** Many at once, then one of them again that no count is added for. */
const rush = (right: number, wrong: number): RunEvent => ({ type: 'rush', ms: 1, count: { right, wrong } })
const back = (sure: number): RunEvent => ({ ...told(sure, false), count: { right: 0, wrong: 0 } })
const all = () => true

describe('the surest mistake', () => {
  test('is the surest, and stands when it has been told', () => {
    const events = [told(0.99, true), told(0.96, false), told(0.98, false), told(0.97, false)]
    expect(surestMistake([events], all)).toEqual({ lane: 0, event: events[2], moment: 3 })
  })

  test('is the first of those that are as sure', () => {
    const events = [told(0.97, false), told(0.97, false)]
    expect(surestMistake([events], all)?.moment).toBe(1)
    expect(surestMistake([[told(0.5, true), told(0.97, false)], events], all)).toMatchObject({
      lane: 1,
      moment: 1,
    })
  })

  test('is nobody’s where every mistake was less sure than 95%', () => {
    expect(surestMistake([[told(0.949, false), told(1, true)]], all)).toBeUndefined()
    expect(surestMistake([[told(0.95, false)]], all)).toBeDefined()
  })

  test('of a rush stands right after the rush', () => {
    const events = [told(0.6, true), rush(20, 3), back(0.98), told(0.7, true)]
    expect(surestMistake([events], all)).toEqual({ lane: 0, event: events[2], moment: 2 })
  })

  test('before anything was told waits for the first moment', () => {
    expect(surestMistake([[back(0.98), told(0.6, true)]], all)?.moment).toBe(1)
  })

  test('in a lane with fewer moments stands when that lane has told it', () => {
    const long = Array.from({ length: 6 }, () => told(0.5, true))
    const short = [told(0.5, true), told(0.99, false), told(0.5, true)]
    // Of six moments two tell one case of the short lane: its second comes with the third.
    expect(surestMistake([long, short], all)).toMatchObject({ lane: 1, moment: 3 })
  })

  test('is left out where the words do not say how sure the model was', () => {
    const events = [told(0.99, false), told(0.96, false)]
    expect(surestMistake([events], (event) => event !== events[0])?.event).toBe(events[1])
  })

  test('is nothing in a contest that tells nothing', () => {
    expect(surestMistake([[]], all)).toBeUndefined()
    expect(surestMistake([[back(0.99)]], all)).toBeUndefined()
  })
})

test('a lesson saved before the wall could stop is still one', () => {
  const result = { type: 'result', answers: [0], figures: [{ right: 1, of: 2 }] }
  expect(actSchema.safeParse(result).success).toBe(true)
  expect(actSchema.safeParse({ ...result, stopped: true }).success).toBe(true)
  expect(actSchema.safeParse({ ...result, stopped: 'yes' }).success).toBe(false)
})
