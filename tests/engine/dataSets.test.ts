import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFiles, library } from '../../src/cli/library.ts'
import { dataSetNames, dataSets } from '../../src/engine/index.ts'

test('the data sets a level may name are exactly those in assets/data, in the shape they load into', async () => {
  const files = readdirSync(new URL('../../assets/data', import.meta.url))
  const names = files
    .filter((file) => /\.(csv|txt|bin|json)$/.test(file))
    .map((file) => file.replace(/\.\w+$/, ''))
  expect([...new Set(names)].sort()).toEqual([...dataSetNames].sort())
  expect(dataFiles.length).toBe(files.length)
  for (const name of dataSetNames) expect((await library(name)).type, name).toBe(dataSets[name])
})
