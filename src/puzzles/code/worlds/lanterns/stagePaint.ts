/** The lane's pictures, painted once for a size: dark water, planks, signs, and the light that Pip's lantern throws ahead. Canvas 2D only. */
import { createRandom } from '../../../../engine/index.ts'
import { colour } from '../../../../look/index.ts'
import { paintWater } from '../../../../scenes/kit/backdrops/waterside.ts'
import { paintLantern } from '../../../../scenes/kit/draw.ts'
import { fade, roundBox, softLight, vertical } from '../../../../scenes/kit/paint.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import { centre, type Grid } from '../../grid.ts'
import type { PlaceOf, Scene } from '../../view.ts'
import { ahead, side } from './world.ts'

type Ctx = CanvasRenderingContext2D
type Lane = PlaceOf<'lanterns'>

export function paintLane(ctx: Ctx, w: number, h: number, place: Lane, grid: Grid) {
  paintWater(ctx, w, 0, h, place.start + 3, [colour.lantern, colour.coral, '#FFE0A0'])
  ctx.fillStyle = vertical(ctx, 0, h, fade('#5C2A57', 0.62), fade('#2B1338', 0.7))
  ctx.fillRect(0, 0, w, h)
  paintAfloat(ctx, w, h, place, grid)
  paintPlanks(ctx, place, grid)
}

/** Paper lanterns adrift on the dusk, where no lane is in their way. */
function paintAfloat(ctx: Ctx, w: number, h: number, place: Lane, grid: Grid): void {
  const random = createRandom(place.start + 7, 'afloat')
  const lane = place.path.map((one) => centre(grid, place.width, one))
  const r = Math.min(13, Math.max(6, grid.cell * 0.13))
  const isFree = (x: number, y: number, others: readonly (readonly [number, number])[]) =>
    lane.every((at) => Math.max(Math.abs(at.x - x), Math.abs(at.y - y)) > grid.cell * 0.5 + r * 2.2) &&
    others.every((at) => Math.hypot(at[0] - x, at[1] - y) > r * 9)
  const afloat: (readonly [number, number])[] = []
  for (let tries = 0; tries < 60 && afloat.length < 9; tries++) {
    const [x, y] = [r * 2 + random.next() * (w - r * 4), r * 3 + random.next() * (h - r * 6)]
    if (isFree(x, y, afloat)) afloat.push([x, y])
  }
  for (const [x, y] of afloat) {
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    softLight(ctx, x, y, r * 6, colour.lantern, 0.3)
    softLight(ctx, x, y + r * 3.4, r * 2.4, colour.coral, 0.22)
    ctx.restore()
    paintLantern(ctx, x, y, r, colour.coral, true)
  }
}

/** How many planks a cell is laid with, and the tones of their wood. */
const planks = 5
const wood = ['#8A6443', '#7C5839', '#946D4A', '#805C3C'] as const

/** Fills many boxes, [left, top, width, height] each, in one go: a lane has some five hundred. */
function boxes(ctx: Ctx, style: string, list: readonly (readonly [number, number, number, number])[]) {
  ctx.fillStyle = style
  ctx.beginPath()
  for (const box of list) ctx.rect(...box)
  ctx.fill()
}

function discs(ctx: Ctx, style: string, radius: number, list: readonly (readonly [number, number])[]) {
  ctx.fillStyle = style
  ctx.beginPath()
  for (const [x, y] of list) {
    ctx.moveTo(x + radius, y)
    ctx.arc(x, y, radius, 0, Math.PI * 2)
  }
  ctx.fill()
}

/** Railed where the lane ends, signs painted on them, and a light where it starts. */
function paintPlanks(ctx: Ctx, place: Lane, grid: Grid) {
  const { cell } = grid
  const random = createRandom(place.start, 'planks')
  const spots = place.path.map((one) => {
    const { x, y } = centre(grid, place.width, one)
    return { one, x, y, left: x - cell / 2, top: y - cell / 2 }
  })
  ctx.fillStyle = fade('#02040F', 0.65)
  for (const { left, top } of spots) {
    roundBox(ctx, left - 2, top + cell * 0.13, cell + 4, cell + 2, 6)
    ctx.fill()
  }
  const laid = spots.flatMap(({ left, top }) =>
    Array.from({ length: planks }, (_, i) => ({
      left,
      top: top + (i * cell) / planks,
      tone: random.pick(wood),
    })),
  )
  for (const tone of wood)
    boxes(
      ctx,
      tone,
      laid.filter((plank) => plank.tone === tone).map(({ left, top }) => [left, top, cell, cell / planks]),
    )
  boxes(
    ctx,
    fade('#2C1A10', 0.75),
    laid.map(({ left, top }) => [left, top + cell / planks - 1.6, cell, 1.6]),
  )
  boxes(
    ctx,
    fade('#FFE2B0', 0.12),
    laid.map(({ left, top }) => [left, top, cell, 1.4]),
  )
  boxes(
    ctx,
    fade('#1B0F08', 0.7),
    laid.flatMap(({ left, top }) =>
      [0.06, 0.94].map(
        (nail) => [left + cell * nail - 1, top + (0.5 * cell) / planks - 1, 2.2, 2.2] as const,
      ),
    ),
  )
  paintRails(ctx, place, cell, spots)
  for (const { one, x, y } of spots) {
    const painted = place.pictures[one]
    if (painted) paintSign(ctx, x, y, cell, painted)
  }
  const { x, y } = centre(grid, place.width, place.start)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y, cell * 0.9, colour.neonBlue, 0.35)
  ctx.restore()
}

function paintRails(
  ctx: Ctx,
  place: Lane,
  cell: number,
  spots: readonly { readonly one: number; readonly left: number; readonly top: number }[],
) {
  const thick = Math.max(4, cell * 0.06)
  const ends = spots.flatMap(({ one, left, top }) =>
    ([0, 1, 2, 3] as const)
      .filter((way) => {
        const beside = ahead(place, one, way)
        return beside === undefined || !place.path.includes(beside)
      })
      .map((way) => ({
        lies: way % 2 === 0,
        x: way === 1 ? left + cell : left,
        y: way === 2 ? top + cell : top,
      })),
  )
  boxes(
    ctx,
    '#4A3120',
    ends.map(({ lies, x, y }) => (lies ? [x, y - thick / 2, cell, thick] : [x - thick / 2, y, thick, cell])),
  )
  const posts = ends.flatMap(({ lies, x, y }) => [
    [x, y] as const,
    lies ? ([x + cell, y] as const) : ([x, y + cell] as const),
  ])
  discs(ctx, '#2E1D12', thick * 0.95, posts)
  discs(
    ctx,
    '#B98A5A',
    thick * 0.55,
    posts.map(([x, y]) => [x, y - 1]),
  )
}

/** White paint on the planks, as coarse as the camera sees it: 100 numbers. */
function paintSign(ctx: Ctx, x: number, y: number, cell: number, painted: readonly number[]) {
  const dot = (cell * 0.86) / side
  ctx.save()
  ctx.fillStyle = '#FFFDF3'
  for (const [i, ink] of painted.entries()) {
    if (ink < 0.08) continue
    ctx.globalAlpha = Math.min(1, ink * 1.02)
    roundBox(
      ctx,
      x + ((i % side) - side / 2) * dot,
      y + (Math.floor(i / side) - side / 2) * dot,
      dot + 0.3,
      dot + 0.3,
      dot * 0.18,
    )
    ctx.fill()
  }
  ctx.restore()
}

/** Light from Pip's lantern, falling to the right. */
export function conePicture(scene: Scene): string {
  return paint(scene, 'code/cone', 120, 104, (ctx, w, h) => {
    const beam = ctx.createLinearGradient(0, 0, w, 0)
    beam.addColorStop(0.25, fade('#FFE2A8', 0.75))
    beam.addColorStop(1, fade('#FFB347', 0))
    ctx.fillStyle = beam
    ctx.beginPath()
    ctx.moveTo(0, h / 2)
    ctx.quadraticCurveTo(w * 0.6, 0, w, h * 0.08)
    ctx.quadraticCurveTo(w * 1.04, h / 2, w, h * 0.92)
    ctx.quadraticCurveTo(w * 0.6, h, 0, h / 2)
    ctx.fill()
  })
}
