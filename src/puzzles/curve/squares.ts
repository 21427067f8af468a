/** The curve of the least squared errors, by its formula: for pictures only. */
import { featuresOf, type Page } from './curve.ts'

/** The features have nothing to do with each other on these pages, so each weight is a mean of its own. */
export function leastSquares(pages: readonly Page[], degree: number): (day: number) => number {
  const features = featuresOf(
    pages.map(([day]) => day),
    degree,
  )
  const mean = pages.reduce((sum, [, heat]) => sum + heat, 0) / pages.length
  const weights = Array.from({ length: degree }, () => 0)
  for (const [day, heat] of pages)
    for (const [i, x] of features(day).entries())
      weights[i] = (weights[i] ?? 0) + (x * (heat - mean)) / pages.length
  return (day) => features(day).reduce((sum, x, i) => sum + x * (weights[i] ?? 0), mean)
}
