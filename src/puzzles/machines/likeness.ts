import type { LikenessOf } from '../../engine/index.ts'
import type { RowEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** The live model's guest; the things in the row are told by what they do. */
export const likeness: LikenessOf<Setup, RowEvent> = ({ live }, event) => {
  const item = event.type === 'guest' && live?.items.find(({ id }) => id === event.item)
  return item ? { icon: item.icon } : undefined
}
