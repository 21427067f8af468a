import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lean } from '../../src/build/leanPage.ts'

test('the page loses its comments and indents, and nothing that is read or run', () => {
  const page = readFileSync('index.html', 'utf8')
  const short = lean(page)
  expect(short).not.toMatch(/\/\*|\n /)
  const words = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, '')
  expect(words(short)).toBe(words(page))
})
