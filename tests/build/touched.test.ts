import { expect, test } from 'vitest'
import { touchedLevels } from '../../src/build/touched.mjs'

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
