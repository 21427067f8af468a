import type { CodeEvent, Place } from '../../events.ts'
import type { HandOfWorld } from '../../hands.ts'
import { opens } from '../../opens.ts'
import { type Estate, neighboursOf } from './world.ts'

/**
 * A small estate in which only a queue finds the ten steps: whoever runs straight for the goal, and whoever always asks
 * what was found last, comes home by sixteen.
 */
export const estate: Estate = {
  width: 9,
  height: 6,
  walls: [5, 6, 7, 8, 10, 15, 19, 28, 29, 30, 34, 40, 41, 42, 53],
  start: 51,
  goal: 21,
}

const place: Place = { world: 'flood', ...estate, byHand: true }

export interface Search {
  /** Cells found and not asked yet, the oldest first. */
  readonly waiting: readonly number[]
  /** From start to goal, as the notes of where each cell came from say; nothing before the goal is reached. */
  readonly way: readonly number[]
  /** Questions: the goal itself need not be asked. */
  readonly questions: number
}

/** What a search knows after asking these cells in this order; undefined where it asked what it had not found. */
export function searchOf(asked: readonly number[]): Search | undefined {
  const from = new Map<number, number | undefined>([[estate.start, undefined]])
  let waiting = [estate.start]
  for (const [i, cell] of asked.entries()) {
    if (!waiting.includes(cell) || asked[i - 1] === estate.goal) return undefined
    waiting = waiting.filter((one) => one !== cell)
    if (cell === estate.goal) break
    for (const next of neighboursOf(estate, cell)) {
      if (from.has(next)) continue
      from.set(next, cell)
      waiting.push(next)
    }
  }
  const way: number[] = []
  if (asked.at(-1) === estate.goal)
    for (let cell: number | undefined = estate.goal; cell !== undefined; cell = from.get(cell))
      way.unshift(cell)
  return { waiting, way, questions: asked.length - (way.length > 0 ? 1 : 0) }
}

/** The cells in a queue's order, up to the goal. */
export function queueOrder(): readonly number[] {
  const asked: number[] = []
  for (;;) {
    const next = searchOf(asked)?.waiting[0]
    if (next === undefined) return asked
    asked.push(next)
    if (next === estate.goal) return asked
  }
}

export const hand: HandOfWorld = {
  place,
  first: [],
  events(asked): readonly CodeEvent[] {
    const way = searchOf(asked)?.way ?? []
    return [
      opens(place),
      ...asked
        .filter((cell) => cell !== estate.goal)
        .map((cell): CodeEvent => ({ type: 'expand', ms: 0, cell, found: neighboursOf(estate, cell) })),
      ...(way.length > 0 ? [{ type: 'way', ms: 0, cells: way } as const] : []),
    ]
  },
  fits: (asked) => searchOf(asked) !== undefined,
}
