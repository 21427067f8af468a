import type { Attempt, Attempter } from '../engine/index.ts'

const attempts = import.meta.glob<{ attempt: Attempt<unknown, unknown> }>('../room/modes/*/attempt.ts')

/** Whatever the room's own wall made of the recipe: nothing of it is a player's, and nothing costs. */
const rules = { check: () => undefined, cost: () => ({}) }

/** What a game of the room has learned for itself, as `room/<mode>`. In a file of its own: no level needs the list. */
export async function loadGame(kind: string): Promise<Attempter<unknown, unknown>> {
  const load = attempts[`../${kind.replace('/', '/modes/')}/attempt.ts`]
  if (!load) throw new Error(`There is no game "${kind}".`)
  return { ...(await load()), rules }
}
