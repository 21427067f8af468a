/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { measuredChecks } from '../kit/measured.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { classes, measures, cards, unseen, guide, relabel } = setup
  const { known, things, taught } = measuredChecks(classes, 'measures', measures, complain)
  thingsApart('cards', cards, complain)
  things(['cards'], cards)
  things(['unseen'], unseen)
  for (const [i, { label, guess }] of cards.entries()) {
    if (label !== undefined) known(['cards', i, 'label'], label)
    if (guess !== undefined) known(['cards', i, 'guess'], guess)
    if (guide && guess === undefined)
      complain(['cards', i], 'a guess: where there is a guide, a second person labels every card')
  }
  taught(cards, 'card')
  if (!guide) return
  if (relabel !== 'any') complain(['relabel'], '"any": where there is a guide, every card lies open')
  const ids = guide.lines.map(({ id }) => id)
  for (const [i, { id, of, fits }] of guide.lines.entries()) {
    if (ids.indexOf(id) < i)
      complain(['guide', 'lines', i, 'id'], `an id of its own: "${id}" is in the list twice`)
    known(['guide', 'lines', i, 'of'], of)
    for (const [n, one] of fits.entries()) known(['guide', 'lines', i, 'fits', n], one)
  }
  for (const [i, { id }] of classes.entries())
    if (!guide.lines.some(({ of }) => of === id))
      complain(['classes', i], `a class of some line: the guide can say nothing of "${id}"`)
}
