/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import { offers } from './names.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  const { styles, songs, listeners, hard, slots, month } = setup
  thingsApart('styles', styles, complain)
  thingsApart(
    'songs',
    songs.map(({ id, title }) => ({ id, name: title })),
    complain,
  )
  const known = styles.map(({ id }) => id)
  const oneOf = (path: (string | number)[], id: string) => {
    if (!known.includes(id)) complain(path, `one of ${known.join(', ')}: there is no "${id}"`)
  }
  for (const [i, { style }] of songs.entries()) oneOf(['songs', i, 'style'], style)
  for (const [i, id] of hard.entries()) oneOf(['hard', i], id)
  if (hard[0] === hard[1]) complain(['hard', 1], 'another style than the first')
  if (listeners.rated > songs.length)
    complain(['listeners', 'rated'], `at most ${songs.length}, as many as there are songs`)
  if (listeners.aside >= listeners.rated)
    complain(['listeners', 'aside'], `fewer than ${listeners.rated}, or nothing is left to learn from`)
  if (slots > songs.length - offers)
    complain(['slots'], `at most ${songs.length - offers}, so that ${offers} songs are left to offer`)
  if (month.memory > month.days)
    complain(['month', 'memory'], `at most ${month.days}, as many days as the month has`)
}
