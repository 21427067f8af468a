/** How sharp the canvas is, what it holds of the graphics card, and levels with work in them: for tests of sizes. */
import { expect, type Page } from '@playwright/test'
import { bringPassport, open, passportWith, solution } from './player.ts'

export async function workIn(page: Page, all: readonly string[]): Promise<void> {
  await open(page, '#/settings')
  await bringPassport(
    page,
    passportWith(Object.fromEntries(all.map((id) => [id, solution(id, 'expert').recipe]))),
  )
  await expect(page.getByText('Passport read.').first()).toBeVisible()
}

/** The canvas's device pixels to each CSS pixel of the stage, and whether it covers it. */
export function sharpness(page: Page) {
  return page.evaluate(() => {
    const stage = document.querySelector('#stage')?.getBoundingClientRect()
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
    const drawn = canvas?.getBoundingClientRect()
    if (!stage || !canvas || !drawn) return {}
    const near = (a: number, b: number) => Math.abs(a - b) <= 1
    return {
      across: Math.round((canvas.width / stage.width) * 10) / 10,
      down: Math.round((canvas.height / stage.height) * 10) / 10,
      covers: near(drawn.width, stage.width) && near(drawn.height, stage.height),
      seen: canvas.checkVisibility({ visibilityProperty: true }),
    }
  })
}

/** Counts textures from the page's next start on. */
export async function countTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cards = { held: 0 }
    Object.assign(window, { cards })
    for (const { prototype: card } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = card
      card.createTexture = function () {
        cards.held += 1
        return createTexture.call(this)
      }
      card.deleteTexture = function (texture) {
        if (texture) cards.held -= 1
        deleteTexture.call(this, texture)
      }
    }
  })
}

/** Textures on the graphics card; 0 of a page that does not count them. */
export function texturesHeld(page: Page): Promise<number> {
  return page.evaluate(() => (window as { cards?: { held: number } }).cards?.held ?? 0)
}
