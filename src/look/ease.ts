import { type Easing, easing } from './tokens.ts'

const cache = new Map<Easing, (t: number) => number>()

/** The easing as a function of 0..1, for Phaser tweens and canvas drawing: the same curve that CSS runs. */
export function ease(name: Easing): (t: number) => number {
  const known = cache.get(name)
  if (known) return known
  const [x1, y1, x2, y2] = easing[name]
  const curve = bezier(x1, y1, x2, y2)
  cache.set(name, curve)
  return curve
}

/** The easing as CSS. */
export function cssEase(name: Easing): string {
  return `cubic-bezier(${easing[name].join(', ')})`
}

/** y of a unit cubic Bézier at a given x: x is monotonic, so it is found by bisection (2^-20 is far below a pixel). */
function bezier(x1: number, y1: number, x2: number, y2: number): (x: number) => number {
  const along = (t: number, a: number, b: number) => {
    const s = 1 - t
    return 3 * s * s * t * a + 3 * s * t * t * b + t * t * t
  }
  return (x) => {
    if (x <= 0) return 0
    if (x >= 1) return 1
    let low = 0
    let high = 1
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2
      if (along(middle, x1, x2) < x) low = middle
      else high = middle
    }
    return along((low + high) / 2, y1, y2)
  }
}
