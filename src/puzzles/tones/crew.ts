/** What the lab draws where people are chosen: the crew and a guest, on their way when pitch comes to be told otherwise. */
import type { Shown } from './chart.ts'
import { createGathering } from './gathering.ts'
import type { Told } from './names.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Pitches } from './sung.ts'
import type { View } from './view.ts'

/** How long lines take to slide, milliseconds. */
const slideLength = 700
/** x²(3 − 2x) */
const eased = (x: number): number => x * x * (3 - 2 * x)

export function createCrew(setup: Setup, view: View) {
  const gathered = createGathering(setup)
  let slide: { readonly from: Told; readonly since: number } | undefined
  // Another kind of level begins by looking at one voice.
  if (!view.now().song) view.set({ only: undefined })
  return {
    /** Pitch was told in one way, and is in another. */
    retell(was: Told = 'hertz', is: Told = 'hertz'): void {
      if (was !== is) slide = { from: was, since: 0 }
    },
    /** Whether lines have moved. */
    update(elapsed: number): boolean {
      if (!slide) return false
      const since = slide.since + elapsed
      slide = since < slideLength ? { ...slide, since } : undefined
      return true
    },
    /** As high as pitch is told now; all of them faintly while nobody is chosen. */
    shown(recipe: Recipe): Shown {
      const { only, song } = view.now()
      const { told = 'hertz', speakers = [] } = recipe
      const part = slide ? eased(slide.since / slideLength) : 1
      const on = slide && { from: slide.from, part }
      const guest = only && 'guest' in only ? only.guest : undefined
      const by = song?.by
      return {
        ...gathered.shown(recipe, guest, on),
        ...{ only: speakers.length > 0 ? only : { voice: -1 }, moments: setup.people?.moments ?? [] },
        ...{ axis: told, moved: `${speakers} ${told} ${part} ${guest}` },
        own: by && gathered.onChart(told, by.one, by.guest, on),
      }
    },
    /** What the model is told of whoever was heard last. */
    asked(recipe: Recipe): Pitches | undefined {
      const by = view.now().song?.by
      return by && gathered.asTold(recipe, by.one, by.guest)
    },
  }
}
