import { expect, test } from 'vitest'
import { offlineLevels } from './offline.ts'
import { readOptions } from './options.ts'
import { levelIds, partOfDay, recipesOf, thirdOf } from './recipes.ts'
import type { Engine } from './tab.ts'

const engine = (name: Engine['name']): Engine => ({
  name,
  missing: () => undefined,
  open: () => Promise.reject(new Error('not here')),
})
const known = [engine('chromium'), engine('firefox'), engine('webkit')]
const read = (...args: string[]) => readOptions(args, known, 0)

test('three parts hold every level once', () => {
  const parts = [0, 1, 2].flatMap((part) => thirdOf(levelIds(), part))
  expect(parts.sort()).toEqual(levelIds().sort())
})

test('every part has its turn within three days', () => {
  const day = 24 * 3600 * 1000
  expect(new Set([0, 1, 2].map((days) => partOfDay(Date.UTC(2026, 10, 26) + days * day))).size).toBe(3)
})

test('without a word every level is played with its expert recipe in every engine', () => {
  const { engines, recipes } = read()
  expect(engines).toEqual(known)
  expect(recipes.map(({ level }) => level)).toEqual(levelIds())
  expect(new Set(recipes.map(({ name }) => name))).toEqual(new Set(['expert']))
})

test('engines, parts of level ids and all recorded recipes can be asked for', () => {
  const { engines, recipes } = read('webkit', '1-3', '--all')
  expect(engines.map(({ name }) => name)).toEqual(['webkit'])
  expect(recipes).toEqual(recipesOf('1-3-teach-dont-tell'))
})

test('experts of every language can be asked for, on a slow machine and a busy one', () => {
  const { recipes, slow, beside } = read('3-6', '--experts', '--slow', '20', '--beside', '8')
  expect(recipes.map(({ name }) => name)).toEqual(['expert', 'expert-javascript'])
  expect([slow, beside]).toEqual([20, 8])
  expect(read().slow).toBe(1)
  expect(() => read('--slow', 'very')).toThrow('--slow very is no such number')
})

test('without a network a level that trains and one in Python are played, unless others are named', () => {
  expect(read('--offline').recipes.map(({ level }) => level)).toEqual(offlineLevels)
  expect(read('--offline', '4-2').recipes.map(({ level }) => level)).toEqual(['4-2-post-office'])
  expect(read().offline).toBe(false)
})

test('what is neither an engine nor a level is told of', () => {
  expect(() => read('safari')).toThrow('"safari" is no engine and no level')
  expect(() => read('--part', 'x')).toThrow('--part x is no part')
})
