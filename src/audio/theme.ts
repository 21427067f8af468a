import type { State } from '../store/index.ts'

/** The loops there are: the map's and those of the districts with levels. */
export const themes = [
  'map',
  'lantern-pier',
  'line-peak',
  'eye-tower',
  'voice-harbour',
  'robot-yard',
] as const
export type Theme = (typeof themes)[number]

/** The loop that belongs to where the player is; a district without one of its own hears the harbour. */
export function themeOf({ route, worlds }: State): Theme | undefined {
  if (route.at === 'title') return undefined
  if (route.at !== 'level') return 'map'
  const world = worlds.find(({ places }) => places.some(({ level }) => level === route.id))
  return themes.find((theme) => theme === world?.id) ?? 'map'
}
