import { expect, test } from 'vitest'
import { listed } from '../../src/i18n/listed.ts'

test.each([
  ['en', ['Line Peak'], 'Line Peak'],
  ['en', ['Line Peak', 'Eye Tower'], 'Line Peak and Eye Tower'],
  ['en', ['Line Peak', 'Eye Tower', 'Voice Harbour'], 'Line Peak, Eye Tower and Voice Harbour'],
  ['zh-Hant', ['直線峰', '明眼塔', '聲浪港'], '直線峰、明眼塔及聲浪港'],
  ['zh-Hans', ['直线峰', '明眼塔', '声浪港'], '直线峰、明眼塔和声浪港'],
] as const)('in %s, %j is written as %s', (lang, names, said) => {
  expect(listed(lang, names)).toBe(said)
})
