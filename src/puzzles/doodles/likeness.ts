import type { LikenessOf } from '../../engine/index.ts'
import { inkSight } from '../kit/inkSight.ts'
import type { BayEvent } from './events.ts'
import type { Setup } from './schema.ts'

export const likeness: LikenessOf<Setup, BayEvent> = (_, event) =>
  'picture' in event ? inkSight(event.picture) : undefined
