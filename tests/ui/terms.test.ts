import { expect, test } from 'vitest'
import { cutAtTerms } from '../../src/ui/kit/terms.ts'

const entry = (en: string, han: string) => ({
  term: { en, 'zh-Hant': han, 'zh-Hans': han },
  means: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
})
const glossary = [entry('Layer', '層'), entry('hidden layer', '隱藏層'), entry('label', '標籤')]
const cut = (sentence: string, lang: 'en' | 'zh-Hant' = 'en') =>
  cutAtTerms(sentence, glossary, lang).map(({ words, entry, before = '', after = '' }) =>
    entry ? `${before}[${words}]${after}` : words,
  )

test('a term is found whatever its case and number, and keeps the sentence’s own spelling', () => {
  expect(cut('Two Hidden layers are enough.')).toEqual(['Two ', '[Hidden layers]', ' are enough.'])
  expect(cut('Labels help')).toEqual(['[Labels]', ' help'])
})

test('part of another word is not the term', () => {
  expect(cut('An unlabelled crate, player')).toEqual(['An unlabelled crate, player'])
})

test('each term is marked the first time only', () => {
  expect(cut('label by label')).toEqual(['[label]', ' by label'])
})

test('Chinese has no word borders, and the longer term wins', () => {
  expect(cut('加一個隱藏層再看標籤', 'zh-Hant')).toEqual(['加一個', '[隱藏層]', '再看', '[標籤]'])
})

test('a term that stands first inside a longer one is found where it stands alone', () => {
  expect(cut('One hidden layer; the last layer answers.')).toEqual([
    'One ',
    '[hidden layer];',
    ' the last ',
    '[layer]',
    ' answers.',
  ])
  expect(cut('隱藏層之後的一層', 'zh-Hant')).toEqual(['[隱藏層]', '之後的一', '[層]'])
})

test('other words for a term, its plurals and a number before it are the term', () => {
  const also = {
    ...entry('epoch', '輪（epoch）'),
    also: { en: ['pass'], 'zh-Hant': ['# 輪', 'epoch'] },
  }
  const found = (sentence: string, lang: 'en' | 'zh-Hant' = 'en') =>
    cutAtTerms(sentence, [also, entry('boundary', '邊界'), entry('test data', '測試數據')], lang).flatMap(
      ({ words, entry }) => (entry ? [words] : []),
    )
  expect(found('Two passes, two boundaries, Test-data')).toEqual(['passes', 'boundaries', 'Test-data'])
  expect(found('訓練 30 輪', 'zh-Hant')).toEqual(['30 輪'])
  expect(found('渡輪三輪', 'zh-Hant')).toEqual([])
  expect(found('每個epoch都一樣', 'zh-Hant')).toEqual(['epoch'])
  expect(found('epochal', 'zh-Hant')).toEqual([])
})

test('a longer word that only holds the term is left alone', () => {
  const rule = { ...entry('rule', '規則'), unless: { en: ['rule of thumb'], 'zh-Hant': ['不規則'] } }
  const found = (sentence: string, lang: 'en' | 'zh-Hant' = 'en') =>
    cutAtTerms(sentence, [rule], lang).map(({ words, entry }) => (entry ? `[${words}]` : words))
  expect(found('不規則的規則', 'zh-Hant')).toEqual(['不規則的', '[規則]'])
  expect(found('A rule of thumb')).toEqual(['A rule of thumb'])
})

test('of two entries with one word the level’s own, which stands first, explains it', () => {
  const [own, shared] = [entry('label', '標籤'), entry('label', '標籤')]
  expect(cutAtTerms('A label.', [own, shared], 'en').find((one) => one.entry)?.entry).toBe(own)
})

test('marks stay with the term they stand beside, so that no line begins with a comma', () => {
  expect(cut('四個隱藏層，再看「標籤」。', 'zh-Hant')).toEqual(['四個', '[隱藏層]，', '再看', '「[標籤]」。'])
})

test('a sentence without terms stays whole', () => {
  expect(cut('Nothing here.')).toEqual(['Nothing here.'])
  expect(cut('')).toEqual([])
})
