/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = ['ferry', 'snail', 'rabbit', 'package'] as const
