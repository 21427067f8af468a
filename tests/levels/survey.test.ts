import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { env } from 'node:process'
import { afterAll, describe, expect, test } from 'vitest'
import { levelFiles } from './files.ts'
import {
  asPage,
  hashOf,
  howToRecord,
  page,
  recordedSurveys,
  recordSurveys,
  type Surveyed,
  surveyed,
  tries,
} from './surveys.ts'

const recorded = recordedSurveys()
const record = env.RECORD === 'survey'
const fresh: Record<string, Surveyed> = {}

/** Levels that win too often still, each to be mended. The list may only shrink. */
const tooEasyStill: readonly string[] = []

describe.each(levelFiles())('%s', (file) => {
  const id = basename(file, '.json')
  const known = recorded[id]

  test('is as hard as is written down, drawn again where its sources have changed', {
    timeout: 1_800_000,
  }, async () => {
    const now = known?.hash === hashOf(file) ? known : await surveyed(file)
    fresh[id] = now
    if (!record)
      expect({ drawn: now.drawn, won: now.won }, howToRecord).toEqual({
        drawn: known?.drawn,
        won: known?.won,
      })
  })

  test('gives three stars to at most 15% of random tries, and to some', () => {
    const { won } = (record ? fresh[id] : known) ?? { won: [] }
    expect(won.reduce((sum, each) => sum + each, 0)).toBe(tries)
    const [, , , three = 0] = won
    expect(three > tries * 0.15, `${three} of ${tries}`).toBe(tooEasyStill.includes(id))
    expect(three).toBeGreaterThan(0)
  })
})

test('the page for people says the same', () => {
  if (!record) expect(readFileSync(page, 'utf8')).toBe(asPage(recorded))
})

test('no level is written down that is not there', () => {
  const ids = levelFiles().map((file) => basename(file, '.json'))
  expect(Object.keys(recorded).filter((id) => !ids.includes(id))).toEqual([])
})

afterAll(() => {
  if (!record) return
  // Where only some levels were asked for (`-t`), the others stay as they were written down.
  const ids = levelFiles().map((file) => basename(file, '.json'))
  const kept = Object.entries(recorded).filter(([id]) => ids.includes(id))
  recordSurveys({ ...Object.fromEntries(kept), ...fresh })
})
