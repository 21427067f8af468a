/**
 * The pure heart of the game: levels, recipes, outcomes, budgets, the judge, seeded chance.
 * It imports nothing, not even the DOM's types: no pixels, threads, clocks or `Math.random` can leak in.
 * What stands here is in the page's first file. `calendar.ts` is not: its few readers, all fetched later, name it.
 */
export * from './attempt.ts'
export * from './budget.ts'
export * from './daily.ts'
export * from './data.ts'
export * from './dataSets.ts'
export * from './figures.ts'
export * from './fingerprint.ts'
export * from './goal.ts'
export * from './judge.ts'
export * from './labelling.ts'
export * from './level.ts'
export * from './likeness.ts'
export * from './outcome.ts'
export * from './own.ts'
export * from './program.ts'
export * from './puzzle.ts'
export * from './quip.ts'
export * from './random.ts'
export * from './selling.ts'
export * from './text.ts'
export * from './version.ts'
export * from './world.ts'
