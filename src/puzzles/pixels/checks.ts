/** What a setup of this kind must keep beyond the shape of its parts. */
import type { Complain } from '../../levels/lists.ts'
import { squares } from './grid.ts'
import type { Setup } from './schema.ts'

export function checkSetup(
  { classes, slots, start = [], examples, unseen, hunt }: Setup,
  complain: Complain,
): void {
  for (const [list, pictures] of Object.entries({ examples, unseen, ...huntLetters(hunt) }))
    for (const [i, { truth }] of pictures.entries())
      if (!classes.includes(truth))
        complain(
          [...list.split(' '), i, 'truth'],
          `one of ${classes.join(', ')}: there is no class "${truth}"`,
        )
  for (const [i, name] of classes.entries())
    if (!examples.some(({ truth }) => truth === name))
      complain(['classes', i], `a class of some example: none is a "${name}", so nobody could teach it`)
  if (start.length > slots) complain(['start'], `at most ${slots} windows, as slots says`)
  if (!hunt) return
  if (classes.length !== 2) complain(['classes'], 'two classes in a hunt: a label is turned into the other')
  if (slots !== squares) complain(['slots'], `${squares} in a hunt: every window is open`)
  for (const [i, { letters }] of hunt.handfuls.entries())
    if (letters.length < hunt.each)
      complain(['hunt', 'handfuls', i, 'letters'], `at least ${hunt.each} letters: a handful, as each says`)
}

const huntLetters = (hunt: Setup['hunt']) =>
  hunt && {
    'hunt validation': hunt.validation,
    ...Object.fromEntries(hunt.handfuls.map(({ letters }, i) => [`hunt handfuls ${i} letters`, letters])),
  }
