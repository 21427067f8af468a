/** What a machine makes of a call: dots on its wave, how long it listens, and the spectrum of its numbers. */
import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import { type Box, clamp } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type Call, folded, hertzOf, pressure, thingOf } from './calls.ts'
import { edgesOf, heard, perNote } from './inputs.ts'
import { type Chart, spans, stretchOf } from './layout.ts'
import type { Setup } from './schema.ts'

const glass = '#F6DDD2'

/** The dark glass, its three rows, and each thing's stretch of the spectrum. */
export function paintChart(ctx: Ctx, { board, wave, call, spectrum }: Chart, setup: Setup): void {
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  ctx.fillStyle = vertical(
    ctx,
    board.y,
    board.y + board.height,
    'rgb(52 20 58 / 0.94)',
    'rgb(28 14 46 / 0.97)',
  )
  ctx.fill()
  ctx.lineWidth = 2.5
  ctx.strokeStyle = fade('#FFB48A', 0.75)
  ctx.stroke()
  for (const row of [wave, call, spectrum]) {
    roundBox(ctx, row.x, row.y, row.width, row.height, 8)
    ctx.fillStyle = fade('#120820', 0.55)
    ctx.fill()
  }
  ctx.strokeStyle = fade(glass, 0.2)
  ctx.lineWidth = 1
  for (const row of [wave, call]) {
    ctx.beginPath()
    ctx.moveTo(row.x, row.y + row.height / 2)
    ctx.lineTo(row.x + row.width, row.y + row.height / 2)
    ctx.stroke()
  }
  ctx.font = '700 14px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = glass
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  const foot = call.y + call.height + 1
  for (const ms of [100, 200, 300]) ctx.fillText(String(ms), call.x + (call.width * ms) / spans.call, foot)
  for (const [i] of setup.things.entries()) {
    const [from, to] = stretchOf(setup, i)
    ctx.fillStyle = fade(markOf(i).colour, 0.16)
    ctx.fillRect(
      spectrum.x + spectrum.width * from,
      spectrum.y,
      spectrum.width * (to - from),
      spectrum.height,
    )
    ctx.fillStyle = glass
    const hertz = Math.round(hertzOf(setup, setup.things[i]?.from ?? 0))
    ctx.textAlign = i === 0 ? 'left' : 'center'
    ctx.fillText(String(hertz), spectrum.x + spectrum.width * from, spectrum.y + spectrum.height + 2)
  }
}

export interface Shown {
  readonly call: Call
  readonly rate: number
  readonly window: number
  /** The note that the model calls. */
  readonly called?: number | undefined
}

export function createDrawing({ scene }: StageKit, chart: Chart, setup: Setup) {
  const sketch = createSketch(scene, chart.board)
  const edges = edgesOf(setup)
  let key = ''
  return {
    draw(shown: Shown): void {
      const next = JSON.stringify([shown.call, shown.rate, shown.window, shown.called])
      if (next === key) return
      key = next
      sketch.draw((ctx) => {
        ctx.translate(-chart.board.x, -chart.board.y)
        paintWave(ctx, chart.wave, shown)
        paintCall(ctx, chart.call, shown)
        paintSpectrum(ctx, chart.spectrum, shown, setup, edges)
      })
    },
    wipe(): void {
      key = ''
      sketch.wipe()
    },
    toTop: () => scene.children.bringToTop(sketch.view),
    dispose: () => sketch.dispose(),
  }
}

/** The first hundredths of a second: the air, the dots that are kept of it, and the wave that these dots are. */
function paintWave(ctx: Ctx, { x, y, width, height }: Box, { call, rate }: Shown): void {
  const [middle, tall] = [y + height / 2, height * 0.27]
  const at = (seconds: number) => x + (seconds * 1000 * width) / spans.wave
  const up = (value: number) => clamp(middle - value * tall, y + 2, y + height - 2)
  const through = (value: (seconds: number) => number) => {
    ctx.beginPath()
    for (let px = 0; px <= width; px++) {
      const seconds = (px * spans.wave) / width / 1000
      ctx.lineTo(x + px, up(value(seconds)))
    }
    ctx.stroke()
  }
  ctx.lineJoin = 'round'
  ctx.lineWidth = 1.6
  ctx.strokeStyle = fade('#FF9E80', 0.75)
  through((seconds) => pressure(call, seconds))
  const all = Math.floor((rate * spans.wave) / 1000)
  const dot = clamp(width / Math.max(8, all) / 2.4, 1.8, 7)
  ctx.lineWidth = 2.6
  ctx.strokeStyle = fade('#7DE2FF', 0.9)
  through(between(call, rate))
  for (let i = 0; i <= all; i++) {
    ctx.beginPath()
    ctx.arc(at(i / rate), up(pressure(call, i / rate)), dot, 0, Math.PI * 2)
    ctx.fillStyle = colour.lantern
    ctx.fill()
    if (dot < 4) continue
    ctx.lineWidth = 1.5
    ctx.strokeStyle = '#3A1830'
    ctx.stroke()
  }
}

/** The slowest wave through the dots: Whittaker's sum of sin(πt)/(πt), tapered over the nearest. */
function between(call: Call, rate: number): (seconds: number) => number {
  const reach = 12
  return (seconds) => {
    const t = seconds * rate
    let sum = 0
    for (let n = Math.floor(t) - reach + 1; n <= Math.floor(t) + reach; n++) {
      const away = Math.PI * (t - n)
      const taper = 0.5 + 0.5 * Math.cos(away / reach)
      sum += pressure(call, n / rate) * (Math.abs(away) < 1e-9 ? 1 : (Math.sin(away) / away) * taper)
    }
    return sum
  }
}

/** The whole call and whoever comes next, with the part that is listened to lit. */
function paintCall(ctx: Ctx, { x, y, width, height }: Box, { call, window }: Shown): void {
  const lit = (width * window) / spans.call
  ctx.fillStyle = fade(colour.lantern, 0.2)
  ctx.fillRect(x, y, lit, height)
  const middle = y + height / 2
  for (let px = 0; px < width; px += 3) {
    const ms = (px * spans.call) / width
    const next = ms >= call.lasts
    const tall = height * (0.24 + 0.16 * Math.abs(pressure(call, ms / 1000)))
    ctx.fillStyle = next ? fade('#B9A6FF', 0.8) : fade('#FF9E80', 0.9)
    ctx.fillRect(x + px, middle - tall * (next ? 0.7 : 1), 1.8, tall * 2 * (next ? 0.7 : 1))
  }
  // The flag that the window ends at.
  ctx.strokeStyle = colour.lantern
  ctx.fillStyle = colour.lantern
  ctx.lineWidth = 3
  ctx.beginPath()
  ctx.moveTo(x + lit, y - 3)
  ctx.lineTo(x + lit, y + height + 3)
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(x + lit, y - 3)
  ctx.lineTo(x + lit + 13, y + 3)
  ctx.lineTo(x + lit, y + 9)
  ctx.fill()
}

/** A bar for each band, as the model gets them; where half the rate ends, there is nothing to get. */
function paintSpectrum(
  ctx: Ctx,
  { x, y, width, height }: Box,
  { call, rate, window, called }: Shown,
  setup: Setup,
  edges: readonly number[],
): void {
  const bars = heard(call, rate, window, edges)
  const count = edges.length - 1
  const each = width / count
  const foot = y + height
  for (const [band, loud] of bars.entries()) {
    const tone = markOf(thingOf(setup, Math.floor(band / perNote))).colour
    const tall = Math.max(1, loud * (height - 14))
    ctx.fillStyle = fade(tone, 0.35 + 0.65 * loud)
    ctx.fillRect(x + band * each + each * 0.1, foot - tall, each * 0.8, tall)
  }
  if (bars.length < count) {
    const from = x + bars.length * each
    ctx.fillStyle = fade('#0A0414', 0.72)
    ctx.fillRect(from, y, x + width - from, height)
    ctx.strokeStyle = fade(glass, 0.25)
    ctx.lineWidth = 1
    for (let px = from + 8; px < x + width + height; px += 12) {
      ctx.beginPath()
      ctx.moveTo(Math.min(px, x + width), y + Math.max(0, px - x - width))
      ctx.lineTo(Math.max(from, px - height), y + Math.min(height, px - from))
      ctx.stroke()
    }
  }
  const place = (hertz: number) => {
    const band = edges.findIndex((edge) => edge > hertz)
    return x + (band < 0 ? count - 0.5 : Math.max(0.5, band - 0.5)) * each
  }
  // What is called, and what it became.
  triangle(ctx, place(call.hertz), y + 11, '#FF9E80', false)
  triangle(ctx, place(folded(call.hertz, rate)), y + 11, '#7DE2FF', true)
  if (called !== undefined) {
    const thing = thingOf(setup, called)
    paintMark(ctx, thing, x + (called + 0.5) * each * perNote, y + 22, 20)
  }
}

function triangle(ctx: Ctx, x: number, y: number, tone: string, filled: boolean): void {
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x - 8, y - 11)
  ctx.lineTo(x + 8, y - 11)
  ctx.closePath()
  ctx.lineWidth = 2.5
  ctx.strokeStyle = tone
  ctx.fillStyle = filled ? tone : '#120820'
  if (filled) ctx.fill()
  ctx.stroke()
}
