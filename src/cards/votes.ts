/**
 * From what was seen in picture after picture to what a class answered. A mark is sometimes seen where there is none: a
 * card counts once three pictures in a row in which it was seen agree, and only if it is on the roster.
 */
export const sides = ['A', 'B', 'C', 'D'] as const
/** The side of a card that is up. */
export type Side = (typeof sides)[number]

interface Seen {
  readonly card: number
  readonly side: Side
}

/** What each card answered, by its number. */
export type Answers = ReadonlyMap<number, Side>

/** Pictures that must agree. */
export const agreeing = 3

/** `frames`: what was seen in each picture, from the first to the last. Until all is locked, a card may be turned again. */
export function votesAfter(frames: readonly (readonly Seen[])[], roster: readonly number[]): Answers {
  const reading = readCards(roster)
  for (const frame of frames) reading.see(frame)
  return reading.answers()
}

/** A class's answers while they are being read. */
export interface Reading {
  /** What one picture showed. */
  see(frame: readonly Seen[]): void
  /** What a card answers by word or hand, where no camera sees it; absent takes it back. */
  say(card: number, side: Side | undefined): void
  answers(): Answers
}

/** `onTick` is told the numbers that have been read, in the roster's order, each time they change: never what they answered. */
export function readCards(roster: readonly number[], onTick?: (read: readonly number[]) => void): Reading {
  const listed = new Set(roster)
  const answers = new Map<number, Side>()
  /** What a card showed last, and how many pictures in a row. */
  const runs = new Map<number, { side: Side; long: number }>()
  const put = (card: number, side: Side | undefined) => {
    const before = answers.has(card)
    if (side) answers.set(card, side)
    else answers.delete(card)
    return before !== answers.has(card)
  }
  const tick = () => onTick?.(roster.filter((card) => answers.has(card)))
  return {
    see(frame) {
      let changed = false
      for (const card of new Set(frame.map((one) => one.card))) {
        if (!listed.has(card)) continue
        const shown = new Set(frame.filter((one) => one.card === card).map(({ side }) => side))
        const [side] = shown
        // Seen twice and differently: one of them is none, or somebody holds a copy.
        if (!side || shown.size > 1) {
          runs.delete(card)
          continue
        }
        const run = runs.get(card)
        const long = run?.side === side ? run.long + 1 : 1
        runs.set(card, { side, long })
        if (long >= agreeing) changed = put(card, side) || changed
      }
      if (changed) tick()
    },
    say(card, side) {
      if (listed.has(card) && put(card, side)) tick()
    },
    answers: () =>
      new Map(
        roster.flatMap((card) => {
          const side = answers.get(card)
          return side ? [[card, side] as const] : []
        }),
      ),
  }
}
