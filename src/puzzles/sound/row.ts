/** By hand first: calls of a few boats that the player names by ear, or by their wave, before the model does. Pure. */
import { createRandom } from '../../engine/index.ts'
import { type Call, call, type Harbour, thingOf } from './calls.ts'

type Of = Pick<Harbour, 'things' | 'notes' | 'byHand'>

/** Of a thing its lowest and its highest note. */
export function notesOf({ things, notes }: Omit<Of, 'byHand'>, thing: number): readonly [number, number] {
  return [things[thing]?.from ?? 0, (things[thing + 1]?.from ?? notes.count) - 1]
}

/** The things that call in the row, as indices; none where a level has no row. */
export const callersOf = ({ things, byHand }: Of): number[] =>
  things.flatMap(({ id }, thing) => (byHand?.things.includes(id) ? [thing] : []))

/** The row, mixed: each of them as often as the next, at any of its notes. */
export function rowOf(harbour: Harbour): Call[] {
  const { byHand } = harbour
  if (!byHand) return []
  const callers = callersOf(harbour)
  const random = createRandom(byHand.seed, 'by hand')
  const all = Array.from({ length: byHand.cases }, (_, i) => {
    const thing = callers[i % callers.length] ?? 0
    const [low, high] = notesOf(harbour, thing)
    return call(harbour, thing, low + random.below(high - low + 1), random)
  })
  return random.shuffle(all)
}

/** What a called note is taken for among those in the row: whose note it is, or whose notes are nearest. */
export function takenFor(harbour: Of, note: number): number {
  const away = (thing: number) => {
    const [low, high] = notesOf(harbour, thing)
    return Math.max(low - note, note - high, 0)
  }
  return callersOf(harbour).reduce(
    (best, thing) => (away(thing) < away(best) ? thing : best),
    callersOf(harbour)[0] ?? thingOf(harbour, note),
  )
}
