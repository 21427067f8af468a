import type { Play } from '../../store/session.ts'
import type { CodeEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** What every `worlds/<world>/demos.ts` exports: the film of that name; of another, the world as it opens. */
export interface DemosOfWorld {
  readonly demo: (name: string | undefined) => readonly CodeEvent[]
}

const files = import.meta.glob<DemosOfWorld>('./worlds/*/demos.ts', { eager: true })

/** What the stage plays beside a lecture card, over and over; without a name, the opening picture of the level's world. */
export function demoOf(play: Play, name: string | undefined): readonly CodeEvent[] {
  const { world } = play.level.setup as Setup
  return files[`./worlds/${world}/demos.ts`]?.demo(name) ?? []
}
