import type { Random } from '../../engine/index.ts'
import { extent } from './plane.ts'
import type { DataSetup } from './schema.ts'

/**
 * The labelled places of a level: generated from its seed, or its author's own. The stage draws them before any
 * training and the attempt trains on them, so both make them here. Only + - * / and square roots: every
 * machine must place them identically.
 */
export interface Place {
  readonly x: number
  readonly y: number
  /** Its class as labelled. */
  readonly truth: 0 | 1
  /** The label is wrong (known to us, not to the model). */
  readonly mistaken?: true
}

export interface Places {
  readonly train: readonly Place[]
  readonly validation: readonly Place[]
  readonly test: readonly Place[]
}

type Shape = Exclude<DataSetup['shape'], 'own'>
type Generated = Extract<DataSetup, { shape: Shape }>
type Point = readonly [x: number, y: number]

/** `random` is the attempt's own generator: the level's seed, no fork. */
export function makePlaces(data: DataSetup, random: Random): Places {
  if (data.shape === 'own') {
    const own = (rows: readonly (readonly [number, number, 0 | 1])[]) =>
      rows.map(([x, y, truth]): Place => ({ x, y, truth }))
    return { train: own(data.train), validation: own(data.validation), test: own(data.test) }
  }
  return {
    train: mislabel(generate(data, data.train, random.fork('train')), data.mistaken, random.fork('mistaken')),
    validation: generate(data, data.validation, random.fork('validation')),
    // The fork keeps the name that seeded the places before they were called test places.
    test: generate(data, data.test, random.fork('unseen')),
  }
}

/** As many of one class as of the other, in random order. */
function generate(data: Generated, count: number, random: Random): Place[] {
  const places = Array.from({ length: count }, (_, i): Place => {
    const truth = i % 2 === 0 ? 0 : 1
    for (;;) {
      const [x, y] = shapes[data.shape](truth, data.gap, random)
      const moved = { x: x + random.normal() * data.blur, y: y + random.normal() * data.blur, truth } as const
      if (Math.abs(moved.x) <= extent && Math.abs(moved.y) <= extent) return moved
    }
  })
  return random.shuffle(places)
}

function mislabel(places: Place[], share: number, random: Random): Place[] {
  const wrong = new Set(random.shuffle(places.map((_, i) => i)).slice(0, Math.round(share * places.length)))
  return places.map((place, i) =>
    wrong.has(i) ? { ...place, truth: place.truth === 0 ? 1 : 0, mistaken: true } : place,
  )
}

const shapes: Record<Shape, (truth: 0 | 1, gap: number, random: Random) => Point> = {
  /** The first class fills a disc, the second the ring around it; both a little off centre. */
  ring(truth, gap, random) {
    const centre: Point = [0.16, -0.12]
    const [from, to] = truth === 0 ? [0, 1] : [1 + gap, 2.1]
    return anywhere(random, (p) => within(p, centre, from, to))
  },
  /** Two half rings that reach into each other. */
  moons(truth, gap, random) {
    const [centre, side]: [Point, number] =
      truth === 0 ? [[-0.5, -0.25 + gap / 2], 1] : [[0.5, 0.25 - gap / 2], -1]
    return anywhere(random, (p) => within(p, centre, 0.75, 1.25) && (p[1] - centre[1]) * side > 0)
  },
  /** Opposite quarters belong together. */
  xor(truth, gap, random) {
    return anywhere(random, ([x, y]) => {
      const far = Math.abs(x) > gap / 2 && Math.abs(y) > gap / 2
      return far && x * y > 0 === (truth === 0)
    })
  },
  blobs(truth, gap, random) {
    const at = (truth === 0 ? -1 : 1) * (0.5 + gap / 2)
    return [at + random.normal() * 0.4, at + random.normal() * 0.4]
  },
  /** Two arms of an Archimedean spiral; turning by multiplying with a fixed rotation needs no sine. */
  spiral(truth, gap, random) {
    const steps = 100
    const step = 12 + random.below(steps - 12)
    const [cos, sin] = [0.9950041652780258, 0.09983341664682815] // of 0.1 radian
    let [x, y] = [truth === 0 ? 1 : -1, 0]
    for (let i = 0; i < step; i++) [x, y] = [x * cos - y * sin, x * sin + y * cos]
    const radius = (step / steps) * (extent - 0.1) + (random.next() - 0.5) * (0.5 - gap / 2)
    return [x * radius, y * radius]
  },
}

/** Rejection sampling: uniform over the plane, kept where `here` allows. */
function anywhere(random: Random, here: (p: Point) => boolean): Point {
  for (;;) {
    const p: Point = [(random.next() * 2 - 1) * extent, (random.next() * 2 - 1) * extent]
    if (here(p)) return p
  }
}

function within([x, y]: Point, [cx, cy]: Point, from: number, to: number): boolean {
  const r = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy))
  return r >= from && r <= to
}
