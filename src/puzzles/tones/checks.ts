/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'
import type { Knot } from './sung.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { pitch, tones, voices, chance, hard, slots, moments, people, byHand } = setup
  const speaking = people?.guests ?? voices
  if (pitch.from >= pitch.to) complain(['pitch', 'to'], `more than ${pitch.from}, as from says`)
  if (chance.length.from > chance.length.to)
    complain(['chance', 'length', 'to'], `at least ${chance.length.from}, as from says`)
  thingsApart('tones', tones, complain)
  thingsApart('voices', voices, complain)
  for (const [i, { shape }] of tones.entries()) checkShape(shape, ['tones', i, 'shape'], complain)
  for (const [path, list] of [
    [['voices'], voices],
    [['people', 'guests'], people?.guests ?? []],
  ] as const)
    for (const [i, { ground, reach }] of list.entries())
      if (ground < pitch.from || ground + 4 * reach > pitch.to)
        complain([...path, i], `five levels within the chart, ${pitch.from} to ${pitch.to} semitones`)
  if (people) {
    thingsApart('people.guests', people.guests, complain)
    for (const [i, moment] of people.moments.entries())
      if (moment >= moments || (i > 0 && moment <= (people.moments[i - 1] ?? 0)))
        complain(['people', 'moments', i], `moments later and later, the last at most ${moments - 1}`)
    const twice = doubled(people.told)
    if (twice !== undefined) complain(['people', 'told', twice], 'each way once')
  }
  if (byHand && !people) complain(['byHand'], 'people: the row is called by guests')
  checkShape(hard.shape, ['hard', 'shape'], complain)
  for (const [what, list] of [
    ['truth', tones],
    ['voice', speaking],
  ] as const)
    if (!list.some(({ id }) => id === hard[what]))
      complain(['hard', what], `one of ${list.map(({ id }) => id).join(', ')}: there is no "${hard[what]}"`)
  if (slots > moments) complain(['slots'], `at most ${moments}, as many as there are moments`)
}

function checkShape(shape: readonly Knot[], path: (string | number)[], complain: Complain): void {
  if (shape[0]?.[0] !== 0) complain([...path, 0], 'a first knot at part 0')
  if (shape.at(-1)?.[0] !== 1) complain([...path, shape.length - 1], 'a last knot at part 1')
  for (const [i, [part]] of shape.entries())
    if (i > 0 && part <= (shape[i - 1]?.[0] ?? 0)) complain([...path, i], 'knots later and later')
}
