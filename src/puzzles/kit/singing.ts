/** Sings a contour: tells how far it is, and gives its pitch to the view, whose sound the game plays. */
import { hertz, type Pitches } from './sung.ts'

/** The part of a session's view that is sung from. */
interface View {
  now(): { readonly sung: number | undefined }
  set(change: { readonly sung: number | undefined }): void
}

/** Songs are sung slower than syllables are spoken, so that an eye can follow. */
const slower = 2

export function createSinging(view: View, every: number) {
  let song: { readonly pitches: Pitches; readonly ms: number } | undefined
  let since = 0
  const quiet = () => view.now().sung !== undefined && view.set({ sung: undefined })
  return {
    /** Begins; `ms` from moment to moment. */
    start(pitches: Pitches, ms = every * slower): void {
      song = { pitches, ms }
      since = 0
    },
    stop(): void {
      song = undefined
      quiet()
    },
    /** How far it is, in moments; nothing when it is over. */
    update(elapsed: number): number | undefined {
      if (!song) return undefined
      since += elapsed
      const head = since / song.ms
      const pitch = song.pitches[Math.floor(head)]
      if (pitch === undefined) {
        song = undefined
        quiet()
        return undefined
      }
      const sung = hertz(pitch)
      if (view.now().sung !== sung) view.set({ sung })
      return head
    },
    get going() {
      return song !== undefined
    },
  }
}
