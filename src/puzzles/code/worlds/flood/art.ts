/** Pictures on this world's stage. */
export const art: readonly string[] = ['penguin']
