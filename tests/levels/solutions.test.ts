import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { levelFiles, root } from './files.ts'

const ids = levelFiles().map((file) => basename(file, '.json'))

test.each(['tests/solutions', 'tests/levels/fingerprints'])(
  '%s tells of no level that is not there',
  (folder) => {
    const told = readdirSync(join(root, folder)).map((file) => basename(file, '.json'))
    expect(ids.length).toBeGreaterThan(0)
    expect(told.filter((id) => !ids.includes(id))).toEqual([])
  },
)

test('every level stands in the folder of a world that is proven', () => {
  const proven = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((world) => levelFiles(world))
  expect(proven.sort()).toEqual(levelFiles())
})
