/**
 * Everything that is read, held to docs/translating.md: every text of every level file, and every text that stands in
 * a source, be it a kind's, the shell's or the command line's.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type Text } from '../../src/engine/index.ts'
import { levelFiles, root } from '../levels/files.ts'
import { foreignTo, gaps } from './sides.ts'

interface Found extends Text {
  readonly at: string
}

function textsIn(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh-Hant' in value && 'zh-Hans' in value) return [{ ...(value as Text), at }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`))
}

const literal = `('(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"|\`(?:[^\`\\\\]|\\\\.)*\`)`
/** A text as an object, or as three arguments of which the second and third are Chinese. */
const written = new RegExp(
  `(?:en:\\s*)?${literal},\\s*(?:'zh-Hant':\\s*)?${literal},\\s*(?:'zh-Hans':\\s*)?${literal}`,
  'g',
)

function textsOf(source: string, file: string): Found[] {
  return [...source.matchAll(written)].flatMap((match) => {
    const [en = '', hant = '', hans = ''] = match.slice(1).map((quoted) => quoted.slice(1, -1))
    const named = match[0].startsWith('en:')
    const chinese = /\p{Script=Han}/u
    if (!named && (chinese.test(en) || !chinese.test(hant) || !chinese.test(hans))) return []
    const line = source.slice(0, match.index).split('\n').length
    return [{ en, 'zh-Hant': hant, 'zh-Hans': hans, at: `${file}:${line}` }]
  })
}

const ofLevels = levelFiles().flatMap((file) =>
  textsIn(JSON.parse(readFileSync(join(root, file), 'utf8')), file),
)
const ofSources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => textsOf(readFileSync(join(root, 'src', file), 'utf8'), `src/${file}`))

describe.each([
  ['levels', ofLevels, 300],
  ['sources', ofSources, 700],
] as const)('the texts of %s', (_, texts, least) => {
  test('are found', () => {
    expect(texts.length).toBeGreaterThan(least)
  })

  test('say something in every language, with the same gaps', () => {
    const wrong = texts.flatMap((text) =>
      languages.flatMap((lang) => [
        // What only joins others is a space in one language and nothing in another.
        ...(text[lang].trim() === '' && text.en.trim() !== text[lang].trim()
          ? [`${text.at} ${lang}: empty`]
          : []),
        ...(gaps(text[lang]).join() === gaps(text.en).join() ? [] : [`${text.at} ${lang}: other gaps`]),
      ]),
    )
    expect(wrong).toEqual([])
  })

  test.each(['zh-Hant', 'zh-Hans'] as const)('use the characters and words of %s', (side) => {
    const wrong = texts.flatMap((text) => {
      const foreign = foreignTo(side, text[side])
      return foreign.length > 0 ? [`${text.at}: ${foreign.join(' ')} in "${text[side]}"`] : []
    })
    expect(wrong).toEqual([])
  })
})

test('a text is found however it is written, and each fault of it is seen', () => {
  const source = `const a = { en: '{n} left', 'zh-Hant': '剩下', 'zh-Hans': '剩下 {n}' }
    const b = say('Data', '数据', "數據")
    const c = pick('en', 'zh-Hant', 'zh-Hans')`
  const found = textsOf(source, 'x.ts')
  expect(found.map(({ at }) => at)).toEqual(['x.ts:1', 'x.ts:2'])
  expect(gaps(found[0]?.['zh-Hant'] ?? '')).not.toEqual(gaps(found[0]?.en ?? ''))
  expect(foreignTo('zh-Hant', found[1]?.['zh-Hant'] ?? '')).toEqual(['数'])
  expect(foreignTo('zh-Hans', found[1]?.['zh-Hans'] ?? '')).toEqual(['數'])
  expect(foreignTo('zh-Hans', '用程式')).toEqual(['程式'])
})
