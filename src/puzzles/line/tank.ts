/** Dr Ling’s table: a mast with four lanterns, a basin with paper boats, socks on a line, a duck, and a fan. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow, lantern } from '../../scenes/kit/draw.ts'
import { move, shakeHead } from '../../scenes/kit/motion.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { createFan } from './fan.ts'
import type { TankLayout } from './layout.ts'

/** The toys of each signal from the second on: what it calls in, and what blows away without it. */
const toys = [['socks'], ['sailboat', 'sailboat'], ['duck']] as const
export function createTank(on: On, at: TankLayout) {
  const { kit, cues, width } = on
  const { scene } = kit
  const lights = at.lanterns.map(({ x, y }) =>
    glow(scene, colour.coral, at.size).setPosition(x, y).setAlpha(0),
  )
  const lanterns = at.lanterns.map(({ x, y }) => ({
    off: lantern(scene, at.size * 0.7, colour.coral, false).setPosition(x, y),
    lit: lantern(scene, at.size * 0.7, colour.coral, true)
      .setPosition(x, y)
      .setAlpha(0),
  }))
  const things = toys.flatMap((names, rank) =>
    names.map((name, i) => {
      const home = at.out[rank]?.[i] ?? at.basket
      const thing = sprite(scene, name, at.size * (name === 'duck' ? 0.8 : 1)).setPosition(home.x, home.y)
      return { thing, home, rank: rank + 1, scale: thing.scaleX }
    }),
  )
  const basket = sprite(scene, 'basket', at.size * 1.15).setPosition(at.basket.x, at.basket.y)
  const fan = createFan(on, at)
  const penguin = scene.add
    .container(0, 0, [
      sprite(scene, 'umbrella', at.size * 0.8).setPosition(0, -at.size * 0.5),
      sprite(scene, 'penguin', at.size * 0.55),
    ])
    .setVisible(false)

  function reset(): void {
    fan.still()
    for (const { thing, home, scale } of things) {
      scene.tweens.killTweensOf(thing)
      thing.setPosition(home.x, home.y).setAngle(0).setAlpha(1).setScale(scale)
    }
    for (const one of lanterns) one.lit.setAlpha(0)
    for (const light of lights) light.setAlpha(0)
    scene.tweens.killTweensOf(penguin)
    penguin.setVisible(false)
  }

  return {
    reset,
    /** Lights lanterns up to this signal and calls its toys in. */
    hang(signal: number): void {
      for (const [i, one] of lanterns.entries()) {
        if (i > signal) continue
        one.lit.setAlpha(1)
        lights[i]?.setAlpha(0.8)
        flash(scene, one.lit.x, one.lit.y, colour.coral, at.size)
      }
      for (const { thing, rank, scale } of things)
        if (rank <= signal)
          move(
            scene,
            thing,
            { x: at.basket.x, y: at.basket.y - at.size * 0.25, scale: scale * 0.62 },
            { span: 'arrive', ease: 'between', delay: rank * 70 },
          )
    },
    /** Turns the fan up to this wind, kt: toys that this wind asks for and no signal has called in fly. */
    blow(kt: number, truth: number, answer: number): void {
      fan.blow(kt)
      for (const [i, { thing, rank }] of things.entries())
        if (rank <= truth && rank > answer)
          move(
            scene,
            thing,
            {
              x: -at.size + i * 14,
              y: at.table - at.size * (3 + i),
              angle: -540,
              alpha: kit.calm() ? 0.15 : 1,
            },
            { span: 1300, ease: 'in', delay: 120 * i },
          )
      if (truth !== answer) for (const one of lanterns) shakeHead(scene, one.lit)
    },
    /** Nobody ever explains it. */
    stowaway(ms: number): void {
      penguin
        .setVisible(true)
        .setPosition(width * (kit.calm() ? 0.6 : 1.05), at.table - at.size * 2.4)
        .setAlpha(1)
      if (!kit.calm())
        move(scene, penguin, { x: -at.size * 2, y: at.table - at.size * 3.6 }, { span: ms, ease: 'between' })
      else cues.at(ms * 0.8, () => penguin.setVisible(false))
    },
    turnAround: fan.turnAround,
    update: fan.update,
    dispose(): void {
      fan.dispose()
      for (const { thing } of things) thing.destroy()
      for (const { off, lit } of lanterns) for (const one of [off, lit]) one.destroy()
      for (const part of [...lights, basket, penguin]) part.destroy()
    },
  }
}

/** The table, the basin on it, the mast and the fan's foot: what never moves. */
export function paintTable(ctx: Ctx, w: number, h: number, at: TankLayout): void {
  const { table, mast, fan, size, out } = at
  ctx.fillStyle = vertical(ctx, table, h, '#7A5236', '#3A2419')
  ctx.fillRect(0, table, w, h - table)
  ctx.fillStyle = '#B98556'
  ctx.fillRect(0, table - 3, w, 6)
  const left = (out[0]?.[0]?.x ?? 0) - size * 0.7
  const right = (out[2]?.[0]?.x ?? 0) + size * 0.7
  roundBox(ctx, left, table + size * 0.12, right - left, Math.min(size * 0.7, h - table - 6), 14)
  fillWith(ctx, vertical(ctx, table, table + size, '#8FD6E8', '#2B7F9E'))
  strokeWith(ctx, '#E9F7FA', 4)
  ctx.strokeStyle = '#2A1A12'
  ctx.lineWidth = 6
  const post = (x: number, top: number) => {
    strokeLine(ctx, x, top, x, table)
  }
  post(mast.x, mast.top)
  ctx.lineWidth = 4
  for (const { x, y } of at.lanterns) {
    strokeLine(ctx, mast.x, y - size * 0.5, x + 4, y - size * 0.5)
  }
  const sock = out[0]?.[0]
  if (sock) {
    ctx.lineWidth = 3
    ctx.strokeStyle = '#FFF6E5'
    ctx.beginPath()
    ctx.moveTo(mast.x, sock.y - size * 0.55)
    ctx.quadraticCurveTo(sock.x, sock.y - size * 0.25, sock.x + size * 0.9, sock.y - size * 0.55)
    ctx.stroke()
  }
  ctx.strokeStyle = '#22303C'
  ctx.lineWidth = 9
  post(fan.x, fan.y)
  circleAt(ctx, fan.x, fan.y, size * 0.72)
  fillWith(ctx, fade('#0B2038', 0.8))
  strokeWith(ctx, '#BFD0DA', 4)
}
