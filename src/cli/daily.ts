/**
 * `npm run daily` draws the daily puzzles: levels dealt anew by seeds. The house tries the level's recorded recipes and a
 * number of random ones; of those between the second star and the third it keeps one, so that its figure is an evening's
 * work and no more. A deal is left out where there is none, or where nothing at all, or a lazy recipe, reaches as much. What
 * is drawn stays drawn: another draw is another calendar.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Condition,
  createRandom,
  cutToTenth,
  type DailyEntry,
  type Dealing,
  dailyId,
  dealt,
  type Level,
  overBudget,
} from '../engine/index.ts'
import { checkPlayable } from './check.ts'
import { readLevel } from './files.ts'
import { attemptHeadless } from './headless.ts'
import { type Kind, loadKind } from './kind.ts'

/**
 * How many deals of each level. Left out are levels whose answer stays right however they are dealt (programs, the two
 * rulers, the spam gate's words, the post office's network) and those whose cases were written one by one (1-1, 1-6).
 */
const calendar: Readonly<Record<string, number>> = {
  '1-2-ferry-gate': 9,
  '1-3-teach-dont-tell': 11,
  '1-4-flag-doodles': 8,
  '2-1-label-rush': 7,
  '2-2-clean-the-crate': 8,
  '2-4-who-is-missing': 5,
  '2-5-unlabelled-crates': 7,
  '3-5-bend-the-border': 9,
}
/** Random recipes that the house tries on a day. */
const tries = 60

/** How far beyond the third star's figure the house may come. */
const generous = 0.02

const dealings = import.meta.glob<{ dealing: Dealing<unknown> }>('../puzzles/*/deal.ts')

interface Drawn {
  readonly entry: DailyEntry
  readonly answer: unknown
}

async function drawLevel(id: string, count: number): Promise<Drawn[]> {
  const { level } = readLevel(id)
  const kind = await loadKind(level.kind)
  const file = await dealings[`../puzzles/${level.kind}/deal.ts`]?.()
  if (!file) throw new Error(`${level.kind} has no deal.ts`)
  const random = createRandom(2026, `daily ${id}`)
  const drawn: Drawn[] = []
  const met = new Set<string>()
  for (let turn = 0; drawn.length < count && turn < 40 * count; turn++) {
    const one = await house(level, kind, file.dealing, 10_000 + random.below(90_000))
    const shape = one && JSON.stringify(dealt(level, one.entry, file.dealing).setup)
    process.stderr.write(`${id} ${one ? one.entry.house : 'left out'}\n`)
    if (!one || !shape || (met.has(shape) && level.kind === 'trips')) continue
    met.add(shape)
    drawn.push(one)
  }
  if (drawn.length < count) throw new Error(`${id}: ${drawn.length} of ${count} deals are worth playing`)
  return drawn
}

async function house(
  level: Level,
  kind: Kind,
  dealing: Dealing<unknown>,
  seed: number,
): Promise<Drawn | undefined> {
  const { metric, least, most } = worth(level)
  const day = dealt(level, { level: level.id, seed, metric, house: 0 }, dealing)
  if (!kind.schema.setup.safeParse(day.setup).success || checkPlayable(day, kind, level.id).length > 0)
    return undefined
  const figure = async (recipe: unknown) => {
    const attempted = await attemptHeadless(day, recipe)
    if (!attempted.ok) throw new Error(`${level.id} ${seed}: an illegal recipe was tried`)
    return attempted.outcome.failure ? 0 : (attempted.outcome.metrics[metric] ?? 0)
  }
  const legal = (recipe: unknown) =>
    kind.schema.recipe.safeParse(recipe).success &&
    kind.rules.check(day.setup, recipe) === undefined &&
    !overBudget(day.budget, kind.rules.cost(day.setup, recipe))
  const { clever, lazy } = recorded(level.id)
  const random = createRandom(seed, 'house')
  const sampled = Array.from({ length: tries }, (_, i) =>
    kind.rules.sample(day.setup, day.budget, random.fork(`try ${i}`)),
  )
  const aim = least + (most - least) * random.fork('aim').next()
  let found: { readonly figure: number; readonly recipe: unknown } | undefined
  for (const recipe of [...clever, ...sampled].filter(legal)) {
    const reached = await figure(recipe)
    if (reached >= aim && reached < (found?.figure ?? 1)) found = { figure: reached, recipe }
  }
  if (!found || found.figure > most + generous) return undefined
  const goal = cutToTenth(found.figure)
  for (const recipe of [kind.rules.start(day.setup), ...lazy].filter(legal))
    if ((await figure(recipe)) >= goal) return undefined
  return { entry: { level: level.id, seed, metric, house: goal }, answer: found.recipe }
}

/** The figure that the first star asks, and what of it the second star and the third ask. */
function worth({ goals }: Level) {
  const [first, second, third] = [...goals].sort((a, b) => a.stars - b.stars).map(({ when }) => asked(when))
  if (!first || !second || !third) throw new Error('no figure is asked')
  return { metric: first.metric, least: second.least, most: third.least }
}

function asked(when: Condition): { readonly metric: string; readonly least: number } | undefined {
  if ('all' in when) return when.all.map(asked).find(Boolean)
  return 'atLeast' in when ? { metric: when.metric, least: when.atLeast } : undefined
}

function recorded(id: string): { readonly clever: readonly unknown[]; readonly lazy: readonly unknown[] } {
  const path = new URL(`../../tests/solutions/${id}.json`, import.meta.url)
  const { recipes } = JSON.parse(readFileSync(path, 'utf8')) as {
    recipes: readonly { readonly name: string; readonly recipe?: unknown }[]
  }
  const named = (name: RegExp) =>
    recipes.flatMap((one) => (name.test(one.name) && one.recipe ? [one.recipe] : []))
  return { clever: named(/^(average|expert)/), lazy: named(/^lazy/) }
}

/** Each level comes as far apart as it can, and begins at a place of its own. */
function inTurns(drawn: readonly (readonly Drawn[])[]): Drawn[] {
  return drawn
    .flatMap((ones, n) => ones.map((one, i) => ({ one, at: (i + (n + 0.5) / drawn.length) / ones.length })))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

const drawn: Drawn[][] = []
for (const [id, count] of Object.entries(calendar)) drawn.push(await drawLevel(id, count))
const days = inTurns(drawn)
const write = (name: string, value: unknown) =>
  writeFileSync(fileURLToPath(new URL(`../../levels/${name}`, import.meta.url)), `${JSON.stringify(value)}\n`)
write('daily.json', { entries: days.map(({ entry }) => entry) })
write('dailyAnswers.json', Object.fromEntries(days.map(({ entry, answer }) => [dailyId(entry), answer])))
