/** What a model gets of a picture, as everything in this folder reads it. Pure. */

import { scaled, scaleOf } from '../kit/softmax.ts'
import { dotsOf, fullInk, squares, sumOf } from './grid.ts'
import type { Setup } from './schema.ts'

/** How the model gets a picture: the open windows, and whether all its ink is weighed. */
export interface Eyes {
  readonly windows: readonly number[]
  readonly weigh?: boolean | undefined
}

export const classOf = ({ classes }: Setup, name: string): number => classes.indexOf(name)

/** The numbers as a person reads them: 0 to 16 of each window in order, then the sum of all. */
export const readingOf = ({ windows, weigh }: Eyes, dots: readonly number[]): number[] => [
  ...windows.map((at) => dots[at] ?? 0),
  ...(weigh ? [sumOf(dots)] : []),
]

/**
 * How a picture becomes the model's inputs: each window's number as a share of full ink, 0 to 1; the sum of all in standard
 * deviations from the mean of the pictures learned from, for it never comes near 0.
 */
export function inputsFor(setup: Setup, eyes: Eyes): (dots: readonly number[]) => number[] {
  const sums = eyes.weigh ? examplesOf(setup).map(({ dots }) => [sumOf(dots)]) : []
  const scale = scaleOf(sums, 1)
  return (dots) => [
    ...eyes.windows.map((at) => (dots[at] ?? 0) / fullInk),
    ...(eyes.weigh ? scaled(scale, [sumOf(dots)]) : []),
  ]
}

/** In the order of the grid: the same windows are the same recipe, however they were opened. */
export const inOrder = (windows: readonly number[]): number[] => windows.toSorted((a, b) => a - b)

/**
 * For each square, how many dots of ink more pictures of the second class have there than those of the first, on average;
 * undefined where one of the two classes has no picture among them.
 */
export function differences(all: readonly Letter[]): readonly number[] | undefined {
  const mean = (of: number) => {
    const some = all.filter(({ truth }) => truth === of)
    return some.length === 0
      ? undefined
      : Array.from({ length: squares }, (_, i) => sumOf(some.map(({ dots }) => dots[i] ?? 0)) / some.length)
  }
  const [first, second] = [mean(0), mean(1)]
  return first && second?.map((n, i) => n - (first[i] ?? 0))
}

export interface Letter {
  readonly truth: number
  readonly dots: readonly number[]
}

/** The pictures learned from, and those of the contest. */
export const examplesOf = (setup: Setup): readonly Letter[] => readAll(setup, setup.examples)
export const unseenOf = (setup: Setup): readonly Letter[] => readAll(setup, setup.unseen)

const read = new WeakMap<Setup['examples'], readonly Letter[]>()

export function readAll(setup: Setup, all: Setup['examples']): readonly Letter[] {
  const known =
    read.get(all) ?? all.map(({ truth, ink }) => ({ truth: classOf(setup, truth), dots: dotsOf(ink) }))
  read.set(all, known)
  return known
}
