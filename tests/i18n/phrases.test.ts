import { describe, expect, it } from 'vitest'
import { languages, type Text } from '../../src/engine/index.ts'
import { figure, fill, number, percent } from '../../src/i18n/index.ts'
import { kitWords } from '../../src/i18n/kit.ts'
import { levelWords, peopleNames } from '../../src/i18n/level.ts'
import { districtWords, mapWords } from '../../src/i18n/map.ts'
import { networkWords } from '../../src/i18n/network.ts'
import { padWords } from '../../src/i18n/pad.ts'
import { settingsWords } from '../../src/i18n/settings.ts'
import { shellWords } from '../../src/i18n/shell.ts'

const all: readonly (readonly [string, Text])[] = Object.entries({
  kitWords,
  levelWords,
  peopleNames,
  districtWords,
  mapWords,
  networkWords,
  padWords,
  settingsWords,
  shellWords,
}).flatMap(([file, phrases]) =>
  Object.entries(phrases).map(([name, text]) => [`${file}.${name}`, text] as const),
)
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('the words of the shell', () => {
  it('have the same gaps in every language', () => {
    for (const [name, text] of all)
      for (const lang of languages) expect(gaps(text[lang]), `${name} ${lang}`).toEqual(gaps(text.en))
  })

  it('say something in every language', () => {
    for (const [name, text] of all)
      for (const lang of languages) expect(text[lang].trim(), `${name} ${lang}`).not.toBe('')
  })

  it('use each side’s own characters', () => {
    const simplifiedOnly = /[这们说时会个训练数据网络设见进还没关开对错来]/
    const traditionalOnly = /[這們說時會個訓練數據網絡設見進還沒關開對錯來]/
    const shared = /[据]/g
    for (const [name, text] of all) {
      expect(text['zh-Hant'].replace(shared, ''), name).not.toMatch(simplifiedOnly)
      expect(text['zh-Hans'], name).not.toMatch(traditionalOnly)
    }
  })

  it('write Hong Kong and mainland terms each in their own way', () => {
    for (const [name, text] of all) {
      expect(text['zh-Hant'], name).not.toMatch(/數據庫|機器人|標簽|郵件|程序|准確|信息|質量/)
      expect(text['zh-Hans'], name).not.toMatch(/机械人|电邮|程式|準/)
    }
  })
})

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect(percent('en', 0.9213, 1)).toBe('92.1%')
    expect(number('zh-Hant', 12345.6, 1)).toBe('12,345.6')
    expect(figure('en', 0.04217)).toBe('0.0422')
  })

  it('fill the gaps that have a value and leave the others to be seen', () => {
    expect(fill('{n} of {of}', { n: 3 })).toBe('3 of {of}')
  })
})
