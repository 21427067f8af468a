/** The lane's pictures, painted once for a size: dark water, planks, signs, and the light that Pip's lantern throws ahead. Canvas 2D only. */
import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { paintWater } from '../../../scenes/kit/backdrops/waterside.ts'
import { fade, roundBox, softLight } from '../../../scenes/kit/paint.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import { ahead, side } from '../worlds/lanterns.ts'
import { centre, type Grid } from './grid.ts'
import type { PlaceOf, Scene } from './view.ts'

type Ctx = CanvasRenderingContext2D
type Lane = PlaceOf<'lanterns'>

export function paintLane(ctx: Ctx, w: number, h: number, place: Lane, grid: Grid) {
  paintWater(ctx, w, 0, h, place.start + 3)
  ctx.fillStyle = fade(colour.ink, 0.35)
  ctx.fillRect(0, 0, w, h)
  paintPlanks(ctx, place, grid)
}

/** Railed where the lane ends, signs painted on them, and a light where it starts. */
function paintPlanks(ctx: Ctx, place: Lane, grid: Grid) {
  const { cell } = grid
  const random = createRandom(place.start, 'planks')
  const at = (one: number) => centre(grid, place.width, one)
  ctx.fillStyle = fade('#02040F', 0.65)
  for (const one of place.path) {
    const { x, y } = at(one)
    roundBox(ctx, x - cell / 2 - 2, y - cell / 2 + cell * 0.13, cell + 4, cell + 2, 6)
    ctx.fill()
  }
  for (const one of place.path) {
    const { x, y } = at(one)
    const [left, top] = [x - cell / 2, y - cell / 2]
    const planks = 5
    for (let i = 0; i < planks; i++) {
      const tone = ['#8A6443', '#7C5839', '#946D4A', '#805C3C'][random.below(4)] ?? '#8A6443'
      ctx.fillStyle = tone
      ctx.fillRect(left, top + (i * cell) / planks, cell, cell / planks)
      ctx.fillStyle = fade('#2C1A10', 0.75)
      ctx.fillRect(left, top + ((i + 1) * cell) / planks - 1.6, cell, 1.6)
      ctx.fillStyle = fade('#FFE2B0', 0.12)
      ctx.fillRect(left, top + (i * cell) / planks, cell, 1.4)
      for (const nail of [0.06, 0.94]) {
        ctx.fillStyle = fade('#1B0F08', 0.7)
        ctx.fillRect(left + cell * nail - 1, top + ((i + 0.5) * cell) / planks - 1, 2.2, 2.2)
      }
    }
    for (const [way, dx, dy] of [
      [0, 0, -1],
      [1, 1, 0],
      [2, 0, 1],
      [3, -1, 0],
    ] as const) {
      const beside = ahead(place, one, way)
      if (beside !== undefined && place.path.includes(beside)) continue
      ctx.fillStyle = '#4A3120'
      const thick = Math.max(4, cell * 0.06)
      if (dx === 0) ctx.fillRect(left, dy < 0 ? top - thick / 2 : top + cell - thick / 2, cell, thick)
      else ctx.fillRect(dx < 0 ? left - thick / 2 : left + cell - thick / 2, top, thick, cell)
      for (const end of [0, 1]) {
        const px = dx === 0 ? left + end * cell : dx < 0 ? left : left + cell
        const py = dx === 0 ? (dy < 0 ? top : top + cell) : top + end * cell
        ctx.fillStyle = '#2E1D12'
        ctx.beginPath()
        ctx.arc(px, py, thick * 0.95, 0, Math.PI * 2)
        ctx.fill()
        ctx.fillStyle = '#B98A5A'
        ctx.beginPath()
        ctx.arc(px, py - 1, thick * 0.55, 0, Math.PI * 2)
        ctx.fill()
      }
    }
    const painted = place.pictures[one]
    if (painted) paintSign(ctx, x, y, cell, painted)
  }
  const { x, y } = at(place.start)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y, cell * 0.9, colour.neonBlue, 0.35)
  ctx.restore()
}

/** White paint on the planks, as coarse as the camera sees it: 100 numbers. */
function paintSign(ctx: Ctx, x: number, y: number, cell: number, painted: readonly number[]) {
  const dot = (cell * 0.86) / side
  for (const [i, ink] of painted.entries()) {
    if (ink < 0.08) continue
    ctx.fillStyle = fade('#FFFDF3', Math.min(1, ink * 1.02))
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
