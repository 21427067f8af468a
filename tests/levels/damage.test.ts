/**
 * What an author's slip, or somebody's mischief, does to a level file: one value of a shipped level is taken away, changed
 * or doubled, a few hundred times. Whatever comes of it is either refused with its place, or can be played.
 */
import { describe, expect, test } from 'vitest'
import { checkFirstAttempt, checkPlayable } from '../../src/cli/check.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { createRandom, type Random } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { briefLevel, inProse, type Json, type Place, placesOf } from '../fixtures/brief.ts'
import { inherited } from '../fixtures/inherited.ts'
import { shippedLevels } from '../fixtures/shipped.ts'

const damages = 200
/** Attempts take longer than reading: of what passes, so many of each level are attempted. */
const attempts = 5

const deep = ['setup', 'goals', 'budget']
function damaged(
  level: Json,
  places: readonly Place[],
  random: Random,
): { place: Place; how: string; json: string } {
  const copy = structuredClone(level)
  // A level's own part and its figures are where a file's parts must fit each other.
  const top = random.pick(['setup', 'setup', 'setup', 'goals', 'goals', 'budget', 'other'])
  const here = places.filter((one) => (top === 'other' ? !deep.includes(String(one[0])) : one[0] === top))
  const list = random.pick([...new Set(here.map((one) => String(one[1])))])
  const place = random.pick(here.filter((one) => String(one[1]) === list))
  const holder = at(copy, place.slice(0, -1)) as Record<string | number, Json>
  const key = place.at(-1) ?? ''
  const value = holder[key]
  const put = (fresh: Json) => () => {
    holder[key] = fresh
  }
  const other = random.pick(Object.keys(holder))
  const ways: Readonly<Record<string, () => void>> = {
    delete: () => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    },
    number: put(random.pick([-1, -0, 0, 0.5, 999, 1e9, 5e-324, 1e308])),
    type: put(random.pick([null, true, [], {}, '', 'x', [[]], 7])),
    name: put(random.pick(inherited)),
    unseen: put(random.pick(['\u0000', '\ud800', '\u200b', '\u202e', '  '])),
    empty: put(Array.isArray(value) ? [] : typeof value === 'object' ? {} : ''),
    key: () => {
      if (Array.isArray(holder)) holder.push(value)
      else Object.defineProperty(holder, random.pick(inherited), { value, enumerable: true })
    },
    double: () => {
      if (Array.isArray(value)) value.push(...value.slice(-1))
      else put(typeof value === 'string' ? `${value} ${value}` : [value, value])()
    },
    swap: () => {
      const [one, two] = [holder[key], holder[other]]
      holder[key] = two
      holder[other] = one
    },
  }
  const how = random.pick(Object.keys(ways))
  ways[how]?.()
  return { place, how, json: JSON.stringify(copy) }
}

function at(value: Json, place: Place): Json {
  return place.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)[key], value)
}

describe.each(shippedLevels)('%s damaged in one place', (file) => {
  const level = briefLevel(file)
  const places = placesOf(level).filter((one) => one.length > 0 && !inProse(one))
  const random = createRandom(1905, file)
  const all = Array.from({ length: damages }, () => damaged(level, places, random))

  test('not damaged, it is read', () => {
    expect(parseLevel(JSON.stringify(level), { file, kinds: allKinds })).toMatchObject({ ok: true })
  })

  test('is refused with its place, or its first recipe can be run', { timeout: 120_000 }, async () => {
    const wrong: string[] = []
    let attempted = 0
    for (const { place, how, json } of all) {
      const what = `${place.join('.')} ${how}`
      try {
        const parsed = parseLevel(json, { file, kinds: allKinds })
        if (!parsed.ok) {
          for (const fault of parsed.faults)
            if (fault.path === '' && place.length > 1) wrong.push(`${what}: ${fault.code} names no place`)
          continue
        }
        const kind = await loadKind(parsed.level.kind)
        const faults = [...checkPlayable(parsed.level, kind, file)]
        const matters = deep.includes(String(place[0])) || place[0] === 'seed'
        if (faults.length === 0 && matters && ++attempted <= attempts)
          faults.push(...(await checkFirstAttempt(parsed.level, kind, file)).faults)
        // What only the attempt finds is a check that reading should have made.
        for (const { code, path } of faults)
          if (code === 'first-attempt' || code === 'unmeasured') wrong.push(`${what}: ${code} ${path}`)
      } catch (error) {
        wrong.push(`${what}: ${error}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
