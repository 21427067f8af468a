import { describe, expect, it } from 'vitest'
import {
  callOfThing,
  contestOf,
  countOf,
  folded,
  hertzOf,
  lessonOf,
  noteAt,
  plain,
  sampled,
  sine,
  thingOf,
} from '../../../src/puzzles/sound/calls.ts'
import { edgesOf, heard } from '../../../src/puzzles/sound/inputs.ts'
import { size, spectrumOf } from '../../../src/puzzles/sound/spectrum.ts'
import { setup } from './level.ts'

const lesson = lessonOf(setup)
const contest = contestOf(setup)

it('the sine of any part of a turn is right to a ten-millionth', () => {
  for (let x = -3; x < 3; x += 0.0137)
    expect(Math.abs(sine(x) - Math.sin(2 * Math.PI * x))).toBeLessThan(1e-7)
})

describe('notes', () => {
  it('double in twelve semitones, and the nearest is found again', () => {
    expect(hertzOf(setup, 12)).toBeCloseTo(220)
    for (let note = 0; note < setup.notes.count; note++)
      for (const tune of [0.98, 1, 1.02]) expect(noteAt(setup, hertzOf(setup, note) * tune)).toBe(note)
  })

  it('belong to things from low to high', () => {
    expect([0, 7, 8, 47].map((note) => thingOf(setup, note))).toEqual([0, 0, 1, 5])
    expect(setup.things[thingOf(setup, noteAt(setup, 280))]?.id).toBe('horn')
  })
})

describe('the harbour', () => {
  it('calls the same each time, each note as often, and others in the contest', () => {
    expect(lessonOf(setup)).toEqual(lesson)
    for (let note = 0; note < setup.notes.count; note++)
      expect(lesson.filter((call) => call.note === note)).toHaveLength(setup.each.train)
    expect(contest).toHaveLength(setup.notes.count * setup.each.test + 1)
    expect(contest.map(({ hertz }) => hertz)).not.toContain(lesson[0]?.hertz)
  })

  it('ends with two who call at once', () => {
    expect(contest.at(-1)?.now).toHaveLength(2)
    expect(contest.slice(0, -1).every(({ now }) => now.length === 1)).toBe(true)
  })

  it('has nobody call above half of 3,400 hertz', () => {
    expect(Math.max(...[...lesson, ...contest].map(({ hertz }) => hertz))).toBeLessThan(1700)
  })
})

describe('sampling', () => {
  it('takes rate times window numbers', () => {
    expect(sampled(plain(440), 800, 160)).toHaveLength(128)
    expect(countOf(3400, 120)).toBe(408)
  })

  it('folds what is above half the rate: 1,320 hertz and 280 leave the same dots at 800 a second', () => {
    expect(folded(1320, 800)).toBe(280)
    expect(folded(280, 800)).toBe(280)
    const [high, low] = [1320, 280].map((hertz) => sampled(plain(hertz), 800, 100))
    // One is the other's mirror, so the dots are those of the same frequency.
    high?.forEach((value, i) => {
      expect(Math.abs(value)).toBeCloseTo(Math.abs(low?.[i] ?? 0), 5)
    })
  })
})

describe('the spectrum', () => {
  const peak = (hertz: number, rate: number, window: number) => {
    const all = [...spectrumOf(sampled(plain(hertz), rate, window))]
    const most = Math.max(...all)
    return {
      ...{ at: (all.indexOf(most) * rate) / size, most },
      wide: (all.filter((one) => one > most / 2).length * rate) / size,
    }
  }

  it('has its peak at the tone, as high as the tone is loud', () => {
    const { at, most } = peak(440, 3400, 200)
    expect(at).toBeCloseTo(440, 0)
    expect(most).toBeCloseTo(1, 1)
  })

  it('has it at another frequency where the tone is above half the rate', () => {
    expect(peak(1320, 800, 200).at).toBeCloseTo(280, 0)
  })

  it('has a peak half as wide from a window twice as long', () => {
    expect(peak(440, 3400, 100).wide / peak(440, 3400, 200).wide).toBeCloseTo(2, 0)
  })

  it('is given to the model in two bands a note, and none above half the rate', () => {
    const edges = edgesOf(setup)
    expect(edges).toHaveLength(setup.notes.count * 2 + 1)
    const call = callOfThing(setup, 0, 4)
    expect(heard(call, 3400, 120, edges)).toHaveLength(96)
    const few = heard(call, 800, 120, edges)
    expect(edges[few.length - 1]).toBeLessThan(400)
    expect(edges[few.length]).toBeGreaterThanOrEqual(400)
    expect(Math.max(...few)).toBe(1)
  })
})
