import { describe, expect, it } from 'vitest'
import { humRate, lanesHum, tonePitch } from '../../src/audio/pitch.ts'

describe('what is heard of an error', () => {
  it('sinks four octaves from the worst to the least, and no farther', () => {
    expect([0, 0.25, 0.5, 1].map(tonePitch)).toEqual([110, 220, 440, 1760])
    expect([-1, 2].map(tonePitch)).toEqual([110, 1760])
  })

  it('of a training climbs an octave each time its loss falls to a quarter', () => {
    expect([8, 2, 0.5].map((loss) => humRate(8, loss))).toEqual([0.5, 1, 2])
  })

  const lane = (status: 'waiting' | 'busy' | 'done', ...losses: number[]) => ({ status, losses })

  it('of several models on the wall climbs by what they learn together', () => {
    expect(lanesHum([lane('busy', 8, 5, 2)])).toBe(1)
    // One stands where it began, one has a sixteenth of its loss left: together, a quarter.
    expect(lanesHum([lane('busy', 3), lane('done', 16, 1)])).toBeCloseTo(1)
    expect(lanesHum([lane('busy', 8, 0)])).toBe(2)
  })

  it('is not heard before a loss was told, nor when all have learned', () => {
    expect(lanesHum([])).toBeUndefined()
    expect(lanesHum([lane('waiting'), lane('busy')])).toBeUndefined()
    expect(lanesHum([lane('busy', 0, 0)])).toBeUndefined()
    expect(lanesHum([lane('done', 8, 2), lane('done', 8, 1)])).toBeUndefined()
  })
})
