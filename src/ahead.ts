/**
 * Asks at once for everything that a level's screens will want: asked for one after another, each part would wait for the
 * one that asks for it, a journey to the server apiece. Nothing is kept here: whoever wants a part imports it,
 * finds it here or on its way, and says what is to be said where it cannot be fetched.
 */
import { loadRules } from './app/kindRules.ts'
import { findLevelFile } from './levels/files.ts'
import { loadKindSchema } from './levels/kinds.ts'
import { levelEntries } from './levels/levelIndex.ts'
import { loadKind } from './ui/kinds.ts'

/** Resolves when all of it is here, or will not come. */
export async function askAhead(id: string): Promise<void> {
  const kind = levelEntries[id]?.kind
  await Promise.allSettled([
    import('./ui/screens/level.tsx'),
    import('./store/disk.ts'),
    import('./levels/campaign.ts'),
    import('./levels/load.ts'),
    import('./levels/recipe.ts'),
    import('./levels/glossary.ts'),
    findLevelFile(id)?.read(),
    // A daily puzzle is of another level's kind, which is known once it has been dealt.
    ...(kind === undefined ? [] : [loadKindSchema(kind), loadKind(kind), rulesOf(kind)]),
    import('./learn/client.ts'),
  ])
}

/** Kinds whose rules know of languages run programs. */
async function rulesOf(kind: string): Promise<void> {
  const rules = await loadRules(kind)
  if (rules.language) await import('./sandbox/client.ts')
}
