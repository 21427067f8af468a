/** Pictures that a level names, as the atlas has them. */
export const singers = ['goat', 'hatching-chick', 'ox', 'goose', 'duck', 'bird'] as const
