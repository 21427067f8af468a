/** The mask of sixty-four windows, drawn anew when something behind or on it changes. */
import { between, colour, type Rgb } from '../../look/index.ts'
import { type Ctx, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { fullInk, side, squares } from './grid.ts'
import { paintHunt } from './huntPaint.ts'
import { type Layout, middleOf } from './layout.ts'

const paper: Rgb = [255, 246, 229]
const ink: Rgb = [11, 16, 38]
export const shade = (dots: number): string => {
  const [r, g, b] = between(paper, ink, dots / fullInk)
  return `rgb(${r} ${g} ${b})`
}

export interface Seen {
  /** What lies behind the mask; undefined when nothing does. */
  readonly dots: readonly number[] | undefined
  readonly windows: readonly number[]
  /** How much of it shines through the closed windows, 0 to 1. */
  readonly through?: number
  /** In a hunt: squares taped over, and no rims; how much each square pulls; where the thumb lies. */
  readonly tape?: readonly number[] | undefined
  readonly plain?: boolean
  readonly heat?: readonly number[] | undefined
  readonly thumb?: number | undefined
  /** Only so many of the open windows are lit yet; without it all. */
  readonly lit?: number
}

export function createMask({ scene }: StageKit, layout: Layout) {
  const { mask, width, height } = layout
  const board = createSketch(scene, mask)
  const beams = createSketch(scene, { x: 0, y: 0, width, height })
  const whole = createSketch(scene, mask)
  whole.view.setAlpha(0)
  return {
    views: [board.view, beams.view, whole.view],
    /** The letter in full light, invisible until it is faded in. */
    whole: whole.view,
    draw(seen: Seen): void {
      board.draw((ctx) => {
        ctx.translate(-mask.x, -mask.y)
        paintFrame(ctx, layout)
        for (let at = 0; at < squares; at++) paintSquare(ctx, layout, at, seen)
        if (seen.tape || seen.heat) paintHunt(ctx, layout, seen)
      })
      if (seen.dots) beams.draw((ctx) => paintBeams(ctx, layout, seen))
      else beams.wipe()
    },
    /** Draws the letter in full light, its open windows framed, and what is taped over it. */
    expose(dots: readonly number[], windows: readonly number[], tape?: readonly number[]): void {
      whole.draw((ctx) => {
        ctx.translate(-mask.x, -mask.y)
        for (let at = 0; at < squares; at++) {
          const { x, y } = corner(layout, at)
          ctx.fillStyle = shade(dots[at] ?? 0)
          ctx.fillRect(x, y, layout.cell + 0.5, layout.cell + 0.5)
        }
        if (tape) paintHunt(ctx, layout, { tape })
        for (const at of windows) paintRim(ctx, layout, at)
      })
    },
    dim(): void {
      beams.wipe()
    },
    dispose(): void {
      for (const one of [board, beams, whole]) one.dispose()
    },
  }
}

export type Mask = ReturnType<typeof createMask>

const corner = ({ glass, cell }: Layout, at: number) => ({
  x: glass.x + (at % side) * cell,
  y: glass.y + Math.floor(at / side) * cell,
})

function paintFrame(ctx: Ctx, { mask, glass }: Layout): void {
  roundBox(ctx, mask.x + 1, mask.y + 1, mask.width - 2, mask.height - 2, mask.width * 0.03)
  fillWith(ctx, vertical(ctx, mask.y, mask.y + mask.height, '#7A5A2E', '#4A3218', '#6B4C24'))
  strokeWith(ctx, '#E0B060', 1.5)
  ctx.fillStyle = '#0D0720'
  ctx.fillRect(glass.x - 2, glass.y - 2, glass.width + 4, glass.height + 4)
}

function paintSquare(
  ctx: Ctx,
  layout: Layout,
  at: number,
  { dots, windows, through = 0, lit, plain }: Seen,
): void {
  const { cell } = layout
  const { x, y } = corner(layout, at)
  const nth = windows.indexOf(at)
  const gap = Math.max(0.75, cell * 0.03)
  const [left, top, wide] = [x + gap, y + gap, cell - gap * 2]
  if (nth >= 0 && (lit === undefined || nth < lit)) {
    const n = dots?.[at]
    ctx.fillStyle = n === undefined ? '#05030F' : shade(n)
    ctx.fillRect(left, top, wide, wide)
    if (n !== undefined) paintNumber(ctx, n, x + cell / 2, y + cell / 2, cell)
    if (!plain) paintRim(ctx, layout, at)
    return
  }
  const n = dots?.[at] ?? 0
  ctx.fillStyle = vertical(ctx, top, top + wide, '#4B2A86', '#2B1656')
  ctx.fillRect(left, top, wide, wide)
  if (dots && through > 0) {
    ctx.fillStyle = n > 0 ? fade('#0B0620', (through * n) / fullInk) : fade('#C9A8FF', through * 0.34)
    ctx.fillRect(left, top, wide, wide)
  }
  // A flap with its hinge and a gleam.
  ctx.fillStyle = fade('#E9D5FF', 0.16)
  ctx.fillRect(left, top, wide, Math.max(1, cell * 0.05))
  ctx.fillStyle = fade('#E0B060', 0.55)
  ctx.fillRect(x + cell / 2 - cell * 0.07, top + wide - cell * 0.1, cell * 0.14, cell * 0.05)
  if (nth >= 0) paintRim(ctx, layout, at)
}

function paintRim(ctx: Ctx, layout: Layout, at: number): void {
  const { cell } = layout
  const { x, y } = corner(layout, at)
  const line = Math.max(2, cell * 0.075)
  ctx.strokeStyle = colour.lantern
  ctx.lineWidth = line
  ctx.strokeRect(x + line / 2, y + line / 2, cell - line, cell - line)
}

export function paintNumber(ctx: Ctx, n: number, x: number, y: number, cell: number): void {
  ctx.fillStyle = n > 8 ? '#FFF6E5' : '#0B1026'
  ctx.font = `800 ${Math.round(cell * 0.46)}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(String(n), x, y + cell * 0.03)
}

/** More windows than this send no light: one could not be told from another. */
const mostBeams = 16

/** Light that falls through the open windows to Pip: the more ink, the less. Of a mask that is all open, none. */
function paintBeams(ctx: Ctx, layout: Layout, { dots, windows, lit = windows.length }: Seen): void {
  const { pip, cell } = layout
  if (windows.length > mostBeams) return
  ctx.globalCompositeOperation = 'lighter'
  for (const at of windows.slice(0, lit)) {
    const middle = middleOf(layout, at)
    const bright = 1 - (dots?.[at] ?? 0) / fullInk
    const [dx, dy] = [pip.x - middle.x, pip.y - middle.y]
    const far = Math.max(1, Math.hypot(dx, dy))
    // From the window's edge, so that its number stays readable, to where Pip's paper begins.
    const along = (part: number) => ({ x: middle.x + (dx / far) * part, y: middle.y + (dy / far) * part })
    const [from, to] = [along(cell * 0.6), along(Math.max(cell, far - pip.size * 0.42))]
    const light = ctx.createLinearGradient(from.x, from.y, to.x, to.y)
    light.addColorStop(0, fade('#FFE9B8', 0.08 + 0.47 * bright))
    light.addColorStop(1, fade('#FFB347', 0.02 + 0.2 * bright))
    ctx.fillStyle = light
    const [ox, oy] = [(-dy / far) * cell * 0.3, (dx / far) * cell * 0.3]
    ctx.beginPath()
    ctx.moveTo(from.x + ox, from.y + oy)
    ctx.lineTo(to.x + ox * 0.7, to.y + oy * 0.7)
    ctx.lineTo(to.x - ox * 0.7, to.y - oy * 0.7)
    ctx.lineTo(from.x - ox, from.y - oy)
    ctx.fill()
  }
}
