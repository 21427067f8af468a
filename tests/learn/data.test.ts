import { describe, expect, test } from 'vitest'
import { library } from '../../src/cli/library.ts'
import type { Images, Table } from '../../src/engine/index.ts'
import { createLibrary, parseTable } from '../../src/learn/data.ts'

const table = async (name: string) => (await library(name)) as Table
const images = async (name: string) => (await library(name)) as Images
const mean = (values: readonly unknown[] | undefined) =>
  (values as number[]).reduce((a, b) => a + b, 0) / (values?.length ?? 1)

describe('the data sets hold the figures their README asserts', () => {
  test('penguins', async () => {
    const { rows, columns } = await table('penguins')
    expect(rows).toBe(342)
    expect(mean(columns.beak_length_mm)).toBeCloseTo(43.92, 2)
    expect(columns.species?.filter((s) => s === 'Gentoo')).toHaveLength(123)
  })

  test('zoo', async () => {
    const { rows, columns } = await table('zoo')
    expect(rows).toBe(101)
    expect((columns.legs as number[]).reduce((a, b) => a + b)).toBe(287)
    expect(columns.type?.filter((t) => t === 'mammal')).toHaveLength(41)
  })

  test('digits', async () => {
    const { rows, columns } = await table('digits')
    expect(rows).toBe(1797)
    const ink = Object.entries(columns).filter(([name]) => name !== 'label')
    expect(ink).toHaveLength(64)
    expect(ink.reduce((sum, [, c]) => sum + (c as number[]).reduce((a, b) => a + b), 0)).toBe(561718)
  })

  test('mnist-14x14', async () => {
    const { count, pixels, labels } = await images('mnist-14x14')
    expect(pixels).toHaveLength(count * 14 * 14)
    expect(pixels.reduce((a, b) => a + b, 0)).toBe(39746526)
    expect([...labels.subarray(5000, 5010)]).toEqual([8, 8, 1, 1, 8, 7, 7, 5, 8, 2])
  })

  test('fashion-14x14', async () => {
    const { pixels, names, splits } = await images('fashion-14x14')
    expect(pixels.reduce((a, b) => a + b, 0)).toBe(15657255)
    expect(names).toContain('Sneaker')
    expect(pixels.every((value) => value % 17 === 0)).toBe(true)
    expect(splits.test).toEqual({ start: 900, count: 300 })
  })
})

test('a column is numbers only when every cell is one', () => {
  const { columns } = parseTable('t', 'a,b\n1,2\n3,x\n')
  expect(columns).toEqual({ a: [1, 3], b: ['2', 'x'] })
})

test('an unknown data set is refused with the names there are', async () => {
  await expect(library('pengiuns')).rejects.toThrow(/pengiuns.*penguins/)
})

test('a read that failed is tried again', async () => {
  let tries = 0
  const flaky = createLibrary(async () => {
    tries += 1
    if (tries === 1) throw new Error('offline')
    return new TextEncoder().encode('a\n1\n')
  }, ['t.csv'])
  await expect(flaky('t')).rejects.toThrow('offline')
  await expect(flaky('t')).resolves.toMatchObject({ rows: 1 })
})
