/** What a level's columns may look like, by name: `pictures.ts` draws the first, `figure.ts` moves the second. */
export const pictureNames = [
  'bill-length',
  'bill-depth',
  'flipper',
  'weight',
  'ticket',
  'ring',
  'fish',
  'ruler',
] as const
export type PictureName = (typeof pictureNames)[number]

export const parts = ['bill-length', 'bill-depth', 'flipper', 'weight'] as const
export type Part = (typeof parts)[number]
