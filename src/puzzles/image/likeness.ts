import type { LikenessOf } from '../../engine/index.ts'
import { inkSight } from '../kit/inkSight.ts'
import type { PostEvent } from './events.ts'
import type { Setup } from './schema.ts'

export const likeness: LikenessOf<Setup, PostEvent> = (_, event) =>
  'pixels' in event ? inkSight(event.pixels) : undefined
