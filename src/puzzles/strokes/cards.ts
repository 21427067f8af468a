/** The cards of a level, each written by chance from its seed: what is practised on, what lies in the tray, what comes at night. Pure. */
import { createRandom } from '../../engine/index.ts'
import { type Lines, type Manner, printed, variations, type Writing, written } from './writing.ts'

/** A written card. */
export interface Written extends Writing {
  /** Index into the level's characters. */
  readonly truth: number
}

/** A stroke as a level has it: whole numbers in a box of 1024, y downwards. */
type Stroke = readonly (readonly [x: number, y: number])[]

export interface Post {
  readonly seed: number
  readonly characters: readonly { readonly id: string; readonly strokes: readonly Stroke[] }[]
  readonly hands: Manner
  readonly tray: number
  readonly unseen: number
  /** What the player names first. */
  readonly byHand?: { readonly seed: number; readonly cases: number; readonly hands: Manner } | undefined
  readonly hard: { readonly truth: string; readonly strokes: readonly Stroke[] }
}

const box = 1024

export const linesOf = (strokes: readonly Stroke[]): Lines =>
  strokes.map((stroke) => stroke.map(([x, y]) => [x / box, y / box] as const))

/** The first so many practice cards of each character, in rounds of one of each. Without any variation all are printed. */
export function practised(
  { seed, characters }: Pick<Post, 'seed' | 'characters'>,
  manner: Manner,
  each: number,
) {
  const neat = variations.every((one) => (manner[one] ?? 0) === 0)
  const shapes = characters.map(({ strokes }) => linesOf(strokes))
  const random = createRandom(seed, 'practice')
  return rounds(each, shapes, (lines) => (neat ? printed(lines) : written(lines, manner, random)))
}

/** Cards that people really wrote: kept back, to look at and to be checked on. */
export const trayOf = (setup: Post): Written[] => posted(setup, 'tray', setup.tray)

/** The night's, which nobody has seen: mixed, the hard one last. */
export function unseenOf(setup: Post): Written[] {
  const { seed, characters, hard } = setup
  const truth = characters.findIndex(({ id }) => id === hard.truth)
  return [
    ...createRandom(seed, 'order').shuffle(posted(setup, 'unseen', setup.unseen)),
    { truth, ...printed(linesOf(hard.strokes)) },
  ]
}

/** The row that the player names first, mixed; none where a level has none. */
export function rowOf({ characters, byHand }: Pick<Post, 'characters' | 'byHand'>): Written[] {
  if (!byHand) return []
  const { seed, cases, hands } = byHand
  const random = createRandom(seed, 'by hand')
  const shapes = characters.map(({ strokes }) => linesOf(strokes))
  // More than are shown, so that the last ones cannot be told by counting.
  const all = rounds(Math.ceil(cases / shapes.length) + 1, shapes, (lines) => written(lines, hands, random))
  return random.shuffle(all).slice(0, cases)
}

function posted({ seed, characters, hands }: Post, name: string, each: number): Written[] {
  const random = createRandom(seed, name)
  const shapes = characters.map(({ strokes }) => linesOf(strokes))
  return rounds(each, shapes, (lines) => written(lines, hands, random))
}

const rounds = (each: number, shapes: readonly Lines[], write: (lines: Lines) => Writing): Written[] =>
  Array.from({ length: each }, () =>
    shapes.map((lines, truth): Written => ({ truth, ...write(lines) })),
  ).flat()
