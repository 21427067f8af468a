import type { Reading } from './events.ts'
import type { Picture } from './pictures.ts'

/** A reading with the exact probability of the answer given; `Reading.shares` are rounded for show. */
export interface Read extends Reading {
  readonly sure: number
}

/** What a model's outputs (n x classes, row by row) say of n pictures. The first of equal outputs wins. */
export function readings(pictures: readonly Picture[], outputs: Float32Array, classes: number): Read[] {
  return pictures.map(({ pixels, truth }, i) => {
    const row = Array.from(outputs.subarray(i * classes, (i + 1) * classes))
    const answer = largest(row)
    return {
      pixels,
      truth,
      answer,
      sure: row[answer] ?? 0,
      shares: row.map((p) => Math.round(p * 1e4) / 1e4),
    }
  })
}

export function largest(values: readonly number[]): number {
  let best = 0
  for (const [i, value] of values.entries()) if (value > (values[best] ?? 0)) best = i
  return best
}

export const isRight = ({ truth, answer }: Reading): boolean => truth === answer

export const accuracy = (of: readonly Reading[]): number => of.filter(isRight).length / of.length

/** counts[truth][answer] */
export function confusion(of: readonly Reading[], classes: number): number[][] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (const { truth, answer } of of) {
    const row = counts[truth]
    if (row) row[answer] = (row[answer] ?? 0) + 1
  }
  return counts
}

/** Share of each class that was read rightly (its recall); 0 for a class with no pictures. */
export function recalls(counts: readonly (readonly number[])[]): number[] {
  return counts.map((row, truth) => {
    const all = row.reduce((a, b) => a + b, 0)
    return all === 0 ? 0 : (row[truth] ?? 0) / all
  })
}

/** Mistakes, the surest first, at most `most` of each pair of classes. */
export function mistakes(of: readonly Read[], most: number): Read[] {
  const seen = new Map<string, number>()
  return of
    .filter((r) => !isRight(r))
    .sort((a, b) => b.sure - a.sure)
    .filter(({ truth, answer }) => {
      const pair = `${truth}>${answer}`
      seen.set(pair, (seen.get(pair) ?? 0) + 1)
      return (seen.get(pair) ?? 0) <= most
    })
}
