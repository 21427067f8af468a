/**
 * How hard a level is: what share of random legal recipes wins how many stars. Between 0.1% and 15% should win
 * three, so that the level is neither luck nor a needle in a haystack. Of programs, random ones win nothing and mean
 * nothing: there the recipes drawn are reference solutions with one to three slips, and the share says how forgiving
 * the level is. No band is asked of it, but neither none nor all of them should win.
 */
import { createRandom, type Level, type Outcome, type Random, type Stars } from '../engine/index.ts'
import { readReferences } from './files.ts'
import { attemptHeadless } from './headless.ts'
import { type Kind, loadKind } from './kind.ts'

export interface Survey {
  readonly level: string
  readonly tries: number
  /** `random` legal recipes, or `slips`: reference solutions with one to three slips in them. */
  readonly drawn: 'random' | 'slips'
  /** Share of the tries that won exactly so many stars. */
  readonly share: Readonly<Record<Stars, number>>
  /** A recipe with the most stars found, and what it reached. */
  readonly best: Pick<Outcome, 'stars' | 'metrics' | 'cost'> & { readonly recipe: unknown }
}

export async function survey(level: Level, tries: number, kind?: Kind): Promise<Survey> {
  const { rules, slip } = kind ?? (await loadKind(level.kind))
  const random = createRandom(level.seed, 'survey')
  const references = slip ? readReferences(level.id) : []
  const drawn = slip && references.length > 0 ? 'slips' : 'random'

  function draw(chance: Random): unknown {
    if (!slip || drawn === 'random') return rules.sample(level.setup, level.budget, chance)
    let recipe = chance.pick(references)
    for (let slips = 1 + chance.below(3); slips > 0; slips--) recipe = slip(recipe, chance)
    return recipe
  }

  const count: Record<Stars, number> = { 0: 0, 1: 0, 2: 0, 3: 0 }
  let best: Survey['best'] | undefined
  for (let i = 0; i < tries; i++) {
    const recipe = draw(random.fork(`try ${i}`))
    const attempted = await attemptHeadless(level, recipe)
    if (!attempted.ok) {
      throw new Error(
        `sample drew a recipe that is not legal: ${JSON.stringify({ recipe, why: attempted.why })}`,
      )
    }
    const { stars, metrics, cost } = attempted.outcome
    count[stars]++
    if (!best || stars > best.stars) best = { stars, recipe, metrics, cost }
  }
  if (!best) throw new Error('survey: no tries')
  const share = (stars: Stars) => count[stars] / tries
  return {
    level: level.id,
    tries,
    drawn,
    share: { 0: share(0), 1: share(1), 2: share(2), 3: share(3) },
    best,
  }
}
