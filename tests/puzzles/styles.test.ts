import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Styles stay once a level has been open: two kinds with a class of one name would dress each other. */
test('no two puzzle kinds style a class, or animate, by the same name', () => {
  const kindsOf = new Map<string, Set<string>>()
  for (const file of readdirSync('src/puzzles', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue
    const kind = file.split(/[\\/]/)[0] ?? ''
    const names = readFileSync(`src/puzzles/${file}`, 'utf8').matchAll(
      /^\s*(?:\.|@keyframes )([a-z][a-z-]*?)(?=__|--|[^a-z-])/gm,
    )
    for (const [, name = ''] of names) kindsOf.set(name, (kindsOf.get(name) ?? new Set()).add(kind))
  }
  expect(kindsOf.size).toBeGreaterThan(20)
  const shared = [...kindsOf].filter(([name, kinds]) => kinds.size > 1 && !shell.has(name))
  expect(shared.map(([name]) => name)).toEqual([])
})

/** The shell's own, which a kind may lay out for itself. */
const shell = new Set(['app'])
