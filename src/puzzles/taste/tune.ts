/** A few notes of each song, for ears alone: its style's motif, begun elsewhere and sung higher for each song of the style. */
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

/** Milliseconds a note lasts. */
const note = 170

/** Semitones above A3. */
export function notesOf({ songs, styles }: Pick<Setup, 'songs' | 'styles'>, song: number): number[] {
  const style = songs[song]?.style
  const motif = styles.find(({ id }) => id === style)?.motif ?? []
  const nth = songs.slice(0, song).filter((one) => one.style === style).length
  const begun = [...motif.slice(nth % motif.length), ...motif.slice(0, nth % motif.length)]
  return begun.map((semitones) => semitones + nth * 2)
}

export function createTune(view: View, setup: Setup) {
  let notes: readonly number[] = []
  let since = 0
  const quiet = () => view.now().sung !== undefined && view.set({ sung: undefined })
  return {
    start(song: number): void {
      notes = notesOf(setup, song)
      since = 0
    },
    stop(): void {
      notes = []
      quiet()
    },
    update(elapsed: number): void {
      if (notes.length === 0) return
      const next = notes[Math.floor(since / note)]
      since += elapsed
      if (next === undefined) {
        this.stop()
        return
      }
      const sung = 220 * 2 ** (next / 12)
      if (view.now().sung !== sung) view.set({ sung })
    },
  }
}
