/** Robot Yard at night: steel blue sheds and cranes, sodium lamps, a welder's sparks far off. */
import { createRandom } from '../../../engine/index.ts'
import { duration } from '../../../look/index.ts'
import { glow } from '../light.ts'
import { calm } from '../motion.ts'
import { type Ctx, circleAt, fade, fillWith, softLight, strokeLine, vertical } from '../paint.ts'
import { groundOf } from './backdrop.ts'

/** Where the yard's floor begins, a share of the height. */
const floor = 0.62
/** Lamps: a share of the width, and how high they hang. */
const lamps = [
  [0.08, 0.045],
  [0.36, 0.03],
  [0.64, 0.04],
  [0.92, 0.03],
] as const
/** Where somebody is welding, high up on a crane. */
const welders = [
  [0.22, 0.05],
  [0.79, 0.04],
] as const

export const yardGround = groundOf('yard', {
  paint(ctx, w, h) {
    ctx.fillStyle = vertical(ctx, 0, h * floor, '#0C1626', '#17283F', '#38475A', '#8A5A35')
    ctx.fillRect(0, 0, w, h * floor)
    paintCranes(ctx, w, h * floor)
    paintSheds(ctx, w, h * floor)
    paintFloor(ctx, w, h)
    paintLamps(ctx, w, h)
  },
  alive(scene, w, h) {
    if (calm(scene)) return []
    return welders.map(([x, y], i) => {
      const spark = glow(scene, '#CFE8FF', Math.min(w, h) * 0.07)
        .setPosition(w * x, h * y)
        .setAlpha(0)
      scene.tweens.add({
        targets: spark,
        alpha: { from: 0.1, to: 0.85 },
        duration: 90,
        yoyo: true,
        repeat: -1,
        delay: i * 700,
        repeatDelay: duration.grand * (1.1 + i * 0.7),
      })
      return spark
    })
  },
})

function paintCranes(ctx: Ctx, w: number, base: number): void {
  ctx.strokeStyle = '#0E1B2C'
  ctx.lineCap = 'round'
  for (const [x, high, reach] of [
    [0.14, 0.78, 0.2],
    [0.55, 0.6, -0.16],
    [0.88, 0.84, -0.24],
  ] as const) {
    const [foot, top] = [w * x, base * (1 - high)]
    ctx.lineWidth = Math.max(3, w * 0.006)
    ctx.beginPath()
    ctx.moveTo(foot, base)
    ctx.lineTo(foot, top)
    ctx.moveTo(foot - w * reach * 0.3, top + base * 0.06)
    ctx.lineTo(foot + w * reach, top + base * 0.06)
    ctx.moveTo(foot, top)
    ctx.lineTo(foot + w * reach, top + base * 0.06)
    ctx.stroke()
    ctx.lineWidth = 1.5
    strokeLine(ctx, foot + w * reach * 0.8, top + base * 0.06, foot + w * reach * 0.8, top + base * 0.26)
    circleAt(ctx, foot, top - 3, 2.5)
    fillWith(ctx, '#FF6A4D')
  }
}

function paintSheds(ctx: Ctx, w: number, base: number): void {
  const random = createRandom(63, 'sheds')
  for (let x = -w * 0.02; x < w; ) {
    const [wide, high] = [w * (0.1 + random.next() * 0.09), base * (0.14 + random.next() * 0.16)]
    ctx.fillStyle = vertical(ctx, base - high, base, '#22364C', '#142234')
    ctx.fillRect(x, base - high, wide - 2, high)
    ctx.fillStyle = '#2F4660'
    ctx.beginPath()
    ctx.moveTo(x, base - high)
    ctx.lineTo(x + wide * 0.5, base - high - base * 0.045)
    ctx.lineTo(x + wide - 2, base - high)
    ctx.fill()
    for (let i = 0; i < 4; i++) {
      ctx.fillStyle = random.next() < 0.5 ? fade('#FFB25E', 0.75) : fade('#7FA6C8', 0.25)
      ctx.fillRect(x + wide * (0.12 + i * 0.2), base - high * 0.62, wide * 0.11, high * 0.16)
    }
    x += wide
  }
}

/** Concrete, with the lamps' light in pools and a hazard line along the edge. */
function paintFloor(ctx: Ctx, w: number, h: number): void {
  const top = h * floor
  ctx.fillStyle = vertical(ctx, top, h, '#3A4652', '#242E3A', '#161E29')
  ctx.fillRect(0, top, w, h - top)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (const [x] of lamps) {
    ctx.save()
    ctx.translate(w * x, top + (h - top) * 0.4)
    ctx.scale(1, 0.3)
    softLight(ctx, 0, 0, w * 0.18, '#FF9A3D', 0.42)
    ctx.restore()
  }
  ctx.restore()
  const stripe = Math.max(10, w * 0.016)
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, top, w, Math.max(4, h * 0.009))
  ctx.clip()
  for (let x = -stripe; x < w; x += stripe * 2) {
    ctx.fillStyle = '#E8A23C'
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x + stripe, top)
    ctx.lineTo(x + stripe * 0.4, top + h * 0.01)
    ctx.lineTo(x - stripe * 0.6, top + h * 0.01)
    ctx.fill()
  }
  ctx.restore()
}

function paintLamps(ctx: Ctx, w: number, h: number): void {
  ctx.strokeStyle = '#0B1522'
  ctx.lineWidth = 3
  for (const [x, y] of lamps) {
    strokeLine(ctx, w * x, 0, w * x, h * y)
  }
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  for (const [x, y] of lamps) softLight(ctx, w * x, h * y, Math.min(w, h) * 0.2, '#FF9A3D', 0.75)
  ctx.restore()
  ctx.fillStyle = '#FFE3B0'
  for (const [x, y] of lamps) {
    ctx.beginPath()
    ctx.ellipse(w * x, h * y, Math.max(6, w * 0.011), Math.max(3, w * 0.005), 0, 0, Math.PI * 2)
    ctx.fill()
  }
}
