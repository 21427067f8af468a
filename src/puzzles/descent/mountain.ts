/** A mountain with its ball: the ground, fog with a lamp's hole in it, the way behind the ball and the arrow before it. */
import { colour } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { paintFog } from './fog.ts'
import { pointAt, type Relief } from './layout.ts'
import { paintRelief } from './relief.ts'
import type { Place, Surface } from './surface.ts'
import { paintTrail, type Shown } from './trail.ts'

export type Mountain = ReturnType<typeof createMountain>

export function createMountain({ scene, calm }: StageKit, relief: Relief, width: number, height: number) {
  const all = { x: 0, y: 0, width, height }
  const ground = createSketch(scene, all)
  const fog = createSketch(scene, all)
  const trail = createSketch(scene, all)
  const size = clamp(relief.width * 0.036, 15, 30)
  const shine = glow(scene, colour.lantern, size * 2.2)
  const ball = picture(scene, 'descent/ball', size + 4, size + 4, paintBall)
  let shown: Shown | undefined
  let aim: Point = { x: 0, y: 0 }

  /** On the stage, also where the ball is far off the map. */
  const seenAt = (surface: Surface, place: Place): Point => {
    const { x, y } = pointAt(relief, surface, place)
    return { x: clamp(x, size, width - size), y: clamp(y, size, height - size) }
  }

  function place(at: Point): void {
    ball.setPosition(at.x, at.y - size * 0.3)
    shine.setPosition(at.x, at.y - size * 0.3)
  }

  return {
    /** Draws what changed; the ball goes there in its own time, or at once. */
    show(next: Shown, atOnce = false): void {
      if (next.surface !== shown?.surface) ground.draw((ctx) => paintRelief(ctx, relief, next.surface))
      shown = next
      const last = next.path.at(-1)
      if (!last) return
      const before = aim
      aim = seenAt(next.surface, last)
      if (next.gone) aim = { x: aim.x, y: -size * 2 }
      if (next.fog) fog.draw((ctx) => paintFog(ctx, relief, aim))
      else fog.wipe()
      trail.draw((ctx) => paintTrail(ctx, { relief, size, seenAt }, next))
      if (atOnce || calm() || (before.x === 0 && before.y === 0)) place(aim)
    },
    update(elapsed: number): void {
      const [dx, dy] = [aim.x - ball.x, aim.y - size * 0.3 - ball.y]
      if (Math.abs(dx) + Math.abs(dy) < 0.5) return
      const part = 1 - 0.5 ** (elapsed / 45)
      ball.angle += dx * part * 2
      place({ x: ball.x + dx * part, y: ball.y + dy * part + size * 0.3 })
    },
    /** Where the ball is going to be. */
    get aim(): Point {
      return aim
    },
    toTop(): void {
      for (const one of [fog.view, trail.view, shine, ball]) scene.children.bringToTop(one)
    },
    dispose(): void {
      for (const one of [ground, fog, trail]) one.dispose()
      ball.destroy()
      shine.destroy()
    },
  }
}

function paintBall(ctx: Ctx, w: number, h: number): void {
  const [x, y, r] = [w / 2, h / 2, w / 2 - 2]
  const light = ctx.createRadialGradient(x - r * 0.35, y - r * 0.4, r * 0.1, x, y, r)
  light.addColorStop(0, '#FFFDF3')
  light.addColorStop(0.45, '#FFB347')
  light.addColorStop(1, '#C4531B')
  circleAt(ctx, x, y, r)
  fillWith(ctx, light)
  strokeWith(ctx, '#2A1206', 2)
  ctx.beginPath()
  ctx.arc(x, y, r * 0.55, Math.PI * 1.1, Math.PI * 1.9)
  ctx.strokeStyle = fade('#7A2D0C', 0.7)
  ctx.stroke()
}
