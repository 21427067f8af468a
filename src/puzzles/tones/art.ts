import { signs, singers } from './names.ts'

/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [...singers, ...signs, 'penguin', 'raised-hand', 'robot'] as const
