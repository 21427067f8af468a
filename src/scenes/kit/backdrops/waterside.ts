import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { type Ctx, fade, mix, softLight } from '../paint.ts'

/** Water from `top` to `bottom`, with the city's light lying on it in broken streaks. */
export function paintWater(
  ctx: Ctx,
  w: number,
  top: number,
  bottom: number,
  seed: number,
  lights: readonly string[] = [colour.lantern, colour.neonBlue, colour.neonPink, colour.jade],
): void {
  const depth = bottom - top
  const sea = ctx.createLinearGradient(0, top, 0, bottom)
  sea.addColorStop(0, '#3A2F70')
  sea.addColorStop(0.12, '#1F2459')
  sea.addColorStop(0.5, '#111A44')
  sea.addColorStop(1, '#0A1030')
  ctx.fillStyle = sea
  ctx.fillRect(0, top, w, depth)
  const random = createRandom(seed, 'water')
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, top, w, depth)
  ctx.clip()
  ctx.globalCompositeOperation = 'lighter'
  for (let x = random.next() * 20; x < w; x += 14 + random.next() * 46) {
    const light = random.pick(lights)
    const reach = depth * (0.3 + random.next() * 0.6)
    const broad = 2 + random.next() * 7
    ctx.fillStyle = light
    for (let y = 0; y < reach; y += 2.5 + (y / depth) * 7) {
      const fall = 1 - y / reach
      const half = broad * (0.5 + random.next()) * (1 + (y / depth) * 1.6)
      ctx.globalAlpha = 0.26 * fall * fall
      ctx.fillRect(x - half + (random.next() - 0.5) * 5, top + y, half * 2, 1 + (y / depth) * 1.6)
    }
  }
  ctx.restore()
  ctx.save()
  ctx.fillStyle = '#AFC0FF'
  for (let i = 0; i < (w * depth) / 2600; i++) {
    const y = random.next() ** 1.4 * depth
    const long = 6 + (y / depth) * 34 * random.next()
    ctx.globalAlpha = 0.05 + random.next() * 0.08
    ctx.fillRect(random.next() * w, top + y, long, 1 + (y / depth) * 0.8)
  }
  ctx.restore()
}

/** A line of little lanterns hung between two points, sagging in the middle. */
export function paintStringLights(
  ctx: Ctx,
  from: readonly [number, number],
  to: readonly [number, number],
  sag: number,
  bulbs: number,
  tones: readonly string[] = [colour.lantern, colour.coral, '#FFE0A0'],
): void {
  const at = (t: number): [number, number] => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ]
  ctx.strokeStyle = fade('#05081A', 0.8)
  ctx.lineWidth = 1.2
  ctx.beginPath()
  for (let i = 0; i <= 24; i++) ctx.lineTo(...at(i / 24))
  ctx.stroke()
  for (let i = 0; i < bulbs; i++) {
    const [x, y] = at((i + 0.5) / bulbs)
    const tone = tones[i % tones.length] ?? colour.lantern
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    softLight(ctx, x, y + 4, 15, tone, 0.5)
    ctx.restore()
    ctx.fillStyle = mix(tone, '#FFFFFF', 0.5)
    ctx.beginPath()
    ctx.ellipse(x, y + 4, 3, 3.6, 0, 0, Math.PI * 2)
    ctx.fill()
  }
}
