import { describe, expect, test } from 'vitest'
import { formatRoute, parseRoute } from '../../src/app/route.ts'
import { pickLanguage, pickView, readSettings } from '../../src/app/settings.ts'
import { defaultSettings, isSilent, type Route, withSound } from '../../src/store/index.ts'

test('every place has an address that leads back to it', () => {
  const places: Route[] = [
    { at: 'title' },
    { at: 'map' },
    { at: 'map', world: 3 },
    { at: 'level', id: '3-5-bend-the-border' },
    { at: 'daily', day: 'today' },
    { at: 'daily', day: 'yesterday' },
    { at: 'settings' },
    { at: 'teacher', id: '1-3-teach-dont-tell' },
    { at: 'notes' },
    { at: 'kit' },
  ]
  for (const place of places) expect(parseRoute(formatRoute(place))).toEqual(place)
})

test('an address that means nothing leads to the title, and a ninth world to the map', () => {
  expect(parseRoute('#/nowhere/at/all')).toEqual({ at: 'title' })
  expect(parseRoute('')).toEqual({ at: 'title' })
  expect(parseRoute('#/map/9')).toEqual({ at: 'map' })
})

describe('the language', () => {
  test('of a link wins over the one chosen before', () => {
    expect(pickLanguage('zh-Hans', 'en', ['en'])).toBe('zh-Hans')
  })
  test('chosen before wins over the browser', () => {
    expect(pickLanguage(null, 'zh-Hant', ['en'])).toBe('zh-Hant')
  })
  test.each([
    [['zh-HK', 'en'], 'zh-Hant'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['yue'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['fr', 'en-GB'], 'en'],
    [['fr'], 'en'],
  ])('of a browser that prefers %s is %s', (browser, lang) => {
    expect(pickLanguage(null, undefined, browser)).toBe(lang)
  })
  test('of a link that names none of ours is passed over', () => {
    expect(pickLanguage('tlh', 'zh-Hant', [])).toBe('zh-Hant')
  })
})

test('a teacher’s link says which view to show; without it the one chosen before is kept', () => {
  expect(pickView('projector', 'desk')).toBe('projector')
  expect(pickView(null, 'projector')).toBe('projector')
  expect(pickView('cinema', undefined)).toBe('desk')
})

test('a projector is silent until told otherwise, and leaves the sound at the desk as it was', () => {
  const desk = { ...defaultSettings, muted: false }
  const shown = { ...desk, view: 'projector' } as const
  expect([isSilent(desk), isSilent(shown)]).toEqual([false, true])
  const loud = { ...shown, ...withSound(shown, true) }
  expect(isSilent(loud)).toBe(false)
  expect(isSilent({ ...shown, ...withSound(shown, false), view: 'desk' })).toBe(false)
})

test('settings from disk are taken only as far as they make sense', () => {
  expect(readSettings({ lang: 'xx', textSize: 1.25, music: 7, muted: true, more: 1 })).toEqual({
    textSize: 1.25,
    muted: true,
  })
  expect(readSettings('rubbish')).toBeUndefined()
})
