/** The campaign's 48 places in their eight worlds, with the levels that exist so far found by their numbers. */
import campaign from '../../levels/campaign.json'
import type { Text } from '../engine/index.ts'
import { levelIds } from './files.ts'

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
  readonly tier: Tier
  /** Who brings the district's problems; named in `i18n/level.ts`, drawn in `ui/kit/people.ts`. */
  readonly speaker: Speaker
  readonly places: readonly Place[]
}

export type Tier = 'bridging' | 'beginner' | 'advanced'

/** The people of the city. */
export type Speaker =
  | 'pier-master'
  | 'market-owner'
  | 'weather-keeper'
  | 'postal-clerk'
  | 'voice-coach'
  | 'yard-engineer'
  | 'librarian'
  | 'cloud-operator'

/** `ids` are those of the levels that exist. */
export function createWorlds(ids: readonly string[] = levelIds): World[] {
  return campaign.worlds.map((world) => ({
    ...world,
    tier: world.tier as Tier,
    speaker: world.speaker as Speaker,
    places: world.places.map((place) => {
      const level = ids.find((id) => id.startsWith(`${place.number}-`))
      return level === undefined ? place : { ...place, level }
    }),
  }))
}
