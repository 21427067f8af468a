/** Pictures on the stages of all worlds; each world's own are listed beside it. */
export const art: readonly string[] = []
