/** What a level of this kind must keep beyond the shape of its parts: that a program can be written from what it offers. */

import { holds } from '../../coding/blocks/piece.ts'
import type { Complain } from '../../levels/lists.ts'
import { factsOf } from './facts.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { world, languages, toolbox, tensorflow } = setup
  if (languages.includes('blocks')) {
    if (!factsOf(world).blocks)
      complain(
        ['languages', languages.indexOf('blocks')],
        `python or javascript: there are no blocks for ${world}`,
      )
    if (!toolbox) complain(['toolbox'], 'the blocks on offer, because languages has blocks')
    else checkToolbox(toolbox, complain)
  } else if (toolbox) complain(['toolbox'], 'none, because languages has no blocks')
  if (!tensorflow) return
  if (!factsOf(world).examples)
    complain(['tensorflow'], `false: ${world} gives a program nothing to train on`)
  else if (!languages.includes('javascript'))
    complain(['tensorflow'], 'false: it is for JavaScript, which languages does not have')
}

function checkToolbox(toolbox: NonNullable<Setup['toolbox']>, complain: Complain): void {
  if (toolbox.every((type) => holds.has(type)))
    complain(['toolbox'], 'a block that does something by itself: these only hold others')
  if (toolbox.includes('guess')) return
  for (const [i, type] of toolbox.entries())
    if (type === 'if-guess' || type === 'if-sure')
      complain(['toolbox', i], `"guess" beside it: without a guess ${type} has nothing to ask about`)
}
