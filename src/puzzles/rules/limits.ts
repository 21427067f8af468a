/** The longest chain of questions that any level allows. */
export const deepest = 6
