/** Pictures that a level names, as the atlas has them. */
export const singers = [
  'ox',
  'goat',
  'duck',
  'bird',
  'old-man',
  'man-cook',
  'man-mechanic',
  'woman-singer',
  'man-beard',
  'woman-office-worker',
  'old-woman',
  'child',
] as const
export const signs = ['woman', 'knot', 'horse', 'megaphone'] as const

/** Ways to tell a model a pitch: in hertz, less the mean of all who are learned from, or by the speaker's own manner. */
export const tellings = ['hertz', 'crowd', 'middle', 'range'] as const
export type Told = (typeof tellings)[number]
