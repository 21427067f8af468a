import type { Play } from '../../store/session.ts'
import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Stroke } from '../../ui/kit/hands.ts'
import type { Tries } from '../../ui/kit/tries.ts'
import { pack } from '../kit/drawing.ts'
import { practised, trayOf, type Written } from './cards.ts'
import type { Lab } from './events.ts'
import { writingOf } from './own.ts'
import type { Recipe, Setup } from './schema.ts'

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking extends Tries {
  /** Which card is projected: of the tray, of the practice cards, or the player's own. */
  readonly row: Row | 'own'
  readonly nth: number
  /** Which filter lies over it, and the middle of the lens, as shares of the card. */
  readonly filter: number
  readonly lens: { readonly x: number; readonly y: number }
  /** What the player writes. */
  readonly strokes: readonly Stroke[]
}

export type Row = 'practice' | 'tray'

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf): View =>
  session<Looking>({
    ...{ row: 'tray', nth: 0, filter: 0, lens: { x: 0.5, y: 0.45 }, strokes: [] },
    tries: [],
  }).parts

/** Cards that are shown of each row at once; the tray is leafed through by as many. */
export const shownAtOnce = 8

/** The practice cards of a recipe that are looked at; never more than there are. */
export const practiceShown = (setup: Setup, { vary, cards }: Recipe): Written[] =>
  practised(setup, vary, Math.min(cards, Math.ceil(shownAtOnce / setup.characters.length)))

/** The last training: its filters can be looked through, also when something was changed since. */
export const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

/** The card that is projected; of what is not there, the first of the tray. */
export function projected(
  setup: Setup,
  recipe: Recipe,
  { row, nth, strokes }: Looking,
  tray = trayOf(setup),
) {
  if (row === 'own' && strokes.length > 0) return { truth: undefined, ...writingOf(pack(strokes)) }
  const cards = row === 'practice' ? practiceShown(setup, recipe) : tray
  return cards[nth] ?? tray[0]
}
