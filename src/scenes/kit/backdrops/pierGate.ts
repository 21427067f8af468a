import type Phaser from 'phaser'
import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { paintLantern } from '../draw.ts'
import { type Ctx, fade, mix, roundBox, softLight, vertical } from '../paint.ts'
import { type Backdrop, createBackdrop, glints } from './backdrop.ts'
import { paintHills, paintSky, paintTowers } from './night.ts'
import { paintStringLights, paintWater } from './waterside.ts'

/** Lantern Pier: planks over the water, an old painted gate on the right, the city across the harbour. */
export interface PierPlaces {
  /** Where the water meets the far shore. */
  readonly horizon: number
  /** Where the planks begin, at the back. */
  readonly deckTop: number
  /** Feet of those who walk along the pier. */
  readonly ground: number
  /** The opening of the gate: its feet's middle, its height and its width. */
  readonly gate: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Where a queue ends at the left. */
  readonly queue: number
  /** A good spot for Pip: its middle. */
  readonly pip: { readonly x: number; readonly y: number }
}

export function pierPlaces(width: number, height: number): PierPlaces {
  const deckTop = height * 0.66
  const ground = height * 0.82
  const gateHeight = Math.min(height * 0.5, width * 0.5)
  const gateWidth = gateHeight * 0.62
  const gateX = width - Math.max(gateWidth * 0.78, width * 0.17)
  return {
    horizon: height * 0.5,
    deckTop,
    ground,
    gate: { x: gateX, y: ground, width: gateWidth, height: gateHeight },
    queue: Math.max(36, width * 0.07),
    pip: { x: gateX - gateWidth * 0.95, y: ground - Math.min(110, height * 0.2) },
  }
}

export function pierGate(scene: Phaser.Scene, width: number, height: number): Backdrop<PierPlaces> {
  return createBackdrop(
    scene,
    {
      name: 'pier-gate',
      places: pierPlaces,
      paint: paintPier,
      alive: (on, { horizon, deckTop, gate }) => {
        const random = createRandom(11, 'glints')
        const area = { x: 0, y: horizon + 6, width: gate.x - gate.width, height: (deckTop - horizon) * 0.55 }
        return glints(on, area, Math.round(gate.x / 60), () => random.next())
      },
    },
    width,
    height,
  )
}

function paintPier(ctx: Ctx, w: number, h: number, { horizon, deckTop, gate }: PierPlaces): void {
  paintSky(ctx, w, horizon, { hour: 'evening', seed: 13, moon: [0.16, 0.3] })
  paintHills(ctx, w, horizon, h * 0.17, '#1B1F50', 5)
  const far = {
    seed: 31,
    low: h * 0.03,
    high: h * 0.13,
    thin: 12,
    broad: 30,
    tone: '#1A1C4C',
    lit: 0.42,
    pitch: 5,
  }
  paintTowers(ctx, 0, w, horizon, far)
  paintTowers(ctx, 0, w, horizon, {
    ...far,
    seed: 8,
    low: h * 0.02,
    high: h * 0.2,
    thin: 18,
    broad: 42,
    tone: '#12153C',
    pitch: 6,
    lit: 0.5,
  })
  paintWater(ctx, w, horizon, deckTop + 4, 4)
  paintDeck(ctx, w, deckTop, h)
  paintRailing(ctx, w, deckTop, h, gate)
  paintGate(ctx, gate)
  paintStringLights(
    ctx,
    [-10, h * 0.1],
    [gate.x - gate.width * 0.62, gate.y - gate.height * 0.93],
    h * 0.07,
    11,
  )
}

function paintDeck(ctx: Ctx, w: number, top: number, h: number): void {
  ctx.fillStyle = vertical(ctx, top, h, '#4A2E4C', '#3A2344', '#22163A')
  ctx.fillRect(0, top, w, h - top)
  // Planks run towards the viewer from a point above the far middle.
  const [vx, vy] = [w * 0.5, top - h * 0.55]
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, top, w, h - top)
  ctx.clip()
  const step = w / 13
  for (let i = -14; i <= 27; i++) {
    const x = i * step
    ctx.strokeStyle = fade('#140C26', 0.55)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.moveTo(vx + (x - vx) * ((top - vy) / (h - vy)), top)
    ctx.lineTo(x, h)
    ctx.stroke()
    ctx.strokeStyle = fade('#FFCE8A', 0.07)
    ctx.lineWidth = 1.2
    ctx.beginPath()
    ctx.moveTo(vx + (x + 3 - vx) * ((top - vy) / (h - vy)), top)
    ctx.lineTo(x + 3, h)
    ctx.stroke()
  }
  ctx.restore()
  ctx.fillStyle = vertical(ctx, top - 3, top + 5, '#8A5A5E', '#3A2344')
  ctx.fillRect(0, top - 3, w, 8)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  ctx.translate(0, h * 0.86)
  ctx.scale(1, 0.3)
  softLight(ctx, w * 0.36, 0, w * 0.4, colour.lantern, 0.22)
  softLight(ctx, w * 0.82, 0, w * 0.3, colour.coral, 0.25)
  ctx.restore()
}

function paintRailing(ctx: Ctx, w: number, top: number, h: number, gate: PierPlaces['gate']): void {
  const high = h * 0.07
  const end = gate.x - gate.width * 0.62
  for (let x = w * 0.02; x < end; x += Math.max(46, w * 0.085)) {
    ctx.fillStyle = vertical(ctx, top - high, top + 4, '#7A4A52', '#2B1A38')
    roundBox(ctx, x - 4, top - high, 8, high + 6, 3)
    ctx.fill()
    ctx.fillStyle = '#D9A05A'
    ctx.beginPath()
    ctx.arc(x, top - high - 2, 4.4, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.lineCap = 'round'
  for (const [dy, thick, tone] of [
    [0.78, 4, '#8A5560'],
    [0.36, 3, '#5E3A4C'],
  ] as const) {
    ctx.strokeStyle = tone
    ctx.lineWidth = thick
    ctx.beginPath()
    ctx.moveTo(0, top - high * dy)
    ctx.lineTo(end, top - high * dy)
    ctx.stroke()
  }
}

/** A paifang: two red posts, a beam, a swept roof with lit ridge, lanterns under the eaves. */
function paintGate(ctx: Ctx, { x, y, width, height }: PierPlaces['gate']): void {
  const half = width / 2
  const post = width * 0.11
  const roof = y - height
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y - height * 0.5, height * 0.75, colour.coral, 0.22)
  ctx.restore()
  for (const side of [-1, 1]) {
    const px = x + side * half
    const red = ctx.createLinearGradient(px - post / 2, 0, px + post / 2, 0)
    red.addColorStop(0, '#7E1F3C')
    red.addColorStop(0.4, '#E0455A')
    red.addColorStop(1, '#5E1634')
    ctx.fillStyle = red
    ctx.fillRect(px - post / 2, roof + height * 0.16, post, height * 0.84)
    ctx.fillStyle = vertical(ctx, y - height * 0.07, y + 6, '#7C7FA8', '#34365E')
    roundBox(ctx, px - post * 0.85, y - height * 0.07, post * 1.7, height * 0.07 + 6, 4)
    ctx.fill()
  }
  const beam = (at: number, reach: number, thick: number, tones: readonly string[]) => {
    ctx.fillStyle = vertical(ctx, roof + at, roof + at + thick, ...tones)
    roundBox(ctx, x - half - reach, roof + at, width + reach * 2, thick, 3)
    ctx.fill()
  }
  beam(height * 0.3, post * 0.3, height * 0.05, ['#F07A6A', '#A82C48', '#6E1A38'])
  beam(height * 0.18, post * 0.6, height * 0.065, ['#FF9A7A', '#C0364E', '#7A1C3A'])
  // The board between the beams carries the pier's emblem, a lantern, not a word.
  ctx.fillStyle = '#2A1440'
  roundBox(ctx, x - width * 0.16, roof + height * 0.2, width * 0.32, height * 0.13, 4)
  ctx.fill()
  ctx.strokeStyle = '#E9B866'
  ctx.lineWidth = 2
  ctx.stroke()
  paintLantern(ctx, x, roof + height * 0.262, height * 0.028, colour.lantern, true)
  paintRoof(ctx, x, roof + height * 0.18, half + post * 2.1, height * 0.17)
  for (const dx of [-0.3, 0.3])
    paintLantern(ctx, x + dx * width, roof + height * 0.47, width * 0.075, colour.coral, true)
}

function paintRoof(ctx: Ctx, x: number, base: number, reach: number, rise: number): void {
  ctx.beginPath()
  ctx.moveTo(x - reach, base - rise * 0.42)
  ctx.quadraticCurveTo(x - reach * 0.72, base - rise * 0.02, x - reach * 0.5, base)
  ctx.lineTo(x + reach * 0.5, base)
  ctx.quadraticCurveTo(x + reach * 0.72, base - rise * 0.02, x + reach, base - rise * 0.42)
  ctx.quadraticCurveTo(x + reach * 0.62, base - rise * 0.55, x + reach * 0.42, base - rise)
  ctx.lineTo(x - reach * 0.42, base - rise)
  ctx.quadraticCurveTo(x - reach * 0.62, base - rise * 0.55, x - reach, base - rise * 0.42)
  ctx.closePath()
  ctx.fillStyle = vertical(ctx, base - rise, base, '#2FA58C', '#17695F', '#0D3B46')
  ctx.fill()
  ctx.save()
  ctx.clip()
  ctx.strokeStyle = fade('#06202A', 0.4)
  ctx.lineWidth = 1.5
  for (let i = -12; i <= 12; i++) {
    ctx.beginPath()
    ctx.moveTo(x + i * reach * 0.04, base - rise)
    ctx.quadraticCurveTo(x + i * reach * 0.062, base - rise * 0.4, x + i * reach * 0.084, base)
    ctx.stroke()
  }
  ctx.restore()
  ctx.fillStyle = mix('#2FA58C', '#FFFFFF', 0.15)
  roundBox(ctx, x - reach * 0.45, base - rise * 1.1, reach * 0.9, rise * 0.16, 3)
  ctx.fill()
  ctx.strokeStyle = fade(colour.jade, 0.9)
  ctx.shadowColor = colour.jade
  ctx.shadowBlur = 8
  ctx.lineWidth = 1.6
  ctx.beginPath()
  ctx.moveTo(x - reach, base - rise * 0.42)
  ctx.quadraticCurveTo(x - reach * 0.72, base - rise * 0.02, x - reach * 0.5, base)
  ctx.lineTo(x + reach * 0.5, base)
  ctx.quadraticCurveTo(x + reach * 0.72, base - rise * 0.02, x + reach, base - rise * 0.42)
  ctx.stroke()
  ctx.shadowBlur = 0
}
