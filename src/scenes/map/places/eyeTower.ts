import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** A slender tower that widens into one great eye, and the post office at its foot. */
export function eyeTower(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w * 0.44, h * 0.2, h * 0.46, wall.far)
  houses(site, w * 0.58, w, h * 0.2, h * 0.5, wall.far)
  houses(site, 0, w * 0.3, h * 0.12, h * 0.28, wall.mid)
  const [x, eye] = [w * 0.54, h * 0.76]
  site.light(x, eye, w * 0.4, colour.neonBlue, 0.5)
  site.solid(wall.near, (c) => {
    c.moveTo(x - u * 8, 0)
    c.quadraticCurveTo(x - u * 3, -h * 0.3, x - u * 3.4, -eye)
    c.lineTo(x + u * 3.4, -eye)
    c.quadraticCurveTo(x + u * 3, -h * 0.3, x + u * 8, 0)
    c.closePath()
  })
  for (let i = 0; i < 9; i++) site.window(x - u * 1.2, h * 0.1 + i * h * 0.06, u * 2.4, u * 2)
  const lid = (c: CanvasRenderingContext2D, k: number) => {
    c.moveTo(x - u * 19 * k, -eye)
    c.quadraticCurveTo(x, -eye - u * 21 * k, x + u * 19 * k, -eye)
    c.quadraticCurveTo(x, -eye + u * 21 * k, x - u * 19 * k, -eye)
    c.closePath()
  }
  site.solid('#1E2466', (c) => lid(c, 1))
  site.solid('#10143C', (c) => c.arc(x, -eye, u * 7.4, 0, Math.PI * 2))
  site.neon(colour.neonBlue, u * 1.1, (c) => lid(c, 1))
  site.neon(colour.jade, u * 0.9, (c) => c.arc(x, -eye, u * 7.4, 0, Math.PI * 2))
  site.neon(colour.paper, u * 0.8, (c) => c.arc(x, -eye, u * 3, 0, Math.PI * 2))
  site.neon(colour.neonBlue, u * 0.5, (c) => {
    for (let i = 0; i < 8; i++) {
      const turn = (i / 8) * Math.PI * 2 + 0.2
      c.moveTo(x + Math.cos(turn) * u * 4.4, -eye + Math.sin(turn) * u * 4.4)
      c.lineTo(x + Math.cos(turn) * u * 6.4, -eye + Math.sin(turn) * u * 6.4)
    }
  })
  site.block(x - u * 0.4, eye + u * 10, u * 0.8, u * 9, wall.near)
  site.light(x, eye + u * 19, u * 5, colour.coral, 0.9)
  // The post office: columns, a pediment, an envelope over the door.
  const [px, pw, ph] = [w * 0.7, w * 0.28, h * 0.18]
  site.block(px, 0, pw, ph, wall.near)
  site.solid(wall.roof, (c) => {
    c.moveTo(px - u * 1.6, -ph)
    c.lineTo(px + pw / 2, -ph - u * 9)
    c.lineTo(px + pw + u * 1.6, -ph)
    c.closePath()
  })
  site.neon(colour.lantern, u * 0.8, (c) => {
    c.rect(px + pw / 2 - u * 4, -ph - u * 5, u * 8, u * 4.6)
    c.moveTo(px + pw / 2 - u * 4, -ph - u * 5)
    c.lineTo(px + pw / 2, -ph - u * 2.4)
    c.lineTo(px + pw / 2 + u * 4, -ph - u * 5)
  })
  for (let i = 0; i < 5; i++) site.window(px + u * 2 + i * u * 5.2, u * 1.4, u * 3.2, ph * 0.66)
  site.lantern(px + u * 1, ph - u * 2, u * 1.8, colour.lantern)
  site.lantern(px + pw - u * 1, ph - u * 2, u * 1.8, colour.lantern)
  houses(site, w * 0.04, w * 0.36, h * 0.05, h * 0.13, wall.near)
}
