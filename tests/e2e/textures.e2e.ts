/** What sizes and levels hold of a graphics card: everything is given back, the canvas is sharp, and a card that is lost comes back. */

import { countTextures, sharpness, texturesHeld, workIn } from './canvas.ts'
import { button, contest, drawn, stagesToday as ids, open, openLab, train } from './player.ts'
import { expect, test } from './test.ts'

test('a window dragged to many sizes keeps the pictures of one, and a level that is left gives back its own', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await countTextures(page)
  const held = () => texturesHeld(page)
  const size = async (width: number, height: number) => {
    await page.setViewportSize({ width, height })
    await expect.poll(() => sharpness(page)).toMatchObject({ across: 1, down: 1, covers: true, seen: true })
    // Two frames on, everything of the new size has been painted.
    await drawn(page)
    return held()
  }
  await workIn(page, ids)
  await open(page, '#/map')
  await size(480, 360)
  const rounds: Record<string, number>[] = []
  for (let round = 0; round < 2; round++) {
    const counts: Record<string, number> = {}
    for (const id of ids) {
      await page.evaluate((to) => {
        location.hash = to
      }, `#/level/${id}`)
      await expect(button(page, 'Run the contest')).toBeVisible()
      const first = await size(480, 360)
      // Once is enough to see what a size leaves behind; the second round sees what a level does.
      if (round === 0) for (const by of [16, 40]) await size(480 + by, 360 + by)
      const last = await size(480, 360)
      expect(last, `${id} after other sizes`).toBeLessThanOrEqual(first + 1)
      counts[id] = last
    }
    rounds.push(counts)
  }
  for (const id of ids) {
    expect(rounds[1]?.[id], `${id} opened again after all others`).toBeLessThanOrEqual(
      (rounds[0]?.[id] ?? 0) + 1,
    )
  }
})

test('a lost WebGL context comes back and the game goes on', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openLab(page, '3-5-bend-the-border')
  await expect(page.locator('#stage canvas')).toBeVisible()
  await page.locator('#stage canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    const loss = gl?.getExtension('WEBGL_lose_context')
    if (!loss) throw new Error('no WebGL to lose')
    loss.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 500))
    loss.restoreContext()
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  await train(page)
  await contest(page)
  expect(errors).toEqual([])
})
