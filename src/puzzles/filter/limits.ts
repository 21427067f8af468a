/** The most stones that fit on the scale. */
export const mostStones = 12
/** The heaviest stone that a hand can put there. */
export const heaviest = 4
/** The longest letter that a player can write. */
export const longest = 240
/** A scale loaded by hand leans this far to the side of good letters before anything is counted. */
export const handBias = -1.5
