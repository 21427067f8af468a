import { plain } from './plain.ts'
import type { World } from './world.ts'

/** Every world, by the name levels use. */
export const worlds: Readonly<Record<string, World>> = { plain }
