/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, thingsApart } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'

export function checkSetup({ characters, hard }: Setup, complain: Complain): void {
  thingsApart('characters', characters, complain)
  if (!characters.some(({ id }) => id === hard.truth))
    complain(
      ['hard', 'truth'],
      `one of ${characters.map(({ id }) => id).join(', ')}: there is no "${hard.truth}"`,
    )
}
