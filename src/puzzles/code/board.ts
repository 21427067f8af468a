import { colour } from '../../look/index.ts'
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import type { Picture } from './replay.ts'
import { side } from './worlds/lanterns.ts'

type Ctx = CanvasRenderingContext2D

/** Where a grid of cells stands within an area. */
export interface Grid {
  readonly cell: number
  readonly left: number
  readonly top: number
}

export function gridIn(area: { width: number; height: number }, columns: number, rows: number): Grid {
  const cell = Math.floor(Math.min((area.width - 48) / columns, (area.height - 72) / rows, 96))
  return {
    cell,
    left: Math.round((area.width - cell * columns) / 2),
    top: Math.round((area.height - cell * rows) / 2) + 8,
  }
}

export const centre = (grid: Grid, width: number, cell: number) => ({
  x: grid.left + ((cell % width) + 0.5) * grid.cell,
  y: grid.top + (Math.floor(cell / width) + 0.5) * grid.cell,
})

/** Paints a place as it stands: quay and lane, or estate and water, or points and line. */
export function paintBoard(ctx: Ctx, area: { width: number; height: number }, picture: Picture): void {
  const { place } = picture
  if (!place) return
  if (place.world === 'lanterns') paintLane(ctx, area, picture, place)
  if (place.world === 'flood') paintEstate(ctx, area, picture, place)
  if (place.world === 'learner') paintPoints(ctx, area, picture, place)
}

type PlaceOf<W> = Extract<NonNullable<Picture['place']>, { world: W }>

function paintLane(
  ctx: Ctx,
  area: { width: number; height: number },
  picture: Picture,
  place: PlaceOf<'lanterns'>,
) {
  const grid = gridIn(area, place.width, place.height)
  const { cell } = grid
  for (const at of place.path) {
    const { x, y } = centre(grid, place.width, at)
    ctx.fillStyle = colour.edge
    roundBox(ctx, x - cell / 2 - 3, y - cell / 2 - 3, cell + 6, cell + 6, 14)
    ctx.fill()
  }
  for (const at of place.path) {
    const { x, y } = centre(grid, place.width, at)
    ctx.fillStyle = picture.trail.includes(at) ? '#3A4585' : colour.haze
    roundBox(ctx, x - cell / 2 + 1, y - cell / 2 + 1, cell - 2, cell - 2, 12)
    ctx.fill()
    const paint = place.pictures[at]
    if (paint) paintSign(ctx, x, y, cell, paint, picture.read?.cell === at)
  }
}

function paintSign(ctx: Ctx, x: number, y: number, cell: number, paint: readonly number[], read: boolean) {
  const dot = (cell * 0.78) / side
  for (const [i, ink] of paint.entries()) {
    if (ink < 0.08) continue
    ctx.fillStyle = fade(read ? colour.lantern : colour.paper, ink * 0.95)
    ctx.fillRect(
      x + ((i % side) - side / 2) * dot,
      y + (Math.floor(i / side) - side / 2) * dot,
      dot + 0.4,
      dot + 0.4,
    )
  }
}

function paintEstate(
  ctx: Ctx,
  area: { width: number; height: number },
  picture: Picture,
  place: PlaceOf<'flood'>,
) {
  const grid = gridIn(area, place.width, place.height)
  const { cell } = grid
  const order = new Map(picture.trail.map((at, i) => [at, i]))
  for (let at = 0; at < place.width * place.height; at++) {
    const { x, y } = centre(grid, place.width, at)
    const wall = place.walls.includes(at)
    ctx.fillStyle = wall ? '#070A1A' : colour.haze
    const asked = order.get(at)
    if (asked !== undefined) ctx.fillStyle = asked > picture.trail.length - 6 ? '#2A9FD6' : '#1B6A9C'
    if (picture.way.includes(at)) ctx.fillStyle = colour.ember
    roundBox(ctx, x - cell / 2 + 1.5, y - cell / 2 + 1.5, cell - 3, cell - 3, 8)
    ctx.fill()
    if (wall) {
      ctx.fillStyle = colour.dusk
      roundBox(ctx, x - cell / 2 + 3, y - cell / 2 + 3, cell - 6, cell * 0.55, 6)
      ctx.fill()
      ctx.fillStyle = fade(colour.lantern, at % 3 === 0 ? 0.7 : 0.15)
      ctx.fillRect(x - cell * 0.2, y - cell * 0.2, cell * 0.12, cell * 0.14)
      ctx.fillRect(x + cell * 0.08, y - cell * 0.2, cell * 0.12, cell * 0.14)
    }
    if (picture.frontier.has(at)) {
      ctx.strokeStyle = colour.jade
      ctx.lineWidth = 3
      roundBox(ctx, x - cell / 2 + 4, y - cell / 2 + 4, cell - 8, cell - 8, 6)
      ctx.stroke()
    }
  }
  if (picture.way.length > 1) {
    ctx.strokeStyle = colour.paper
    ctx.lineWidth = 5
    ctx.lineJoin = 'round'
    ctx.beginPath()
    for (const [i, at] of picture.way.entries()) {
      const { x, y } = centre(grid, place.width, at)
      if (i === 0) ctx.moveTo(x, y)
      else ctx.lineTo(x, y)
    }
    ctx.stroke()
  }
}

/** Points in -3..3 across, and as high as they need; the program's line over them. */
function paintPoints(
  ctx: Ctx,
  area: { width: number; height: number },
  picture: Picture,
  place: PlaceOf<'learner'>,
) {
  const box = { x: 60, y: 50, width: area.width - 120, height: area.height - 130 }
  const low = Math.min(...place.ys) - 1
  const high = Math.max(...place.ys) + 1
  const px = (x: number) => box.x + ((x + 3) / 6) * box.width
  const py = (y: number) => box.y + box.height - ((y - low) / (high - low)) * box.height
  ctx.fillStyle = fade(colour.deep, 0.9)
  roundBox(ctx, box.x - 16, box.y - 16, box.width + 32, box.height + 32, 18)
  ctx.fill()
  ctx.strokeStyle = colour.edge
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(px(-3), py(low))
  ctx.lineTo(px(3), py(low))
  ctx.moveTo(px(0), py(low))
  ctx.lineTo(px(0), py(high))
  ctx.stroke()
  const { line } = picture
  if (line) {
    ctx.save()
    roundBox(ctx, box.x - 16, box.y - 16, box.width + 32, box.height + 32, 18)
    ctx.clip()
    ctx.strokeStyle = picture.right === false ? colour.coral : colour.lantern
    ctx.lineWidth = 5
    ctx.beginPath()
    ctx.moveTo(px(-3.3), py(line[0] * -3.3 + line[1]))
    ctx.lineTo(px(3.3), py(line[0] * 3.3 + line[1]))
    ctx.stroke()
    ctx.restore()
  }
  for (const [i, x] of place.xs.entries()) {
    const [cx, cy] = [px(x), py(place.ys[i] ?? 0)]
    if (line) {
      ctx.strokeStyle = fade(colour.pink, 0.8)
      ctx.lineWidth = 2
      ctx.beginPath()
      ctx.moveTo(cx, cy)
      ctx.lineTo(cx, py(line[0] * x + line[1]))
      ctx.stroke()
    }
    ctx.fillStyle = place.topic === 'storms' ? colour.neonBlue : colour.jade
    ctx.beginPath()
    ctx.arc(cx, cy, 7, 0, Math.PI * 2)
    ctx.fill()
  }
}
