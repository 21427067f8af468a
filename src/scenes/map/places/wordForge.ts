import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** A foundry with a saw-tooth roof and chimneys beside a library like an open book; a speech balloon of light. */
export function wordForge(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w, h * 0.16, h * 0.38, wall.far)
  // Chimneys.
  for (const [x, high] of [
    [0.1, 0.56],
    [0.2, 0.46],
    [0.29, 0.5],
  ] as const) {
    site.solid(wall.mid, (c) => {
      c.moveTo(w * x - u * 3, 0)
      c.lineTo(w * x - u * 2, -h * high)
      c.lineTo(w * x + u * 2, -h * high)
      c.lineTo(w * x + u * 3, 0)
      c.closePath()
    })
    site.block(w * x - u * 2.6, h * high - u * 2, u * 5.2, u * 2, wall.roof)
    site.light(w * x, h * high + u * 3, u * 9, colour.ember, 0.8)
    site.neon(colour.coral, u * 0.6, (c) => {
      c.moveTo(w * x - u * 2.1, -h * (high - 0.07))
      c.lineTo(w * x + u * 2.1, -h * (high - 0.07))
    })
  }
  // The saw-tooth hall, its furnace showing.
  const base = h * 0.2
  site.light(w * 0.22, h * 0.12, w * 0.3, colour.ember, 0.55)
  site.block(0, 0, w * 0.46, base, wall.near)
  for (let i = 0; i < 4; i++) {
    const x = i * w * 0.115
    site.solid(wall.roof, (c) => {
      c.moveTo(x, -base)
      c.lineTo(x, -base - u * 8)
      c.lineTo(x + w * 0.115, -base)
      c.closePath()
    })
    site.window(x + u * 0.7, base + u, u * 2.6, u * 4)
  }
  site.solid('#3A1430', (c) => {
    c.moveTo(w * 0.14, 0)
    c.lineTo(w * 0.14, -base * 0.5)
    c.arc(w * 0.22, -base * 0.5, w * 0.08, Math.PI, 0)
    c.lineTo(w * 0.3, 0)
    c.closePath()
  })
  site.light(w * 0.22, base * 0.2, w * 0.12, colour.lantern, 1)
  site.windows(w * 0.02, u * 3, w * 0.1, base - u * 5)
  site.windows(w * 0.33, u * 3, w * 0.11, base - u * 5)
  // The library: an open book standing on its edge.
  const [bx, bh] = [w * 0.72, h * 0.44]
  site.light(bx, bh * 0.7, w * 0.34, colour.lantern, 0.36)
  for (const side of [-1, 1]) {
    const page = (c: CanvasRenderingContext2D) => {
      c.moveTo(bx, 0)
      c.lineTo(bx, -bh)
      c.bezierCurveTo(
        bx + side * w * 0.06,
        -bh - u * 7,
        bx + side * w * 0.16,
        -bh - u * 6,
        bx + side * w * 0.22,
        -bh - u * 1,
      )
      c.lineTo(bx + side * w * 0.22, 0)
      c.closePath()
    }
    site.solid(side < 0 ? '#2B2A72' : '#24236A', page)
    site.windows(side < 0 ? bx - w * 0.19 : bx + w * 0.02, u * 8, w * 0.17, bh - u * 14, u * 4.2)
    site.neon(colour.lantern, u * 0.9, (c) => {
      c.moveTo(bx, -bh)
      c.bezierCurveTo(
        bx + side * w * 0.06,
        -bh - u * 7,
        bx + side * w * 0.16,
        -bh - u * 6,
        bx + side * w * 0.22,
        -bh - u * 1,
      )
    })
  }
  site.neon(colour.ember, u * 0.6, (c) => {
    c.moveTo(bx, -u * 2)
    c.lineTo(bx, -bh)
  })
  // A balloon with three dots: the next word is on its way.
  const [cx, cy] = [w * 0.72, h * 0.64]
  site.neon(colour.neonPink, u * 1, (c) => {
    c.roundRect(cx - u * 13, -cy - u * 8, u * 26, u * 14, u * 6)
    c.moveTo(cx - u * 6, -cy + u * 6)
    c.lineTo(cx - u * 9, -cy + u * 11)
    c.lineTo(cx - u * 1, -cy + u * 6)
  })
  site.neon(colour.paper, u * 2, (c) => {
    for (const dx of [-6, 0, 6]) {
      c.moveTo(cx + dx * u, -cy - u)
      c.lineTo(cx + dx * u + 0.1, -cy - u)
    }
  })
}
