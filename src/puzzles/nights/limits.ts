/** Nights of a level. Without zod: the worker that trains loads this too. */
export const mostNights = 12
