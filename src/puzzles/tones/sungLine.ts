/**
 * The line of somebody who sang, as the choir's lines are: as long as a syllable, and as high as the choir, with the
 * singer's own middle on the choir's. For the page alone. Pure.
 */
import type { Setup } from './schema.ts'
import { inChart } from './view.ts'

/** Hertz at a second; nothing where no voice was clear. */
export type Voiced = { readonly at: number; readonly hertz: number | undefined }

/** Seconds without a voice after which a song is over, and the longest song. */
const [hush, longest] = [0.4, 3]
/** Seconds of the sea alone after which nobody is going to sing. */
const patience = 8
/** A voice that is shorter was a knock or a cough; in looks at the sound. */
const shortest = 6

interface Note {
  readonly at: number
  readonly pitch: number
}

const notesOf = (heard: readonly Voiced[]): Note[] =>
  heard.flatMap(({ at, hertz }) => (hertz === undefined ? [] : [{ at, pitch: 12 * Math.log2(hertz / 110) }]))

/** Whether a song has begun and ended, or none is coming. */
export function isOver(heard: readonly Voiced[]): boolean {
  const notes = notesOf(heard)
  const now = heard.at(-1)?.at ?? 0
  const silence = now - (notes.at(-1)?.at ?? 0)
  if (notes.length < shortest) return silence > patience
  return silence > hush || now - (notes[0]?.at ?? 0) > longest
}

/** As high as it was sung, as far as it has come. */
export function liveLine(setup: Setup, heard: readonly Voiced[]): number[] {
  const notes = steady(notesOf(heard))
  const [first, last] = [notes[0], notes.at(-1)]
  if (!first || !last) return []
  const sung = Math.round(((last.at - first.at) * 1000) / setup.every)
  return laid(setup, notes, Math.min(long(setup), Math.max(2, sung)), 0)
}

/** The whole of it among the choir; nothing where too little was sung. */
export function wholeLine(setup: Setup, heard: readonly Voiced[]): number[] | undefined {
  const notes = steady(notesOf(heard))
  if (notes.length < shortest) return undefined
  const heights = notes.map(({ pitch }) => pitch)
  const own = (Math.min(...heights) + Math.max(...heights)) / 2
  return laid(setup, notes, long(setup), middle(setup) - own)
}

/** Moments that a line has: fewer than there are, as a syllable of usual length. */
const long = ({ moments }: Setup): number => moments - 4

/** Semitones of the third level, in the mean of all voices. */
const middle = ({ voices }: Setup): number =>
  voices.reduce((sum, { ground, reach }) => sum + ground + 2 * reach, 0) / voices.length

/** The median of five: an octave heard wrongly for a blink is no leap of a voice. */
const steady = (notes: readonly Note[]): Note[] =>
  notes.map(({ at }, i) => {
    const near = notes.slice(Math.max(0, i - 2), i + 3).map(({ pitch }) => pitch)
    near.sort((a, b) => a - b)
    return { at, pitch: near[Math.floor(near.length / 2)] ?? 0 }
  })

/** As many moments at equal distances; where no voice was clear, straight from before to after. */
function laid(setup: Setup, notes: readonly Note[], count: number, lift: number): number[] {
  const [from, to] = [notes[0]?.at ?? 0, notes.at(-1)?.at ?? 0]
  return Array.from({ length: count }, (_, i) => {
    const at = from + ((to - from) * i) / (count - 1)
    const b = notes.find((note) => note.at >= at) ?? notes.at(-1)
    const a = notes.findLast((note) => note.at <= at) ?? b
    if (!a || !b) return 0
    const part = b.at > a.at ? (at - a.at) / (b.at - a.at) : 0
    return inChart(setup, a.pitch + (b.pitch - a.pitch) * part + lift)
  })
}
