import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type DailyEntry, dailyId, dateAfter, entryOn } from '../../src/engine/daily.ts'
const { entries } = JSON.parse(readFileSync('levels/daily.json', 'utf8')) as { entries: readonly DailyEntry[] }
const answers = JSON.parse(readFileSync('levels/dailyAnswers.json', 'utf8')) as Record<string, unknown>
let date = '2026-11-26'
while (entryOn(entries, date)?.level !== '1-3-teach-dont-tell') date = dateAfter(date, 1)
const id = dailyId(entryOn(entries, date) as DailyEntry)
for (const [w, h, lang] of [[1366, 768, 'en'], [390, 844, 'zh-Hant'], [1920, 1080, 'zh-Hans'], [390, 844, 'en']] as const)
  test(`look ${w} ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: w, height: h })
    await page.clock.setFixedTime(new Date(`${date}T12:00`))
    const note = JSON.stringify({ version: 2, levels: { '1-3-teach-dont-tell': { stars: 2 }, '1-1-ai-or-not': { stars: 3 }, '1-2-ferry-gate': { stars: 3 }, ...(Object.fromEntries(entries.map((e) => [e.level, { stars: 1 }]))), [id]: { draft: answers[id], stars: 0 } }, settings: {} })
    await page.addInitScript((n) => { if (!localStorage.getItem('done')) { localStorage.setItem('neon-harbour/unkept/0', n); localStorage.setItem('done', '1') } }, note)
    const shot = (name: string) => page.screenshot({ path: `/tmp/daily-look/${name}-${w}-${lang}.png` })
    await page.goto(`./?lang=${lang}#/map`)
    await expect(page.locator('.daily')).toBeVisible()
    await page.waitForTimeout(2500)
    await shot('1map')
    await page.locator('.daily button').first().click()
    await expect(page.locator('.lab__head')).toBeVisible()
    await page.waitForTimeout(1500)
    await shot('2lab')
    await page.locator('.lab__run').click()
    await page.locator('.run__skip').click({ timeout: 60_000 })
    await expect(page.locator('.duel')).toBeVisible()
    await page.waitForTimeout(800)
    await shot('3result')
    await page.goto(`./?lang=${lang}#/map`)
    await page.waitForTimeout(2500)
    await shot('4map')
    await page.goto(`./?lang=${lang}#/daily/yesterday`)
    await expect(page.locator('.lab__head')).toBeVisible()
    await page.waitForTimeout(1500)
    await shot('5yesterday')
  })
