/** The one glossary: each term is written once, and what a level introduces can be pressed where it stands. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/engine/index.ts'
import { termNames, termOf, terms } from '../../src/levels/glossary.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { cutAtTerms } from '../../src/ui/kit/terms.ts'
import { kinds } from '../fixtures/kinds.ts'
import { goodLevel } from '../fixtures/level.ts'
import { levelFiles } from './files.ts'

interface File {
  readonly glossary: readonly (string | object)[]
}

const files = levelFiles().map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as File] as const)

/** All that a player reads of a level, less the glossary itself. */
function read(value: unknown, lang: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (lang in value) return [String((value as Record<string, unknown>)[lang])]
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'glossary' || key === 'teacher' ? [] : read(inner, lang),
  )
}

test.each(languages)('no two terms have a word in common (%s)', (lang) => {
  const words = terms.flatMap(({ term, also }) => [term[lang], ...(also?.[lang] ?? [])])
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})

test('every term is short enough for its place, and says what it means in three languages', () => {
  for (const { term, means } of terms)
    for (const lang of languages) {
      expect(term[lang].length).toBeLessThanOrEqual(40)
      expect(means[lang].length).toBeLessThanOrEqual(240)
      expect(means[lang].trim()).not.toBe('')
    }
})

describe.each(files)('%s', (_, level) => {
  test.each(languages)('has terms of its own that can be pressed in its texts (%s)', (lang) => {
    const pressed = new Set(
      read(level, lang).flatMap((text) =>
        cutAtTerms(text.replaceAll('*', ''), terms, lang).map(({ entry }) => entry),
      ),
    )
    // A level may bring terms of its own; those it names must be found.
    const named = level.glossary.filter((name) => typeof name === 'string')
    const own = named.map((name) => termOf(name as never))
    if (own.length > 0) expect(own.filter((entry) => pressed.has(entry))).not.toEqual([])
  })
})

test('a level may name a term of the glossary or bring its own; a name it does not have is refused', () => {
  const [name] = termNames
  const own = { term: goodLevel.title, means: goodLevel.title }
  const glossary = (...of: unknown[]) =>
    parseLevel(JSON.stringify({ ...goodLevel, glossary: of }), { file: 'x', kinds })
  const both = glossary(name, own)
  expect(both.ok && both.level.glossary).toEqual([termOf(name), own])
  const mistyped = glossary('learning-rat')
  expect(!mistyped.ok && mistyped.faults[0].remedy.en).toContain('learning-rate')
  expect(glossary(name, name).ok).toBe(false)
})
