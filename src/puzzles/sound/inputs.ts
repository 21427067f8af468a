/** How a call becomes a model's inputs: numbers, their spectrum, the spectrum's bands. Pure. */
import { type Call, type Harbour, hertzOf, sampled } from './calls.ts'
import { bandsOf, spectrumOf } from './spectrum.ts'

/** How many bands there are to a note. */
export const perNote = 2
/** The twenty-fourth root of 2: half a semitone. */
const quarter = 1.029302236643492

/** Edges of all bands, hertz, from a quarter of a band below the lowest note to the highest, equally wide as ratios. */
export function edgesOf(harbour: Pick<Harbour, 'notes'>): number[] {
  const { notes } = harbour
  let half = 1
  for (let i = 0; i < notes.apart; i++) half *= quarter
  const edges: number[] = []
  let edge = hertzOf(harbour, 0) / Math.sqrt(half)
  for (let i = 0; i <= notes.count * perNote; i++) {
    edges.push(edge)
    edge *= half
  }
  return edges
}

/** What a model gets of a call. */
export const heard = (call: Call, rate: number, window: number, edges: readonly number[]): number[] =>
  bandsOf(spectrumOf(sampled(call, rate, window)), rate, edges)
