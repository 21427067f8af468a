import type { Session } from './session.ts'

export interface Handed {
  readonly team: number
  readonly recipe: unknown
}

/** The recipes that stood in the last race of a lesson on this level, a team each: they may race again, as ghosts. */
export function ghostsIn({ events }: Session, level: string): Handed[] {
  let at: string | undefined
  let handed = new Map<number, unknown>()
  let found: Handed[] = []
  for (const event of events) {
    if (event.type !== 'act' || event.mode !== 'race') continue
    const act = event.act as { type?: unknown; level?: unknown; team?: unknown; recipe?: unknown }
    if (act.type === 'pick') {
      at = typeof act.level === 'string' ? act.level : undefined
      handed = new Map()
    }
    if (act.type === 'hand' && typeof act.team === 'number') handed.set(act.team, act.recipe)
    if (act.type === 'take-back' && typeof act.team === 'number') handed.delete(act.team)
    if (at === level && handed.size > 0) found = [...handed].map(([team, recipe]) => ({ team, recipe }))
  }
  return found
}
