/** Pieces of the modes' schemas. */
import { z } from 'zod'
import { canBeWork } from '../levels/workBounds.ts'
import { mostTeams } from './teams.ts'

export const levelId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/)
export const team = z
  .int()
  .min(0)
  .max(mostTeams - 1)
/** Somebody's work: what it is, only the level's kind can say, and it is always run again. */
export const recipe = z.unknown().refine((it) => it !== undefined && canBeWork(it), 'nobody’s work')
