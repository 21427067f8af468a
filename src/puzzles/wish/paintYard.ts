/** What of a yard stands still: floor, crates, wet paint, the post, the sheet flat on the ground. Canvas 2D only. */
import { colour } from '../../look/index.ts'
import { fade, fillWith, roundBox, strokeLine, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { Grid } from './layout.ts'
import type { Yard } from './yard.ts'

type Ctx = CanvasRenderingContext2D

export function paintYard(ctx: Ctx, yard: Yard, { cell, box, middle }: Grid): void {
  roundBox(ctx, box.x - 5, box.y - 3, box.width + 12, box.height + 12, 12)
  fillWith(ctx, fade('#05090F', 0.6))
  roundBox(ctx, box.x - 4, box.y - 4, box.width + 8, box.height + 8, 10)
  fillWith(ctx, vertical(ctx, box.y, box.y + box.height, '#49617A', '#3A4E63'))
  ctx.strokeStyle = fade('#DCE9F5', 0.16)
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = 0; x <= yard.width; x++) {
    ctx.moveTo(box.x + x * cell, box.y)
    ctx.lineTo(box.x + x * cell, box.y + box.height)
  }
  for (let y = 0; y <= yard.height; y++) {
    ctx.moveTo(box.x, box.y + y * cell)
    ctx.lineTo(box.x + box.width, box.y + y * cell)
  }
  ctx.stroke()
  for (const [i, at] of yard.paint.entries()) paintPuddle(ctx, middle(at), cell, i)
  paintPost(ctx, middle(yard.post), cell)
  for (const at of yard.walls) paintCrate(ctx, middle(at), cell)
}

/** Wet paint: an orange puddle with stripes, told by its shape as well as its colour. */
function paintPuddle(ctx: Ctx, { x, y }: { x: number; y: number }, cell: number, turn: number): void {
  const r = cell * 0.4
  ctx.save()
  ctx.beginPath()
  for (let i = 0; i < 9; i++) {
    const angle = (i / 9) * Math.PI * 2 + turn
    const far = r * (i % 2 === 0 ? 1 : 0.82)
    if (i === 0) ctx.moveTo(x + far * Math.cos(angle), y + far * Math.sin(angle))
    else ctx.lineTo(x + far * Math.cos(angle), y + far * Math.sin(angle))
  }
  ctx.closePath()
  fillWith(ctx, '#FF8A3D')
  ctx.clip()
  ctx.strokeStyle = fade('#7A2E00', 0.55)
  ctx.lineWidth = Math.max(2, cell * 0.07)
  for (let k = -2; k <= 2; k++) {
    strokeLine(ctx, x + k * cell * 0.22 - r, y + r, x + k * cell * 0.22 + r, y - r)
  }
  ctx.restore()
}

function paintPost(ctx: Ctx, { x, y }: { x: number; y: number }, cell: number): void {
  ctx.strokeStyle = colour.lantern
  ctx.lineWidth = Math.max(2, cell * 0.06)
  ctx.setLineDash([cell * 0.16, cell * 0.1])
  roundBox(ctx, x - cell * 0.42, y - cell * 0.42, cell * 0.84, cell * 0.84, cell * 0.14)
  ctx.stroke()
  ctx.setLineDash([])
}

function paintCrate(ctx: Ctx, { x, y }: { x: number; y: number }, cell: number): void {
  const half = cell * 0.46
  roundBox(ctx, x - half, y - half, half * 2, half * 2, cell * 0.08)
  fillWith(ctx, vertical(ctx, y - half, y + half, '#B9763F', '#7C4A22'))
  ctx.strokeStyle = fade('#2A1405', 0.65)
  ctx.lineWidth = Math.max(1.5, cell * 0.05)
  ctx.strokeRect(x - half * 0.8, y - half * 0.8, half * 1.6, half * 1.6)
  ctx.beginPath()
  ctx.moveTo(x - half * 0.8, y - half * 0.8)
  ctx.lineTo(x + half * 0.8, y + half * 0.8)
  ctx.moveTo(x + half * 0.8, y - half * 0.8)
  ctx.lineTo(x - half * 0.8, y + half * 0.8)
  ctx.stroke()
}

/** The sheet, the higher the more lies under it. */
export function paintSheet(ctx: Ctx, { x, y }: { x: number; y: number }, cell: number, under: number): void {
  const half = cell * 0.42
  const bump = cell * 0.13 * under
  ctx.beginPath()
  ctx.moveTo(x - half, y + half * 0.8)
  ctx.quadraticCurveTo(x - half * 0.6, y - half * 0.4 - bump, x, y - half * 0.45 - bump)
  ctx.quadraticCurveTo(x + half * 0.6, y - half * 0.4 - bump, x + half, y + half * 0.8)
  for (let i = 0; i < 4; i++) {
    const from = x + half - ((i + 0.5) * half) / 2
    ctx.quadraticCurveTo(from, y + half * 1.05, x + half - ((i + 1) * half) / 2, y + half * 0.8)
  }
  ctx.closePath()
  fillWith(ctx, vertical(ctx, y - half - bump, y + half, '#7FB6C9', '#3E7C92'))
  strokeWith(ctx, '#DDF3FA', Math.max(1.5, cell * 0.04))
}

/** Tracks of paint where the robot drove on. */
export function paintTracks(
  ctx: Ctx,
  at: readonly { readonly x: number; readonly y: number }[],
  cell: number,
): void {
  ctx.fillStyle = fade('#FF8A3D', 0.9)
  for (const { x, y } of at)
    for (const side of [-1, 1]) {
      ctx.beginPath()
      ctx.ellipse(x + side * cell * 0.16, y, cell * 0.07, cell * 0.12, 0, 0, Math.PI * 2)
      ctx.fill()
    }
}
