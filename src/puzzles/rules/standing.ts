import type { Guest, Planted } from '../../scenes/kit/grove/grove.ts'
import { asksOf, majorities } from '../kit/tree.ts'
import type { FerryEvent, HandEvent, LearnedEvent, SplitEvent } from './events.ts'
import { yardUnder } from './plan.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, namesIn, yardOf } from './tree.ts'

export type Walked = HandEvent | LearnedEvent

/** How the pier stands after the first `index` events: which tree, and who is in its pens. */
export function standingAfter(
  setup: Setup,
  recipe: Recipe,
  events: readonly FerryEvent[],
  index: number,
): Planted {
  const { yard, animal } = yardOf(setup)
  const past = events.slice(0, index)
  const last = past.at(-1)
  const splits = past.filter((event): event is SplitEvent => event.type === 'split')
  if (splits.length === 0) return walkedTo(asksIn(setup, recipe), namesIn(setup, recipe), 'case')
  const asks = asksOf(splits)
  const names = majorities(yard, asks, setup.classes.length)
  return last?.type === 'split' ? yardUnder(setup, asks, names) : walkedTo(asks, names, 'learned')

  function walkedTo(asks: Planted['asks'], names: Planted['names'], type: Walked['type']): Planted {
    const is = (event: FerryEvent): event is Walked => event.type === type
    const inside = new Map<string, Guest[]>()
    for (const one of past.filter(is)) inside.set(one.at, [...(inside.get(one.at) ?? []), animal(one.card)])
    const all = events.filter(is)
    return { asks, names, inside, room: (pen) => all.filter((one) => one.at === pen).length }
  }
}
