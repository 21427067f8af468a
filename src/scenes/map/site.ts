import { createRandom, type Random } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { paintLantern } from '../kit/draw.ts'
import { paintNeon } from '../kit/light.ts'
import { type Ctx, fade, mix, softLight, strokeWith } from '../kit/paint.ts'
import type { Lights } from './lights.ts'

/**
 * A district being painted. Each is painted twice by the same code: once unlit, once only its light, so that light
 * can fade in over stone when a star is won. Coordinates: x from 0 to `width`, y upwards from the quay at 0.
 */
export interface Site {
  readonly width: number
  /** The tallest anything may stand. */
  readonly height: number
  /** One hundredth of the width: details scale with it. */
  readonly unit: number
  readonly random: Random
  /** A wall, roof or hill: hides the light of what was painted before it. `tone` is its colour by night. */
  solid(tone: string, trace: (ctx: Ctx) => void): void
  block(x: number, y: number, w: number, h: number, tone: string): void
  /** Windows in a grid over a wall. */
  windows(x: number, y: number, w: number, h: number, pitch?: number): void
  window(x: number, y: number, w: number, h: number): void
  /** A neon line of the landmark: lit from the first star. `trace` lays out a path. */
  neon(tone: string, thickness: number, trace: (ctx: Ctx) => void): void
  lantern(x: number, y: number, r: number, tone?: string): void
  /** Soft light on a wall, once lit. */
  light(x: number, y: number, r: number, tone: string, strength?: number): void
}

/** The colours of walls, from the far row to the near one. */
export const wall = { far: '#232760', mid: '#1A1E50', near: '#131743', roof: '#2A2F70' } as const

const panes = ['#FFD58A', '#FFC46B', '#FFE9C0', '#FFD58A', '#9FE3FF', '#FFB0D2'] as const

export function createSite(
  ctx: Ctx,
  pass: 'stone' | 'light',
  size: { readonly width: number; readonly height: number },
  seed: number,
  lights: Lights,
): Site {
  const { width, height } = size
  const random = createRandom(seed, 'site')
  // Its own chance: which windows light up must not depend on how walls were drawn.
  const tenants = createRandom(seed, 'tenants')
  const stone = pass === 'stone'
  const site: Site = {
    width,
    height,
    unit: width / 100,
    random,
    solid(tone, trace) {
      ctx.save()
      ctx.beginPath()
      trace(ctx)
      if (stone) {
        const body = ctx.createLinearGradient(0, -height, 0, 0)
        body.addColorStop(0, mix(tone, '#7C8BE8', 0.14))
        body.addColorStop(0.7, tone)
        body.addColorStop(1, mix(tone, '#6B3A7E', 0.3))
        ctx.fillStyle = body
      } else {
        ctx.globalCompositeOperation = 'destination-out'
        ctx.fillStyle = '#000000'
      }
      ctx.fill()
      ctx.restore()
    },
    block(x, y, w, h, tone) {
      site.solid(tone, (c) => c.rect(x, -y - h, w, h))
      if (!stone) return
      ctx.fillStyle = fade('#A9B8FF', 0.13)
      ctx.fillRect(x, -y - h, Math.max(1, w * 0.03), h)
      ctx.fillRect(x, -y - h, w, 1)
    },
    windows(x, y, w, h, pitch = site.unit * 3.4) {
      const columns = Math.max(1, Math.floor(w / pitch))
      const rows = Math.max(1, Math.floor(h / (pitch * 1.3)))
      const side = (w - (columns - 1) * pitch) / 2
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          site.window(
            x + side + column * pitch - pitch * 0.24,
            y + h - (row + 0.8) * pitch * 1.3,
            pitch * 0.48,
            pitch * 0.62,
          )
        }
      }
    },
    window(x, y, w, h) {
      const [rank, hue, strength] = [tenants.next(), tenants.next(), tenants.next()]
      if (stone) {
        ctx.fillStyle = fade(colour.mist, 0.07)
        ctx.fillRect(x, -y - h, w, h)
        return
      }
      if (rank >= lights.windows) return
      const tone = panes[Math.floor(hue * panes.length)] ?? panes[0]
      ctx.fillStyle = fade(tone, 0.16)
      ctx.fillRect(x - w * 0.45, -y - h * 1.4, w * 1.9, h * 1.8)
      ctx.fillStyle = fade(tone, 0.62 + strength * 0.38)
      ctx.fillRect(x, -y - h, w, h)
    },
    neon(tone, thickness, trace) {
      if (stone) {
        ctx.save()
        ctx.beginPath()
        trace(ctx)
        ctx.lineCap = 'round'
        ctx.lineJoin = 'round'
        strokeWith(ctx, fade(mix(tone, colour.mist, 0.5), 0.26), thickness)
        ctx.restore()
      } else if (lights.sign) paintNeon(ctx, tone, thickness, trace)
    },
    lantern(x, y, r, tone = colour.coral) {
      if (stone) paintLantern(ctx, x, -y, r, tone, false)
      else if (lights.sign) paintLantern(ctx, x, -y, r, tone, true)
    },
    light(x, y, r, tone, strength = 0.4) {
      if (stone || !lights.sign) return
      ctx.save()
      ctx.globalCompositeOperation = 'lighter'
      softLight(ctx, x, -y, r, tone, strength * (0.45 + 0.55 * lights.windows))
      ctx.restore()
    },
  }
  return site
}

/** A row of plain houses between `x0` and `x1`, so that landmarks stand in a city. */
export function houses(site: Site, x0: number, x1: number, low: number, high: number, tone: string): void {
  const { random, unit } = site
  for (let x = x0; x < x1 - unit * 4; ) {
    const w = Math.min(x1 - x, unit * (7 + random.next() * 9))
    const h = low + random.next() ** 1.4 * (high - low)
    site.block(x, 0, w, h, tone)
    const roof = random.next()
    if (roof < 0.3) site.block(x + w * 0.25, h, w * 0.4, unit * 2.4, tone)
    else if (roof < 0.5) {
      site.block(x + w * 0.45, h, unit * 0.5, unit * 7, tone)
      site.light(x + w * 0.47, h + unit * 7, unit * 3, colour.coral, 0.9)
    } else if (roof < 0.62) {
      site.solid(tone, (c) => {
        c.moveTo(x - unit * 0.6, -h + 1)
        c.lineTo(x + w / 2, -h - unit * 4)
        c.lineTo(x + w + unit * 0.6, -h + 1)
        c.closePath()
      })
    }
    site.windows(x + unit, unit * 2, w - unit * 2, h - unit * 3.4)
    x += w + unit * (random.next() < 0.3 ? 1.4 : 0)
  }
}
