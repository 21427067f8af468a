/**
 * A sign that programs are not written with, anywhere in a right program of a level: between any two of its characters,
 * once or twice, with spaces around it or without. It is named, on its line.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fetchLateMistakes } from '../../src/coding/mistakes/late.ts'
import { part, partsOf } from '../../src/coding/mistakes/parts.ts'
import { isOfNames, oddSign, typed } from '../../src/coding/mistakes/signs.ts'
import { languages, type ProgramLanguage } from '../../src/engine/index.ts'
import { explain } from '../../src/puzzles/code/explain.ts'
import { prepare } from '../../src/sandbox/prepare.ts'

beforeAll(fetchLateMistakes)

interface Solutions {
  readonly recipes: readonly { readonly recipe?: Readonly<Record<ProgramLanguage, string>> }[]
}
const programs = (language: ProgramLanguage) =>
  ['3-6-write-the-learner', '5-6-write-the-mood-meter', '6-1-flood-search'].flatMap((id) => {
    const { recipes } = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as Solutions
    return recipes.flatMap(({ recipe }) => (recipe && recipe[language].length > 60 ? [recipe[language]] : []))
  })

const signs = [
  ...'（），：；＝＋－＊／＜＞［］｛｝！＂＇．、。「」『』【】《》“”‘’＃％＆｜～＠＾＿０１２ａｂＡ　﹏ー〇',
  ...'–—−×÷≤≥≠…·•→←⇒²³№″′‹›«»„‚∙⋅∗⁄√∞∑',
  ...['\u00a0', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202e', '\u2028'],
  ...['\u0085', '\u3164', '\u115f', '\u2800', '\u2003', '\u1680', '\ufe0f', '\u034f', '\u{e0020}', '\u0000'],
  ...['😀', '✓', '★', '§', '©', '€', '\ud83d', '\udc00', '\ufffd', '\ue000'],
]

for (const language of ['python', 'javascript'] as const)
  test(`is named in ${language}`, async () => {
    const odd = signs.filter((sign) => oddSign(sign, language))
    const slip = fc.record({
      source: fc.constantFrom(...programs(language)),
      sign: fc.constantFrom(...odd),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      spaced: fc.boolean(),
      twice: fc.boolean(),
    })
    const told = fc.asyncProperty(slip, async ({ source, sign, share, spaced, twice }) => {
      const at = Math.floor(share * source.length)
      // In a text or a remark it may well be meant.
      if (partsOf(source, language)[at] !== part.code) return
      // Spaces of its own would be another mistake there.
      if (spaced && /(^|\n)[ \t]*$/.test(source.slice(0, at))) return
      const put = spaced ? ` ${sign} ` : twice ? sign + sign : sign
      const broken = source.slice(0, at) + put + source.slice(at)
      const read = await prepare({ language, source: broken, world: 'plain' })
      // A name may hold what looks like another letter: that is told when it is not found.
      if (read.ok) return
      const { id, line, means } = explain(read.stop, language, broken)
      const kind = oddSign(sign, language)?.kind
      expect([id, line]).toEqual([`${kind}-sign`, source.slice(0, at).split('\n').length])
      for (const lang of languages) expect(means[lang]).not.toMatch(/\{\w+\}/)
    })
    await fc.assert(told, { numRuns: Number(process.env.RUNS ?? 250), seed: 10 })
  })

test('letters of names are never blamed for it', () => {
  for (const letter of '鄰格好éλñ') expect(isOfNames(letter) && typed(letter, 'python')).toBe(undefined)
})
