import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { allKinds } from '../../src/levels/allKinds.ts'
import { faultLine } from '../../src/levels/fault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
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

test.each(levelFiles())('%s has a part for whoever teaches it, and somebody who asks and thanks', (file) => {
  const parsed = parseLevel(readFileSync(join(root, file), 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(parsed.faults.map(faultLine).join('\n'))
  const { teacher, thanks, minutes, application } = parsed.level
  expect(thanks).toHaveLength(4)
  expect(application.choice.answers).toHaveLength(application.choice.choices.length)
  expect(teacher?.minutes.reduce((sum, part) => sum + part, 0)).toBe(minutes)
})
