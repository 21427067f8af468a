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

/**
 * y of a unit cubic Bézier at a given x: x is monotonic, so it is found by bisection (2^-20 is far below a pixel).
 * Every moving thing asks in every frame, so the curve is written out as ((a t + b) t + c) t.
 */
function bezier(x1: number, y1: number, x2: number, y2: number): (x: number) => number {
  const [cx, cy] = [3 * x1, 3 * y1]
  const [bx, by] = [3 * (x2 - x1) - cx, 3 * (y2 - y1) - cy]
  const [ax, ay] = [1 - cx - bx, 1 - cy - by]
  return (x) => {
    if (x <= 0) return 0
    if (x >= 1) return 1
    let t = 0
    for (let step = 0.5; step > 1e-6; step /= 2) {
      const further = t + step
      if (((ax * further + bx) * further + cx) * further < x) t = further
    }
    return ((ay * t + by) * t + cy) * t
  }
}
