import { colour } from '../../../look/index.ts'
import type { Ctx } from '../../kit/paint.ts'
import { houses, type Site, wall } from '../site.ts'

/** The tallest towers of the harbour, bridges between them, a cloud of light resting on their roofs. */
export function cloudCity(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w, h * 0.2, h * 0.44, wall.far)
  site.light(w * 0.5, h * 0.66, w * 0.5, colour.neonBlue, 0.42)
  const tower = (x: number, wide: number, high: number, tone: string) => {
    site.solid(tone, (c) => {
      c.moveTo(x - wide / 2, 0)
      c.lineTo(x - wide / 2, -high + wide * 0.5)
      c.quadraticCurveTo(x - wide / 2, -high, x, -high)
      c.quadraticCurveTo(x + wide / 2, -high, x + wide / 2, -high + wide * 0.5)
      c.lineTo(x + wide / 2, 0)
      c.closePath()
    })
    site.windows(x - wide * 0.4, u * 2, wide * 0.8, high - wide * 0.5, u * 3)
    site.neon(colour.neonBlue, u * 0.55, (c) => {
      c.moveTo(x - wide / 2, -high * 0.3)
      c.lineTo(x - wide / 2, -high + wide * 0.5)
      c.quadraticCurveTo(x - wide / 2, -high, x, -high)
      c.quadraticCurveTo(x + wide / 2, -high, x + wide / 2, -high + wide * 0.5)
      c.lineTo(x + wide / 2, -high * 0.3)
    })
  }
  tower(w * 0.2, u * 15, h * 0.56, wall.mid)
  tower(w * 0.8, u * 15, h * 0.6, wall.mid)
  tower(w * 0.36, u * 17, h * 0.7, '#1C2260')
  tower(w * 0.64, u * 17, h * 0.66, '#1C2260')
  for (const [x, y, reach] of [
    [0.28, 0.42, 0.44],
    [0.2, 0.28, 0.6],
  ] as const) {
    site.block(w * x, h * y, w * reach, u * 2.4, wall.roof)
    site.windows(w * x + u, h * y + u * 0.2, w * reach - u * 2, u * 2.6, u * 2.6)
  }
  tower(w * 0.5, u * 19, h * 0.82, '#232A74')
  const cloud = (c: Ctx) => {
    const [x, y] = [w * 0.5, -h * 0.74]
    c.moveTo(x - u * 22, y + u * 6)
    c.bezierCurveTo(x - u * 31, y + u * 5, x - u * 30, y - u * 7, x - u * 20, y - u * 6)
    c.bezierCurveTo(x - u * 18, y - u * 16, x - u * 3, y - u * 17, x, y - u * 9)
    c.bezierCurveTo(x + u * 6, y - u * 15, x + u * 18, y - u * 12, x + u * 17, y - u * 4)
    c.bezierCurveTo(x + u * 28, y - u * 6, x + u * 30, y + u * 6, x + u * 21, y + u * 6)
    c.closePath()
  }
  site.solid('#2C3584', cloud)
  site.neon(colour.neonBlue, u * 1.1, cloud)
  site.neon(colour.jade, u * 0.9, (c) => {
    for (const dx of [-10, 0, 10]) {
      c.moveTo(w * 0.5 + dx * u, -h * 0.74 + u * 2.6)
      c.lineTo(w * 0.5 + dx * u, -h * 0.74 - u * 3)
    }
  })
  houses(site, 0, w * 0.16, h * 0.08, h * 0.2, wall.near)
  houses(site, w * 0.84, w, h * 0.08, h * 0.22, wall.near)
}
