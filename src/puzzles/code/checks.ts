/** What a level of this kind must keep beyond the shape of its parts: that a program can be written from what it offers. */

import { holds } from '../../coding/blocks/piece.ts'
import { cutAtGaps, type Ladder } from '../../coding/rungs/ladder.ts'
import type { Complain } from '../../levels/lists.ts'
import { factsOf } from './facts.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { world, languages, toolbox, tensorflow, rungs, signsFrom } = setup
  if (languages.includes('blocks')) {
    if (!factsOf(world).blocks)
      complain(
        ['languages', languages.indexOf('blocks')],
        `python or javascript: there are no blocks for ${world}`,
      )
    if (!toolbox) complain(['toolbox'], 'the blocks on offer, because languages has blocks')
    else checkToolbox(toolbox, complain)
  } else if (toolbox) complain(['toolbox'], 'none, because languages has no blocks')
  if (signsFrom && !factsOf(world).signs)
    complain(['signsFrom'], `none: ${world} has no sensor that reads signs`)
  if (rungs) checkRungs(rungs, languages, complain)
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

/** What a level's rungs must keep beyond their shape: both languages have them, and every gap can be filled. */
function checkRungs(
  given: NonNullable<Setup['rungs']>,
  languages: Setup['languages'],
  complain: Complain,
): void {
  for (const language of ['python', 'javascript'] as const) {
    const one = given[language]
    const here = languages.includes(language)
    if (here && !one) complain(['rungs'], `${language} too, because languages has it`)
    if (!here && one) complain(['rungs', language], `none, because languages has no ${language}`)
    if (one) checkGaps(one, (path, message) => complain(['rungs', language, ...path], message))
  }
}

function checkGaps(ladder: Ladder, complain: Complain): void {
  for (const [i, { line, text, others }] of ladder.gaps.entries()) {
    const whole = ladder.lines[line - 1]
    const parts = whole?.split(text).length ?? 0
    if (whole === undefined) complain(['gaps', i, 'line'], `at most ${ladder.lines.length}`)
    else if (parts !== 2) complain(['gaps', i, 'text'], `a part that stands once in ${whole.trim()}`)
    if (others.includes(text)) complain(['gaps', i, 'others'], 'others than the text itself')
    if (new Set(others).size < others.length) complain(['gaps', i, 'others'], 'each once')
  }
  for (const piece of ladder.lines.keys()) {
    const { gaps } = cutAtGaps(ladder, piece)
    const ends = gaps.map((gap) => {
      const text = ladder.gaps[gap]?.text ?? ''
      const from = ladder.lines[piece]?.indexOf(text) ?? 0
      return { gap, from, to: from + text.length }
    })
    for (const [i, { gap, from }] of ends.entries())
      if (from < (ends[i - 1]?.to ?? 0)) complain(['gaps', gap, 'text'], 'a part that no other gap holds')
  }
}
