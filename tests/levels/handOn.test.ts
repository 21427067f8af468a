import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadKind } from '../../src/cli/kind.ts'
import { createRandom, type Level } from '../../src/engine/index.ts'
import { fitsCode, packRecipe, readHead, unpackRecipe } from '../../src/levels/handOn.ts'
import { loadLevel } from '../../src/levels/load.ts'
import { base64url, bytesOf, deflated } from '../../src/levels/packing.ts'
import { levelFiles } from './files.ts'

const ids = levelFiles().map((file) => basename(file, '.json'))
/** Characters of a code that a phone reads off a screen or a sheet without trouble. */
const easilyRead = 1000

interface Opened {
  readonly level: Level
  readonly start: unknown
  readonly drawn: readonly unknown[]
}

const opened = new Map<string, Opened>()

beforeAll(async () => {
  for (const id of ids) {
    const parsed = await loadLevel(id)
    if (!parsed?.ok) throw new Error(`${id} cannot be read`)
    const { level } = parsed
    const { rules } = await loadKind(level.kind)
    const random = createRandom(level.seed, 'handed on')
    const drawn = Array.from({ length: 4 }, (_, i) =>
      rules.sample(level.setup, level.budget, random.fork(`${i}`)),
    )
    opened.set(id, { level, start: rules.start(level.setup), drawn })
  }
})

function levelOf(id: string): Opened {
  const found = opened.get(id)
  if (!found) throw new Error(`${id} was not opened`)
  return found
}

function recorded(id: string): readonly unknown[] {
  const { recipes } = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as {
    recipes: readonly { readonly recipe?: unknown }[]
  }
  return recipes.flatMap(({ recipe }) => (recipe === undefined ? [] : [recipe]))
}

function unpacked(text: string, { level, start }: Opened) {
  const read = readHead(text)
  return read.ok ? unpackRecipe(read.handed, level, start) : read
}

describe.each(ids)('a recipe of %s that is handed on', (id) => {
  test('comes out of one easily read code as it went in, whatever it is', () => {
    const { level, start, drawn } = levelOf(id)
    for (const recipe of [start, ...recorded(id), ...drawn]) {
      const code = packRecipe(level, start, recipe)
      expect(code.length).toBeLessThan(easilyRead)
      expect(fitsCode(code)).toBe(true)
      expect(unpacked(`https://harbour.example/game/?lang=en#/recipe/${code} Look!`, levelOf(id))).toEqual({
        ok: true,
        recipe: JSON.parse(JSON.stringify(recipe)),
      })
      const read = readHead(code)
      expect(read.ok && read.handed.number).toBe(id.split('-').slice(0, 2).join('-'))
    }
  })
})

const [first, second] = ['3-5-bend-the-border', '1-2-ferry-gate'] as const
const codeOf = (id: string) => packRecipe(levelOf(id).level, levelOf(id).start, levelOf(id).drawn[0])

describe('a code that is not what it should be', () => {
  test('is refused beside another level, and beside another version of its own', () => {
    expect(unpacked(codeOf(first), levelOf(second))).toEqual({ ok: false, why: 'other-version' })
    const { level, start } = levelOf(first)
    for (const other of [
      { seed: level.seed + 1 },
      { budget: { ...level.budget, neurons: 1 } },
      { goals: [] },
    ])
      expect(unpacked(codeOf(first), { level: { ...level, ...other }, start, drawn: [] })).toEqual({
        ok: false,
        why: 'other-version',
      })
    // Words may be mended.
    const reworded = { ...level, title: { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' } }
    expect(unpacked(codeOf(first), { level: reworded, start, drawn: [] })).toMatchObject({ ok: true })
  })

  test('is called damaged when any of it is changed, cut off or added to, and never throws', () => {
    const code = codeOf(first)
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'AZaz09-_'), (at, sign) => {
        const forged = code.slice(0, at) + sign + code.slice(at + 1)
        const found = unpacked(forged, levelOf(first))
        // The last sign may have bits to spare.
        if (forged !== code && at < code.length - 1) expect(found.ok).toBe(false)
      }),
      { numRuns: 300 },
    )
    for (let cut = 0; cut < code.length - 1; cut++)
      expect(unpacked(code.slice(0, cut), levelOf(first)).ok).toBe(false)
  })

  test('holds no bomb, and nothing nested too deeply to be kept', () => {
    const { level } = levelOf(first)
    const lead = bytesOf(codeOf(first)).slice(0, 8)
    const forged = (json: string) => base64url(Uint8Array.from([...lead, ...deflated(json)]))
    expect(unpacked(forged(`"${'a'.repeat(3_000_000)}"`), levelOf(first)).ok).toBe(false)
    const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)
    expect(unpacked(packRecipe(level, levelOf(first).start, deep), levelOf(first))).toEqual({
      ok: false,
      why: 'damaged',
    })
  })

  test('made by a newer game is called that; text without a code is called none', () => {
    const bytes = bytesOf(codeOf(first))
    bytes[0] = 2
    expect(readHead(base64url(bytes))).toEqual({ ok: false, why: 'newer' })
    for (const text of [
      '',
      'hello',
      '#/recipe/',
      'https://harbour.example/#/check/abcdefghijkl',
      'x'.repeat(400_000),
    ])
      expect(readHead(text)).toEqual({ ok: false, why: 'none' })
    for (const text of ['#/recipe/abc', 'AAAAAAAAAAAAAAAA', '#/recipe/____'])
      expect(readHead(text)).toEqual({ ok: false, why: 'damaged' })
  })
})

test('a recipe longer than any code can hold says so', () => {
  const { level, start } = levelOf(first)
  const random = createRandom(1, 'noise')
  const noise = Array.from({ length: 4000 }, () => random.below(1e9))
  expect(fitsCode(packRecipe(level, start, noise))).toBe(false)
})
