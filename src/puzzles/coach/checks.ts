/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Knot } from '../kit/sung.ts'
import type { Setup } from './schema.ts'

type Path = (string | number)[]

export function checkSetup(setup: Setup, complain: Complain): void {
  const { tones, groups, penguin, hard, teacher, hears } = setup
  const [toneIds, groupIds] = [tones, groups].map((list) => list.map(({ id }) => id))
  const known = (path: Path, id: string, ids: readonly string[] = []) => {
    if (!ids.includes(id)) complain(path, `one of ${ids.join(', ')}: there is no "${id}"`)
  }
  thingsApart('tones', tones, complain)
  thingsApart('groups', groups, complain)
  for (const [i, { shape, slip }] of tones.entries()) {
    checkShape(shape, ['tones', i, 'shape'], complain)
    checkShape(slip.shape, ['tones', i, 'slip', 'shape'], complain)
  }
  for (const [i, { own, length }] of groups.entries()) {
    checkLength(length, ['groups', i, 'length'], complain)
    for (const [k, { tone, shape }] of own.entries()) {
      known(['groups', i, 'own', k, 'tone'], tone, toneIds)
      checkShape(shape, ['groups', i, 'own', k, 'shape'], complain)
    }
  }
  checkLength(teacher.length, ['teacher', 'length'], complain)
  checkShape(teacher.shape, ['teacher', 'shape'], complain)
  known(['teacher', 'tone'], teacher.tone, toneIds)
  known(['penguin', 'asked'], penguin.asked, toneIds)
  known(['penguin', 'sings'], penguin.sings, toneIds)
  if (penguin.asked === penguin.sings) complain(['penguin', 'sings'], 'another tone than the one asked for')
  known(['hard', 'tone'], hard.tone, toneIds)
  known(['hard', 'group'], hard.group, groupIds)
  checkShape(hard.shape, ['hard', 'shape'], complain)
  for (const [i, at] of hears.entries())
    if (i > 0 && at <= (hears[i - 1] ?? 0)) complain(['hears', i], 'parts later and later')
}

function checkLength(
  { from, to }: { readonly from: number; readonly to: number },
  path: Path,
  complain: Complain,
) {
  if (from > to) complain([...path, 'to'], `at least ${from}, as from says`)
}

function checkShape(shape: readonly Knot[], path: Path, complain: Complain): void {
  if (shape[0]?.[0] !== 0) complain([...path, 0], 'a first knot at part 0')
  if (shape.at(-1)?.[0] !== 1) complain([...path, shape.length - 1], 'a last knot at part 1')
  for (const [i, [part]] of shape.entries())
    if (i > 0 && part <= (shape[i - 1]?.[0] ?? 0)) complain([...path, i], 'knots later and later')
}
