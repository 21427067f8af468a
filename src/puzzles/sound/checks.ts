/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { hertzOf } from './calls.ts'
import type { Setup } from './schema.ts'
import { size } from './spectrum.ts'

/** Hertz that no whistle goes beyond. */
const highest = 6000

export function checkSetup(setup: Setup, complain: Complain): void {
  const { notes, things, rate, window, chance, hard, byHand } = setup
  thingsApart('things', things, complain)
  for (const [i, { from }] of things.entries()) {
    const before = things[i - 1]?.from
    if (before === undefined ? from !== 0 : from <= before)
      complain(
        ['things', i, 'from'],
        before === undefined ? '0: the first has the lowest note' : `more than ${before}`,
      )
    if (from >= notes.count)
      complain(['things', i, 'from'], `less than ${notes.count}, as many as there are notes`)
  }
  if (hertzOf(setup, notes.count - 1) > highest)
    complain(['notes', 'count'], `notes up to ${highest} hertz at most`)
  if (chance.lasts.from > chance.lasts.to)
    complain(['chance', 'lasts', 'to'], `at least ${chance.lasts.from}, as from says`)
  const most = Math.round(((rate.steps.at(-1) ?? 0) * (window.steps.at(-1) ?? 0)) / 1000)
  if (most > size) complain(['window', 'steps'], `at most ${size} numbers a call: these make ${most}`)
  for (const [path, one] of [
    [['hard'], hard],
    [['hard', 'with'], hard.with],
  ] as const) {
    if (!things.some(({ id }) => id === one.thing))
      complain(
        [...path, 'thing'],
        `one of ${things.map(({ id }) => id).join(', ')}: there is no "${one.thing}"`,
      )
    if (one.note >= notes.count) complain([...path, 'note'], `less than ${notes.count}`)
  }
  const places = (byHand?.things ?? []).map((id) => things.findIndex((thing) => thing.id === id))
  for (const [i, place] of places.entries())
    if (place <= (places[i - 1] ?? -1))
      complain(['byHand', 'things', i], `one of ${things.map(({ id }) => id).join(', ')}, in that order`)
}
