import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** Shop-houses hung with signs around a market hall under three striped vaults. */
export function dataMarket(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w, h * 0.22, h * 0.5, wall.far)
  houses(site, 0, w * 0.26, h * 0.26, h * 0.48, wall.mid)
  houses(site, w * 0.76, w, h * 0.24, h * 0.5, wall.mid)
  site.light(w * 0.5, h * 0.16, w * 0.44, colour.neonPink, 0.34)
  // Vertical signs on brackets, each a stack of lit tiles: data on sale.
  for (const [x, y, tone] of [
    [w * 0.09, h * 0.26, colour.neonPink],
    [w * 0.21, h * 0.2, colour.neonBlue],
    [w * 0.84, h * 0.24, colour.jade],
    [w * 0.94, h * 0.19, colour.lantern],
  ] as const) {
    site.block(x - u * 2.8, y - u * 2, u * 5.6, u * 19, wall.near)
    site.neon(tone, u * 0.7, (c) => c.roundRect(x - u * 2.8, -y - u * 17, u * 5.6, u * 19, u))
    for (let i = 0; i < 4; i++) {
      site.neon(tone, u * 0.9, (c) => {
        const at = -y - u * (1 + i * 4.2)
        c.moveTo(x - u * 1.2, at)
        c.lineTo(x + u * (i % 2 ? 1.2 : 0.1), at)
      })
    }
  }
  // The hall: three vaults.
  const base = h * 0.2
  site.block(w * 0.23, 0, w * 0.54, base, wall.near)
  site.windows(w * 0.25, base * 0.62, w * 0.5, base * 0.3, u * 4.4)
  for (let i = 0; i < 3; i++) {
    const [x, r] = [w * 0.32 + i * w * 0.18, w * 0.09]
    const rise = i === 1 ? h * 0.2 : h * 0.13
    const vault = (c: CanvasRenderingContext2D, grow: number) => {
      c.moveTo(x - r - grow, -base)
      c.bezierCurveTo(x - r, -base - rise * 1.3 - grow, x + r, -base - rise * 1.3 - grow, x + r + grow, -base)
    }
    site.solid(i === 1 ? '#4A2468' : '#3A2160', (c) => vault(c, 0))
    for (const t of [0.35, 0.7]) {
      site.neon(colour.pink, u * 0.5, (c) => {
        c.moveTo(x - r * t, -base - 1)
        c.bezierCurveTo(x - r * t, -base - rise * 1.25, x + r * t, -base - rise * 1.25, x + r * t, -base - 1)
      })
    }
    site.neon(colour.neonPink, u * 0.9, (c) => vault(c, 0))
  }
  // Stalls with awnings along the quay.
  for (let i = 0; i < 5; i++) {
    const x = w * 0.25 + i * w * 0.104
    site.window(x + u, u * 1.5, u * 7, u * 5.5)
    site.solid(i % 2 ? '#7A2C5E' : '#2A5A7A', (c) => {
      c.moveTo(x, -u * 8)
      c.lineTo(x + u * 9, -u * 8)
      c.lineTo(x + u * 10, -u * 11.5)
      c.lineTo(x - u, -u * 11.5)
      c.closePath()
    })
  }
  for (const x of [0.24, 0.41, 0.59, 0.76]) site.lantern(w * x, base - u * 2, u * 1.9, colour.lantern)
}
