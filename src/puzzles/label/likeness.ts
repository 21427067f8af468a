import type { LikenessOf } from '../../engine/index.ts'
import { deckOf } from './deck.ts'
import type { GateEvent } from './events.ts'
import type { Setup } from './schema.ts'

export const likeness: LikenessOf<Setup, GateEvent> = (setup, { card }) => ({
  icon: deckOf(setup).card(card).icon,
})
