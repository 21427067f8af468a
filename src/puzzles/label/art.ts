import { zooArt } from '../kit/zooArt.ts'

/** Fluent Emoji Flat pictures of the cards and gates; packed into this kind's atlas when the game is built. */
export const art: readonly string[] = [...zooArt, 'glass-of-milk']
