/** Pictures that a level names, as the atlas has them. */
export const pictures = ['ferry', 'cow', 'postal-horn', 'bell', 'flute', 'teapot'] as const
