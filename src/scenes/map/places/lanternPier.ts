import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** A ferry pier on stilts with a clock tower, and lanterns on strings between the posts. */
export function lanternPier(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w * 0.36, h * 0.14, h * 0.36, wall.far)
  houses(site, w * 0.68, w, h * 0.16, h * 0.44, wall.far)
  houses(site, w * 0.02, w * 0.3, h * 0.08, h * 0.2, wall.mid)
  site.light(w * 0.5, h * 0.3, w * 0.42, colour.lantern, 0.42)
  // The clock tower.
  const [tx, tw, th] = [w * 0.5, w * 0.13, h * 0.6]
  site.block(tx - tw / 2, 0, tw, th, wall.near)
  site.block(tx - tw * 0.62, th * 0.62, tw * 1.24, u * 2.2, wall.roof)
  site.block(tx - tw * 0.62, th - u, tw * 1.24, u * 2.4, wall.roof)
  site.solid('#1F5F6B', (c) => {
    c.moveTo(tx - tw * 0.62, -th - u)
    c.lineTo(tx - tw * 0.3, -th - u * 8)
    c.lineTo(tx + tw * 0.3, -th - u * 8)
    c.lineTo(tx + tw * 0.62, -th - u)
    c.closePath()
  })
  site.solid('#1F5F6B', (c) => {
    c.moveTo(tx - tw * 0.2, -th - u * 8)
    c.lineTo(tx, -th - u * 15)
    c.lineTo(tx + tw * 0.2, -th - u * 8)
    c.closePath()
  })
  site.windows(tx - tw * 0.36, u * 3, tw * 0.72, th * 0.56, u * 3.2)
  const cy = th * 0.82
  site.neon(colour.lantern, u * 0.9, (c) => c.arc(tx, -cy, tw * 0.34, 0, Math.PI * 2))
  site.neon(colour.paper, u * 0.7, (c) => {
    c.moveTo(tx, -cy - tw * 0.22)
    c.lineTo(tx, -cy)
    c.lineTo(tx + tw * 0.15, -cy + tw * 0.1)
  })
  // The pier hall with its long green roof.
  const hall = h * 0.17
  site.block(w * 0.16, 0, w * 0.68, hall, wall.near)
  site.solid('#1D6B68', (c) => {
    c.moveTo(w * 0.12, -hall)
    c.quadraticCurveTo(w * 0.18, -hall - u * 1.5, w * 0.2, -hall - u * 6.5)
    c.lineTo(w * 0.8, -hall - u * 6.5)
    c.quadraticCurveTo(w * 0.82, -hall - u * 1.5, w * 0.88, -hall)
    c.closePath()
  })
  site.neon(colour.jade, u * 0.7, (c) => {
    c.moveTo(w * 0.12, -hall)
    c.quadraticCurveTo(w * 0.18, -hall - u * 1.5, w * 0.2, -hall - u * 6.5)
    c.lineTo(w * 0.8, -hall - u * 6.5)
    c.quadraticCurveTo(w * 0.82, -hall - u * 1.5, w * 0.88, -hall)
  })
  for (let i = 0; i < 14; i++) {
    const x = w * 0.185 + i * w * 0.0465
    site.window(x, u * 2.2, w * 0.027, hall * 0.4)
    site.window(x, u * 3.4 + hall * 0.42, w * 0.027, hall * 0.14)
  }
  for (let i = 0; i < 6; i++) site.lantern(w * 0.2 + i * w * 0.12, hall - u * 5.5, u * 2.3)
}
