/** Places lie on a square plane, from -`extent` to `extent` both ways. Apart from the schema: training needs no zod. */
export const extent = 2
