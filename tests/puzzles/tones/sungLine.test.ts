import { describe, expect, it } from 'vitest'
import { isOver, liveLine, type Voiced, wholeLine } from '../../../src/puzzles/tones/sungLine.ts'
import { setup } from './level.ts'

/** `count` looks at the sound, 20 ms apart, from a second on: a voice as high as `hertz` says at each part, or none. */
const looks = (count: number, hertz: (part: number) => number | undefined, from = 1): Voiced[] =>
  Array.from({ length: count }, (_, i) => ({ at: from + i * 0.02, hertz: hertz(i / (count - 1)) }))
const silence = (seconds: number, from: number) => looks(Math.ceil(seconds / 0.02) + 1, () => undefined, from)
/** An octave down. */
const falling = (high: number) => (part: number) => high * 2 ** -part

describe('a voice that sang', () => {
  it('lies as high as the choir, whoever sang: a deep fall and a high one are one line', () => {
    const [deep, high] = [180, 520].map((hertz) => wholeLine(setup, looks(40, falling(hertz))))
    expect(deep).toEqual(high)
    expect((deep?.[0] ?? 0) - (deep?.at(-1) ?? 0)).toBeGreaterThan(11)
    expect(((deep?.[0] ?? 0) + (deep?.at(-1) ?? 0)) / 2).toBeCloseTo(10.65, 0)
  })

  it('takes as long as a syllable of the choir, however long it was held', () => {
    const lengths = [20, 100].map((count) => wholeLine(setup, looks(count, falling(300)))?.length)
    expect(lengths).toEqual([setup.moments - 4, setup.moments - 4])
  })

  it('does not leap where one look hears an octave too much, nor where a voice creaks', () => {
    const plain = wholeLine(setup, looks(40, falling(300)))
    const blink = looks(40, falling(300)).map((one, i) => (i === 20 ? { ...one, hertz: 600 } : one))
    const creak = looks(40, falling(300)).map((one, i) =>
      i > 16 && i < 24 ? { ...one, hertz: undefined } : one,
    )
    for (const line of [wholeLine(setup, blink), wholeLine(setup, creak)])
      for (const [i, pitch] of (line ?? []).entries())
        expect(Math.abs(pitch - (plain?.[i] ?? 0))).toBeLessThan(1)
  })

  it('is none after a cough or in silence', () => {
    expect(
      wholeLine(
        setup,
        looks(4, () => 200),
      ),
    ).toBeUndefined()
    expect(wholeLine(setup, silence(2, 0))).toBeUndefined()
  })

  it('stays within the chart, so that it can be sung last', () => {
    const line =
      wholeLine(
        setup,
        looks(60, (part) => 70 * 13 ** part),
      ) ?? []
    expect(Math.min(...line)).toBeGreaterThanOrEqual(setup.pitch.from)
    expect(Math.max(...line)).toBeLessThanOrEqual(setup.pitch.to)
  })
})

describe('while somebody sings', () => {
  it('the line grows with the song, at the singer’s own height', () => {
    const heard = looks(20, () => 440)
    expect(liveLine(setup, heard.slice(0, 6))).toEqual(Array.from({ length: 4 }, () => 24))
    expect(liveLine(setup, heard).length).toBeGreaterThan(12)
    expect(
      liveLine(
        setup,
        looks(100, () => 440),
      ),
    ).toHaveLength(setup.moments - 4)
  })

  it('it is over after a hush, not after a breath, and after three seconds in any case', () => {
    const sung = looks(30, falling(300))
    expect(isOver([...sung, ...silence(0.2, 1.6)])).toBe(false)
    expect(isOver([...sung, ...silence(0.5, 1.6)])).toBe(true)
    expect(isOver(looks(140, falling(300)))).toBe(false)
    expect(isOver(looks(160, falling(300)))).toBe(true)
  })

  it('nobody is waited for longer than eight seconds, a cough or none', () => {
    expect(isOver(silence(7.8, 0))).toBe(false)
    expect(isOver(silence(8.1, 0))).toBe(true)
    const cough = looks(3, () => 200)
    expect(isOver([...cough, ...silence(6, 1.1)])).toBe(false)
    expect(isOver([...cough, ...silence(8.2, 1.1)])).toBe(true)
  })
})
