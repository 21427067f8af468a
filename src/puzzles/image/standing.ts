import type { RunEvent } from '../../engine/index.ts'
import { type CaseEvent, type Hall, hallAfter, type ReturnEvent } from '../kit/parade.ts'
import type { OwnEvent, PostEvent, Seen } from './events.ts'

/** How the hall stands; those in the player's own hand that came back lie in the tray with the others. */
export interface Standing extends Omit<Hall<Seen>, 'back'> {
  readonly back: readonly (CaseEvent<Seen> | ReturnEvent<Seen> | OwnEvent)[]
}

export function standingAfter(events: readonly RunEvent[], index: number, classes: number): Standing {
  const hall = hallAfter<Seen>(events, index, classes)
  const own = (events as readonly PostEvent[])
    .slice(0, index)
    .filter((event): event is OwnEvent => event.type === 'own' && !event.right)
  return { ...hall, back: [...hall.back, ...own] }
}
