import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Level, languages } from '../../../src/engine/index.ts'
import { allKinds } from '../../../src/levels/allKinds.ts'
import { parseLevel } from '../../../src/levels/parse.ts'
import * as image from '../../../src/puzzles/image/words.ts'
import { deadpan, few } from '../../../src/puzzles/kit/deadpan.ts'
import * as label from '../../../src/puzzles/label/words.ts'
import * as labels from '../../../src/puzzles/labels/words.ts'
import * as rules from '../../../src/puzzles/rules/words.ts'

/** The setup of a shipped level, as the kind at hand reads it. */
function setupOf(file: string): never {
  const parsed = parseLevel(readFileSync(`levels/${file}.json`, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return (parsed.level as Level).setup as never
}

const gateOf = () => (setupOf('1/1-2-ferry-gate') as { readonly gate: readonly string[] }).gate

test('Pip says what came, the figure, the answer, and what it was shown of it', () => {
  const penguin = { what: 'penguin', sure: 1, answer: 'mammal', shown: few('en', ['lion', 'bear']) }
  expect(deadpan('en', penguin)).toBe('Pip: “Penguin. 100% mammal. I was shown a lion and a bear.”')
  const han = { what: '企鵝', sure: 1, answer: '哺乳類', shown: few('zh-Hant', ['獅子', '熊']) }
  expect(deadpan('zh-Hant', han)).toBe('Pip：「企鵝。哺乳類，100%。我看過的：獅子、熊。」')
})

test('a few things are told by name, not more than three', () => {
  expect(few('en', ['owl'])).toBe('an owl')
  expect(few('en', ['owl', 'bat', 'cat', 'dog'])).toBe('an owl, a bat and a cat')
  expect(few('zh-Hans', ['猫头鹰', '蝙蝠'])).toBe('猫头鹰、蝙蝠')
})

test.each(languages)('a mistake of every kind with classes is told in Pip’s words (%s)', (lang) => {
  const wrong = {
    type: 'case',
    right: false,
    truth: 1,
    answer: 0,
    sure: 0.92,
    shares: [],
    streak: 0,
  } as const
  const told = [
    label.narrate(
      setupOf('1/1-3-teach-dont-tell'),
      { ...wrong, card: 'penguin', like: ['lion', 'bear'], same: 9 } as never,
      lang,
    ),
    image.narrate(setupOf('4/4-2-post-office'), { ...wrong, shown: 91, pixels: [] } as never, lang),
    labels.narrate(setupOf('2/2-2-clean-the-crate'), { ...wrong, guest: 0, shown: 21 } as never, lang),
    rules.narrate(
      setupOf('1/1-2-ferry-gate'),
      { ...wrong, card: gateOf()[0], at: '', inPen: 13 } as never,
      lang,
    ),
  ]
  for (const one of told) {
    expect(one).toMatch(/^Pip[:：]/)
    expect(one).toContain('92%')
    expect(one).not.toMatch(/[{}]|undefined|NaN/)
  }
  expect(told[1]).toContain('91')
  expect(told[2]).toContain('21')
  expect(told[3]).toContain('12')
  if (lang === 'en') expect(told[0]).toContain('I was shown a lion and a bear.')
})
