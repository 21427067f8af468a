import { createRandom } from '../../engine/index.ts'
import { colour, markOf } from '../../look/index.ts'
import { type Backdrop, createBackdrop, glints } from '../../scenes/kit/backdrops/backdrop.ts'
import { paintHills, paintSky, paintTowers } from '../../scenes/kit/backdrops/night.ts'
import { type Planks, paintPlanks } from '../../scenes/kit/backdrops/planks.ts'
import { paintStringLights, paintWater } from '../../scenes/kit/backdrops/waterside.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { GatesLayout } from '../../scenes/kit/gates/layout.ts'
import type { Box, Run } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { LabLayout } from './layout.ts'

/** The two places of this kind, painted once for a size: the yard where examples are chosen, the pier with its gates. */

export type Scene = StageKit['scene']

const far = { seed: 31, low: 8, high: 46, thin: 12, broad: 30, tone: '#1A1C4C', lit: 0.42, pitch: 5 }

/** `lit` places of the crate are those that three stars allow. */
export function yardGround(
  scene: Scene,
  layout: (width: number, height: number) => LabLayout,
  lit: number,
  width: number,
  height: number,
): Backdrop<LabLayout> {
  return createBackdrop(
    scene,
    {
      name: 'label-yard',
      places: layout,
      paint: (ctx, w, h, places) => {
        const deck = Math.max(10, h * 0.1)
        paintSky(ctx, w, deck, { hour: 'evening', seed: 13 })
        paintTowers(ctx, 0, w, deck, { ...far, low: deck * 0.15, high: deck * 0.7 })
        paintPlanks(ctx, w, deck, h, boards)
        paintStringLights(ctx, [-10, deck * 0.2], [w + 10, deck * 0.2], deck * 0.5, Math.round(w / 60))
        for (const run of places.yard.runs) paintPen(ctx, run)
        for (const [index, { x, y }] of places.yard.marks.entries())
          paintMark(ctx, index, x, y, Math.min(34, places.yard.cell * 0.7))
        for (const run of goingOn(places.yard.runs)) {
          const size = Math.max(11, places.yard.cell * 0.24)
          paintMark(ctx, run.group, run.x + size * 0.75, run.y + size * 0.75, size)
        }
        paintCrate(ctx, places, lit)
      },
    },
    width,
    height,
  )
}

export function pierGround(
  scene: Scene,
  layout: (width: number, height: number) => GatesLayout,
  width: number,
  height: number,
): Backdrop<GatesLayout> {
  return createBackdrop(
    scene,
    {
      name: 'label-pier',
      places: layout,
      paint: (ctx, w, h, places) => {
        const horizon = places.deckTop - h * 0.07
        paintSky(ctx, w, horizon, { hour: 'evening', seed: 13, moon: [0.9, 0.3] })
        paintHills(ctx, w, horizon, h * 0.2, '#1B1F50', 5)
        paintTowers(ctx, 0, w, horizon, { ...far, high: h * 0.16 })
        paintTowers(ctx, 0, w, horizon, {
          ...far,
          seed: 8,
          high: h * 0.26,
          thin: 18,
          broad: 42,
          tone: '#12153C',
        })
        paintWater(ctx, w, horizon, places.deckTop + 4, 4)
        paintPlanks(ctx, w, places.deckTop, h, boards)
        paintBerth(ctx, places, h)
        for (const [index, gate] of places.gates.entries()) paintGate(ctx, index, gate, places.opening)
        paintWire(ctx, places)
      },
      // Only where the water is open: behind the gates it would shine through their doors.
      alive: (on, { berth }, w, h) => {
        const random = createRandom(11, 'glints')
        const water = { x: 0, y: berth.y + 8, width: berth.width * 0.8, height: h - berth.y - 16 }
        return glints(on, water, Math.max(3, Math.round(w / 200)), () => random.next())
      },
    },
    width,
    height,
  )
}

const boards: Planks = {
  seed: 3,
  wood: ['#4A2E50', '#392447', '#231739'],
  gap: '#140C26',
  rim: ['#8A5A5E', '#3A2344'],
  light: [
    [0.3, 0.42, colour.lantern, 0.16],
    [0.8, 0.36, colour.coral, 0.14],
  ],
}

/** The pieces of pens that go on from the line above: each says again whose it is. */
const goingOn = (runs: readonly Run[]) => runs.filter((run, i) => run.group === runs[i - 1]?.group)

/** A piece of a pen's floor: a mat in the class's colour, so that the yard reads at a glance. */
function paintPen(ctx: Ctx, { group, x, y, width, height }: Box & { readonly group: number }): void {
  const tone = markOf(group).colour
  roundBox(ctx, x + 2, y + 2, width - 4, height - 4, 12)
  fillWith(ctx, fade(colour.ink, 0.5))
  fillWith(ctx, fade(tone, 0.13))
  strokeWith(ctx, fade(tone, 0.42), 1.5)
}

function paintCrate(ctx: Ctx, { crate, slots, slot }: LabLayout, lit: number): void {
  const { x, y, width, height } = crate
  ctx.save()
  ctx.shadowColor = fade('#03050F', 0.7)
  ctx.shadowBlur = 18
  ctx.shadowOffsetY = 6
  roundBox(ctx, x, y, width, height, 12)
  fillWith(ctx, vertical(ctx, y, y + height, '#B9794A', '#8A5330'))
  ctx.restore()
  for (let plank = 1; plank < 5; plank++) {
    ctx.fillStyle = fade('#3A1D0C', 0.4)
    ctx.fillRect(x + 3, y + (plank * height) / 5, width - 6, 1.6)
  }
  ctx.fillStyle = fade('#FFFFFF', 0.2)
  ctx.fillRect(x + 8, y + 1, width - 16, 2)
  ctx.fillStyle = '#E0B060'
  for (const [nx, ny] of [
    [x + 6, y + 6],
    [x + width - 6, y + 6],
    [x + 6, y + height - 6],
    [x + width - 6, y + height - 6],
  ] as const) {
    circleAt(ctx, nx, ny, 2)
    ctx.fill()
  }
  for (const [index, place] of slots.entries()) {
    const side = slot - 5
    roundBox(ctx, place.x - side / 2, place.y - side / 2, side, side, Math.min(10, side * 0.24))
    fillWith(ctx, fade('#1B0E14', index < lit ? 0.62 : 0.4))
    // The places that the third star allows are rimmed with light; the rest are plain.
    strokeWith(ctx, index < lit ? fade(colour.lantern, 0.95) : fade('#3A1D0C', 0.8), index < lit ? 1.8 : 1.2)
  }
}

/** An arch with a sign: the class's mark on the lintel, dark inside until the model gives it some probability. */
function paintGate(ctx: Ctx, index: number, gate: Box, opening: Box): void {
  const { x, y, width, height } = gate
  const tone = markOf(index).colour
  const [ox, oy] = [x + opening.x, y + opening.y]
  ctx.save()
  ctx.shadowColor = fade('#03050F', 0.6)
  ctx.shadowBlur = 14
  ctx.fillStyle = vertical(ctx, y, y + height, '#5A2A55', '#3A1D48', '#241437')
  arch(ctx, x, y + height * 0.12, width, height * 0.88, width * 0.16)
  ctx.fill()
  ctx.restore()
  ctx.fillStyle = vertical(ctx, oy, oy + opening.height, '#0A0E24', '#10173A')
  arch(ctx, ox, oy, opening.width, opening.height, opening.width * 0.4)
  ctx.fill()
  strokeWith(ctx, fade(tone, 0.75), 2)
  // A small swept roof.
  const rise = height * 0.12
  ctx.beginPath()
  ctx.moveTo(x - width * 0.07, y + rise * 0.9)
  ctx.quadraticCurveTo(x + width * 0.1, y + rise * 1.5, x + width * 0.16, y + rise * 1.5)
  ctx.lineTo(x + width * 0.84, y + rise * 1.5)
  ctx.quadraticCurveTo(x + width * 0.9, y + rise * 1.5, x + width * 1.07, y + rise * 0.9)
  ctx.quadraticCurveTo(x + width * 0.86, y + rise * 0.7, x + width * 0.78, y + rise * 0.1)
  ctx.lineTo(x + width * 0.22, y + rise * 0.1)
  ctx.quadraticCurveTo(x + width * 0.14, y + rise * 0.7, x - width * 0.07, y + rise * 0.9)
  ctx.closePath()
  fillWith(ctx, vertical(ctx, y, y + rise * 1.5, '#2FA58C', '#0D3B46'))
  strokeWith(ctx, fade(colour.jade, 0.8), 1.2)
  paintMark(ctx, index, x + width * 0.34, y + height * 0.265, Math.min(width * 0.3, height * 0.17))
}

function arch(ctx: Ctx, x: number, y: number, width: number, height: number, round: number): void {
  ctx.beginPath()
  ctx.roundRect(x, y, width, height, [round, round, 2, 2])
}

/** Where the boat lies: the deck's near left corner is open water. */
function paintBerth(ctx: Ctx, { berth }: GatesLayout, h: number): void {
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(-2, berth.y)
  ctx.lineTo(berth.width, berth.y)
  ctx.lineTo(berth.width * 1.25, h + 2)
  ctx.lineTo(-2, h + 2)
  ctx.closePath()
  ctx.clip()
  paintWater(ctx, berth.width * 1.4, berth.y, h + 2, 17)
  ctx.restore()
  ctx.strokeStyle = '#8A5A5E'
  ctx.lineWidth = 5
  ctx.lineJoin = 'round'
  ctx.beginPath()
  ctx.moveTo(-4, berth.y)
  ctx.lineTo(berth.width, berth.y)
  ctx.lineTo(berth.width * 1.25, h + 4)
  ctx.stroke()
}

/** The wire that the bulbs hang on. */
function paintWire(ctx: Ctx, { bulbs }: GatesLayout): void {
  ctx.strokeStyle = fade('#05081A', 0.85)
  ctx.lineWidth = 1.4
  ctx.beginPath()
  for (const { x, y } of bulbs) ctx.lineTo(x, y - 3)
  ctx.stroke()
}
