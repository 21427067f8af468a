/** A picture as ink on cloth. Pure. */
import type { Sight } from '../../engine/index.ts'

const [cloth, ink] = ['#FFF6E5', '11 16 38']
const shadesOfInk = 8

/** Squares row by row from the top left, each a share of ink, 0..1; those equally dark are one outline. */
export function inkSight(picture: readonly number[]): Sight {
  const side = Math.round(Math.sqrt(picture.length))
  const size = 100 / side
  const shades = new Map<number, string>()
  for (const [i, value] of picture.entries()) {
    const shade = Math.round(value * shadesOfInk) / shadesOfInk
    if (shade === 0) continue
    const [x, y] = [(i % side) * size, Math.floor(i / side) * size]
    shades.set(shade, `${shades.get(shade) ?? ''}M${x} ${y}h${size}v${size}h${-size}Z`)
  }
  const dark = [...shades].map(([shade, path]) => [path, `rgb(${ink} / ${shade})`] as const)
  return { shapes: [['M0 0H100V100H0Z', cloth], ...dark] }
}
