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

test('marks stay with the term they stand beside, so that no line begins with a comma', () => {
  expect(cut('四個隱藏層，再看「標籤」。', 'zh-Hant')).toEqual(['四個', '[隱藏層]，', '再看', '「[標籤]」。'])
})

test('a sentence without terms stays whole', () => {
  expect(cut('Nothing here.')).toEqual(['Nothing here.'])
  expect(cut('')).toEqual([])
})
