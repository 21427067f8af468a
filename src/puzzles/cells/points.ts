/** Where the learning curve is measured. Pure; imports nothing. */
const steps = [2, 4, 6, 9, 12, 16, 20, 26, 34, 46, 62, 82, 104]

/** The numbers of rows that the learning curve is measured at, rising; the last one is what was bought. */
export const pointsFor = (rows: number): number[] =>
  rows > 0 ? [...steps.filter((step) => step < rows), rows] : []

/** Rows that are trained on for a whole curve, all its points together. */
export const trainedRows = (rows: number): number => pointsFor(rows).reduce((sum, n) => sum + n, 0)
