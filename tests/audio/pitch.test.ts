import { describe, expect, it } from 'vitest'
import { humRate, tonePitch } from '../../src/audio/pitch.ts'

describe('what is heard of an error', () => {
  it('sinks four octaves from the worst to the least, and no farther', () => {
    expect([0, 0.25, 0.5, 1].map(tonePitch)).toEqual([110, 220, 440, 1760])
    expect([-1, 2].map(tonePitch)).toEqual([110, 1760])
  })

  it('of a training climbs an octave each time its loss falls to a quarter', () => {
    expect([8, 2, 0.5].map((loss) => humRate(8, loss))).toEqual([0.5, 1, 2])
  })
})
