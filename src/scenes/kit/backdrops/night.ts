import { createRandom, type Random } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { type Ctx, circleAt, fade, fillWith, mix, softLight } from '../paint.ts'

/** The night that every place in the harbour shares: sky, far city, water. Painted once, seeded, never words. */

/** What hour it is, from dusk to the small hours: how the sky is coloured above the city's own glow. */
export type Hour = 'dusk' | 'evening' | 'midnight'

const skies: Record<Hour, readonly (readonly [number, string])[]> = {
  dusk: [
    [0, '#0D1233'],
    [0.4, '#28246A'],
    [0.72, '#6B3A7E'],
    [0.9, '#C45C75'],
    [1, '#F0A06A'],
  ],
  evening: [
    [0, '#080C22'],
    [0.45, '#141B48'],
    [0.78, '#2E2A6B'],
    [0.94, '#593672'],
    [1, '#7D4575'],
  ],
  midnight: [
    [0, '#05081A'],
    [0.5, '#0D1436'],
    [0.85, '#1B2556'],
    [1, '#2C3A72'],
  ],
}

export interface Sky {
  readonly hour?: Hour
  readonly seed?: number
  /** Where the moon stands, in parts of the width and of the sky's height; none without. */
  readonly moon?: readonly [number, number]
  readonly stars?: number
}

/** Fills the top `horizon` pixels. */
export function paintSky(ctx: Ctx, w: number, horizon: number, sky: Sky = {}): void {
  const { hour = 'evening', seed = 7, moon, stars = Math.round((w * horizon) / 4200) } = sky
  const gradient = ctx.createLinearGradient(0, 0, 0, horizon)
  for (const [at, tone] of skies[hour]) gradient.addColorStop(at, tone)
  ctx.fillStyle = gradient
  ctx.fillRect(0, 0, w, horizon)
  const random = createRandom(seed, 'stars')
  ctx.save()
  for (let i = 0; i < stars; i++) {
    const [x, y] = [random.next() * w, random.next() ** 1.6 * horizon * 0.8]
    const size = 0.4 + random.next() ** 4 * 1.3
    ctx.fillStyle = random.next() < 0.25 ? '#FFE7C2' : '#DDE6FF'
    ctx.globalAlpha = 0.25 + random.next() * 0.6
    circleAt(ctx, x, y, size)
    ctx.fill()
  }
  ctx.restore()
  if (moon) paintMoon(ctx, moon[0] * w, moon[1] * horizon, Math.max(12, Math.min(w, horizon) * 0.06))
}

function paintMoon(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y, r * 6, '#8FA6FF', 0.35)
  ctx.restore()
  const face = ctx.createRadialGradient(x - r * 0.3, y - r * 0.3, r * 0.1, x, y, r)
  face.addColorStop(0, '#FFFDF3')
  face.addColorStop(1, '#F3DFB4')
  circleAt(ctx, x, y, r)
  fillWith(ctx, face)
  ctx.fillStyle = fade('#C9A978', 0.28)
  for (const [dx, dy, s] of [
    [-0.3, 0.1, 0.24],
    [0.28, -0.28, 0.16],
    [0.2, 0.38, 0.2],
    [-0.1, -0.5, 0.1],
  ] as const) {
    circleAt(ctx, x + dx * r, y + dy * r, s * r)
    ctx.fill()
  }
}

export interface Towers {
  readonly seed: number
  /** Lowest and highest roof above the base line. */
  readonly low: number
  readonly high: number
  /** Narrowest and widest tower. */
  readonly thin: number
  readonly broad: number
  readonly tone: string
  /** Share of windows with light in them. */
  readonly lit: number
  /** Pixels from one window to the next. */
  readonly pitch?: number
}

/** A row of towers standing on `base`, from x0 to x1. */
export function paintTowers(ctx: Ctx, x0: number, x1: number, base: number, towers: Towers): void {
  const random = createRandom(towers.seed, 'towers')
  const { low, high, thin, broad, tone, lit, pitch = 6 } = towers
  for (let x = x0 - thin; x < x1; ) {
    const w = thin + random.next() * (broad - thin)
    const h = low + random.next() ** 1.7 * (high - low)
    paintTower(ctx, x, base - h, w, h, tone, random)
    paintWindows(ctx, x + 3, base - h + 5, w - 6, h - 8, pitch, lit, random)
    x += w * (0.82 + random.next() * 0.3)
  }
}

function paintTower(
  ctx: Ctx,
  x: number,
  y: number,
  w: number,
  h: number,
  tone: string,
  random: Random,
): void {
  const body = ctx.createLinearGradient(0, y, 0, y + h)
  body.addColorStop(0, mix(tone, '#FFFFFF', 0.05))
  body.addColorStop(1, mix(tone, '#6B3A7E', 0.22))
  ctx.fillStyle = body
  ctx.fillRect(x, y, w, h + 1)
  const roof = random.next()
  ctx.fillStyle = mix(tone, '#FFFFFF', 0.05)
  if (roof < 0.3) ctx.fillRect(x + w * 0.2, y - h * 0.06, w * 0.6, h * 0.06 + 1)
  else if (roof < 0.45) {
    ctx.beginPath()
    ctx.moveTo(x, y + 1)
    ctx.lineTo(x + w, y + 1)
    ctx.lineTo(x + w, y - w * 0.25)
    ctx.closePath()
    ctx.fill()
  }
  if (roof > 0.78) {
    ctx.fillRect(x + w * 0.48, y - h * 0.16, 1.4, h * 0.16)
    ctx.fillStyle = fade(colour.coral, 0.9)
    ctx.fillRect(x + w * 0.48 - 0.6, y - h * 0.16 - 1, 2.4, 2.4)
  }
}

const panes = ['#FFD58A', '#FFC46B', '#FFE9C0', '#9FE3FF', '#FFB0D2'] as const

function paintWindows(
  ctx: Ctx,
  x: number,
  y: number,
  w: number,
  h: number,
  pitch: number,
  lit: number,
  random: Random,
): void {
  const columns = Math.max(1, Math.floor(w / pitch))
  const rows = Math.floor(h / (pitch * 1.35))
  const side = (w - (columns - 1) * pitch) / 2
  ctx.save()
  for (let r = 0; r < rows; r++) {
    // People live on floors: some are dark from end to end.
    const floor = random.next() < 0.3 ? 0.2 : 1
    for (let c = 0; c < columns; c++) {
      if (random.next() > lit * floor) continue
      const hue = random.next()
      ctx.fillStyle = panes[hue < 0.8 ? random.below(3) : 3 + random.below(2)] ?? panes[0]
      ctx.globalAlpha = 0.3 + random.next() * 0.6
      ctx.fillRect(x + side + c * pitch - pitch * 0.22, y + r * pitch * 1.35, pitch * 0.45, pitch * 0.6)
    }
  }
  ctx.restore()
}

/** A ridge of hills, `rise` pixels high at its highest, standing on `base`. */
export function paintHills(
  ctx: Ctx,
  w: number,
  base: number,
  rise: number,
  tone: string,
  seed: number,
): void {
  const random = createRandom(seed, 'hills')
  const phases = [random.next() * 6, random.next() * 6, random.next() * 6] as const
  const ridge = ctx.createLinearGradient(0, base - rise, 0, base)
  ridge.addColorStop(0, mix(tone, '#8FA6FF', 0.1))
  ridge.addColorStop(1, tone)
  ctx.fillStyle = ridge
  ctx.beginPath()
  ctx.moveTo(0, base + 1)
  for (let x = 0; x <= w + 4; x += 4) {
    const u = (x / Math.max(700, w)) * 6.283
    const y =
      0.52 +
      0.26 * Math.sin(u * 1.1 + phases[0]) +
      0.15 * Math.sin(u * 2.3 + phases[1]) +
      0.06 * Math.sin(u * 5.1 + phases[2])
    ctx.lineTo(x, base - rise * Math.max(0.06, y))
  }
  ctx.lineTo(w, base + 1)
  ctx.closePath()
  ctx.fill()
}
