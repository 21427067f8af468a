/** What the last lived day says, for pictures and panels. */
import type { Play } from '../../store/session.ts'
import type { Lab } from './events.ts'

export const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined
