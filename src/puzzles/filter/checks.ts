/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled, namedApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const words = setup.words.map(({ id }) => id)
  const known = (path: (string | number)[], id: string) => {
    if (!words.includes(id)) complain(path, `one of ${words.join(', ')}: there is no word "${id}"`)
  }
  for (const list of ['words', 'sacks', 'harbour'] as const) {
    const at = doubled(setup[list].map(({ id }) => id))
    if (at !== undefined) complain([list, at, 'id'], 'an id of its own: it is in the list twice')
  }
  const twice = doubled(setup.words.map(({ of, shown }) => (of === 'capitals' ? of : shown.toLowerCase())))
  if (twice !== undefined) complain(['words', twice, 'shown'], 'what no other word counts')
  for (const [i, { of, shown }] of setup.words.entries()) {
    if (of === 'word' && !/^[A-Za-z0-9]+$/.test(shown))
      complain(['words', i, 'shown'], 'one word of Latin letters and digits: the counter knows no other')
    if (of === 'sign' && [...shown].length !== 1) complain(['words', i, 'shown'], 'one sign')
  }
  namedApart(
    setup.sacks.map(({ name }, i) => [['sacks', i, 'name'], name]),
    complain,
  )
  for (const [i, { letters }] of setup.sacks.entries()) {
    for (const [n, said] of letters.entries()) checkLetter(said, ['sacks', i, 'letters', n], known, complain)
    for (const stamp of ['letter', 'spam'])
      if (!letters.some((said) => new RegExp(`^${stamp}\\b`).test(said)))
        complain(['sacks', i, 'letters'], `a letter stamped "${stamp}": of one kind alone nothing is learned`)
  }
  for (const [n, said] of setup.tonight.entries()) {
    checkLetter(said, ['tonight', n], known, complain)
    if (said.includes('/')) complain(['tonight', n], 'what it is, and no other stamp')
  }
  const at = doubled(setup.start.map(({ word }) => word))
  if (at !== undefined) complain(['start', at, 'word'], 'each word once')
  for (const [i, { word }] of setup.start.entries()) known(['start', i, 'word'], word)
}

function checkLetter(
  said: string,
  path: (string | number)[],
  known: (path: (string | number)[], id: string) => void,
  complain: Complain,
): void {
  const [stamps = '', ...pairs] = said.split(' ')
  const [stamp, truth] = stamps.split('/')
  if (stamp === truth) complain(path, `"${stamp}" once: a stamp that is right has no stroke`)
  const named = pairs.filter((_, i) => i % 2 === 0)
  if (doubled(named) !== undefined) complain(path, 'each word once')
  for (const id of named) known(path, id)
}
