/** What the last learned map says, for pictures and never for a score. */
import type { Play } from '../../store/session.ts'
import type { Lab, Spot } from './events.ts'
import { placeOf, type Vector } from './factors.ts'
import { factorsAt, spotOf } from './mapView.ts'
import { offers } from './names.ts'
import { ranked } from './offering.ts'
import type { Recipe, Setup } from './schema.ts'

/** The map that has as many factors as are chosen now: with others it says nothing any more. */
export function labOf(play: Play): Lab | undefined {
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  return lab?.of.factors === (play.recipe as Recipe).factors ? lab : undefined
}

/** Whether its month was lived with what is chosen now. */
export const monthFits = ({ of }: Lab, { popularity, surprises }: Recipe): boolean =>
  of.popularity === popularity && of.surprises === surprises

export interface You {
  readonly at: Spot
  /** Songs that the map would play there, best first. */
  readonly songs: readonly number[]
  /** Listeners whose boats lie nearest, as indices. */
  readonly near: readonly number[]
}

/** How many boats are shown as nearest. */
const nearest = 4

/** The player's boat: where it was dragged, or where its own stars put it. */
export function youOn(setup: Setup, recipe: Recipe, lab: Lab, dragged: Spot | undefined): You {
  const rated = (recipe.own ?? []).map(({ song, stars }) => ({
    ...{ song: setup.songs.findIndex(({ id }) => id === song), stars },
  }))
  const place: Vector = dragged ? factorsAt(lab.view, dragged) : placeOf(lab.map, rated, setup.map.damping)
  const at = dragged ?? spotOf(place, lab.view, lab.view.boats)
  const known = dragged ? [] : rated.map(({ song }) => song)
  const far = lab.boats.map(([x, y]) => (x - at[0]) ** 2 + (y - at[1]) ** 2)
  return {
    at,
    songs: ranked(lab.map, place, recipe.popularity, known).slice(0, offers),
    near: far
      .map((_, boat) => boat)
      .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b)
      .slice(0, nearest),
  }
}
