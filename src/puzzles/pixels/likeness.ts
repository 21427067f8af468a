import type { LikenessOf } from '../../engine/index.ts'
import { inkSight } from '../kit/inkSight.ts'
import type { LetterEvent } from './events.ts'
import { fullInk } from './grid.ts'
import type { Setup } from './schema.ts'

export const likeness: LikenessOf<Setup, LetterEvent> = (_, event) =>
  'dots' in event ? inkSight(event.dots.map((dots) => dots / fullInk)) : undefined
