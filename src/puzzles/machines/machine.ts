import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { tall } from './layout.ts'
import type { Thing } from './schema.ts'

const tones = ['#B4553F', '#3F7C86', '#8A5B9E', '#B98A3A', '#5B6FB0'] as const
const shapes = 4

export type Machine = ReturnType<typeof createMachine>

/** A cabinet of the pier, its picture behind glass: `size` wide, its origin in the middle. */
export function createMachine(
  { scene }: StageKit,
  { icon }: Pick<Thing, 'icon'>,
  index: number,
  size: number,
) {
  const [shape, tone] = [index % shapes, tones[index % tones.length] ?? tones[0]]
  const height = size * tall
  const light = glow(scene, colour.lantern, size * 0.8).setAlpha(0)
  const body = picture(scene, `machines/body/${shape}/${tone}`, size, height, (ctx, w, h) =>
    paintBody(ctx, w, h, shape, tone),
  )
  const face = sprite(scene, icon, size * 0.44).setPosition(0, -height * 0.03)
  const tag = scene.add.container(size * 0.36, height * 0.36)
  const view = scene.add.container(0, 0, [light, body, face, tag])
  let shown = ''
  return {
    view,
    body,
    /** A halo behind it: looked at, or lit by the inspector's lantern. */
    light(strength: number): void {
      light.setAlpha(strength)
    },
    /** The mark of its bin, and whether it was probed or cannot be. */
    wear(bin: number | undefined, sign: 'probed' | 'sealed' | undefined): void {
      const key = `${bin} ${sign}`
      if (key === shown) return
      shown = key
      tag.removeAll(true)
      if (bin !== undefined && bin >= 0) tag.add(classMark(scene, bin, Math.max(14, size * 0.34)))
      if (!sign) return
      const name = sign === 'probed' ? 'magnifying-glass-tilted-left' : 'locked'
      tag.add(sprite(scene, name, size * 0.24).setPosition(-size * 0.72, 0))
    },
    /** Stands as after the inspection: upright and lit, or crooked and dark. */
    settle(right: boolean, bin: number): void {
      view.setAngle(right ? 0 : -7)
      light.setAlpha(right ? 0.5 : 0)
      body.setTint(right ? 0xffffff : 0x8a86a8)
      face.setTint(right ? 0xffffff : 0x9a96b4)
      this.wear(bin, undefined)
    },
    /** As before the inspection. */
    settleAnew(bin: number): void {
      view.setAngle(0)
      light.setAlpha(0)
      body.clearTint()
      face.clearTint()
      this.wear(bin, undefined)
    },
  }
}

function paintBody(ctx: Ctx, w: number, h: number, shape: number, tone: string): void {
  const top = h * 0.13
  ctx.fillStyle = fade('#0A0616', 0.45)
  ctx.beginPath()
  ctx.ellipse(w / 2, h * 0.965, w * 0.46, h * 0.035, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = mix(tone, '#140A1E', 0.7)
  for (const x of [0.2, 0.68]) ctx.fillRect(w * x, h * 0.9, w * 0.12, h * 0.065)
  paintHead(ctx, w, h, shape, tone)
  roundBox(ctx, w * 0.06, top, w * 0.88, h * 0.79, [w * 0.1, w * 0.2, w * 0.05, w * 0.14][shape] ?? w * 0.1)
  fillWith(ctx, vertical(ctx, top, h * 0.92, mix(tone, '#FFE0B0', 0.34), tone, mix(tone, '#1A0C26', 0.5)))
  strokeWith(ctx, fade('#FFE2B4', 0.55), Math.max(1, w * 0.018))
  // The glass, lit from inside.
  roundBox(ctx, w * 0.16, h * 0.23, w * 0.68, h * 0.47, w * 0.08)
  fillWith(ctx, vertical(ctx, h * 0.23, h * 0.7, '#FFF4DC', '#F6CF92'))
  strokeWith(ctx, mix(tone, '#1A0C26', 0.55), Math.max(1, w * 0.03))
  paintControls(ctx, w, h, shape)
}

/** What stands on top: a bulb, an aerial, a pipe, a bell. */
function paintHead(ctx: Ctx, w: number, h: number, shape: number, tone: string): void {
  ctx.strokeStyle = ctx.fillStyle = mix(tone, '#FFE0B0', 0.2)
  ctx.lineWidth = Math.max(1.5, w * 0.035)
  ctx.beginPath()
  if (shape === 1) {
    ctx.moveTo(w * 0.7, h * 0.16)
    ctx.lineTo(w * 0.82, h * 0.02)
    ctx.stroke()
  } else if (shape === 2) ctx.fillRect(w * 0.2, h * 0.02, w * 0.14, h * 0.14)
  else {
    ctx.arc(w * 0.5, h * 0.13, w * (shape === 3 ? 0.18 : 0.1), Math.PI, 0)
    ctx.fill()
  }
}

function paintControls(ctx: Ctx, w: number, h: number, shape: number): void {
  ctx.fillStyle = fade('#FFF0D0', 0.85)
  const y = h * 0.8
  if (shape === 0 || shape === 3)
    for (const [i, x] of [0.28, 0.42, 0.56].entries()) {
      circleAt(ctx, w * x, y, w * (shape === 3 && i === 0 ? 0.06 : 0.038))
      ctx.fill()
    }
  else
    for (const dy of [-0.035, 0, 0.035])
      ctx.fillRect(w * 0.22, y + h * dy, w * (shape === 2 ? 0.2 : 0.36), Math.max(1, h * 0.014))
}

/** The light of a bin's mark. */
export const lightOf = (bin: number): string => markOf(bin).colour
