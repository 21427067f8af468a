import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { priorityOf } from './host.ts'
import { type Answer, createLine } from './line.ts'

const speed = { bytesPerSecond: 200_000, latency: 150 }

/** An answer of so many bytes that writes down when it began and ended. */
function answer(bytes: number, urgency = 3, incremental = false) {
  const told = { begun: -1, ended: -1, written: 0 }
  const it: Answer = {
    content: Buffer.alloc(bytes),
    ...{ urgency, incremental },
    begin() {
      told.begun = performance.now()
    },
    write(part) {
      told.written += part.length
    },
    end() {
      told.ended = performance.now()
    },
  }
  return { it, told }
}

describe('the slow line of a visit', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  test('answers after its latency and carries no more than its rate', () => {
    const line = createLine(speed)
    const { it, told } = answer(100_000)
    line.carry(it)
    vi.advanceTimersByTime(149)
    expect(told.begun).toBe(-1)
    vi.advanceTimersByTime(5000)
    expect(told.begun).toBe(150)
    // A packet may leave at once, so the last one leaves a packet early.
    expect(told.ended).toBeGreaterThanOrEqual(150 + 490)
    expect(told.ended).toBeLessThanOrEqual(150 + 505)
    expect(told.written).toBe(100_000)
  })

  test('shares its rate among all answers', () => {
    const line = createLine(speed)
    const all = [answer(50_000), answer(50_000), answer(50_000)]
    for (const { it } of all) line.carry(it)
    vi.advanceTimersByTime(5000)
    expect(Math.max(...all.map(({ told }) => told.ended))).toBeGreaterThanOrEqual(150 + 740)
  })

  test('carries what is urgent first, whenever it was asked for', () => {
    const line = createLine(speed)
    const picture = answer(100_000, 4)
    const script = answer(20_000, 1)
    line.carry(picture.it)
    vi.advanceTimersByTime(200)
    line.carry(script.it)
    vi.advanceTimersByTime(5000)
    expect(script.told.ended).toBeLessThan(picture.told.ended)
    expect(script.told.ended - script.told.begun).toBeLessThan(110)
  })

  test('is no slower where the machine wakes it late', () => {
    // Every look at the clock comes 30 ms after the timer was due.
    const line = createLine(speed, () => performance.now() + 30 * Math.floor(performance.now() / 100))
    const { it, told } = answer(100_000)
    line.carry(it)
    vi.advanceTimersByTime(5000)
    expect(told.ended).toBeLessThan(150 + 505)
  })

  test('lets answers take turns that can be used piece by piece', () => {
    const line = createLine(speed)
    const [long, short] = [answer(100_000, 3, true), answer(10_000, 3, true)]
    line.carry(long.it)
    line.carry(short.it)
    vi.advanceTimersByTime(5000)
    expect(short.told.ended - short.told.begun).toBeLessThan(120)
    expect(long.told.ended).toBeGreaterThan(short.told.ended)
  })
})

test.each([
  ['u=0, i', { urgency: 0, incremental: true }],
  ['u=1', { urgency: 1, incremental: false }],
  ['i', { urgency: 3, incremental: true }],
  [undefined, { urgency: 3, incremental: false }],
])('the priority %s of a request is read as RFC 9218 has it', (priority, read) => {
  expect(priorityOf({ headers: { priority } })).toEqual(read)
})
