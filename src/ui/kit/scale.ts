/** Axes: pure sums, no pixels of their own. */

/** Round numbers (1, 2 or 5 times a power of ten) that cover `from`..`to` in about `count` steps. */
export function ticks(from: number, to: number, count: number): number[] {
  if (!(to > from) || !Number.isFinite(to - from)) return [from]
  const raw = (to - from) / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5, 10].find((n) => n * power >= raw * 0.999) ?? 10) * power
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** The round number at or above `value` where an axis may end. */
export function niceTop(value: number, count = 4): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1
  const marks = ticks(0, value, count)
  const step = (marks[1] ?? value) - (marks[0] ?? 0)
  return Math.ceil(value / step - 1e-9) * step
}

/** A straight-line map from data to pixels. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = to - from || 1
  return (value) => start + ((value - from) / span) * (end - start)
}

/** SVG path data through the points; values that are not finite break the line. */
export function linePath(
  values: readonly number[],
  x: (i: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  let drawing = false
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) {
      drawing = false
      return
    }
    path += `${drawing ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`
    drawing = true
  })
  return path
}
