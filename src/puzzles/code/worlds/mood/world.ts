import { type World, WorldFault } from '../../../../engine/index.ts'

/** One review to weigh, with the list of words and their weights. */
export interface Review {
  readonly text: string
  readonly weights: Readonly<Record<string, number>>
}

export const world: World<Review> = {
  api: [{ name: 'weight', params: ['word'] }],
  entry: { name: 'mood', params: ['text'] },
  open: ({ text, weights }) => ({
    entryArguments: [text],
    call(_name, [word]) {
      if (typeof word !== 'string') throw new WorldFault('not-a-word')
      return Object.hasOwn(weights, word) ? weights[word] : 0
    },
  }),
}
