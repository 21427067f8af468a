/** Hooks over the square: rules and files alike hold to it. */
export const mostLanterns = 8
