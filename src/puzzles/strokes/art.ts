import { goods, people } from './names.ts'

/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  ...people,
  ...goods,
  'writing-hand',
  'incoming-envelope',
  'penguin',
  'raised-hand',
  'robot',
] as const
