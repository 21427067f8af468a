import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { languages, type Text } from '../../src/engine/text.ts'
import { certificateWords as words } from '../../src/i18n/certificate.ts'
import { settingsWords } from '../../src/i18n/settings.ts'
import { bringPassport, button, hasTurn, ids, open, solution } from './player.ts'
import { bare, expectA4, printedPages } from './printed.ts'
import { expect, test } from './test.ts'

const [easy, toughest] = ['1-2-ferry-gate', '1-3-teach-dont-tell']
const proven = (id: string) =>
  (JSON.parse(readFileSync(`tests/levels/fingerprints/${id}.json`, 'utf8')) as { expert: string }).expert
const best = (id: string, stars: number, recipe = 'expert') => ({
  stars,
  best: { recipe: solution(id, recipe).recipe, metrics: {}, cost: {}, fingerprint: proven(id) },
})

test('a certificate is printed, and its codes are read by another copy of the game', async ({ page }) => {
  await open(page, '#/settings')
  const levels = { [easy]: best(easy, 3), [toughest]: best(toughest, 3, 'lazy-one-animal') }
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()

  await open(page, '#/map/1')
  await button(page, /^Certificate/).click()
  await page.getByLabel('Your name').fill('Mei 陳')
  await expect(page.locator('.sheet__name')).toHaveText('Mei 陳')
  await expect(page.getByText(/2 of 12 levels, 6 of 36 stars/)).toBeVisible()
  const code = page.getByRole('img', { name: 'Code 1 of 1' })
  await expectNothingOver(page)
  const picture = await code.screenshot()
  const pages = await page.pdf({ format: 'A4', printBackground: true })
  expect(pages.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)

  // Another machine: nothing of the first is kept there.
  const other = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'en-GB' })
  if (!other) throw new Error('The browser is gone.')
  const reader = await other.newPage()
  await open(reader, '#/check')
  const [chooser] = await Promise.all([
    reader.waitForEvent('filechooser'),
    button(reader, 'Choose a photo').click(),
  ])
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await expect(reader.getByText('3 stars here too, and the same to the last bit.')).toHaveCount(1, {
    timeout: 60_000,
  })
  // The passport's three stars for the lazy recipe were never won: whoever reads the code sees it.
  await expect(reader.getByText(/^0 stars here, but 3 stars on the code\.$/)).toBeVisible({ timeout: 60_000 })
  await reader.getByLabel('Link').fill('no link at all')
  await reader.keyboard.press('Enter')
  await expect(reader.getByText(/There are no solutions in this text/).first()).toBeVisible()
  await other.close()
})

const { worlds } = JSON.parse(readFileSync('levels/campaign.json', 'utf8')) as {
  worlds: readonly { tier: string; places: readonly { number: string; title: Text; idea: Text }[] }[]
}
/** A level of each whole tier that is given a figure. */
const figured = { bridging: toughest, beginner: '4-2-post-office' } as const
type Tier = keyof typeof figured
const tiers: readonly Tier[] = ['bridging', 'beginner']
/** What a share says in the sheet's column of figures. */
const figure = { 'test.accuracy': 0.957 }

/** The places of a tier, and what the campaign says that whoever solved one can explain. */
const placesOf = (tier: Tier) =>
  worlds.filter((world) => world.tier === tier).flatMap((world) => world.places)

/** The levels of a tier: all of its places have one. */
const levelsOf = (tier: Tier) =>
  placesOf(tier).map(({ number }) => {
    const id = ids.find((id) => id.startsWith(`${number}-`))
    if (!id) throw new Error(`${number} has no level`)
    return id
  })

/** A whole tier, every level won by its expert's recipe. */
async function arriveWithTier(page: Page, tier: Tier, lang = 'en') {
  const levels = Object.fromEntries(
    levelsOf(tier).map((id) => {
      const { best: won, stars } = best(id, 3)
      return [id, { stars, best: { ...won, ...(id === figured[tier] && { metrics: figure }) } }]
    }),
  )
  await open(page, '#/settings', lang)
  const upload = settingsWords.upload[lang as 'en']
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
    upload,
  )
  // What it says when it is read comes when its words have come, which may be later than the certificate.
  await page.locator('.toast button').click()
  await open(page, `#/certificate/${tier}`, lang)
  await expect(page.locator('.codes .qr').first()).toBeVisible()
  await expectNothingOver(page)
}

/** What a passport says when it is read lies over the page for some seconds, and over a code in its picture. */
const expectNothingOver = (page: Page) => expect(page.locator('.toast')).toHaveCount(0)

// A third a day: each language of each tier is another sheet by the same code.
for (const [i, tier] of tiers.entries())
  for (const [j, lang] of languages.entries()) {
    if (!hasTurn(i + j)) continue
    test(`the ${tier} tier’s whole certificate is printed on A4 with name, outcomes, hours and figures (${lang})`, async ({
      page,
    }) => {
      const places = placesOf(tier)
      await arriveWithTier(page, tier, lang)
      await page.getByLabel(words.name[lang]).fill('Mei 陳')
      await expect(page.getByText('95.7%')).toBeAttached()
      const pages = await printedPages(page)
      expectA4(pages)
      expect(pages).toHaveLength(2)
      const [sheet = '', codes = ''] = pages.map(({ text }) => text)
      for (const some of [
        words.certificate[lang],
        'Mei 陳',
        `${places.length * 3}`,
        '95.7%',
        words.canExplain[lang],
      ])
        expect(sheet).toContain(bare(some))
      for (const { number, title, idea } of places) {
        expect(sheet).toContain(bare(`${number} ${title[lang]}`))
        expect(sheet).toContain(bare(idea[lang]))
      }
      expect(sheet).toMatch(lang === 'en' ? /inabout[\d.]+hoursofwork/ : /[約约]需[\d.]+小[時时]/)
      // What the screen alone needs stays there.
      for (const some of [words.nameKept, words.check]) expect(sheet).not.toContain(bare(some[lang]))
      expect(codes).toContain(bare(words.proofHow[lang]))
      expect(codes).not.toContain(bare(words.tooLong[lang].split(/[:：]/)[0] ?? ''))
    })
  }

for (const [i, tier] of tiers.entries()) {
  if (!hasTurn(i)) continue
  test(`another profile reads every code of the ${tier} tier, attempts all its recipes, and finds the same`, async ({
    page,
  }) => {
    test.setTimeout(480_000)
    await arriveWithTier(page, tier)
    const codes = page.locator('.codes .qr')
    const other = await page
      .context()
      .browser()
      ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'en-GB' })
    if (!other) throw new Error('The browser is gone.')
    const reader = await other.newPage()
    let same = 0
    for (const code of await codes.all()) {
      const picture = await code.screenshot()
      await reader.goto('about:blank')
      await open(reader, '#/check')
      const [chooser] = await Promise.all([
        reader.waitForEvent('filechooser'),
        button(reader, 'Choose a photo').click(),
      ])
      await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
      const found = reader.locator('.check__works > li')
      await expect(found.first()).toBeVisible()
      await expect(
        found.filter({ hasText: /^(?!.*3 stars here too, and the same to the last bit\.)/s }),
      ).toHaveCount(0, {
        timeout: 180_000,
      })
      same += await found.count()
    }
    expect(same).toBe(levelsOf(tier).length)
    await other.close()
  })
}

test('the people of a lit tier thank beside the harbour, and not over its districts when it is seen whole', async ({
  page,
}) => {
  await arriveWithTier(page, 'beginner')
  await open(page, '#/map')
  const thanks = page.getByRole('region', {
    name: /^Every light of Line Peak, Eye Tower and Voice Harbour is on/,
  })
  await expect(thanks).toBeVisible()
  await expect(thanks.getByRole('button', { name: 'Certificate' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.locator('.districts')).toBeVisible()
  await expect(thanks).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(thanks).toBeVisible()
})
