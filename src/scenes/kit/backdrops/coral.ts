/** Voice Harbour at sunset: a coral sky, the light on the sea, sails. */
import { createRandom } from '../../../engine/index.ts'
import { type Ctx, fade, softLight, strokeLine, vertical } from '../paint.ts'
import { glints, groundOf } from './backdrop.ts'

/** Where the sea begins in the open, a share of the height. */
const horizon = 0.34

/** The open sea. */
export const coralGround = groundOf('coral', {
  paint(ctx, w, h) {
    paintCoralSky(ctx, w, h * horizon)
    paintCoralSea(ctx, w, h * horizon, h)
  },
  alive(scene, w, h) {
    const random = createRandom(6, 'coral glints')
    const sea = h * horizon
    const water = { x: 0, y: sea + 4, width: w, height: Math.max(4, h - sea - 8) }
    return glints(scene, water, Math.round(w / 120), () => random.next())
  },
})

/** The sky down to the sea, with the sun on the water at the left and hills at the right. */
export function paintCoralSky(ctx: Ctx, w: number, sea: number) {
  ctx.fillStyle = vertical(ctx, 0, sea, '#5B2E63', '#B44A6C', '#F0705F', '#FFA56B', '#FFD08A')
  ctx.fillRect(0, 0, w, sea)
  // Long clouds, lit from below.
  for (let i = 0; i < 7; i++) {
    const [cx, cy] = [((i * 0.37) % 1) * w, sea * (0.2 + 0.09 * i)]
    ctx.fillStyle = fade(i % 2 ? '#FFD9B0' : '#7A355F', 0.22)
    ctx.beginPath()
    ctx.ellipse(cx, cy, w * (0.12 + 0.02 * (i % 3)), sea * 0.018, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  const sun = sea * 0.16
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, w * 0.2, sea, sun * 4.5, '#FF9A5E', 0.55)
  ctx.restore()
  ctx.fillStyle = '#FFF0C4'
  ctx.beginPath()
  ctx.arc(w * 0.2, sea, sun, Math.PI, 0)
  ctx.fill()
  // Hills across the water, the farther the paler.
  for (const [tone, high, at] of [
    ['#B05672', 0.13, 0.2],
    ['#7C3D63', 0.09, 0.7],
  ] as const) {
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.moveTo(w * 0.42, sea)
    for (let i = 0; i <= 12; i++) {
      const part = i / 12
      const rise = Math.abs(((part * 2.7 + at) % 1) - 0.5) * 2
      ctx.lineTo(w * (0.42 + 0.58 * part), sea - sea * high * (0.35 + 0.65 * rise) * Math.min(1, part * 3))
    }
    ctx.lineTo(w, sea)
    ctx.fill()
  }
}

/** The sea from `top` to `bottom`, the sun's light on it, and junks that come home. */
export function paintCoralSea(ctx: Ctx, w: number, top: number, bottom: number) {
  ctx.fillStyle = vertical(ctx, top, bottom, '#F79A72', '#C75A72', '#6E3A6B')
  ctx.fillRect(0, top, w, bottom - top)
  const random = createRandom(5, 'tea house water')
  for (let i = 0; i < w / 7; i++) {
    const far = random.next()
    // Most of the light lies under the sun.
    const x =
      random.next() < 0.45 ? w * (0.2 + (random.next() - 0.5) * (0.08 + 0.2 * far)) : random.next() * w
    ctx.fillStyle = fade(random.next() < 0.7 ? '#FFE0A8' : '#5B2E63', 0.16 + 0.3 * random.next())
    ctx.fillRect(x, top + far * (bottom - top), 8 + 40 * far * random.next(), 1 + 2 * far)
  }
  for (const [x, size, tone] of [
    [0.06, 0.2, '#8C2F45'],
    [0.86, 0.3, '#A33B4A'],
    [0.95, 0.16, '#7A2C48'],
  ] as const)
    paintJunk(ctx, w * x, top + (bottom - top) * (0.1 + size * 0.6), top * size * 1.1, tone)
}

/** A junk with three battened sails, dark against the light. */
function paintJunk(ctx: Ctx, x: number, y: number, size: number, tone: string) {
  ctx.fillStyle = '#4A1F3A'
  ctx.beginPath()
  ctx.moveTo(x - size * 0.55, y - size * 0.12)
  ctx.quadraticCurveTo(x, y + size * 0.2, x + size * 0.6, y - size * 0.2)
  ctx.lineTo(x + size * 0.45, y + size * 0.12)
  ctx.lineTo(x - size * 0.4, y + size * 0.12)
  ctx.fill()
  for (const [dx, high] of [
    [-0.34, 0.6],
    [0, 0.95],
    [0.34, 0.55],
  ] as const) {
    const [sx, tall] = [x + dx * size, size * high]
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.moveTo(sx - size * 0.05, y - tall)
    ctx.quadraticCurveTo(sx + size * 0.3, y - tall * 0.7, sx + size * 0.2, y - size * 0.05)
    ctx.lineTo(sx - size * 0.13, y - size * 0.05)
    ctx.closePath()
    ctx.fill()
    ctx.strokeStyle = fade('#FFC48A', 0.5)
    ctx.lineWidth = 1
    for (let i = 1; i < 4; i++) {
      strokeLine(ctx, sx - size * 0.1, y - (tall * i) / 4, sx + size * 0.19, y - (tall * i) / 4.4)
    }
  }
}
