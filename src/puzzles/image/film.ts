/** How long the film of a training runs, milliseconds: long enough to see weights develop, short enough to try again. */
export const filmLength = 2200
