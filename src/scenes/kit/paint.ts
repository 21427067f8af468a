/** Strokes shared by everything painted in the harbour: rounded boxes, soft light, mixing colours. Canvas 2D only. */

export type Ctx = CanvasRenderingContext2D

export function roundBox(ctx: Ctx, x: number, y: number, w: number, h: number, r: number): void {
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, Math.max(0, Math.min(r, w / 2, h / 2)))
}

/** Begins a path: a circle with its middle at x, y and radius `r`. */
export function circleAt(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.arc(x, y, r, 0, Math.PI * 2)
}

/** Fills the path that was begun last. */
export function fillWith(ctx: Ctx, style: Ctx['fillStyle']): void {
  ctx.fillStyle = style
  ctx.fill()
}

/** Draws along the path that was begun last, `width` CSS pixels wide. */
export function strokeWith(ctx: Ctx, style: Ctx['strokeStyle'], width: number): void {
  ctx.strokeStyle = style
  ctx.lineWidth = width
  ctx.stroke()
}

/** A straight line, as wide and in the colour that the context has. */
export function strokeLine(ctx: Ctx, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath()
  ctx.moveTo(x0, y0)
  ctx.lineTo(x1, y1)
  ctx.stroke()
}

/** `colour` (#RRGGBB) with an opacity, as CSS. */
export function fade(colour: string, opacity: number): string {
  const [r, g, b] = channels(colour)
  return `rgb(${r} ${g} ${b} / ${opacity})`
}

/** A canvas of `width` by `height` CSS pixels, `scale` device pixels to each, painted on in CSS pixels. */
export function paintedCanvas(
  width: number,
  height: number,
  scale: number,
  draw: (ctx: Ctx, width: number, height: number) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('paintedCanvas: this browser gives no 2D canvas')
  ctx.scale(canvas.width / width, canvas.height / height)
  draw(ctx, width, height)
  return canvas
}

/** A colour `part` of the way from one to the other. */
export function mix(from: string, to: string, part: number): string {
  const [a, b] = [channels(from), channels(to)]
  const hex = a.map((v, i) =>
    Math.round(v + ((b[i] ?? 0) - v) * part)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** Light falling off smoothly to nothing at `radius`. */
export function softLight(
  ctx: Ctx,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength = 1,
): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius)
  // Close to an inverse-square fall-off without its hard bright core.
  for (const [at, part] of [
    [0, 1],
    [0.18, 0.62],
    [0.4, 0.27],
    [0.65, 0.09],
    [0.85, 0.02],
    [1, 0],
  ] as const) {
    light.addColorStop(at, fade(colour, part * strength))
  }
  ctx.fillStyle = light
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

export function vertical(ctx: Ctx, y0: number, y1: number, ...colours: readonly string[]): CanvasGradient {
  const gradient = ctx.createLinearGradient(0, y0, 0, y1)
  for (const [i, colour] of colours.entries())
    gradient.addColorStop(i / Math.max(1, colours.length - 1), colour)
  return gradient
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
