import { zooArt } from '../kit/zooArt.ts'

/** Fluent Emoji Flat pictures of the cards, gates and questions; packed into this kind's atlas when the game is built. */
export const art: readonly string[] = [
  ...zooArt,
  'deciduous-tree',
  'drum',
  'eye',
  'paw-prints',
  'raised-hand',
  'robot',
]
