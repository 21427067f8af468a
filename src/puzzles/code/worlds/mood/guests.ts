/** Who eats at the tea house: pictures of the atlas. Few, for every level of code fetches it. */
export const guests = ['old-woman', 'old-man', 'girl', 'boy', 'woman'] as const
