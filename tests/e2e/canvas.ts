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

interface Cards {
  /** What each texture on the graphics card was last filled with: a picture's size, or what the page drew into it. */
  readonly held: Map<WebGLTexture, string>
}

/** Counts textures from the page's next start on. */
export async function countTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cards: Cards = { held: new Map() }
    Object.assign(window, { cards })
    for (const { prototype: card } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture, bindTexture, texImage2D } = card
      let bound: WebGLTexture | null = null
      card.createTexture = function () {
        const texture = createTexture.call(this)
        cards.held.set(texture, 'empty')
        return texture
      }
      card.deleteTexture = function (texture) {
        if (texture) cards.held.delete(texture)
        deleteTexture.call(this, texture)
      }
      card.bindTexture = function (target, texture) {
        bound = texture
        bindTexture.call(this, target, texture)
      }
      card.texImage2D = function (this: WebGLRenderingContext, ...given: unknown[]) {
        const from = given.at(-1) as { src?: string; width?: number; height?: number } | null
        const [width, height] = given.length > 6 ? [given[3], given[4]] : [from?.width, from?.height]
        const name = from?.src?.startsWith('data:') ? 'data' : (from?.src?.split('/').at(-1) ?? '')
        const kind = from?.constructor.name ?? 'nothing'
        if (bound && cards.held.has(bound)) cards.held.set(bound, `${width}x${height} ${kind} ${name}`.trim())
        Reflect.apply(texImage2D, this, given)
      } as typeof texImage2D
    }
  })
}

/** Textures on the graphics card; 0 of a page that does not count them. */
export function texturesHeld(page: Page): Promise<number> {
  return page.evaluate(() => (window as { cards?: Cards }).cards?.held.size ?? 0)
}

/** What they hold, a line each. */
export function texturesInWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...((window as { cards?: Cards }).cards?.held.values() ?? [])].sort())
}
