import type { DataSet, Random } from '../../engine/index.ts'
import { side } from './network.ts'
import type { Setup } from './schema.ts'
import { move, steps, type Variation, varied } from './variation.ts'

/** One picture as the model sees it: side x side shares of ink, 0..1, row by row from the top left. */
export interface Picture {
  readonly pixels: readonly number[]
  /** Index into the level's classes. */
  readonly truth: number
}

export interface Split {
  readonly train: readonly Picture[]
  readonly validation: readonly Picture[]
  readonly test: readonly Picture[]
}

/**
 * The pictures of a level's classes, dealt into three heaps that share nothing. A data set with its own test
 * part keeps it; otherwise one seeded shuffle deals all three.
 */
export function deal(setup: Setup, data: DataSet, random: Random): Split {
  const { train, validation, test } = setup.split
  const heaps = read(setup, data).map((heap) => (setup.split.by === 'order' ? heap : random.shuffle(heap)))
  const [known = [], unseen = known] = heaps
  const split = {
    train: known.slice(0, train),
    validation: known.slice(train, train + validation),
    test: unseen === known ? known.slice(train + validation).slice(0, test) : unseen.slice(0, test),
  }
  if (split.train.length < train || split.validation.length < validation || split.test.length < test) {
    throw new Error(`image: ${setup.data} has too few pictures of these classes for the split`)
  }
  return split
}

/** The pictures and after them the new ones that these variations make of each, with the label of what they were made of. */
export function withCopies(
  known: readonly Picture[],
  augment: readonly Variation[],
  random: Random,
): readonly Picture[] {
  if (augment.length === 0) return known
  const all = known.map(({ pixels }) => pixels)
  const copies = varied(all, augment, random.fork('variations')).flatMap((heap) =>
    heap.map((pixels, i) => ({ pixels, truth: known[i]?.truth ?? 0 })),
  )
  return [...known, ...copies]
}

/** Each moved by so many pixels, left, right, up or down by chance. */
export const movedAbout = (all: readonly Picture[], by: number, random: Random): Picture[] =>
  all.map(({ truth, pixels }) => ({ truth, pixels: move(pixels, ...random.pick(steps(by))) }))

/** All pictures, in one heap, or in two: to learn from and held out by the data set's authors. */
function read(setup: Setup, data: DataSet): Picture[][] {
  if (data.type === 'table') return [readTable(setup, data.columns, data.rows)]
  if (data.type !== 'images') throw new Error(`image: ${data.name} holds no pictures`)
  const parts = [data.splits.train, data.splits.test]
  const { width, height, pixels, labels, names } = data
  return parts.map((part) =>
    keep(
      setup,
      Array.from({ length: part?.count ?? 0 }, (_, i) => {
        const at = (part?.start ?? 0) + i
        const bytes = pixels.subarray(at * width * height, (at + 1) * width * height)
        return [names[labels[at] ?? 0] ?? '', Array.from(bytes, (b) => b / 255)]
      }),
    ),
  )
}

/** Columns `p<row><column>` hold 0..16, how many of a 4x4 block's dots were inked; `label` the digit. */
function readTable(setup: Setup, columns: Readonly<Record<string, readonly unknown[]>>, rows: number) {
  const cells = Object.keys(columns)
    .filter((name) => /^p\d\d$/.test(name))
    .sort()
  return keep(
    setup,
    Array.from({ length: rows }, (_, i) => [
      String(columns.label?.[i]),
      cells.map((name) => Number(columns[name]?.[i]) / 16),
    ]),
  )
}

function keep(setup: Setup, all: readonly (readonly [label: string, pixels: number[]])[]): Picture[] {
  return all
    .map(([label, pixels]) => ({ truth: setup.classes.indexOf(label), pixels: shrink(setup, pixels) }))
    .filter(({ truth }) => truth >= 0)
}

/** Averages blocks of `shrink` x `shrink` pixels. */
export function shrink(setup: Setup, pixels: readonly number[]): readonly number[] {
  const by = setup.shrink
  if (by === 1) return pixels
  const small = side(setup)
  return Array.from({ length: small * small }, (_, i) => {
    const [top, left] = [Math.floor(i / small) * by, (i % small) * by]
    let sum = 0
    for (let y = 0; y < by; y++) {
      for (let x = 0; x < by; x++) sum += pixels[(top + y) * small * by + left + x] ?? 0
    }
    return sum / (by * by)
  })
}
