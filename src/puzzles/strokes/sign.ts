/** What the characters mean, as a drawn tree whose part in question shines: for those who read no Chinese. Canvas 2D alone. */
import type { Sign } from './names.ts'

type Path = readonly (readonly [x: number, y: number])[]

/** Two boughs of a fir one over the other, its top, its trunk, what is under the ground, and a bare tree with a bud. */
const boughs: readonly Path[] = [
  [
    [0.3, 0.4],
    [0.14, 0.63],
    [0.86, 0.63],
    [0.7, 0.4],
  ],
  [
    [0.36, 0.24],
    [0.24, 0.4],
    [0.76, 0.4],
    [0.64, 0.24],
  ],
]
const tip: Path = [
  [0.36, 0.24],
  [0.5, 0.04],
  [0.64, 0.24],
  [0.36, 0.24],
]
const trunk: Path = [
  [0.5, 0.63],
  [0.5, 0.76],
]
const ground: Path = [
  [0.06, 0.76],
  [0.94, 0.76],
]
const roots: readonly Path[] = [
  [
    [0.5, 0.76],
    [0.28, 0.84],
    [0.2, 0.96],
  ],
  [
    [0.5, 0.76],
    [0.5, 0.97],
  ],
  [
    [0.5, 0.76],
    [0.72, 0.84],
    [0.8, 0.96],
  ],
]
const twigs: readonly Path[] = [
  [
    [0.5, 0.76],
    [0.5, 0.34],
  ],
  [
    [0.5, 0.6],
    [0.3, 0.46],
  ],
  [
    [0.5, 0.54],
    [0.7, 0.4],
  ],
]
const bud: Path = [
  [0.5, 0.34],
  [0.38, 0.2],
  [0.5, 0.04],
  [0.62, 0.2],
  [0.5, 0.34],
  [0.5, 0.2],
]

/** The tree with its top left at x, y: what the sign names is bright, the rest dim. */
export function paintSign(
  ctx: CanvasRenderingContext2D,
  sign: Sign,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const whole = sign === 'tree'
  const parts: readonly (readonly [paths: readonly Path[], lit: boolean])[] = [
    [[ground], false],
    [roots, whole || sign === 'root'],
    ...(sign === 'bud'
      ? ([
          [twigs, false],
          [[bud], true],
        ] as const)
      : ([
          [[trunk, ...boughs], whole],
          [[tip], whole || sign === 'tip'],
        ] as const)),
  ]
  ctx.save()
  ctx.lineCap = ctx.lineJoin = 'round'
  for (const lit of [false, true])
    for (const [paths, shines] of parts)
      if (shines === lit)
        for (const path of paths) {
          ctx.beginPath()
          for (const [px, py] of path) ctx.lineTo(x + px * size, y + py * size)
          ctx.lineWidth = size * (lit ? 0.09 : 0.055)
          ctx.strokeStyle = lit ? '#9CFF9C' : 'rgb(214 196 255 / 0.42)'
          ctx.stroke()
          if (!lit) continue
          ctx.lineWidth = size * 0.03
          ctx.strokeStyle = '#F4FFF0'
          ctx.stroke()
        }
  ctx.restore()
}
