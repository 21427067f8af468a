import { flood } from './flood.ts'
import { lanterns } from './lanterns.ts'
import { learner } from './learner.ts'
import { mood } from './mood.ts'
import { plain } from './plain.ts'
import type { World } from './world.ts'

/** Every world, by the name levels use. */
export const worlds: Readonly<Record<string, World>> = { plain, lanterns, flood, learner, mood }
