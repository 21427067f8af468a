/**
 * Level files damaged in several places at once, by values that stand in nobody's list of slips: odd Unicode, numbers at
 * every edge, names of what every object has, nests, lists of one value many times. Each is refused with its place, or
 * plays its first attempt.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFirstAttempt, checkPlayable } from '../../src/cli/check.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { briefLevel, inProse, type Json, type Place, placesOf } from '../fixtures/brief.ts'
import { inherited } from '../fixtures/inherited.ts'
import { shippedLevels } from '../fixtures/shipped.ts'

type Holder = Record<string | number, Json>

const damages = Number(process.env.DAMAGES ?? 40)
const attempts = Number(process.env.ATTEMPTS ?? 3)

const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)])
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...inherited),
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.5,
    1.5,
    2,
    3,
    7,
    49,
    100,
    999,
    1e6,
    2 ** 31,
    2 ** 32,
    2 ** 53,
    1e21,
    1e308,
    -1e308,
    5e-324,
  ),
  fc.integer({ min: -3, max: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    '',
    ' ',
    '\ufeff',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u200d',
    '\u202e',
    'ﬁ',
    'é',
    'e\u0301',
    '😀',
    'İ',
    'x'.repeat(5000),
    '../..',
    'a/b',
    '.',
    '%00',
    '{x}',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom<Json>(null, true, false, [], {}, [[]], [null], [{}], { '': 0 }, nested(3), nested(300)),
  fc.json({ maxDepth: 2 }).map((text): Json => JSON.parse(text)),
)
/** What is done with a value, or with what holds it. */
const way = fc.constantFrom(
  'put',
  'put',
  'put',
  'many',
  'twice',
  'shorter',
  'reversed',
  'delete',
  'rename',
  'elsewhere',
)
const slip = fc.record({
  where: fc.nat(),
  way,
  value,
  other: fc.nat(),
  name: fc.constantFrom(...inherited, '', '0', '😀'),
})
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never

const at = (value: Json, place: Place): Json =>
  place.reduce<Json>((inner, key) => (inner as Holder | undefined)?.[key], value)

function damage(level: Json, { where, way, value, other, name }: Slip): Place {
  const places = placesOf(level).filter((one) => one.length > 0 && !inProse(one))
  const place = places[where % places.length] ?? []
  const holder = at(level, place.slice(0, -1)) as Holder
  const key = place.at(-1) ?? ''
  const here = holder[key]
  if (way === 'put') holder[key] = value
  else if (way === 'many')
    holder[key] = Array.from({ length: 2 + (other % 300) }, () => (Array.isArray(here) ? here[0] : here))
  else if (way === 'twice')
    holder[key] = Array.isArray(here)
      ? [...here, ...here]
      : typeof here === 'number'
        ? here * 2
        : [here, here]
  else if (way === 'shorter')
    holder[key] = Array.isArray(here)
      ? here.slice(0, other % (here.length + 1))
      : typeof here === 'number'
        ? here / 3
        : ''
  else if (way === 'reversed')
    holder[key] = Array.isArray(here) ? [...here].reverse() : typeof here === 'number' ? -here : here
  else if (way === 'elsewhere') holder[key] = structuredClone(at(level, places[other % places.length] ?? []))
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else {
    delete holder[key]
    if (way === 'rename')
      Object.defineProperty(holder, name, {
        value: here,
        enumerable: true,
        configurable: true,
        writable: true,
      })
  }
  return place
}

describe.each(shippedLevels)('%s damaged in several places', (file) => {
  const level = briefLevel(file)
  const seed = Number(process.env.SEED ?? 12)
  const all = fc.sample(
    fc.oneof(fc.tuple(slip), fc.tuple(slip), fc.array(slip, { minLength: 2, maxLength: 3 })),
    { numRuns: damages, seed },
  )

  test('is refused with its place, or its first attempt is made', { timeout: 600_000 }, async () => {
    const wrong: string[] = []
    let attempted = 0
    for (const slips of all) {
      const copy = structuredClone(level)
      const what = slips
        .map((one) => `${damage(copy, one).join('.')} ${one.way} ${JSON.stringify(one.value)?.slice(0, 40)}`)
        .join('; ')
      try {
        const parsed = parseLevel(JSON.stringify(copy), { file, kinds: allKinds })
        if (!parsed.ok) {
          if (parsed.faults.length === 0) wrong.push(`${what}: refused for nothing`)
          continue
        }
        const kind = await loadKind(parsed.level.kind)
        const faults = [...checkPlayable(parsed.level, kind, file)]
        if (faults.length === 0 && ++attempted <= attempts)
          faults.push(...(await checkFirstAttempt(parsed.level, kind, file)).faults)
        for (const { code, path, found } of faults)
          if (code === 'first-attempt' || code === 'unmeasured')
            wrong.push(`${what}: ${code} ${path} ${found}`)
      } catch (error) {
        wrong.push(
          `${what}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : error}`,
        )
      }
    }
    expect(wrong).toEqual([])
  })
})
