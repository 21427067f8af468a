import { singers } from './names.ts'

/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [...singers, 'penguin', 'raised-hand', 'robot'] as const
