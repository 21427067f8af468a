import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** A concert hall of nested shells by the water, and waves of sound standing over it. */
export function voiceHarbour(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w * 0.4, h * 0.18, h * 0.4, wall.far)
  houses(site, w * 0.66, w, h * 0.2, h * 0.46, wall.far)
  site.light(w * 0.48, h * 0.24, w * 0.46, colour.violet, 0.42)
  site.block(w * 0.66 - u * 0.6, 0, u * 1.2, h * 0.51, wall.near)
  site.block(w * 0.08, 0, w * 0.84, u * 7, wall.near)
  const shell = (
    x: number,
    base: number,
    reach: number,
    rise: number,
    lean: number,
    tone: string,
    line: string,
  ) => {
    const path = (c: CanvasRenderingContext2D) => {
      c.moveTo(x, -base)
      c.bezierCurveTo(
        x + reach * 0.1,
        -base - rise * 0.8,
        x + reach * (0.45 + lean),
        -base - rise,
        x + reach * (0.8 + lean),
        -base - rise,
      )
      c.bezierCurveTo(
        x + reach * 0.86,
        -base - rise * 0.6,
        x + reach * 0.95,
        -base - rise * 0.25,
        x + reach,
        -base,
      )
      c.closePath()
    }
    site.solid(tone, path)
    site.neon(line, u * 0.8, (c) => {
      c.moveTo(x, -base)
      c.bezierCurveTo(
        x + reach * 0.1,
        -base - rise * 0.8,
        x + reach * (0.45 + lean),
        -base - rise,
        x + reach * (0.8 + lean),
        -base - rise,
      )
    })
    for (let i = 1; i < 4; i++) {
      site.window(x + reach * (0.3 + i * 0.14), base + u, u * 2.6, rise * (0.1 + i * 0.1))
    }
  }
  shell(w * 0.14, u * 7, w * 0.32, h * 0.32, 0.12, '#352C7A', colour.violet)
  shell(w * 0.3, u * 7, w * 0.36, h * 0.44, 0.14, '#40338C', colour.pink)
  shell(w * 0.5, u * 7, w * 0.32, h * 0.3, 0.1, '#352C7A', colour.violet)
  shell(w * 0.66, u * 7, w * 0.22, h * 0.2, 0.08, '#2C2668', colour.neonBlue)
  // Sound: a tone and its overtones, as arcs over the roofs.
  for (const [i, tone] of [colour.neonBlue, colour.violet, colour.pink].entries()) {
    site.neon(tone, u * 0.75, (c) => {
      const r = u * (8 + i * 5.5)
      c.arc(w * 0.66, -h * 0.52, r, -Math.PI * 0.82, -Math.PI * 0.18)
    })
  }
  site.solid(wall.near, (c) => c.arc(w * 0.66, -h * 0.52, u * 2.6, 0, Math.PI * 2))
  site.neon(colour.paper, u * 0.8, (c) => c.arc(w * 0.66, -h * 0.52, u * 2.6, 0, Math.PI * 2))
  for (let i = 0; i < 9; i++) site.window(w * 0.11 + i * w * 0.09, u * 1.8, u * 5, u * 3.2)
}
