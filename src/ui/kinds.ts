import type { ComponentType } from 'preact'
import type { FigureKinds, Narrate, Rules, RunEvent } from '../engine/index.ts'
import type { PanelProps } from './kit/panel.ts'

/** What a level's screens need of its puzzle kind, found by folder: `src/puzzles/<kind>/`. */
export interface Kind {
  readonly Panel: ComponentType<PanelProps>
  readonly narrate: Narrate<unknown, RunEvent>
  readonly metrics: FigureKinds
  readonly costs: FigureKinds
  /** What a recipe costs, for the budgets on show; pure, so the page may reckon it as often as it draws. */
  readonly cost: Rules<unknown, unknown, unknown>['cost']
}

const panels = import.meta.glob<Pick<Kind, 'Panel'>>('../puzzles/*/panel.tsx')
const words = import.meta.glob<Pick<Kind, 'narrate'>>('../puzzles/*/words.ts')
const schemas = import.meta.glob<Pick<Kind, 'metrics' | 'costs'>>('../puzzles/*/schema.ts')
const rules = import.meta.glob<{ readonly rules: Pick<Kind, 'cost'> }>('../puzzles/*/rules.ts')

export async function loadKind(kind: string): Promise<Kind> {
  const [panel, said, schema, rule] = await Promise.all([
    panels[`../puzzles/${kind}/panel.tsx`]?.(),
    words[`../puzzles/${kind}/words.ts`]?.(),
    schemas[`../puzzles/${kind}/schema.ts`]?.(),
    rules[`../puzzles/${kind}/rules.ts`]?.(),
  ])
  if (!panel || !said || !schema || !rule) throw new Error(`No puzzle kind "${kind}"`)
  const { metrics, costs } = schema
  return {
    Panel: panel.Panel,
    narrate: said.narrate,
    metrics,
    costs,
    cost: (setup, recipe) => rule.rules.cost(setup, recipe),
  }
}

/** What recipes cost, in words, by kind: for the map, which speaks of many levels at once. */
export async function loadFigures(): Promise<ReadonlyMap<string, FigureKinds>> {
  const all = Object.entries(schemas).map(async ([path, load]) => {
    const { costs } = await load()
    return [path.split('/').at(-2) ?? path, costs] as const
  })
  return new Map(await Promise.all(all))
}
