import type Phaser from 'phaser'
import { dailyId, isDaily } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import type { State } from '../../store/index.ts'
import { glow } from '../kit/light.ts'
import { calm } from '../kit/motion.ts'
import { type Ctx, fade, strokeWith, vertical } from '../kit/paint.ts'
import { paint } from '../kit/texture.ts'
import type { MapLayout } from './layout.ts'

/** The daily puzzle's paper lantern, afloat before the pier with the day of the month on it: dark until it is solved. */
export interface DayLantern {
  follow(state: State): void
  /** Whether a press at this place of the harbour is on it. */
  holds(x: number, y: number): boolean
  update(time: number): void
}

export function createDayLantern(scene: Phaser.Scene, { districts, lane, height }: MapLayout): DayLantern {
  const [pier] = districts
  const size = Math.max(44, Math.min(70, height * 0.085))
  const x = (pier?.middle ?? 0) - (pier?.width ?? 0) * 0.36
  const y = lane + (height - lane) * 0.42
  const halo = glow(scene, colour.lantern, size * 1.9).setAlpha(0)
  const body = scene.add.image(0, 0, texture(scene, '', false, size)).setOrigin(0.5, 0.62)
  const view = scene.add.container(x, y, [halo, body]).setDepth(29).setAlpha(0)
  let shown = ''
  // Seen or not is told by how clear it is: the map hides and shows whatever the view passes over.
  let there = false
  return {
    follow({ daily, progress }) {
      // Whoever has won nothing yet has something else to begin with.
      const begun = Object.entries(progress.levels).some(([id, { stars }]) => stars > 0 && !isDaily(id))
      there = begun && daily !== undefined
      view.setAlpha(there ? 1 : 0)
      if (!daily) return
      const day = String(Number(daily.date.slice(-2)))
      const lit = (progress.levels[dailyId(daily.today)]?.stars ?? 0) > 0
      const key = texture(scene, day, lit, size)
      if (key === shown) return
      shown = key
      body.setTexture(key)
      halo.setAlpha(lit ? 0.7 : 0)
    },
    holds: (px, py) => there && Math.abs(px - x) < size * 0.6 && Math.abs(py - y) < size * 0.75,
    update(time) {
      if (calm(scene) || !there) return
      view.y = y + Math.sin(time / 820) * 2.5
      body.angle = Math.sin(time / 1100) * 3
    },
  }
}

function texture(scene: Phaser.Scene, day: string, lit: boolean, size: number): string {
  return paint(scene, `map/day/${day}/${lit}/${Math.round(size)}`, size, size * 1.3, (ctx, w, h) =>
    paintLantern(ctx, w, h, day, lit),
  )
}

function paintLantern(ctx: Ctx, w: number, h: number, day: string, lit: boolean): void {
  const [top, foot] = [h * 0.08, h * 0.74]
  // The raft and its shine on the water.
  ctx.fillStyle = fade(lit ? colour.lantern : colour.mist, 0.22)
  ctx.beginPath()
  ctx.ellipse(w / 2, h * 0.86, w * 0.48, h * 0.09, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = vertical(ctx, foot, h * 0.86, '#8A4A2A', '#4A2238')
  ctx.beginPath()
  ctx.roundRect(w * 0.1, foot - h * 0.02, w * 0.8, h * 0.11, h * 0.04)
  ctx.fill()
  // Paper, wider above than below.
  ctx.fillStyle = lit
    ? vertical(ctx, top, foot, '#FFE9BC', colour.lantern)
    : vertical(ctx, top, foot, '#5A63A8', '#343B80')
  ctx.beginPath()
  ctx.moveTo(w * 0.14, top)
  ctx.lineTo(w * 0.86, top)
  ctx.lineTo(w * 0.78, foot)
  ctx.lineTo(w * 0.22, foot)
  ctx.closePath()
  ctx.fill()
  strokeWith(ctx, lit ? '#B4612A' : colour.mist, 2)
  ctx.fillStyle = lit ? '#7A2A1A' : '#FFF6E5'
  ctx.font = `800 ${Math.round(h * 0.34)}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(day, w / 2, (top + foot) / 2 + h * 0.02)
}
