import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Tries } from '../../ui/kit/tries.ts'
import type { Setup } from './schema.ts'
import { levelAt, type Pitches, type Sung } from './sung.ts'

export { hertz } from '../kit/sung.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking extends Tries {
  /** The player's own contour, once there is one: its pitch at each moment until it ends. */
  readonly own: readonly number[] | undefined
  /** Whether it is being drawn. */
  readonly drawing: boolean
  /** Whose syllables alone are shown: of one tone, or of one voice, as indices. */
  readonly only: Only | undefined
  /** What is to be sung; a new object for each time. */
  readonly song: Song | undefined
  /** Hertz, while something is sung. The game's sound reads it. */
  readonly sung: number | undefined
}

/** What is sung, and whose call that is, where people are chosen. */
export interface Song {
  readonly pitches: Pitches
  readonly by?: { readonly one: Sung; readonly guest: boolean }
}

export type Only = { readonly tone: number } | { readonly voice: number } | { readonly guest: number }

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({
    ...{ own: undefined, drawing: false, only: { voice: 0 }, song: undefined, sung: undefined },
    tries: [],
  }).parts

/** How many knots a contour laid by sliders has. */
export const knots = 5
const whole = 0.5

/** The nearest half semitone within the chart. */
export const inChart = ({ pitch }: Setup, semitones: number): number =>
  Math.min(pitch.to, Math.max(pitch.from, Math.round(semitones / whole) * whole))

/** A contour through pitches at equal distances, over as many moments as `long` says. */
export function through(setup: Setup, pitches: readonly number[], long = setup.moments - 4): number[] {
  const shape = pitches.map((pitch, i) => [i / (pitches.length - 1), pitch] as const)
  return Array.from({ length: long }, (_, moment) => inChart(setup, levelAt(shape, moment / (long - 1))))
}

/** Its pitches at equal distances, as the sliders have them. */
export const knotsOf = (own: readonly number[]): number[] =>
  Array.from({ length: knots }, (_, i) => own[Math.round((i / (knots - 1)) * (own.length - 1))] ?? 0)

/** A tone as the textbook draws it, sung in the middle of the chart. */
export function byTheBook(setup: Setup, tone: number): number[] {
  const { from, to } = setup.pitch
  const step = (to - from) / 10
  const shape = setup.tones[tone]?.shape ?? []
  const long = setup.moments - 4
  return Array.from({ length: long }, (_, moment) =>
    inChart(setup, from + (to - from) * 0.3 + (levelAt(shape, moment / (long - 1)) - 1) * step),
  )
}

/** What is drawn at a moment; where a hand was quick, the moments between are filled in. */
export function drawnAt(setup: Setup, own: readonly number[], moment: number, pitch: number): number[] {
  const at = Math.min(setup.moments - 1, Math.max(0, moment))
  const here = inChart(setup, pitch)
  const kept = own.slice(0, at)
  const last = kept.at(-1) ?? here
  const gap = at - kept.length
  const between = Array.from({ length: gap }, (_, i) =>
    inChart(setup, last + ((here - last) * (i + 1)) / (gap + 1)),
  )
  return [...kept, ...between, here]
}

/** Whether a syllable is among those that are looked at. */
export const seen = (only: Only | undefined, { truth, voice }: Pick<Sung, 'truth' | 'voice'>): boolean =>
  only === undefined || 'guest' in only || ('tone' in only ? only.tone === truth : only.voice === voice)
