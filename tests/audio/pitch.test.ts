import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLanesHum } from '../../src/audio/lanesHum.ts'
import { humRate, lanesHum, tonePitch } from '../../src/audio/pitch.ts'
import type { Lane } from '../../src/store/room.ts'

describe('what is heard of an error', () => {
  it('sinks four octaves from the worst to the least, and no farther', () => {
    expect([0, 0.25, 0.5, 1].map(tonePitch)).toEqual([110, 220, 440, 1760])
    expect([-1, 2].map(tonePitch)).toEqual([110, 1760])
  })

  it('of a training climbs an octave each time its loss falls to a quarter', () => {
    expect([8, 2, 0.5].map((loss) => humRate(8, loss))).toEqual([0.5, 1, 2])
  })

  const lane = (status: Lane['status'], losses: readonly number[] = [], done = 0) => ({
    status,
    losses,
    done,
  })

  it('of several models on the wall climbs by what they learn together', () => {
    expect(lanesHum([lane('busy', [8, 5, 2])])).toBe(1)
    // One stands where it began, one has a sixteenth of its loss left: together, a quarter.
    expect(lanesHum([lane('busy', [3]), lane('done', [16, 1])])).toBeCloseTo(1)
    expect(lanesHum([lane('busy', [8, 0]), lane('refused')])).toBe(2)
  })

  it('climbs by what is done where no loss is told, as the wall draws it', () => {
    expect([0, 0.5, 1].map((done) => lanesHum([lane('busy', [], done)]))).toEqual([0.5, 1, 2])
    expect(lanesHum([lane('done', [], 1), lane('busy', [], 0)])).toBe(1)
  })

  it('is not heard where nothing learns', () => {
    expect(lanesHum([])).toBeUndefined()
    expect(lanesHum([lane('waiting'), lane('refused'), lane('failed')])).toBeUndefined()
  })
})

describe('the hum of models on the wall', () => {
  const busy: Lane = { status: 'busy', done: 0.1, losses: [8] }
  const done: Lane = { status: 'done', done: 1, losses: [8, 2] }

  function listen() {
    const rates: (number | undefined)[] = []
    return { rates, hum: createLanesHum({ hum: (rate) => rates.push(rate) }) }
  }

  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('stays a moment on its last pitch: a model may have learned before an ear takes it in', () => {
    const { rates, hum } = listen()
    hum.tell([busy])
    hum.tell([done])
    expect(rates).toEqual([0.5, 1])
    vi.runAllTimers()
    expect(rates).toEqual([0.5, 1, undefined])
  })

  it('goes on where the next model begins, and ends at once where the wall is left', () => {
    const { rates, hum } = listen()
    hum.tell([done, { ...busy, status: 'waiting', losses: [] }])
    hum.tell([done, busy])
    vi.runAllTimers()
    expect(rates).not.toContain(undefined)
    hum.tell([])
    expect(rates.at(-1)).toBeUndefined()
  })
})
