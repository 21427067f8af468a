/** What a level of this kind is about stands in its file: the code has no word for it. */
import { expect, test } from 'vitest'
import { languages, type Text } from '../../../src/engine/index.ts'
import { nounsOf, withNouns } from '../../../src/puzzles/label/nouns.ts'
import { rules } from '../../../src/puzzles/label/rules.ts'
import { metrics, type Setup } from '../../../src/puzzles/label/schema.ts'
import { labWords, words } from '../../../src/puzzles/label/words.ts'
import { level } from './level.ts'

const same = (word: string): Text => ({ en: word, 'zh-Hant': word, 'zh-Hans': word })
const nouns: Setup['nouns'] = {
  many: same('boats'),
  pool: same('dock'),
  box: same('logbook'),
  gate: same('lock'),
}
const setup: Setup = { ...level.setup, nouns }
const sentences = [...Object.values(words), ...Object.values(labWords)] as readonly Text[]

/** Every word that the shipped level has for its things, in every language. */
const shipped = languages.flatMap((lang) => Object.values(nounsOf(level.setup, lang)).map(String))

test('no sentence of the kind has a word of the shipped level in it', () => {
  const told = JSON.stringify([sentences, metrics, rules.check(setup, { shown: setup.gate.slice(0, 1) })])
  expect(shipped.length).toBe(12)
  expect(
    [...shipped, 'animal'].filter((word) => new RegExp(`(?<!\\{)\\b${word}|${word}(?<=[一-鿿])`).test(told)),
  ).toEqual([])
})

test.each(languages)('the panel speaks of what the level is about in %s', (lang) => {
  expect(withNouns(setup, words.stale)[lang]).toContain('logbook')
  expect(withNouns(setup, words.noneWrong)[lang]).toMatch(/boats/)
  expect(withNouns(level.setup, words.crate)[lang]).toBe(
    { en: 'The crate', 'zh-Hant': '木箱', 'zh-Hans': '木箱' }[lang],
  )
})

test('a refusal speaks of it too', () => {
  const [inGate = ''] = setup.gate
  const [first = ''] = setup.pool
  const refused = (shown: readonly string[], action: Parameters<typeof rules.act>[2]) => {
    const acted = rules.act(setup, { shown: [...shown] }, action)
    return acted.ok || acted.why.code !== 'not-possible' ? '' : acted.why.say.en
  }
  expect(refused([], { type: 'show', card: inGate })).toBe(
    'Only the boats of the dock can be shown. The others wait at the lock, unseen.',
  )
  expect(refused([first], { type: 'show', card: first })).toContain('in the logbook already')
  expect(refused([], { type: 'take-back', card: first })).toContain('not in the logbook')
  expect(refused([], { type: 'empty' })).toBe('The logbook is empty already.')
  expect(rules.check(setup, { shown: [inGate] })?.en).toContain('boats')
})

test('nothing that the panel says keeps a gap that the level’s nouns should fill', () => {
  const left = sentences.flatMap((text) =>
    languages.flatMap((lang) => withNouns(setup, text)[lang].match(/\{(many|pool|box|gate)\}/g) ?? []),
  )
  expect(left).toEqual([])
})
