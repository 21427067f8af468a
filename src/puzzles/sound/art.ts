import { pictures } from './names.ts'

/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [...pictures, 'penguin', 'raised-hand', 'robot'] as const
