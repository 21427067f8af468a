import type Phaser from 'phaser'
import { markOf, colour as tokens } from '../../look/index.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  softLight,
  strokeLine,
  strokeWith,
  vertical,
} from './paint.ts'
import { picture } from './texture.ts'

export { glow } from './light.ts'

/** Pieces of the harbour that any stage can use. All sizes are CSS pixels; origins are the middle. */

/**
 * The mark of class `index`: its colour, its shape and its letter together, as in the page. The letter can be left
 * out where the mark is too small to read it.
 */
export function classMark(
  scene: Phaser.Scene,
  index: number,
  size = 28,
  letter: string | null = markOf(index).letter,
): Phaser.GameObjects.Image {
  return picture(scene, `mark/${index}/${letter ?? ''}`, size, size, (ctx) => {
    paintMark(ctx, index, size / 2, size / 2, size, letter)
  })
}

/** The same mark inside a larger picture. */
export function paintMark(
  ctx: Ctx,
  index: number,
  x: number,
  y: number,
  size: number,
  letter: string | null = markOf(index).letter,
): void {
  const { outline, colour } = markOf(index)
  const k = size / 24
  ctx.save()
  ctx.translate(x - size / 2, y - size / 2)
  ctx.scale(k, k)
  ctx.beginPath()
  for (const [i, [px, py]] of outline.entries()) {
    if (i === 0) ctx.moveTo(px, py)
    else ctx.lineTo(px, py)
  }
  ctx.closePath()
  ctx.fillStyle = colour
  ctx.lineJoin = 'round'
  ctx.fill()
  strokeWith(ctx, fade(tokens.ink, 0.55), 1.2)
  if (letter) {
    ctx.fillStyle = tokens.ink
    ctx.font = '800 11.5px "Nunito Harbour", system-ui, sans-serif'
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(letter, 12, 12.7)
  }
  ctx.restore()
}

/** A wooden crate, banded in brass. */
export function crate(scene: Phaser.Scene, width: number, height = width): Phaser.GameObjects.Image {
  return picture(scene, 'crate', width, height, (ctx, w, h) => {
    roundBox(ctx, 0.5, 0.5, w - 1, h - 1, 5)
    fillWith(ctx, vertical(ctx, 0, h, '#B9794A', '#8A5330'))
    ctx.save()
    ctx.clip()
    const planks = Math.max(3, Math.round(h / 16))
    for (let i = 0; i < planks; i++) {
      ctx.fillStyle = fade(i % 2 ? '#5B3218' : '#FFE0A8', 0.1)
      ctx.fillRect(0, (i * h) / planks, w, h / planks)
      ctx.fillStyle = fade('#3A1D0C', 0.45)
      ctx.fillRect(0, (i * h) / planks - 0.75, w, 1.5)
    }
    ctx.fillStyle = vertical(ctx, 0, h, '#9A6038', '#6B3D20')
    const post = Math.max(5, w * 0.1)
    ctx.fillRect(0, 0, post, h)
    ctx.fillRect(w - post, 0, post, h)
    ctx.fillStyle = fade('#FFFFFF', 0.16)
    ctx.fillRect(0, 0, w, 2)
    ctx.restore()
    ctx.fillStyle = '#E0B060'
    for (const x of [post / 2, w - post / 2]) {
      for (const y of [post / 2 + 2, h - post / 2 - 2]) {
        circleAt(ctx, x, y, Math.max(1.2, post * 0.16))
        ctx.fill()
      }
    }
  })
}

/** A sheet of paper to pin an example on: warm, slightly shaded, softly shadowed. */
export function paperCard(scene: Phaser.Scene, width: number, height: number, tone: string = tokens.paper) {
  const margin = 8
  return picture(scene, `card/${tone}`, width + margin * 2, height + margin * 2, (ctx) => {
    ctx.shadowColor = fade('#03050F', 0.5)
    ctx.shadowBlur = 8
    ctx.shadowOffsetY = 3
    roundBox(ctx, margin, margin, width, height, 10)
    fillWith(ctx, tone)
    ctx.shadowColor = 'transparent'
    fillWith(ctx, vertical(ctx, margin, margin + height, fade('#FFFFFF', 0.35), fade('#C8946A', 0.18)))
  })
}

/** A dark board with a thin neon edge, for whatever a stage must set apart from its backdrop. */
export function board(scene: Phaser.Scene, width: number, height: number, edge: string = tokens.edge) {
  return picture(scene, `board/${edge}`, width, height, (ctx, w, h) => {
    roundBox(ctx, 1, 1, w - 2, h - 2, 16)
    fillWith(ctx, vertical(ctx, 0, h, fade(tokens.dusk, 0.94), fade(tokens.deep, 0.96)))
    strokeWith(ctx, fade(edge, 0.7), 1.5)
  })
}

/** A paper lantern that hangs from the top middle of its picture; `colour` is its paper. */
export function lantern(scene: Phaser.Scene, size: number, colour: string = tokens.coral, lit = true) {
  return picture(scene, `lantern/${colour}/${lit}`, size, size * 1.5, (ctx, w) => {
    paintLantern(ctx, w / 2, w * 0.62, w * 0.3, colour, lit)
  })
}

/** A lantern with its middle at x, y and half width `r`. */
export function paintLantern(ctx: Ctx, x: number, y: number, r: number, colour: string, lit: boolean): void {
  if (lit) {
    ctx.save()
    ctx.globalCompositeOperation = 'lighter'
    softLight(ctx, x, y, r * 1.65, colour, 0.5)
    ctx.restore()
  }
  ctx.strokeStyle = fade('#E0B060', 0.8)
  ctx.lineWidth = Math.max(0.8, r * 0.07)
  strokeLine(ctx, x, y - r * 2, x, y + r * 1.7)
  const paper = ctx.createRadialGradient(x, y + r * 0.1, r * 0.1, x, y, r * 1.1)
  paper.addColorStop(0, lit ? mix(colour, '#FFFFFF', 0.72) : mix(colour, tokens.dusk, 0.6))
  paper.addColorStop(0.55, lit ? mix(colour, '#FFD58A', 0.3) : mix(colour, tokens.deep, 0.72))
  paper.addColorStop(1, lit ? mix(colour, '#6B1030', 0.2) : mix(colour, tokens.ink, 0.82))
  ctx.fillStyle = paper
  ctx.beginPath()
  ctx.ellipse(x, y, r, r * 0.86, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.strokeStyle = fade('#5A1020', 0.25)
  ctx.lineWidth = Math.max(0.6, r * 0.05)
  for (const part of [0.35, 0.75]) {
    ctx.beginPath()
    ctx.ellipse(x, y, r * part, r * 0.86, 0, 0, Math.PI * 2)
    ctx.stroke()
  }
  ctx.fillStyle = '#E0B060'
  for (const dy of [-0.9, 0.9]) {
    roundBox(ctx, x - r * 0.42, y + dy * r - r * 0.12, r * 0.84, r * 0.24, r * 0.1)
    ctx.fill()
  }
  ctx.strokeStyle = colour
  ctx.lineWidth = Math.max(0.8, r * 0.08)
  for (const dx of [-0.12, 0, 0.12]) {
    strokeLine(ctx, x + dx * r * 0.6, y + r * 1.1, x + dx * r, y + r * 1.6)
  }
}
