/** Level files come out of editors and office programs: what those do to JSON is said as what it is, where it is. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultLine } from '../../src/levels/fault.ts'
import { findJsonFault } from '../../src/levels/jsonFault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { kinds } from '../fixtures/kinds.ts'
import { goodLevel } from '../fixtures/level.ts'
import { shippedLevels } from '../fixtures/shipped.ts'

const good = JSON.stringify(goodLevel, null, 2)
function first(json: string) {
  const parsed = parseLevel(json, { file: 'x.json', kinds })
  return parsed.ok ? 'accepted' : `${parsed.faults[0].code} ${parsed.faults[0].path}`
}
const line = (json: string) => {
  const parsed = parseLevel(json, { file: 'x.json', kinds })
  return parsed.ok ? '' : faultLine(parsed.faults[0])
}

test('a byte order mark and line ends of Windows are read over', () => {
  expect(first(`\ufeff${good}`)).toBe('accepted')
  expect(first(good.replaceAll('\n', '\r\n'))).toBe('accepted')
})

describe('a fault is said as what it is, at the line and column of its first sign', () => {
  test.each([
    ['{\n  "a": [1, 2,],\n "b": 1\n}', 'comma-too-many line 2, column 13'],
    ['{\n  "a": 1,\n}', 'comma-too-many line 2, column 9'],
    ['{"a": 1,, "b": 2}', 'comma-too-many line 1, column 9'],
    ['{\n  “a”: 1}', 'curly-quote line 2, column 3'],
    ['{\n  "a": “x”}', 'curly-quote line 2, column 8'],
    ['{\n  "a": ”x"}', 'curly-quote line 2, column 8'],
    ["{'a': 1}", 'single-quote line 1, column 2'],
    ['{"a"：1}', 'wide-sign line 1, column 5'],
    ['{"a": 1，"b": 2}', 'wide-sign line 1, column 8'],
    ['{"a": 1} // done', 'comment line 1, column 10'],
    ['{\n // first\n "a": 1}', 'comment line 2, column 2'],
    ['{"a": 1\n "b": 2}', 'not-json line 2, column 2'],
    ['{"a" 1}', 'not-json line 1, column 6'],
    ['{a: 1}', 'not-json line 1, column 2'],
    ['{"a": True}', 'not-json line 1, column 7'],
    ['{"a": NaN}', 'not-json line 1, column 7'],
    ['{"a": 01}', 'not-json line 1, column 7'],
    ['{"a": +1}', 'not-json line 1, column 7'],
    ['{"a": .5}', 'not-json line 1, column 7'],
    ['{"a": "x\n"}', 'not-json line 1, column 7'],
    ['{"a": "\\x"}', 'not-json line 1, column 7'],
    ['{"a": 1}}', 'not-json line 1, column 9'],
    ['{"a": [1}', 'not-json line 1, column 9'],
    ['{"a": [1', 'cut-off line 1, column 9'],
    ['', 'cut-off line 1, column 1'],
    ['{"a": 1, "b": {"a": 1, "\\u0061": 2}}', 'doubled-key line 1, column 24'],
    ['{\n  "a": 1,\n  "a": 2\n}', 'doubled-key line 3, column 3'],
  ])('%j: %s', (json, expected) => {
    expect(first(json)).toBe(expected)
  })

  test('after signs of two units the column counts what an editor counts', () => {
    expect(first('{"🏮": 1,}')).toBe('comma-too-many line 1, column 9')
  })

  test('with a remedy that fits', () => {
    expect(line('{"a": 1,}')).toContain('One comma too many before }')
    expect(line('{“a”: 1}')).toContain('“ is not "')
    expect(line('{"a": 1, "a": 2}')).toContain('"a"')
    expect(line('\u0000{\u0000"\u0000')).toContain('UTF-8')
    expect(line('{"a": "\ufffd"}')).toContain('UTF-8')
  })
})

test('a number too large to be read is refused where it stands, and a zero has no sign', () => {
  expect(first(good.replace('"minutes": 20', '"minutes": 1e309'))).toBe('out-of-range minutes')
  expect(first(good.replace('"picks": 5', '"picks": -1e999'))).toBe('out-of-range budget.picks')
  const parsed = parseLevel(good.replace('"seed": 7', '"seed": -0'), { file: 'x', kinds })
  expect(parsed.ok && Object.is(parsed.level.seed, 0)).toBe(true)
})

test('no fault is found in what is JSON, and one in whatever is not', () => {
  const hasDoubles = (json: string) => findJsonFault(json)?.code === 'doubled-key'
  for (const file of shippedLevels) expect(findJsonFault(readFileSync(file, 'utf8'))).toBeUndefined()
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(findJsonFault(json)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
  const near = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '-', '0', '.', '\u0000', 'e', '/', '\u2028', '“'),
  )
  fc.assert(
    fc.property(near, ([json, at, sign]) => {
      const cut = json.length === 0 ? 0 : at % json.length
      const damaged = json.slice(0, cut) + sign + json.slice(cut + 1)
      let valid = true
      try {
        JSON.parse(damaged)
      } catch {
        valid = false
      }
      if (!hasDoubles(damaged)) expect(findJsonFault(damaged) === undefined).toBe(valid)
    }),
    { numRuns: 3000 },
  )
})
