/** How many pictures of each label the data sets hold, so that a level can be checked without fetching them. */
/** Picture data sets that kinds can read, with the side of a picture in pixels. */
export const pictureSets = { digits: 8, 'mnist-14x14': 14, 'fashion-14x14': 14 } as const
export type PictureSet = keyof typeof pictureSets

interface Supply {
  /** To learn from and to check on; of a set without a part of its own for it, to sort in the contest too. */
  readonly known: number
  /** Held out by the data set's authors for tests. */
  readonly unseen?: number
}

const every = (labels: readonly string[], supply: Supply) =>
  new Map(labels.map((label) => [label, supply] as const))

export const supplies: Readonly<Record<PictureSet, ReadonlyMap<string, Supply>>> = {
  digits: new Map(
    [178, 182, 177, 183, 181, 182, 181, 179, 174, 180].map((known, digit) => [String(digit), { known }]),
  ),
  'mnist-14x14': every([...'0123456789'], { known: 500, unseen: 100 }),
  // As uneven as a heap of donations.
  'fashion-14x14': new Map([
    ['T-shirt', { known: 240, unseen: 60 }],
    ['Trousers', { known: 340, unseen: 60 }],
    ['Dress', { known: 150, unseen: 60 }],
    ['Sneaker', { known: 100, unseen: 60 }],
    ['Bag', { known: 70, unseen: 60 }],
  ]),
}

/** All the pictures of some labels; those that the set does not have count for nothing. */
export function supplyOf(data: PictureSet, labels: readonly string[]): Supply {
  const some = labels.flatMap((label) => supplies[data].get(label) ?? [])
  const sum = (of: (one: Supply) => number) => some.reduce((total, one) => total + of(one), 0)
  const known = sum((one) => one.known)
  return some.some(({ unseen }) => unseen !== undefined)
    ? { known, unseen: sum((one) => one.unseen ?? 0) }
    : { known }
}
