/** The monster's own garden, small, beside the player's: its border grows while one eye after another opens around it. */
import { colour, markOf } from '../../look/index.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith } from '../../scenes/kit/paint.ts'
import { createPixels } from '../../scenes/kit/pixels.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { shownOf } from '../kit/film.ts'
import { borderSize } from './events.ts'
import { contour, paintSquares } from './field.ts'
import type { Layout } from './layout.ts'
import { type Monster, roamingOf } from './monster.ts'
import type { Place, Places } from './places.ts'
import { extent } from './plane.ts'

/** How long its training is shown, milliseconds. */
const filmLength = 4200

export interface StageMonster {
  update(elapsed: number): void
  dispose(): void
}

interface Den {
  readonly x: number
  readonly y: number
  readonly side: number
  /** Room around the plot for its eyes. */
  readonly rim: number
}

export function createMonster({ scene, view, calm }: StageKit, layout: Layout, places: Places): StageMonster {
  const roaming = roamingOf(view)
  const den = denIn(layout)
  const whole = den.side + 2 * den.rim
  let out: ReturnType<typeof comeOut> | undefined

  function comeOut(monster: Monster) {
    const body = createSketch(scene, { x: den.x, y: den.y, width: whole, height: whole })
    body.draw((ctx) => paintBody(ctx, den, monster, 0))
    const pixels = createPixels(scene, 'boundary/monster', 1, borderSize, borderSize)
    const light = scene.add
      .image(den.x + den.rim, den.y + den.rim, 'boundary/monster', pixels.frame(0))
      .setOrigin(0, 0)
      .setDisplaySize(den.side, den.side)
    const lines = createSketch(scene, {
      x: den.x + den.rim,
      y: den.y + den.rim,
      width: den.side,
      height: den.side,
    })
    let time = calm() ? filmLength : 0
    let drawn = -1
    return {
      update(elapsed: number) {
        time = Math.min(filmLength, time + elapsed)
        const at = shownOf(monster.film, time, filmLength) - 1
        const frame = monster.film[at]
        if (!frame || at === drawn) return
        drawn = at
        pixels.write(0, (rgba) => paintSquares(frame.border, rgba, 1))
        lines.draw((ctx, side) => paintLines(ctx, side, frame.border, places))
        body.draw((ctx) => paintBody(ctx, den, monster, at / Math.max(1, monster.film.length - 1)))
      },
      dispose() {
        lines.dispose()
        light.destroy()
        pixels.dispose()
        body.dispose()
      },
    }
  }

  function meet(): void {
    out?.dispose()
    const { monster } = roaming.get()
    out = monster && comeOut(monster)
    out?.update(0)
  }
  meet()
  const stop = roaming.follow(meet)

  return {
    update: (elapsed) => out?.update(elapsed),
    dispose() {
      stop()
      out?.dispose()
    },
  }
}

/** Over the network's diagram where there is one, else in the corner of the player's garden. */
function denIn({ network, plot }: Layout): Den {
  const room = network ?? {
    x: plot.x + plot.side * 0.52,
    y: plot.y - plot.side * 0.04,
    width: plot.side * 0.52,
    height: plot.side * 0.52,
  }
  // A column may be narrow: the monster leans a little out of it on both sides.
  const whole = Math.min(room.width * 1.22, room.height)
  const rim = Math.max(9, whole * 0.08)
  return {
    x: room.x + (room.width - whole) / 2,
    y: room.y + (room.height - whole) / 2,
    side: whole - 2 * rim,
    rim,
  }
}

/** Fur around the plot, and an eye for every neuron; `awake` 0..1 of them are open. */
function paintBody(ctx: Ctx, { side, rim }: Den, { neurons }: Monster, awake: number): void {
  const whole = side + 2 * rim
  const tuft = rim * 0.5
  ctx.fillStyle = '#3B2A66'
  for (let i = 0; i < 44; i++) {
    const [x, y] = around(i / 44, whole, rim * 0.55)
    circleAt(ctx, x, y, tuft * (0.85 + 0.15 * ((i * 7) % 3)))
    ctx.fill()
  }
  roundBox(ctx, rim * 0.45, rim * 0.45, whole - rim * 0.9, whole - rim * 0.9, rim * 0.6)
  ctx.fill()
  ctx.fillStyle = '#101A24'
  ctx.fillRect(rim, rim, side, side)
  for (let i = 0; i < neurons; i++) {
    const [x, y] = around((i + 0.5) / neurons, whole, rim * 0.5)
    const r = Math.max(3, rim * 0.34)
    const open = awake >= (i + 1) / neurons
    ctx.beginPath()
    ctx.ellipse(x, y, r, open ? r : r * 0.22, 0, 0, Math.PI * 2)
    fillWith(ctx, open ? colour.paper : fade(colour.violet, 0.8))
    if (!open) continue
    // All look at what it learns.
    const [dx, dy] = [whole / 2 - x, whole / 2 - y]
    const far = Math.hypot(dx, dy) || 1
    circleAt(ctx, x + (dx / far) * r * 0.4, y + (dy / far) * r * 0.4, r * 0.5)
    fillWith(ctx, colour.ink)
  }
}

/** A point on the square's rim, clockwise from its top left. */
function around(share: number, whole: number, inset: number): [number, number] {
  const [part, along] = [Math.floor(share * 4) % 4, (share * 4) % 1]
  const [from, to] = [inset, whole - inset]
  const at = from + (to - from) * along
  if (part === 0) return [at, from]
  if (part === 1) return [to, at]
  if (part === 2) return [whole - at, to]
  return [from, whole - at]
}

function paintLines(ctx: Ctx, side: number, border: Float32Array, { train }: Places): void {
  ctx.beginPath()
  for (const [x0, y0, x1, y1] of contour(border, borderSize)) {
    ctx.moveTo(x0 * side, y0 * side)
    ctx.lineTo(x1 * side, y1 * side)
  }
  strokeWith(ctx, colour.paper, 2)
  for (const place of train) paintPlace(ctx, side, place)
}

/** A circle or a triangle, as the classes' marks are; a wrong label has a ring. */
function paintPlace(ctx: Ctx, side: number, { x, y, truth, mistaken }: Place): void {
  const [px, py] = [((x + extent) / (2 * extent)) * side, ((extent - y) / (2 * extent)) * side]
  const r = Math.max(1.8, side / 70)
  ctx.beginPath()
  if (truth === 0) ctx.arc(px, py, r, 0, Math.PI * 2)
  else {
    ctx.moveTo(px, py - r * 1.4)
    ctx.lineTo(px + r * 1.3, py + r)
    ctx.lineTo(px - r * 1.3, py + r)
    ctx.closePath()
  }
  fillWith(ctx, markOf(truth).colour)
  strokeWith(ctx, colour.ink, 0.8)
  if (!mistaken) return
  circleAt(ctx, px, py, r * 2.3)
  strokeWith(ctx, colour.coral, 1.4)
}
