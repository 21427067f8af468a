/** Who eats at the tea house: pictures of the atlas. */
export const guests = [
  'old-woman',
  'old-man',
  'girl',
  'boy',
  'woman',
  'man',
  'person-curly-hair',
  'woman-office-worker',
  'man-construction-worker',
  'student',
] as const
