/** Looks for cards apart from the page, which stays quick: a picture at 1080p takes a quarter of a second. */
import { deckFor } from './deck.ts'
import { createEye, type Picture, type Sighting } from './see.ts'

/** To the worker: first the highest number of the class, then pictures, one at a time. */
export type ToEye = { readonly highest: number } | { readonly picture: Picture }
/** From the worker: what each picture showed. */
export type FromEye = readonly Sighting[]

let look: ReturnType<typeof createEye> | undefined

addEventListener('message', ({ data }: MessageEvent<ToEye>) => {
  if ('highest' in data) look = createEye(deckFor(data.highest))
  else if (look) postMessage(look(data.picture) satisfies FromEye)
})
