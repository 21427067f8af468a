import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { inputsOf } from '../../../src/puzzles/tones/inputs.ts'
import { contestOf, heard, lessonOf, levelAt, sing } from '../../../src/puzzles/tones/sung.ts'
import { byTheBook, drawnAt, knotsOf, through } from '../../../src/puzzles/tones/view.ts'
import { setup } from './level.ts'

const lesson = lessonOf(setup)
const contest = contestOf(setup)
const third = [
  [0, 2],
  [0.5, 1],
  [1, 4],
] as const
/** Without any chance. */
const steady = {
  ...setup,
  chance: {
    ...{ length: { from: 1, to: 1 }, lift: 0, knot: 0, when: 0, tremble: 0 },
    onset: { off: 0, until: 0 },
  },
}

describe('a tone', () => {
  it('goes through its knots, and moves evenly between them', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((part) => levelAt(third, part))).toEqual([2, 1.5, 1, 2.5, 4])
  })

  it('is sung as high and as wide as the voice sings', () => {
    const [ox, bird] = [0, 3].map((voice) => sing(steady, third, voice, createRandom(1)))
    expect([0, 10, 20].map((moment) => ox?.[moment])).toEqual([2.6, 0, 7.800000000000001])
    expect(bird?.[10]).toBe(11)
  })
})

describe('the choir', () => {
  it('sings the same each time, and other syllables in the contest', () => {
    expect(lessonOf(setup)).toEqual(lesson)
    expect(contest.map(({ pitches }) => String(pitches))).not.toContain(String(lesson[0]?.pitches))
  })

  it('gives each voice and each tone the same number of turns', () => {
    for (const [voice] of setup.voices.entries())
      for (const [tone] of setup.tones.entries())
        expect(lesson.filter(({ truth, voice: by }) => truth === tone && by === voice)).toHaveLength(8)
    expect(contest).toHaveLength(4 * 4 * 8 + 1)
  })

  it('sings the third tone cut short last: it falls and does not come back', () => {
    const { truth, pitches = [] } = contest.at(-1) ?? {}
    expect(truth).toBe(2)
    const all = pitches.filter((pitch) => pitch !== undefined)
    expect((all[5] ?? 0) - (all.at(-1) ?? 0)).toBeGreaterThan(1)
  })

  it('stops sooner or later, but nobody before 300 ms, and few sing to the end', () => {
    expect(lesson.every(({ pitches }) => pitches[12] !== undefined)).toBe(true)
    expect(lesson.filter(({ pitches }) => pitches[20] !== undefined).length).toBeLessThan(10)
  })

  it('has an ox whose mean highest tone lies below the songbird’s lowest moments', () => {
    const mean = (voice: number, tone: number, moment: number) => {
      const all = lesson.filter((one) => one.voice === voice && one.truth === tone)
      return all.reduce((sum, { pitches }) => sum + (pitches[moment] ?? 0), 0) / all.length
    }
    expect(mean(0, 0, 6)).toBeLessThan(mean(3, 2, 6))
  })
})

describe('what a model hears', () => {
  it('is the pitch at its moments, nothing where a voice has stopped, and the mean of what sounded', () => {
    const pitches = [2, 4, 6, undefined]
    expect(heard({ pitches }, { moments: [1, 3], mean: true })).toEqual([4, undefined, 4])
  })

  it('becomes inputs of mean 0 and deviation 1; a voice that has stopped tells nothing', () => {
    const inputs = inputsOf({ moments: [6, 18] }, lesson)
    const first = lesson.map((sung) => inputs.of(sung)[0] ?? 0)
    const mean = first.reduce((sum, x) => sum + x, 0) / first.length
    expect(mean).toBeCloseTo(0)
    expect(first.reduce((sum, x) => sum + x * x, 0) / first.length).toBeCloseTo(1)
    expect(inputs.of({ pitches: [1, 2, 3, 4, 5, 6, 7] })[1]).toBe(0)
  })
})

describe('a contour of one’s own', () => {
  it('goes through the pitches of the sliders, at half semitones within the chart', () => {
    const own = through(setup, [0, 4, 8, 4, 99])
    expect(knotsOf(own)).toEqual([0, 4, 8, 4, setup.pitch.to])
    expect(own.every((pitch) => Number.isInteger(pitch * 2))).toBe(true)
  })

  it('is drawn forwards, with what a quick hand jumped over filled in', () => {
    const begun = drawnAt(setup, [], 0, 4)
    expect(drawnAt(setup, begun, 4, 8)).toEqual([4, 5, 6, 7, 8])
    expect(drawnAt(setup, [], 2, 6.2)).toEqual([6, 6, 6])
    expect(drawnAt(setup, [], 0, 99)).toEqual([setup.pitch.to])
  })

  it('of the textbook falls, rises or stays as its tone does', () => {
    const ends = setup.tones
      .map((_, tone) => byTheBook(setup, tone))
      .map((own) => (own.at(-1) ?? 0) - (own[0] ?? 0))
    expect(ends.map(Math.sign)).toEqual([0, 1, 1, -1])
  })
})
