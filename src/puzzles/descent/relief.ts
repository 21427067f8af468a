/** Paints the block of mountain: shaded from the left, a line wherever the loss passes a level. Pixel columns, front to back. */
import { type Ctx, fade, mix } from '../../scenes/kit/paint.ts'
import { elevation, floor, type Relief } from './layout.ts'
import { gradientAt, lossAt, type Surface } from './surface.ts'

/** From the bottom of the valley up to where a line is hopeless. */
const tones = ['#FFE9AE', '#CFE0AE', '#74B7A0', '#37879A', '#27617F', '#1D4468', '#1A3358', '#182A4C']
/** Roots of the mean squared error, kt, at which a line is drawn. */
const levels = [8, 10, 13, 17, 22, 30, 40, 55, 75, 100, 150, 250, 500, 1000]
/** Pixels of the raster to one CSS pixel: the picture is smoothed when it is drawn at its size. */
const grain = 0.9
const shades = 512

const rgb = Array.from({ length: shades + 1 }, (_, i): readonly [number, number, number] => {
  const at = (i / shades) * (tones.length - 1)
  const low = Math.min(tones.length - 2, Math.floor(at))
  const value = Number.parseInt(mix(tones[low] ?? '', tones[low + 1] ?? '', at - low).slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
})

/** In CSS pixels of the stage; the block lies where `relief` says. */
export function paintRelief(ctx: Ctx, relief: Relief, surface: Surface): void {
  const { left, front, width, depth, rise, skirt } = relief
  const high = rise * (1 - floor)
  const [w, h] = [Math.round(width * grain), Math.round((depth + high + skirt) * grain)]
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  const raster = canvas.getContext('2d')
  if (!raster) return
  const image = raster.createImageData(w, h)
  for (let column = 0; column < w; column++) paintColumn(image, column, relief, surface)
  raster.putImageData(image, 0, 0)
  ctx.imageSmoothingQuality = 'high'
  ctx.shadowColor = fade('#02101F', 0.55)
  ctx.shadowBlur = 26
  ctx.shadowOffsetY = 10
  ctx.drawImage(canvas, left, front - depth - high, width, depth + high + skirt)
}

/** Nearer ground hides what lies behind and below it. */
function paintColumn({ data, width: w, height: h }: ImageData, column: number, relief: Relief, s: Surface) {
  const { map, depth, rise, skirt } = relief
  const [across, up] = [map.slope.to - map.slope.from, map.height.to - map.height.from]
  const slope = map.slope.from + ((column + 0.5) / w) * across
  const samples = Math.ceil((depth + rise) * grain * 1.3)
  const high = depth + rise * (1 - floor)
  let top = h
  for (let i = 0; i <= samples; i++) {
    const v = i / samples
    const place = { slope, height: map.height.from + v * up }
    const loss = lossAt(s, place)
    const z = elevation(loss)
    const y = Math.round((high - v * depth - (z - floor) * rise) * grain)
    if (i === 0) {
      const edge = Math.min(h, Math.round((high - (z - floor) * rise) * grain))
      for (let row = edge; row < h; row++) {
        // Layers of rock, a little tilted.
        const layer = (row - edge + column * 0.06) % (skirt * grain * 0.42) < skirt * grain * 0.14 ? 8 : 0
        const deep = (row - edge) / Math.max(1, h - edge)
        put(data, w, column, row, [
          24 + 16 * (1 - deep) + layer,
          50 + 26 * (1 - deep) + layer,
          74 + 26 * (1 - deep) + layer,
        ])
      }
      top = edge
    }
    if (y >= top) continue
    const root = Math.sqrt(Math.max(loss, 0.01))
    const g = gradientAt(s, place)
    // Of the root: half the loss's slope, as gradientAt gives it, over the root itself.
    const [gx, gy] = [g.slope / root, g.height / root]
    const steep = ((1 - z) * (1 - z)) / 35
    const [dx, dy] = [gx * steep * across * 0.42, gy * steep * up * 0.42]
    const length = Math.sqrt(dx * dx + dy * dy + 1)
    // Light from the left, from behind and above.
    const light = 0.62 + 0.5 * ((dx * 0.62 - dy * 0.3 + 0.72) / length)
    const pixel = Math.sqrt(gx * gx + gy * gy) * (across / w) * 1.5
    let ink = 0
    for (const level of levels) ink = Math.max(ink, 1 - Math.abs(root - level) / Math.max(pixel, 1e-9))
    const tone = rgb[Math.round(z * shades)] ?? [0, 0, 0]
    const dim = light * (1 - 0.34 * Math.max(0, Math.min(1, ink)))
    const shaded: [number, number, number] = [tone[0] * dim, tone[1] * dim, tone[2] * dim]
    for (let row = y; row < top; row++) put(data, w, column, row, shaded)
    top = y
  }
}

function put(
  data: Uint8ClampedArray,
  w: number,
  column: number,
  row: number,
  [r, g, b]: readonly [number, number, number],
): void {
  const at = (row * w + column) * 4
  data[at] = r
  data[at + 1] = g
  data[at + 2] = b
  data[at + 3] = 255
}
