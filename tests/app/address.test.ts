/** What arrives in the address bar: typed by hand, cut off by a chat, percent-encoded twice, or in another case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { formatRoute, parseRoute } from '../../src/app/route.ts'
import { pickLanguage, pickView } from '../../src/app/settings.ts'
import { inherited } from '../fixtures/inherited.ts'

const bend = { at: 'level', id: '3-5-bend-the-border' } as const
const opened = (search: string, hash = '') => {
  const { lang, view, route } = readAddress({ search, hash })
  return { lang: pickLanguage(lang, undefined, ['en']), view: pickView(view, undefined), route }
}

describe('a link to a level', () => {
  test.each([
    '#/level/3-5-bend-the-border',
    '#level/3-5-bend-the-border',
    '#/level/3-5-bend-the-border/',
    '#/level/3-5-bend-the-border.',
    '#/level/3-5-bend-the-border%EF%BC%89',
    '#/level/3-5-bend-the-border%20',
    '#/level/3-5-bend-the-border?utm_source=mail',
    '#/level/3-5-bend-the-border%3Futm_source=mail',
    '#/level/3-5-bend-the-border&lang=en',
    '#/level/3-5-bend-the-border%E9%9C',
    '#/Level/3-5-Bend-The-Border',
    '#/LEVEL/3-5-BEND-THE-BORDER',
    '#/level/3%2D5-bend-the-border',
    '#%2Flevel%2F3-5-bend-the-border',
    '#//level//3-5-bend-the-border',
  ])('%s opens it', (hash) => {
    expect(parseRoute(hash)).toEqual(bend)
  })

  test.each([
    '#/level/%',
    '#/level/100%-sure',
    '#/level/%E9%9C',
    '#/level/%00',
    '#/level/霓虹',
    ...inherited.map((name) => `#/level/${name}`),
  ])('%s is a level that is not there, not a page that breaks', (hash) => {
    const route = parseRoute(hash)
    expect(route.at).toBe('level')
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  test('is never longer than an id can be', () => {
    const route = parseRoute(`#/level/${'%'.repeat(100_000)}`)
    expect(formatRoute(route).length).toBeLessThan(1000)
  })
})

describe('a link whose # was sent as %23', () => {
  test.each([
    ['?lang=zh-Hant%23/level/3-5-bend-the-border', 'zh-Hant', 'desk'],
    ['?lang=zh-Hant%2523/level/3-5-bend-the-border', 'zh-Hant', 'desk'],
    ['?view=projector%23%2Flevel%2F3-5-bend-the-border', 'en', 'projector'],
    ['?view=projector&lang=zh-Hans%23/level/3-5-bend-the-border', 'zh-Hans', 'projector'],
    ['?%23/level/3-5-bend-the-border', 'en', 'desk'],
    ['?lang=zh-Hant%23/level/3-5-bend-the-border&utm=1', 'zh-Hant', 'desk'],
  ] as const)('%s opens what it meant', (search, lang, view) => {
    expect(opened(search)).toEqual({ lang, view, route: bend })
  })

  test('yields to a real #', () => {
    expect(opened('?lang=zh-Hant%23/map', '#/level/3-5-bend-the-border')).toMatchObject({
      route: bend,
      lang: 'zh-Hant',
    })
  })
})

describe('a language in a link', () => {
  test.each([
    ['zh-hant', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-hant-hk', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['ZH-HANS', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['zh-Hant.', 'zh-Hant'],
    ['zh-Hant%EF%BC%89', 'zh-Hant'],
    ['%20zh-Hant', 'zh-Hant'],
  ])('%s is %s', (asked, lang) => {
    expect(opened(`?lang=${asked}`, '#/map')).toMatchObject({ lang, route: { at: 'map' } })
  })

  test.each(['fr', '', '%', 'zhx', ...inherited])('%s is passed over', (asked) => {
    expect(opened(`?lang=${asked}`).lang).toBe('en')
  })

  test('of two the first is taken, whole', () => {
    expect(opened('?lang=en&lang=zh-Hans').lang).toBe('en')
  })
})

test('a view in a link is known in any case', () => {
  for (const asked of ['Projector', 'PROJECTOR', 'projector.', '%20projector'])
    expect(opened(`?view=${asked}`).view).toBe('projector')
  expect(opened('?View=projector').view).toBe('projector')
  for (const asked of ['cinema', '', ...inherited]) expect(opened(`?view=${asked}`).view).toBe('desk')
})

const signs = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '%',
      '#',
      '/',
      '?',
      '&',
      '=',
      '2',
      '3',
      'F',
      'level',
      'map',
      'lang',
      '\ud800',
      '\u0000',
      '.',
    ),
  }),
  fc.constantFrom(...inherited),
)

test('no address makes the page throw, and what it is taken for has an address of its own', () => {
  fc.assert(
    fc.property(signs, signs, (search, hash) => {
      for (const at of [
        { search: `?${search}`, hash },
        { search, hash: `#/level/${hash}` },
        { search: `?lang=${search}`, hash: '' },
      ]) {
        const { route, lang, view } = readAddress(at)
        expect(parseRoute(formatRoute(route))).toEqual(route)
        pickLanguage(lang, undefined, [search])
        pickView(view, undefined)
      }
    }),
    { numRuns: 2000 },
  )
})
