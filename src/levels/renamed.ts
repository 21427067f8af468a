/**
 * Words that level files and recipes used before format 3, and what they are called since: one name for one thing in
 * every kind. `migrate.ts` lifts level files with them, `recipe.ts` and `passport.ts` what players have saved.
 */
type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A new name for each old one, by kind. */
const metrics: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['label', new Map([['known.accuracy', 'validation.accuracy']])],
  ['boundary', new Map([['valid.accuracy', 'validation.accuracy']])],
  [
    'code',
    new Map([
      ['hidden.passed', 'test.passed'],
      ['visible.passed', 'validation.passed'],
      ['effort', 'test.effort'],
      ['right.en', 'test.accuracy.en'],
      ['right.zh-Hant', 'test.accuracy.zh-Hant'],
      ['right.zh-Hans', 'test.accuracy.zh-Hans'],
    ]),
  ],
])
const everyKind = new Map([...metrics.values()].flatMap((names) => [...names]))

/** Goals with their metrics called by the new names; whatever is no goal stays as it is, for the schema to refuse. */
export function renameGoals(kind: unknown, goals: unknown): unknown {
  const names = typeof kind === 'string' ? metrics.get(kind) : undefined
  if (!names) return goals
  const lift = (value: unknown, key = ''): unknown => {
    if (key === 'metric' && typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map((one) => lift(one))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, lift(of, name)]))
  }
  return lift(goals)
}

/** Figures of a saved run, whatever kind its level is of: no old name means two things. */
export function renameMetrics<T>(figures: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(figures).map(([name, of]) => [everyKind.get(name) ?? name, of]))
}

/**
 * A recipe of today's shape from one of any time. Of networks' recipes, and no others have `epochs`, one kind called
 * the hidden layers `layers` and another the learning rate `rate`.
 */
export function liftRecipe(recipe: unknown): unknown {
  if (!isObject(recipe) || !Object.hasOwn(recipe, 'epochs')) return recipe
  return rename(recipe, { layers: 'hidden', rate: 'learningRate' })
}

/** The object with some of its keys called otherwise, in the same order. A new name that is taken already stays. */
export function rename(object: Json, names: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      const name = Object.hasOwn(names, key) ? names[key] : undefined
      return [name !== undefined && !Object.hasOwn(object, name) ? name : key, value]
    }),
  )
}
