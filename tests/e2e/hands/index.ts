/**
 * Hands for every kind: what brings a lab from its start to a recipe by keys alone. A kind without them cannot be known to be
 * playable without a mouse (hands.e2e.ts).
 */
import type { Hand } from './keys.ts'
import { boundary, image } from './networks.ts'
import { group, machines, nights, rules } from './places.ts'
import { features, filter, label, labels, trips } from './tables.ts'
import { code, doodles } from './writing.ts'

export const hands: Readonly<Record<string, Hand>> = {
  ...{ boundary, code, doodles, features, filter, group, image },
  ...{ label, labels, machines, nights, rules, trips },
}
