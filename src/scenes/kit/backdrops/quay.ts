import type Phaser from 'phaser'
import { createRandom } from '../../../engine/index.ts'
import { paintLantern } from '../draw.ts'
import { type Ctx, fade, strokeLine, vertical } from '../paint.ts'
import { type Backdrop, createBackdrop, glints } from './backdrop.ts'
import { paintHills, paintSky, paintTowers } from './night.ts'
import { paintWater } from './waterside.ts'

/** Any quay of the harbour: for kinds without a place of their own. */
export interface QuayPlaces {
  readonly horizon: number
  /** Feet of those who stand on the quay. */
  readonly ground: number
  readonly pip: { readonly x: number; readonly y: number }
}

export function quayPlaces(width: number, height: number): QuayPlaces {
  return {
    horizon: height * 0.56,
    ground: height * 0.88,
    pip: { x: width * 0.86, y: height * 0.88 - Math.min(90, height * 0.18) },
  }
}

export function quay(scene: Phaser.Scene, width: number, height: number): Backdrop<QuayPlaces> {
  return createBackdrop(
    scene,
    {
      name: 'quay',
      places: quayPlaces,
      paint: paintQuay,
      alive: (on, { horizon, ground }, w) => {
        const random = createRandom(5, 'glints')
        const area = { x: 0, y: horizon + 6, width: w, height: (ground - horizon) * 0.6 }
        return glints(on, area, Math.round(w / 55), () => random.next())
      },
    },
    width,
    height,
  )
}

function paintQuay(ctx: Ctx, w: number, h: number, { horizon, ground }: QuayPlaces): void {
  paintSky(ctx, w, horizon, { hour: 'evening', seed: 3, moon: [0.8, 0.26] })
  paintHills(ctx, w, horizon, h * 0.2, '#1A1E4E', 2)
  const city = {
    seed: 19,
    low: h * 0.03,
    high: h * 0.2,
    thin: 14,
    broad: 36,
    tone: '#14173F',
    lit: 0.5,
    pitch: 6,
  }
  paintTowers(ctx, 0, w, horizon, city)
  const edge = ground - h * 0.05
  paintWater(ctx, w, horizon, edge + 2, 9)
  ctx.fillStyle = vertical(ctx, edge, h, '#4A4E86', '#2C3064', '#1B1F48')
  ctx.fillRect(0, edge, w, h - edge)
  ctx.fillStyle = fade('#C9D2FF', 0.25)
  ctx.fillRect(0, edge, w, 2)
  ctx.strokeStyle = fade('#0B1026', 0.45)
  ctx.lineWidth = 1.5
  for (let row = 0, y = edge + 16; y < h; row++, y += 22 + row * 8) {
    strokeLine(ctx, 0, y, w, y)
    for (let x = row % 2 ? 30 : 0; x < w; x += 74 + row * 20) {
      strokeLine(ctx, x, y, x - 4, y + 22 + row * 8)
    }
  }
  for (const x of [0.1, 0.42, 0.74]) {
    ctx.fillStyle = vertical(ctx, edge - h * 0.17, edge, '#3A3F78', '#1B1F48')
    ctx.fillRect(w * x - 2.5, edge - h * 0.17, 5, h * 0.17 + 6)
    ctx.fillRect(w * x - 2, edge - h * 0.17, 18, 3)
    paintLantern(ctx, w * x + 15, edge - h * 0.17 + 20, 9, '#FFB347', true)
  }
}
