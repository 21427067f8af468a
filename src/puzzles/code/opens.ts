import type { CodeEvent, Place } from './events.ts'

/** How a lecture's film begins: the case as it stands before anything moves. */
export const opens = (place: Place): CodeEvent => ({ type: 'case', ms: 500, number: 1, visible: true, place })
