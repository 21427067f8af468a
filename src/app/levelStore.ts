import type { AnyRules, LevelStore, OpenedLevel } from './app.ts'

const dailies = () => import('./dailyLevels.ts')

/** The shipped levels. The format's checks are fetched when the first level is wanted, not with the title. */
export function createLevelStore(): LevelStore {
  const format = async () => {
    const [load, recipe, glossary, kinds] = await Promise.all([
      import('../levels/load.ts'),
      import('../levels/recipe.ts'),
      import('../levels/glossary.ts'),
      import('../levels/kinds.ts'),
    ])
    return { ...load, ...recipe, ...glossary, ...kinds }
  }
  let loaded: Awaited<ReturnType<typeof format>> | undefined
  const atHand = new Map<string, AnyRules>()

  async function openLevel(id: string): Promise<OpenedLevel> {
    loaded ??= await format()
    const parsed = await loaded.loadLevel(id)
    if (!parsed) throw new Error(`There is no level "${id}".`)
    if (!parsed.ok) return { ok: false, fault: parsed.faults[0] }
    const notices = parsed.notices.map(({ remedy }) => remedy)
    return { ok: true, level: parsed.level, terms: loaded.terms, notices }
  }

  return {
    async worlds() {
      const { createWorlds } = await import('../levels/campaign.ts')
      return createWorlds()
    },
    async entries() {
      const { levelEntries } = await import('../levels/levelIndex.ts')
      return levelEntries
    },
    async notes() {
      const { introduced } = await import('../levels/levelTerms.ts')
      return introduced
    },
    dailies,
    // The engine's own word for it is fetched with what opens one.
    open: async (id) =>
      id.startsWith('daily-') ? (await dailies()).openDaily(id, openLevel) : openLevel(id),
    narrowed: (level, coding) => loaded?.narrowed(level, coding),
    async rules(kind) {
      const { loadRules } = await import('./kindRules.ts')
      const fetched = await loadRules(kind)
      atHand.set(kind, fetched)
      return fetched
    },
    rulesAtHand(kind) {
      const rules = atHand.get(kind)
      if (!rules) throw new Error(`The rules of "${kind}" have not been fetched.`)
      return rules
    },
    readRecipe(level, recipe) {
      // A level is open, so the format has been loaded.
      const read = loaded?.checkRecipe(level.kind, recipe, loaded.fetchedKinds)
      return read?.ok ? { recipe: read.recipe } : undefined
    },
  }
}
