import type { ComponentType } from 'preact'
import type { About, FigureKinds, Narrate, Rules, RunEvent, Text } from '../engine/index.ts'
import { levelWords } from '../i18n/level.ts'
import type { BesideProps, PanelProps } from './kit/panel.ts'

/** What a level's screens need of its puzzle kind, found by folder: `src/puzzles/<kind>/`. */
export interface Kind {
  readonly Panel: ComponentType<PanelProps>
  readonly Beside?: ComponentType<BesideProps>
  readonly narrate: Narrate<unknown, RunEvent>
  readonly halfway?: Narrate<unknown, RunEvent>
  readonly about?: About<unknown, RunEvent>
  /** The lab's own words where a kind says another: a program is tried, not trained. */
  readonly labWords?: LabWords
  readonly metrics: FigureKinds
  readonly costs: FigureKinds
  /** Whether it learns at every change, so that there is no training to ask for. */
  readonly live: boolean
  /** What a recipe costs, for the budgets on show; pure, so the page may reckon it as often as it draws. */
  readonly cost: Rules<unknown, unknown, unknown>['cost']
}

export type LabWords = Partial<
  Record<
    | 'train'
    | 'trainAgain'
    | 'training'
    | 'trained'
    | 'notTrained'
    | 'lastTraining'
    | 'known'
    | 'nothingToLearn'
    | 'startLabel'
    | 'thenRun',
    Text
  >
>

/** One of the lab's words, as this kind says it. */
export function labWord(kind: Kind, name: keyof LabWords): Text {
  return kind.labWords?.[name] ?? levelWords[name]
}

const panels = import.meta.glob<Pick<Kind, 'Panel' | 'Beside'>>('../puzzles/*/panel.tsx')
const words = import.meta.glob<Pick<Kind, 'narrate' | 'halfway' | 'about' | 'labWords'>>(
  '../puzzles/*/words.ts',
)
const schemas = import.meta.glob<Pick<Kind, 'metrics' | 'costs'>>('../puzzles/*/schema.ts')
const rules = import.meta.glob<{ readonly rules: Pick<Kind, 'cost'> & { live?: unknown } }>(
  '../puzzles/*/rules.ts',
)

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
    ...(panel.Beside && { Beside: panel.Beside }),
    narrate: said.narrate,
    ...(said.halfway && { halfway: said.halfway }),
    ...(said.about && { about: said.about }),
    ...(said.labWords && { labWords: said.labWords }),
    metrics,
    costs,
    live: rule.rules.live !== undefined,
    cost: (setup, recipe) => rule.rules.cost(setup, recipe),
  }
}

/** How a kind says the events of its contests: for the room, which shows no panel. */
export async function loadNarration(kind: string): Promise<Kind['narrate']> {
  const said = await words[`../puzzles/${kind}/words.ts`]?.()
  if (!said) throw new Error(`No puzzle kind "${kind}"`)
  return said.narrate
}

/** What a kind's recipes cost, in words: for the map, which speaks of many levels at once. */
export async function loadCosts(kind: string): Promise<FigureKinds> {
  return (await schemas[`../puzzles/${kind}/schema.ts`]?.())?.costs ?? {}
}

/** What a kind's recipes cost and its attempts measure, in words. */
export async function loadFigures(kind: string): Promise<Pick<Kind, 'metrics' | 'costs'>> {
  const { metrics = {}, costs = {} } = (await schemas[`../puzzles/${kind}/schema.ts`]?.()) ?? {}
  return { metrics, costs }
}

/** What a kind's attempts measure, in words. */
export async function loadMetrics(kind: string): Promise<FigureKinds> {
  return (await schemas[`../puzzles/${kind}/schema.ts`]?.())?.metrics ?? {}
}
