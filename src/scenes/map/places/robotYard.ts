import { colour } from '../../../look/index.ts'
import { houses, type Site, wall } from '../site.ts'

/** A container port: gantry cranes like long-necked beasts, stacked boxes, and a robot as tall as the cranes. */
export function robotYard(site: Site): void {
  const { width: w, height: h, unit: u } = site
  houses(site, 0, w, h * 0.12, h * 0.32, wall.far)
  site.light(w * 0.6, h * 0.3, w * 0.42, colour.lantern, 0.38)
  const crane = (x: number, high: number, reach: number) => {
    for (const leg of [0, u * 11]) site.block(x + leg, 0, u * 1.6, high, wall.mid)
    site.block(x, high * 0.42, u * 12.6, u * 1.4, wall.mid)
    site.block(x - reach, high, reach + u * 18, u * 2, wall.mid)
    site.solid(wall.mid, (c) => {
      c.moveTo(x + u * 4, -high - u * 2)
      c.lineTo(x + u * 6.2, -high - u * 13)
      c.lineTo(x + u * 8.4, -high - u * 2)
      c.closePath()
    })
    site.neon(colour.ember, u * 0.55, (c) => {
      c.moveTo(x - reach, -high - u * 2)
      c.lineTo(x + u * 6.2, -high - u * 13)
      c.lineTo(x + u * 18, -high - u * 2)
    })
    site.block(x - reach * 0.6, high - u * 9, u * 0.5, u * 9, wall.mid)
    site.block(x - reach * 0.6 - u * 3.4, high - u * 13, u * 7, u * 4.4, '#7A3350')
    site.window(x + u * 3, high - u * 4, u * 5, u * 2.6)
    site.light(x + u * 6.2, high + u * 13, u * 4, colour.coral, 0.9)
  }
  crane(w * 0.2, h * 0.46, w * 0.17)
  crane(w * 0.84, h * 0.38, w * 0.1)
  // The robot.
  const [x, s] = [w * 0.58, u]
  const tone = '#232B6E'
  for (const side of [-1, 1]) {
    site.block(x + side * s * 7 - s * 3, 0, s * 6, h * 0.2, tone)
    site.solid(tone, (c) => c.roundRect(x + side * s * 14.4 - s * 2.6, -h * 0.43, s * 5.2, h * 0.24, s * 2.6))
    site.neon(colour.neonBlue, s * 0.6, (c) => c.arc(x + side * s * 14.4, -h * 0.2, s * 2, 0, Math.PI * 2))
  }
  site.solid(tone, (c) => c.roundRect(x - s * 12, -h * 0.45, s * 24, h * 0.27, s * 3))
  site.neon(colour.lantern, s * 0.8, (c) => c.roundRect(x - s * 6, -h * 0.4, s * 12, h * 0.12, s * 2))
  for (let i = 0; i < 3; i++) site.window(x - s * 4.4 + i * s * 3.3, h * 0.315, s * 2.2, s * 3)
  site.block(x - s * 2, h * 0.44, s * 4, s * 4, wall.near)
  const head = h * 0.45 + s * 3
  site.solid('#2A3380', (c) => c.roundRect(x - s * 9, -head - s * 13, s * 18, s * 13, s * 4))
  site.neon(colour.jade, s * 0.9, (c) => {
    for (const side of [-1, 1]) {
      c.moveTo(x + side * s * 4 + s * 1.9, -head - s * 7)
      c.arc(x + side * s * 4, -head - s * 7, s * 1.9, 0, Math.PI * 2)
    }
    c.moveTo(x - s * 3.4, -head - s * 2.8)
    c.lineTo(x + s * 3.4, -head - s * 2.8)
  })
  site.block(x - s * 0.4, head + s * 13, s * 0.8, s * 6, '#2A3380')
  site.light(x, head + s * 19.5, s * 4, colour.jade, 1)
  // Containers on the quay.
  const tones = ['#7A3350', '#2C5C7E', '#6A5A2E', '#2E6A5A', '#54387E']
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 8 - row * 2; i++) {
      site.block(
        u * (2 + row * 6) + i * u * 12.2,
        row * u * 5,
        u * 11.8,
        u * 4.8,
        tones[(i * 3 + row * 2) % 5] ?? wall.near,
      )
      if ((i + row) % 3 === 0)
        site.window(u * (4 + row * 6) + i * u * 12.2, row * u * 5 + u * 1.2, u * 2, u * 2)
    }
  }
}
