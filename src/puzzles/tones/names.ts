/** Pictures that a level names, as the atlas has them. */
export const singers = ['ox', 'goat', 'duck', 'bird'] as const
export const signs = ['woman', 'knot', 'horse', 'megaphone'] as const
