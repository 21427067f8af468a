import type { Progress, World } from '../../store/index.ts'

/**
 * What the stars a player has won switch on. The skyline is the progress bar: dark at first, blazing at the end,
 * and every single star changes something.
 */
export interface Lights {
  readonly stars: number
  /** Share of the district's windows with light, 0..1. */
  readonly windows: number
  /** The landmark's own neon, from the first star. */
  readonly sign: boolean
  /** Lanterns over the quay, a place each: 0 dark, 1..3 by its stars; undefined where no level has been built yet. */
  readonly lamps: readonly (0 | 1 | 2 | 3 | undefined)[]
  /** The light over the landmark, when every place that can be won has all its stars. */
  readonly beacon: boolean
}

const starsAPlace = 3
/** Somebody always sleeps. */
const mostWindows = 0.9

export function lightsOf(world: World, { levels }: Progress): Lights {
  const lamps = world.places.map(({ level }) => (level ? (levels[level]?.stars ?? 0) : undefined))
  const stars = lamps.reduce<number>((sum, lamp) => sum + (lamp ?? 0), 0)
  const open = lamps.filter((lamp) => lamp !== undefined).length
  return {
    stars,
    // The root, so that a first star in a dark district is seen from across the water.
    windows: mostWindows * Math.sqrt(stars / (world.places.length * starsAPlace || 1)),
    sign: stars > 0,
    lamps,
    beacon: open > 0 && stars === open * starsAPlace,
  }
}

/** Every star of the harbour as a share of those there will ever be, 0..1: how brightly the far shore answers. */
export function blaze(worlds: readonly World[], progress: Progress): number {
  const places = worlds.reduce((sum, world) => sum + world.places.length, 0)
  const stars = worlds.reduce((sum, world) => sum + lightsOf(world, progress).stars, 0)
  return places ? stars / (places * starsAPlace) : 0
}
