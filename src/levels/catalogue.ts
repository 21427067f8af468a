import type { Text } from '../engine/index.ts'

/** One of the campaign's 48 places on the map, whether its level exists yet or not. */
export interface Place {
  /** Two numbers as in the campaign, `3-5`; level ids begin with it. */
  readonly number: string
  readonly title: Text
  readonly idea: Text
  /** The level's id; absent while it is still to come. */
  readonly level?: string
}

export interface World {
  readonly number: number
  /** Names the district's art and music: `lantern-pier`. */
  readonly id: string
  readonly title: Text
  readonly tier: 'bridging' | 'beginner' | 'advanced'
  readonly places: readonly Place[]
}

export type { LevelFault } from '../levels/fault.ts'
