/** No player has more levels, and none more works beside the draft of one. */
export const mostLevels = 400
export const mostWorks = 64
