import type { LikenessOf } from '../../engine/index.ts'
import type { FerryEvent } from './events.ts'
import type { Setup } from './schema.ts'
import { yardOf } from './tree.ts'

export const likeness: LikenessOf<Setup, FerryEvent> = (setup, event) =>
  'card' in event ? { icon: yardOf(setup).animal(event.card).icon } : undefined
