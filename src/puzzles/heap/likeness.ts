import type { LikenessOf } from '../../engine/index.ts'
import { inkSight } from '../kit/inkSight.ts'
import type { HeapEvent } from './events.ts'
import { valuesOf } from './garments.ts'
import type { Setup } from './schema.ts'

export const likeness: LikenessOf<Setup, HeapEvent> = (_, event) =>
  'ink' in event ? inkSight(valuesOf(event.ink)) : undefined
