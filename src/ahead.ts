/**
 * Asks at once for everything that a level's screens will want: asked for one after another, each part would wait for the
 * one that asks for it, a journey to the server apiece. Nothing is kept here: whoever wants a part imports it,
 * finds it here or on its way, and says what is to be said where it cannot be fetched.
 */
import { loadRules } from './app/kindRules.ts'
import type { ProgramLanguage } from './engine/index.ts'
import type { Learner } from './learn/client.ts'
import { findLevelFile } from './levels/files.ts'
import { loadKindSchema } from './levels/kinds.ts'
import { levelEntries } from './levels/levelIndex.ts'
import { loadKind } from './ui/kinds.ts'

/** Resolves when all of it is here, or will not come. */
export async function askAhead(id: string, learner: Pick<Learner, 'expect'>): Promise<void> {
  const { kind, language } = levelEntries[id] ?? {}
  // A worker that only has programs run is small, and as many journeys away as the lab.
  if (kind !== undefined && language) learner.expect(kind)
  const machine = language && Promise.allSettled([fetchMachine(language)])
  await Promise.allSettled([
    ...(language ? [import('./sandbox/client.ts')] : []),
    import('./ui/screens/level.tsx'),
    import('./store/disk.ts'),
    import('./levels/campaign.ts'),
    import('./levels/load.ts'),
    import('./levels/recipe.ts'),
    import('./levels/glossary.ts'),
    findLevelFile(id)?.read(),
    // A daily puzzle is of another level's kind, which is known once it has been dealt.
    ...(kind === undefined ? [] : [loadKindSchema(kind), loadKind(kind), loadRules(kind)]),
    import('./learn/client.ts'),
  ])
  if (language) await Promise.allSettled([machine, fetchParts(language)])
}

/** Heavy, and behind all else on the line, which would lie idle while the page makes itself of what has come. */
async function fetchMachine(language: ProgramLanguage | 'blocks'): Promise<void> {
  const { fetchMachineFor } = await import('./sandbox/machineBytes.ts')
  await fetchMachineFor(language)
}

/** What else a first program needs, behind what shows the lab and before its pictures. */
async function fetchParts(language: ProgramLanguage | 'blocks'): Promise<void> {
  const { fetchPartsFor } = await import('./sandbox/client.ts')
  await fetchPartsFor(language)
}
