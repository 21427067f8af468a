/** What may lie on the disk by another hand than this game's, beside good records: nothing good is lost by it, nothing won. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writePassport } from '../../src/levels/passport.ts'
import { type LevelProgress, levelProgress, noProgress, withLevel } from '../../src/store/index.ts'
import { level, stagedApp } from '../app/stagedApp.ts'
import { soon } from '../soon.ts'
import { type Machine, machine } from './machine.ts'

let here: Machine
beforeEach(() => {
  here = machine()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const good: LevelProgress = { stars: 2, draft: { hidden: [4] }, guess: 1 }
const ring: Record<string, unknown> = { stars: 3 }
ring.best = { recipe: ring }
ring.others = [ring]

const broken: readonly (readonly [what: string, key: string[], record: unknown])[] = [
  ['nothing', ['level', '1-3'], null],
  ['a number', ['level', '1-3'], 3],
  ['a text', ['level', '1-3'], '{"stars":3}'],
  ['a list', ['level', '1-3'], [3]],
  ['a date', ['level', '1-3'], new Date(0)],
  ['bytes', ['level', '1-3'], new Uint8Array(9)],
  ['a map', ['level', '1-3'], new Map([['stars', 3]])],
  ['stars as text', ['level', '1-3'], { stars: '3' }],
  ['stars that are no number', ['level', '1-3'], { stars: Number.NaN }],
  ['stars as a great whole number', ['level', '1-3'], { stars: 3n }],
  ['a ring', ['level', '1-3'], ring],
  [
    'a great whole number in a run',
    ['level', '1-3'],
    { stars: 3, best: { recipe: 1, metrics: {}, cost: { n: 1n } } },
  ],
  [
    'a cost that is no number',
    ['level', '1-3'],
    { stars: 3, best: { recipe: 1, metrics: {}, cost: { n: Number.NaN } } },
  ],
  ['a newer one', ['level', '1-3'], { version: 99, stars: 3 }],
  ['a newer one with a ring', ['level', '1-3'], { version: 99, stars: 3, ring }],
  ['a level called as every object is', ['level', '__proto__'], { stars: 3 }],
  ['a level with a path for a name', ['level', '../1-3'], { stars: 3 }],
  ['a level in capitals', ['level', '1-3-TEACH'], { stars: 3 }],
  ['a level without a name', ['level', ''], { stars: 3 }],
  ['a level with a name too many', ['level', '1-3', '3'], { stars: 3 }],
  ['a setting called as every object is', ['setting', '__proto__'], { lang: 'zh-Hant' }],
  ['something else', ['stars', '144'], 144],
]

test.each(broken)('%s (%j) leaves the good ones as they are, every time', async (_what, key, record) => {
  await here.tab().saveLevels({ '3-5': good })
  await here.tab().saveSettings({ lang: 'zh-Hans' })
  await here.lay(key, record)
  for (let start = 0; start < 3; start++) {
    const tab = here.tab()
    const { progress, settings, keeping } = await tab.load()
    expect(keeping).toBe('kept')
    expect({ ...progress.levels }).toEqual({ '3-5': good })
    expect(Object.getPrototypeOf(progress.levels)).toBe(Object.prototype)
    expect(settings).toEqual({ lang: 'zh-Hans' })
    expect(levelProgress(progress, '1-3')).toEqual({ stars: 0 })
  }
  // What was there is there still, under some name.
  expect([...(await here.lying()).values()]).toContainEqual(record)
  const tab = here.tab()
  expect(await tab.saveLevels({ '1-3': { stars: 1, draft: 'mine' } })).toBe('kept')
  const { progress, keeping } = await here.tab().load()
  expect(keeping).toBe('kept')
  expect(progress.levels).toMatchObject({ '3-5': good, '1-3': { stars: 1, draft: 'mine' } })
  expect([...(await here.lying()).values()]).toContainEqual(record)
})

test.each<[string, unknown]>([
  ['lang', 'xx'],
  ['lang', null],
  ['lang', ['en']],
  ['lang', '__proto__'],
  ['textSize', '1.25'],
  ['textSize', 100],
  ['music', -1],
  ['music', 2],
  ['music', Number.NaN],
  ['music', '0.5'],
  ['effects', Number.POSITIVE_INFINITY],
  ['effects', 1n],
  ['muted', 'false'],
  ['muted', 1],
  ['view', 'constructor'],
  ['motion', {}],
  ['captions', null],
  ['story', 'yes'],
  ['projectorSound', new Date(0)],
])('a setting %s of %s is passed over, and the others stay', async (name, value) => {
  await here.tab().saveSettings({ lang: 'zh-Hant', textSize: 1.25 })
  await here.lay(['setting', name], value)
  const { settings, keeping } = await here.tab().load()
  const { [name as 'lang']: _, ...others } = { lang: 'zh-Hant', textSize: 1.25 }
  expect(settings).toEqual(others)
  expect(keeping).toBe('kept')
})

test.each([
  ['cut off', '{"version":2,"levels":{"3-5":{"stars":3'],
  ['nothing', 'null'],
  ['a list', '[1]'],
  ['a newer one', '{"version":3,"levels":{"3-5":{"stars":3}}}'],
  ['a version as text', '{"version":"2","levels":{"3-5":{"stars":3}}}'],
  ['a level of every object’s name', '{"version":2,"levels":{"__proto__":{"stars":3},"../x":{"stars":3}}}'],
  ['stars as text', '{"version":2,"levels":{"3-5":{"stars":"3"}}}'],
  ['a setting that is none', '{"version":2,"settings":{"lang":"xx","music":"1"}}'],
  ['a nest', `{"version":2,"levels":{"3-5":{"stars":3,"draft":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}`],
])('a note of a closed page with %s changes nothing', async (_what, note) => {
  await here.tab().saveLevels({ '3-5': good })
  here.notes.set('neon-harbour/unkept/page-x', note)
  const { progress, settings, keeping } = await here.tab().load()
  expect(progress.levels).toEqual({ '3-5': good })
  expect(settings).toEqual({})
  expect(keeping).toBe('kept')
})

test('two tabs that write while a passport is brought, all on one level, lose none of each other’s work', async () => {
  await here.tab().saveLevels({ [level.id]: { draft: 1 }, '3-5': good })
  const [one, two] = [stagedApp({ storage: here.tab() }), stagedApp({ storage: here.tab() })]
  for (const tab of [one, two])
    await soon(() => expect(tab.store.getState().progress.levels[level.id]).toBeDefined())
  const passport = writePassport(
    withLevel(withLevel(noProgress, level.id, { stars: 1, draft: 3, guess: 0 }), '3-5', {
      stars: 3,
      draft: { hidden: [8] },
    }),
  )
  await Promise.all([
    one.verbs.uploadPassport(new Blob([passport])),
    one.storage.saveLevels({ [level.id]: { draft: 4, over: [1] } }),
    two.storage.saveLevels({ [level.id]: { stars: 2, draft: 5, over: [1] } }),
    two.verbs.uploadPassport(new Blob([passport])),
    two.storage.saveSettings({ music: 0.25 }),
  ])
  const { progress, settings } = await here.tab().load()
  const { stars, draft, others = [], guess } = levelProgress(progress, level.id)
  expect(stars).toBe(2)
  expect(guess).toBe(0)
  expect([draft, ...others.map(({ recipe }) => recipe)].sort()).toEqual([3, 4, 5])
  expect(progress.levels['3-5']).toMatchObject({
    stars: 3,
    draft: good.draft,
    guess: 1,
    others: [{ recipe: { hidden: [8] } }],
  })
  expect(settings).toEqual({ music: 0.25 })
})
