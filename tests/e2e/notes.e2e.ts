import { bringPassport, open, solution } from './player.ts'
import { expect, test } from './test.ts'

const solved = (id: string) => ({
  stars: 1,
  best: { recipe: solution(id, 'expert').recipe, metrics: {}, cost: {} },
})

test('the field notes grow by level, and tell where the penguin was seen, never why', async ({ page }) => {
  await open(page, '#/settings')
  const levels = { '1-3-teach-dont-tell': solved('1-3-teach-dont-tell') }
  await bringPassport(
    page,
    JSON.stringify({ passport: 'neon-harbour-passport', progress: { version: 2, levels } }),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()
  await open(page, '#/notes')
  const penguin = page.getByRole('region', { name: 'The penguin' })
  await expect(penguin).toContainText('Places it was seen in so far: 1.')
  await expect(penguin).toContainText('Among the mammals. It was very sure.')
  await expect(penguin).not.toContainText('Asleep in a parcel')
  await expect(page.getByText('k-means', { exact: true })).toBeHidden()
})
