import type { ViewOf, ViewParts } from '../../store/view.ts'
import type { Tries } from '../../ui/kit/tries.ts'
import { type Call, callOfThing, folded, hertzOf, plain } from './calls.ts'
import type { Setup } from './schema.ts'

/** Who is looked at and heard: a thing, as an index, or a whistle of the player's own, hertz. */
export type Source = { readonly thing: number } | { readonly whistle: number }

/** What stage and panel both show and both change, and no rule depends on. */
export interface Looking extends Tries {
  readonly source: Source
  /**
   * What sounds: the air, or what the numbers say; `row`, hertz: a call to be named, which is not looked at. A new object
   * each time.
   */
  readonly ear: { readonly of: 'air' | 'numbers' } | { readonly row: number } | undefined
  /** Hertz, while something sounds. The game's sound reads it. */
  readonly sung: number | undefined
}

export type View = ViewParts<Looking>

export const viewOf = (session: ViewOf, setup: Pick<Setup, 'things'>): View =>
  session<Looking>({
    ...{ source: { thing: setup.things.length - 1 }, ear: undefined, sung: undefined },
    tries: [],
  }).parts

/** The note that a thing is looked at with: one in its middle. */
export function middleOf({ things, notes }: Pick<Setup, 'things' | 'notes'>, thing: number): number {
  const from = things[thing]?.from ?? 0
  return Math.floor((from + (things[thing + 1]?.from ?? notes.count)) / 2)
}

export const hertzOfSource = (setup: Pick<Setup, 'things' | 'notes'>, source: Source): number =>
  'whistle' in source ? source.whistle : hertzOf(setup, middleOf(setup, source.thing))

/** What is looked at, in tune and with the sea in it. */
export const callOfSource = (setup: Setup, source: Source): Call =>
  'whistle' in source
    ? plain(source.whistle)
    : callOfThing(setup, source.thing, middleOf(setup, source.thing))

/** Hertz of what sounds: the frequency itself, or what sampling makes of it. */
export function heardHertz(
  setup: Pick<Setup, 'things' | 'notes'>,
  { source, ear }: Looking,
  rate: number,
): number | undefined {
  if (ear && 'row' in ear) return ear.row
  const hertz = hertzOfSource(setup, source)
  return ear && (ear.of === 'air' ? hertz : folded(hertz, rate))
}
