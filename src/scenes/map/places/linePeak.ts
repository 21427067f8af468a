import { colour } from '../../../look/index.ts'
import type { Ctx } from '../../kit/paint.ts'
import { houses, type Site, wall } from '../site.ts'

/** The peak: a hill with a tram that climbs it along one long curve of light, and a pavilion on top. */
export function linePeak(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w, h * 0.1, h * 0.26, wall.far)
  const top = h * 0.74
  site.solid('#18244F', (c) => {
    c.moveTo(w * 0.4, 0)
    c.bezierCurveTo(w * 0.62, -h * 0.1, w * 0.7, -h * 0.5, w * 0.86, -h * 0.46)
    c.bezierCurveTo(w * 0.98, -h * 0.44, w * 1.02, -h * 0.16, w * 1.12, 0)
    c.closePath()
  })
  site.solid('#1B2A58', (c) => {
    c.moveTo(-w * 0.1, 0)
    c.bezierCurveTo(w * 0.12, -h * 0.1, w * 0.26, -top * 0.84, w * 0.5, -top * 0.99)
    c.bezierCurveTo(w * 0.58, -top * 1.03, w * 0.68, -top * 1.0, w * 0.72, -top * 0.84)
    c.bezierCurveTo(w * 0.8, -h * 0.4, w * 0.94, -h * 0.1, w * 1.1, 0)
    c.closePath()
  })
  // Villas on the slopes.
  for (const [x, y] of [
    [0.3, 0.14],
    [0.42, 0.2],
    [0.5, 0.34],
    [0.62, 0.18],
    [0.7, 0.36],
    [0.78, 0.14],
    [0.36, 0.28],
    [0.6, 0.48],
  ] as const) {
    site.block(w * x, h * y, u * 6, u * 4.4, wall.mid)
    site.solid(wall.roof, (c) => {
      c.moveTo(w * x - u, -h * y - u * 4.4)
      c.lineTo(w * x + u * 3, -h * y - u * 7)
      c.lineTo(w * x + u * 7, -h * y - u * 4.4)
      c.closePath()
    })
    site.windows(w * x + u * 0.4, h * y + u * 0.4, u * 5.2, u * 3.6, u * 2.4)
  }
  site.light(w * 0.58, top, w * 0.3, colour.neonBlue, 0.4)
  // The tram's line: a learning curve, steep at first, level at the top.
  const rail = (c: Ctx) => {
    c.moveTo(w * 0.08, -u * 3)
    c.bezierCurveTo(w * 0.22, -h * 0.16, w * 0.28, -top * 0.86, w * 0.54, -top - u * 0.8)
  }
  site.neon(colour.neonBlue, u * 1.1, rail)
  site.block(w * 0.235, h * 0.37, u * 6.4, u * 4, '#7A2440')
  site.windows(w * 0.235 + u * 0.4, h * 0.37 + u * 0.8, u * 5.6, u * 2.6, u * 1.9)
  // The pavilion.
  const px = w * 0.6
  site.block(px - u * 7, top - u, u * 14, u * 6, wall.near)
  site.solid('#2A6A86', (c) => {
    c.moveTo(px - u * 11, -top - u * 5)
    c.quadraticCurveTo(px - u * 4, -top - u * 6, px, -top - u * 14)
    c.quadraticCurveTo(px + u * 4, -top - u * 6, px + u * 11, -top - u * 5)
    c.closePath()
  })
  site.neon(colour.violet, u * 0.8, (c) => {
    c.moveTo(px - u * 11, -top - u * 5)
    c.quadraticCurveTo(px - u * 4, -top - u * 6, px, -top - u * 14)
    c.quadraticCurveTo(px + u * 4, -top - u * 6, px + u * 11, -top - u * 5)
  })
  site.windows(px - u * 6, top, u * 12, u * 4, u * 2.6)
  houses(site, 0, w * 0.24, h * 0.06, h * 0.17, wall.near)
  houses(site, w * 0.84, w, h * 0.06, h * 0.2, wall.near)
}
