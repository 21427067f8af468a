/** Everybody who lends a voice or is going to call, and where their lines lie: as high as they are, or by their own manner. Pure. */
import type { Told } from './names.ts'
import type { Recipe, Setup } from './schema.ts'
import { greetingsOf, lessonOf, type Pitches, type Sung } from './sung.ts'
import { chosenOf, crowdOf, type Manner, mannersOf, toldOf } from './telling.ts'

/** Semitones of the chart that one standard deviation of a voice takes. */
export const spread = 4

/** Semitones of the chart at which somebody's own middle lies. */
export const centreOf = ({ pitch }: Pick<Setup, 'pitch'>): number => (pitch.from + pitch.to) / 2

/** From one way of telling to another: how far, 0 to 1. */
export interface Slide {
  readonly from: Told
  readonly part: number
}

export type Gathering = ReturnType<typeof createGathering>

export function createGathering(setup: Setup) {
  const lesson = lessonOf(setup)
  const greetings = greetingsOf(setup)
  const crew = mannersOf(lesson, setup.voices.length)
  const guests = mannersOf(greetings, setup.people?.guests.length ?? 0)
  const centre = centreOf(setup)
  const unknown: Manner = { middle: 0, range: 1 }
  const mannerOf = ({ voice }: Sung, guest: boolean) => (guest ? guests : crew)[voice] ?? unknown

  const height = (told: Told, pitch: number, { middle, range }: Manner): number =>
    told === 'middle'
      ? centre + pitch - middle
      : told === 'range'
        ? centre + (spread * (pitch - middle)) / range
        : pitch

  /** Where a call lies on the chart. */
  function onChart(told: Told, one: Sung, guest: boolean, slide?: Slide): Pitches {
    const manner = mannerOf(one, guest)
    return one.pitches.map((pitch) => {
      if (pitch === undefined) return undefined
      const to = height(told, pitch, manner)
      return slide ? to + (height(slide.from, pitch, manner) - to) * (1 - slide.part) : to
    })
  }

  const chosen = (speakers: readonly string[]): Sung[] => {
    const few = chosenOf(setup, speakers)
    return lesson.filter(({ voice }) => few.includes(voice))
  }

  return {
    ...{ lesson, greetings, guests, onChart, chosen },
    /** What the model is told of a call. */
    asTold({ told = 'hertz', speakers = [] }: Pick<Recipe, 'told' | 'speakers'>, one: Sung, guest: boolean) {
      return toldOf(told, one, mannerOf(one, guest), crowdOf(chosen(speakers))).pitches
    },
    /** The chosen crew's lines, or the whole crew's, and those of a guest; without one, of nobody. */
    shown(
      { told = 'hertz', speakers = [] }: Pick<Recipe, 'told' | 'speakers'>,
      guest: number | undefined,
      slide?: Slide,
    ) {
      const placed = (by: boolean) => (one: Sung) => ({ ...one, pitches: onChart(told, one, by, slide) })
      return {
        sung: (speakers.length > 0 ? chosen(speakers) : lesson).map(placed(false)),
        strangers: greetings.filter(({ voice }) => voice === guest).map(placed(true)),
      }
    },
  }
}
