/**
 * What `--check` lets through can be played: also what *Show me* and the classroom play, and random recipes. Their
 * figures are numbers, and all that is said of them is said.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFirstAttempt, checkPlayable, checkTries } from '../../src/cli/check.ts'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { createRandom, type Level, languages, quipOf } from '../../src/engine/index.ts'
import { sayReason } from '../../src/i18n/reasons.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { checkRecipe } from '../../src/levels/recipe.ts'
import { briefLevel, type Place, placesOf } from '../fixtures/brief.ts'
import { shippedLevels } from '../fixtures/shipped.ts'

type Holder = Record<string | number, unknown>
const at = (value: unknown, place: Place) =>
  place.reduce<unknown>((inner, key) => (inner as Holder | undefined)?.[key], value)

function put(level: unknown, place: Place, value: unknown): void {
  const holder = at(level, place.slice(0, -1)) as Holder
  holder[place.at(-1) ?? ''] = value
}

/** The level, if it can be read and its first recipe may be run. */
async function playable(level: unknown, file: string) {
  const parsed = parseLevel(JSON.stringify(level), { file, kinds: allKinds })
  if (!parsed.ok) return undefined
  const kind = await loadKind(parsed.level.kind)
  const sound = checkPlayable(parsed.level, kind, file).length === 0
  return sound ? { level: parsed.level, kind } : undefined
}

describe('a recipe that Show me plays', () => {
  test.each([
    ['1-3', [[['predict', 'tries', 3, 'shown', 2], 'penguin']], 3],
    ['1-4', [[['predict', 'tries', 0, 'drawn', 16, 'of'], 'constructor']], 0],
    ['1-4', [[['setup', 'most'], 2]], 0],
    ['2-1', [[['predict', 'tries', 1, 'guide', 2], '0']], 1],
    ['2-3', [[['setup', 'slots'], 1]], 0],
    ['3-5', [[['budget', 'neurons'], 8]], 2],
  ] as readonly (readonly [string, readonly (readonly [Place, unknown])[], number])[])(
    'in %s that does not fit (%j) is refused at its place',
    async (number, changes, which) => {
      const file = shippedLevels.find((name) => name.includes(`/${number}-`)) ?? ''
      const level: unknown = JSON.parse(readFileSync(file, 'utf8'))
      for (const [place, value] of changes) put(level, place, value)
      const found = await playable(level, file)
      expect(found).toBeDefined()
      if (!found) return
      const faults = checkTries(found.level, found.kind, file)
      expect(faults.map(({ code }) => code)).toContain('bad-try')
      expect(faults.map(({ path }) => path)).toContain(`predict.tries[${which}]`)
    },
  )
})

const slip = fc.record({ where: fc.nat(), how: fc.nat(9), other: fc.nat() })
const damages = Number(process.env.DAMAGES ?? 60)
const attempts = Number(process.env.ATTEMPTS ?? 1)
const deep: readonly unknown[] = ['setup', 'goals', 'budget', 'predict', 'lecture', 'quips', 'seed']

/** A value becomes one like it: a number near it, a shorter or longer list, the value of another place. */
function damage(
  level: unknown,
  { where, how, other }: typeof slip extends fc.Arbitrary<infer T> ? T : never,
) {
  const places = placesOf(level).filter((place) => place.length > 1 && deep.includes(place[0]))
  const tops = [...new Set(places.map(([top, next]) => `${top} ${next}`))]
  const near = places.filter(([top, next]) => `${top} ${next}` === tops[where % tops.length])
  const place = near[other % near.length] ?? []
  const value = at(level, place)
  const alike = places.map((one) => at(level, one)).filter((one) => typeof one === typeof value)
  const donor = structuredClone(alike[(where * 7 + other) % alike.length])
  if (typeof value === 'number')
    put(level, place, [value + 1, value - 1, value * 2, Math.floor(value / 2), 0, 1, 2, 3, donor, value][how])
  else if (Array.isArray(value))
    put(level, place, [value.slice(1), value.slice(0, -1), [...value, value[0]], value.slice(0, 1)][how % 4])
  else put(level, place, donor)
  return place.join('.')
}

/** Everything that is wrong with what a recipe came to. */
async function wrongWith(level: Level, recipe: unknown): Promise<string[]> {
  const kind = await loadKind(level.kind)
  const back = checkRecipe(level.kind, JSON.parse(JSON.stringify(recipe)), allKinds)
  const attempted = await attemptHeadless(level, recipe)
  if (!attempted.ok) return [`refused: ${attempted.why.code}`]
  const { outcome } = attempted
  const said = languages.flatMap((lang) => [
    ...outcome.why.map((why) => sayReason(why, { ...kind.schema, cases: level.cases }, lang)),
    ...outcome.events.map((event) => kind.narrate(level.setup, event, lang)),
  ])
  for (const event of outcome.events)
    quipOf(level.quips, outcome.events, event, (one) => kind.about?.(level.setup, one))
  const figures = Object.entries({ ...outcome.metrics, ...outcome.cost })
  return [
    ...(back.ok ? [] : ['does not come back from a save']),
    ...said.filter((sentence) => /undefined|NaN|\[object/.test(sentence)),
    ...figures.filter(([, value]) => !Number.isFinite(value)).map(([name]) => `${name} is no number`),
    ...outcome.events.filter(({ ms }) => !(ms >= 0)).map(({ type }) => `${type} takes no time`),
  ]
}

test.each(shippedLevels)(
  '%s with a value off is refused, or all its recipes can be played',
  async (file) => {
    const wrong: string[] = []
    let attempted = 0
    for (const slips of fc.sample(fc.array(slip, { minLength: 1, maxLength: 2 }), {
      numRuns: damages,
      seed: 6,
    })) {
      const copy = briefLevel(file)
      const what = slips.map((one) => damage(copy, one)).join(', ')
      const found = await playable(copy, file)
      if (!found || attempted >= attempts) continue
      const { level, kind } = found
      if (checkTries(level, kind, file).length > 0) continue
      attempted++
      const first = await checkFirstAttempt(level, kind, file)
      wrong.push(...first.faults.map(({ code, path }) => `${what}: ${code} ${path}`))
      const random = createRandom(6, what)
      const recipes = [kind.rules.sample(level.setup, level.budget, random), ...(level.predict.tries ?? [])]
      for (const recipe of first.faults.length > 0 ? [] : recipes)
        wrong.push(
          ...(await wrongWith(level, kind.schema.recipe.parse(recipe))).map((why) => `${what}: ${why}`),
        )
    }
    expect(wrong).toEqual([])
  },
  300_000,
)
