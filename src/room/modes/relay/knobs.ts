/** The knobs of a level's recipe, found in what its file offers: ladders of steps, options, layers, places for columns. */

export type Value = number | string

export interface Knob {
  /** The recipe's field. */
  readonly field: string
  /** Its place in a list: a layer, a slot. */
  readonly at?: number | undefined
  readonly values: readonly Value[]
  /** Index of the value with which the class begins. */
  readonly start: number
}

/** Of a list: the layer or the slot that is not there. */
export const none = 0
const mostKnobs = 6
export const fewestKnobs = 2
/** Neurons of a layer that a knob offers, as far as the level allows them. */
const widths = [none, 1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32, 48, 64]

/**
 * Where a class begins: a third of the way up, so that every knob matters by itself. As levels open, several would have
 * to be turned together before anything gets better, and no team could do that.
 */
const third = (values: readonly Value[]) => Math.floor(values.length / 3)

type Fields = Readonly<Record<string, unknown>>
const isFields = (found: unknown): found is Fields => typeof found === 'object' && found !== null
const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : [])

/** What a level's setup lets turn, the most telling first; none where its recipe is made otherwise. */
export function knobsOf(setup: unknown): Knob[] {
  if (!isFields(setup)) return []
  const found = Object.entries(setup).flatMap(([field, offer]) =>
    isFields(offer)
      ? [...ladderKnob(field, offer), ...choiceKnob(field, offer), ...layerKnobs(field, offer)]
      : [],
  )
  const rank = ({ field, at = 0, values }: Knob) =>
    at > 0 ? 3 + at : typeof values[0] === 'string' ? 2.5 : field === 'hidden' ? 2 : 1
  return [...found, ...slotKnobs(setup)].sort((a, b) => rank(a) - rank(b)).slice(0, mostKnobs)
}

function ladderKnob(field: string, { steps }: Fields): Knob[] {
  const values = listOf(steps).filter((step): step is number => typeof step === 'number')
  return values.length > 1 ? [{ field, values, start: third(values) }] : []
}

/** One of several; a list of them, as of a network's inputs, is no knob. */
function choiceKnob(field: string, { options, start }: Fields): Knob[] {
  const values = listOf(options).filter((option): option is string => typeof option === 'string')
  return values.length > 1 && typeof start === 'string' ? [{ field, values, start: third(values) }] : []
}

/** The class begins with the first layer alone. */
function layerKnobs(field: string, { most, widest }: Fields): Knob[] {
  if (typeof most !== 'number' || typeof widest !== 'number') return []
  const values = [...new Set([...widths.filter((n) => n <= widest), widest])]
  return Array.from({ length: most }, (_, at) => ({ field, at, values, start: at === 0 ? third(values) : 0 }))
}

/** A level whose player chooses columns for so many places. */
function slotKnobs({ slots, columns, start }: Fields): Knob[] {
  if (typeof slots !== 'number') return []
  const ids = listOf(columns).flatMap((column) =>
    isFields(column) && typeof column.id === 'string' ? column.id : [],
  )
  const open = listOf(start)
  return ids.length < 2
    ? []
    : Array.from({ length: slots }, (_, at): Knob => {
        const values: Value[] = [none, ...ids]
        return { field: 'columns', at, values, start: Math.max(0, values.indexOf(String(open[at] ?? ''))) }
      })
}

/** What no knob turns: as the level opens. */
export function baseOf(setup: unknown, knobs: readonly Knob[]): Record<string, unknown> {
  if (!isFields(setup)) return {}
  const turned = new Set(knobs.map(({ field }) => field))
  return Object.fromEntries(
    Object.entries(setup).flatMap(([field, offer]) =>
      isFields(offer) && !Array.isArray(offer) && 'start' in offer && !turned.has(field)
        ? [[field, offer.start]]
        : [],
    ),
  )
}

/** The recipe that stands on the knobs: lists have no empty places, and nothing twice that has a name. */
export function recipeOf(
  base: Fields,
  knobs: readonly Knob[],
  places: readonly number[],
): Record<string, unknown> {
  const recipe: Record<string, unknown> = { ...base }
  for (const [i, { field, at, values }] of knobs.entries()) {
    const value = values[places[i] ?? 0]
    if (at === undefined) {
      recipe[field] = value
      continue
    }
    const list = listOf(recipe[field])
    const taken = value === none || (typeof value === 'string' && list.includes(value))
    recipe[field] = taken || value === undefined ? list : [...list, value]
  }
  return recipe
}
