import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { writePassport } from '../../src/levels/passport.ts'
import { noProgress, type Progress, withLevel } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { machine } from '../store/machine.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const passport = writePassport(
  withLevel(
    withLevel(noProgress, level.id, {
      stars: 1,
      best: { recipe: 1, metrics: { 'test.accuracy': 0.5 }, cost: { lamps: 1 }, fingerprint: 'ab' },
      draft: 3,
      others: [{ from: 'tab', recipe: 1 }],
    }),
    '0-2-other',
    { stars: 3, guess: 1, choice: 0, draft: ['a', { b: 'c' }] },
  ),
)

const nested = (depth: number) => `${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`
/** What stands where a value stood. */
const value = fc.oneof(
  fc.constantFrom(
    nested(40),
    nested(6_000),
    nested(30_000),
    nested(100_000),
    '1e309',
    '-1',
    '9',
    'null',
    '[]',
    '{}',
    '""',
    'x',
  ),
  fc.constantFrom('{"__proto__":{"stars":3}}', '{"constructor":1}', `"${'x'.repeat(300_000)}"`, '"\\u0000"'),
  fc.json({ maxDepth: 3 }),
)
const places = [...passport.matchAll(/(?<=: )(?:\d[\d.]*|"[^"]*")|"[^"]+"(?=:)/g)].map(
  ({ 0: it, index }) => ({
    at: index,
    length: it.length,
  }),
)
/** Where anything may stand, as far as the passport's own shape goes. */
const works = places.filter(({ at }) => /"(?:draft|recipe)": $/.test(passport.slice(0, at)))
const place = fc.oneof(fc.constantFrom(...places), fc.constantFrom(...works))
const damaged = fc
  .array(fc.record({ place, put: value }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    [...new Map(all.map((one) => [one.place.at, one])).values()]
      .sort((a, b) => b.place.at - a.place.at)
      .reduce(
        (text, { place, put }) => text.slice(0, place.at) + put + text.slice(place.at + place.length),
        passport,
      ),
  )

test('a damaged passport loses nothing that is here, and breaks no later save', async () => {
  const mine: Progress = withLevel(noProgress, level.id, { stars: 2, draft: 2 })
  await fc.assert(
    fc.asyncProperty(damaged, async (content) => {
      const disk = machine()
      await disk.tab().saveLevels(mine.levels)
      const staged = stagedApp({ storage: disk.tab() })
      await soon(() => expect(staged.store.getState().progress.levels[level.id]).toBeDefined())
      await staged.verbs.uploadPassport(new Blob([content]))
      for (const { text } of staged.store.getState().notices) expect(text.en.length).toBeLessThan(400)
      staged.verbs.go({ at: 'level', id: level.id })
      await settle()
      expect(staged.play().recipe).toBe(2)
      staged.verbs.act('more')
      await soon(async () => {
        const { progress } = await disk.tab().load()
        expect(progress.levels[level.id]).toMatchObject({ draft: 3 })
        expect(progress.levels[level.id]?.stars).toBeGreaterThanOrEqual(2)
      })
      expect(staged.store.getState().keeping).toBe('kept')
      expect(({} as Record<string, unknown>).stars).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})
