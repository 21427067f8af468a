/**
 * Calls over the water, made by chance from a seed and sampled like a microphone's signal. A thing calls at a note a little
 * out of tune, with overtones of its own; the sea is in it; when it stops, somebody else begins. Sums, products and square
 * roots alone, so every machine makes the same numbers. Pure.
 */
import { createRandom, type Random } from '../../engine/index.ts'

interface Thing {
  readonly id: string
  /** Of its notes the lowest, as an index into all notes. */
  readonly from: number
  /** Its partials: how many times the note's frequency, and how loud, the note itself being 1. */
  readonly partials: readonly (readonly [times: number, loud: number])[]
}

/** A thing and a note, to call or to be called. */
export interface Hard {
  readonly thing: string
  readonly note: number
}

export interface Harbour {
  readonly seed: number
  /** Hertz of the lowest note, how many notes there are, and semitones from one to the next. */
  readonly notes: { readonly lowest: number; readonly count: number; readonly apart: number }
  readonly things: readonly Thing[]
  readonly chance: {
    /** How far out of tune at most, a share of the frequency. */
    readonly tune: number
    /** The sea: its largest value beside a call of loudness 1. */
    readonly sea: number
    /** Shortest and longest call, milliseconds. */
    readonly lasts: { readonly from: number; readonly to: number }
  }
  readonly each: { readonly train: number; readonly test: number }
  readonly hard: Hard & { readonly with: Hard & { readonly loud: number } }
  /** What the player names first: ids of things, from low to high. */
  readonly byHand?:
    | { readonly seed: number; readonly cases: number; readonly things: readonly string[] }
    | undefined
}

interface Voice {
  readonly hertz: number
  readonly loud: number
  readonly partials: readonly (readonly [times: number, loud: number, phase: number])[]
}

export interface Call {
  /** Indices of thing and note. */
  readonly thing: number
  readonly note: number
  readonly hertz: number
  /** Milliseconds until somebody else begins. */
  readonly lasts: number
  readonly now: readonly Voice[]
  readonly after: readonly Voice[]
  /** The sea's own chance. */
  readonly sea: { readonly seed: number; readonly loud: number }
}

/** The twelfth root of 2. */
const semitone = 1.0594630943592953

/** Hertz of a note. */
export function hertzOf({ notes: { lowest, apart } }: Pick<Harbour, 'notes'>, note: number): number {
  let hertz = lowest
  for (let i = 0; i < note * apart; i++) hertz *= semitone
  return hertz
}

/** The thing that has a note: the last that begins at it or below. */
export const thingOf = ({ things }: Pick<Harbour, 'things'>, note: number): number =>
  Math.max(
    0,
    things.findLastIndex(({ from }) => from <= note),
  )

/** The note whose frequency is nearest, as a ratio. */
export function noteAt(harbour: Pick<Harbour, 'notes'>, hertz: number): number {
  let note = 0
  // Half-way between two notes lies their geometric mean.
  while (
    note < harbour.notes.count - 1 &&
    hertz * hertz > hertzOf(harbour, note) * hertzOf(harbour, note + 1)
  )
    note++
  return note
}

/** What a model learns from: each note as often as the next, in the order of the notes. */
export const lessonOf = (harbour: Harbour): Call[] =>
  callsBy(harbour, createRandom(harbour.seed, 'lesson'), harbour.each.train)

/** The contest's, which nobody has heard: mixed, the hard one last. */
export function contestOf(harbour: Harbour): Call[] {
  const random = createRandom(harbour.seed, 'contest')
  return [
    ...random.fork('order').shuffle(callsBy(harbour, random, harbour.each.test)),
    hardOf(harbour, random.fork('hard')),
  ]
}

/** A call to look at and to hear: of a thing at a note, in tune. */
export function callOfThing(harbour: Harbour, thing: number, note: number): Call {
  const inTune = { ...harbour, chance: { ...harbour.chance, tune: 0 } }
  return call(inTune, thing, note, createRandom(harbour.seed, `heard ${thing} ${note}`))
}

/** Two at once: the louder counts. */
function hardOf(harbour: Harbour, random: Random): Call {
  const { hard } = harbour
  const at = (id: string) => harbour.things.findIndex((thing) => thing.id === id)
  const one = call(harbour, at(hard.thing), hard.note, random)
  const other = voice(harbour, at(hard.with.thing), hertzOf(harbour, hard.with.note), hard.with.loud, random)
  return { ...one, now: [...one.now, other] }
}

function callsBy(harbour: Harbour, random: Random, each: number): Call[] {
  return Array.from({ length: each }, () =>
    Array.from({ length: harbour.notes.count }, (_, note) =>
      call(harbour, thingOf(harbour, note), note, random),
    ),
  ).flat()
}

/** One call of a thing at a note. */
export function call(harbour: Harbour, thing: number, note: number, random: Random): Call {
  const { chance, notes } = harbour
  const hertz = hertzOf(harbour, note) * (1 + chance.tune * (2 * random.next() - 1))
  const next = random.below(notes.count)
  const { from, to } = chance.lasts
  return {
    ...{ thing, note, hertz },
    lasts: from + (to - from) * random.next(),
    now: [voice(harbour, thing, hertz, 0.7 + 0.6 * random.next(), random)],
    after: [
      voice(harbour, thingOf(harbour, next), hertzOf(harbour, next), 0.7 + 0.6 * random.next(), random),
    ],
    sea: { seed: random.below(2 ** 31), loud: chance.sea },
  }
}

function voice({ things }: Harbour, thing: number, hertz: number, loud: number, random: Random): Voice {
  const partials = (things[thing]?.partials ?? []).map(
    ([times, part]) => [times, part, random.next()] as const,
  )
  return { hertz, loud, partials }
}

/** A plain tone that lasts, without the sea: for what a player lays. */
export const plain = (hertz: number): Call => ({
  ...{ thing: -1, note: -1, hertz, lasts: 1e6, after: [] },
  now: [{ hertz, loud: 1, partials: [[1, 1, 0]] }],
  sea: { seed: 1, loud: 0 },
})

/** The air's pressure so many seconds after a call began, the sea left out. */
export function pressure({ lasts, now, after }: Call, seconds: number): number {
  let sum = 0
  for (const { hertz, loud, partials } of seconds * 1000 < lasts ? now : after)
    for (const [times, part, phase] of partials) sum += loud * part * sine(hertz * times * seconds + phase)
  return sum
}

/** What a microphone writes down: `rate` numbers a second, for `window` milliseconds. */
export function sampled(call: Call, rate: number, window: number): Float64Array {
  const count = countOf(rate, window)
  const random = createRandom(call.sea.seed, 'sea')
  const numbers = new Float64Array(count)
  for (let i = 0; i < count; i++)
    numbers[i] = pressure(call, i / rate) + call.sea.loud * (2 * random.next() - 1)
  return numbers
}

/** How many numbers that makes. */
export const countOf = (rate: number, window: number): number =>
  Math.max(1, Math.round((rate * window) / 1000))

/** What a frequency becomes by sampling: its distance from the nearest multiple of the rate. */
export const folded = (hertz: number, rate: number): number =>
  Math.abs(hertz - rate * Math.round(hertz / rate))

/** sin(2π x): x folded into a quarter turn, then its Taylor series to the eleventh power. */
export function sine(x: number): number {
  let t = x - Math.round(x)
  if (t > 0.25) t = 0.5 - t
  else if (t < -0.25) t = -0.5 - t
  const a = t * 6.283185307179586
  const s = a * a
  return a * (1 + (s / -6) * (1 + (s / -20) * (1 + (s / -42) * (1 + (s / -72) * (1 + s / -110)))))
}
