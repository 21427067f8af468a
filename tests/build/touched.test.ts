import { describe, expect, test } from 'vitest'
import { touchedLevels, untouchedTests } from '../../src/build/touched.mjs'

const levels = [
  { id: '1-3-a', kind: 'label' },
  { id: '1-5-b', kind: 'code' },
  { id: '6-1-c', kind: 'code' },
]

test.each([
  ['a level’s own file', ['levels/1/1-3-a.json'], ['1-3-a']],
  ['its solutions', ['tests/solutions/1-5-b.json'], ['1-5-b']],
  ['its kind', ['src/puzzles/code/beside.tsx'], ['1-5-b', '6-1-c']],
  ['what all kinds share', ['src/puzzles/kit/scores.ts'], ['1-3-a', '1-5-b', '6-1-c']],
  ['the engine', ['README.md', 'src/engine/judge.ts'], ['1-3-a', '1-5-b', '6-1-c']],
  ['nothing that plays', ['README.md', 'levels/campaign.json', 'src/audio/theme.ts'], []],
] as const)('a change of %s touches the levels that stand on it', (_, files, ids) => {
  expect(touchedLevels(files, levels)).toEqual(ids)
})

describe('slow tests', () => {
  test('are left out of a quick run where a change stays clear of what they stand on', () => {
    const level = untouchedTests([
      'levels/2/2-4-who-is-missing.json',
      'tests/solutions/2-4-who-is-missing.json',
    ])
    expect(level).toHaveLength(8)
    expect(untouchedTests(['src/ui/kit/pad.tsx'])).toEqual(level)
  })

  test.each([
    ['src/sandbox/meter.ts', 'tests/sandbox/**'],
    ['src/puzzles/code/worlds/flood/world.ts', 'tests/sandbox/**'],
    ['tests/sandbox/run.test.ts', 'tests/sandbox/**'],
    ['tests/sandbox/python/lists.ts', 'tests/sandbox/**'],
    ['src/coding/mistakes/index.ts', 'tests/coding/**'],
    ['src/learn/fit.ts', 'tests/learn/**'],
    ['src/cli/check.ts', 'tests/cli/**'],
    ['src/build/new.mjs', 'tests/build/new.test.ts'],
    ['src/puzzles/filter/checks.ts', 'tests/levels/damage*.test.ts'],
    ['tests/levels/damageMore.test.ts', 'tests/levels/damage*.test.ts'],
    ['tests/levels/passportAttacks.test.ts', 'tests/levels/{passport*,olderFiles}.test.ts'],
    ['src/store/records.ts', 'tests/app/damagedPassports.test.ts'],
  ])('after a change of %s are run: %s', (file, tests) => {
    expect(untouchedTests([file])).not.toContain(tests)
  })

  test('are all run after a change of a package or of what tests share', () => {
    for (const file of ['package-lock.json', 'vite.config.ts', 'tests/fixtures/brief.ts'])
      expect(untouchedTests([file])).toEqual([])
  })
})
