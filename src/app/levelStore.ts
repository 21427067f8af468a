import type { AnyRules, LevelStore } from './app.ts'

const rules = import.meta.glob<{ rules: AnyRules }>('../puzzles/*/rules.ts')

/** The shipped levels. The format's checks are fetched when the first level is wanted, not with the title. */
export function createLevelStore(): LevelStore {
  const format = async () => {
    const [load, recipe] = await Promise.all([import('../levels/load.ts'), import('../levels/recipe.ts')])
    return { ...load, ...recipe }
  }
  let loaded: Awaited<ReturnType<typeof format>> | undefined
  const atHand = new Map<string, AnyRules>()

  return {
    async worlds() {
      const { createWorlds } = await import('../levels/campaign.ts')
      return createWorlds()
    },
    async open(id) {
      loaded ??= await format()
      const parsed = await loaded.loadLevel(id)
      if (!parsed) throw new Error(`There is no level "${id}".`)
      return parsed.ok
        ? { ok: true, level: parsed.level, notices: parsed.notices.map(({ remedy }) => remedy) }
        : { ok: false, fault: parsed.faults[0] }
    },
    async rules(kind) {
      const load = rules[`../puzzles/${kind}/rules.ts`]
      if (!load) throw new Error(`There is no puzzle kind "${kind}".`)
      const fetched = (await load()).rules
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
      const read = loaded?.checkRecipe(level.kind, recipe)
      return read?.ok ? { recipe: read.recipe } : undefined
    },
  }
}
