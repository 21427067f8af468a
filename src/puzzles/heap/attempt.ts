/** Labels handful after handful, trains a softmax after each, and lets the last one sort what is donated. Runs in the worker. */
import type { Attempt, DataSet, Random, Tools } from '../../engine/index.ts'
import { openSoftmax } from '../../learn/index.ts'
import { evening } from '../kit/evening.ts'
import { type Answer, accuracy, answersOf, weakest, worst } from '../kit/scores.ts'
import type { GuestEvent, Heap, HeapEvent, Lab, Piece, Point } from './events.ts'
import { blend, inkOf, pixels, valuesOf } from './garments.ts'
import { marginOf, pick } from './pick.ts'
import { samples } from './samples.ts'
import type { Recipe, Setup } from './schema.ts'

interface Garment {
  readonly ink: string
  readonly values: readonly number[]
  /** Index into the level's classes. */
  readonly truth: number
}

export const attempt: Attempt<Setup, Recipe, HeapEvent, Lab> = async (setup, recipe, tools) => {
  const { handfuls } = recipe
  const classes = setup.classes.length
  const { heap, kept, unseen } = deal(setup, await tools.data(setup.data), tools.random.fork('split'))
  const last = guestOf(setup, recipe)
  const hung = heap.map(({ truth }) => setup.classes[truth]?.label === setup.rack)
  let found: Pick<Heap, 'answers' | 'sure' | 'margin'> = { answers: [], sure: [], margin: [] }
  let model: Learned | undefined
  const taken: number[] = []
  const curve: Point[] = []
  for (const [nth, { from, many }] of handfuls.entries()) {
    tools.signal.throwIfAborted()
    taken.push(...pick({ hung, ...found }, new Set(taken), from, many))
    const labelled = taken.flatMap((i) => heap[i] ?? [])
    const ends = nth === handfuls.length - 1
    model = await learned(setup, labelled, { heap, kept, unseen: ends ? unseen : [], last: [last] }, tools)
    found = {
      answers: model.heap.map(({ answer }) => answer),
      sure: model.heap.map(({ sure }) => sure),
      margin: model.heap.map(({ shares }) => marginOf(shares)),
    }
    curve.push({ labels: taken.length, accuracy: accuracy(model.kept) })
    tools.report((nth + 1) / (handfuls.length + 1), { curve: [...curve], accuracy: accuracy(model.kept) })
  }
  const lab: Lab = {
    ...{ of: JSON.stringify(handfuls), curve, accuracy: curve.at(-1)?.accuracy ?? 0 },
    heap: {
      ink: heap.map(({ ink }) => ink).join(''),
      truths: heap.map(({ truth }) => truth),
      ...{ hung, ...found, taken },
    },
    weights: model?.weights ?? [],
  }
  tools.report(1, lab)
  if (!model) return { metrics: {}, events: [], lab, failure: { code: 'nothing-to-learn-from' } }
  const shown = ({ answer }: Answer) => taken.filter((i) => heap[i]?.truth === answer).length
  const pieces = model.unseen.map((answer, i): Answer & Piece => ({
    ...answer,
    ink: unseen[i]?.ink ?? '',
    shown: shown(answer),
  }))
  const { diverged } = model
  return {
    metrics: {
      'test.accuracy': accuracy(pieces),
      'test.worst': worst(pieces, classes),
      'validation.accuracy': lab.accuracy,
    },
    weakest: weakest(
      setup.classes.map(({ name }) => name),
      { 'test.worst': pieces },
    ),
    events: [
      ...evening(pieces, setup.parade, classes),
      ...model.last.map((answer) =>
        guestEvent({ ...answer, ink: last.ink, shown: shown(answer) }, recipe.mixed !== undefined),
      ),
    ],
    lab,
    ...(diverged !== undefined && { failure: { code: 'diverged', epoch: diverged + 1 } as const }),
  }
}

/** Three heaps that share nothing; the contest's hard case last. */
function deal(setup: Setup, data: DataSet, random: Random) {
  if (data.type !== 'images') throw new Error(`heap: ${data.name} holds no pictures`)
  const { splits, pixels: bytes, labels, names } = data
  const read = (part: 'train' | 'test'): Garment[] => {
    const { start = 0, count = 0 } = splits[part] ?? {}
    return Array.from({ length: count }, (_, n) => {
      const at = start + n
      const ink = inkOf(bytes.subarray(at * pixels, (at + 1) * pixels))
      const truth = setup.classes.findIndex(({ label }) => label === names[labels[at] ?? 0])
      return { ink, values: valuesOf(ink), truth }
    })
  }
  const of = (all: readonly Garment[], counts: (truth: number) => readonly [from: number, to: number]) =>
    setup.classes.flatMap((_, truth) => all.filter((one) => one.truth === truth).slice(...counts(truth)))
  const [known, held] = [read('train'), read('test')]
  const unseen = random.fork('unseen').shuffle(of(held, () => [0, setup.unseen]))
  return {
    heap: random.fork('heap').shuffle(of(known, (truth) => [0, setup.classes[truth]?.heap ?? 0])),
    kept: of(known, (truth) => {
      const from = setup.classes[truth]?.heap ?? 0
      return [from, from + setup.kept]
    }),
    unseen: [
      ...unseen.slice(0, setup.hard),
      ...unseen.slice(setup.hard + 1),
      ...unseen.slice(setup.hard, setup.hard + 1),
    ],
  }
}

type Heaps = Readonly<Record<'heap' | 'kept' | 'unseen' | 'last', readonly Garment[]>>
type Learned = Awaited<ReturnType<typeof learned>>

/** A model that learned from these alone, from nothing, and what it makes of all others. */
async function learned({ classes, model }: Setup, labelled: readonly Garment[], heaps: Heaps, tools: Tools) {
  const { random, signal } = tools
  const { epochs, batchSize, learningRate } = model
  const inputs = (of: readonly Garment[]) => of.map(({ values }) => values)
  const truths = (of: readonly Garment[]) => of.map(({ truth }) => truth)
  const pip = openSoftmax(pixels, classes.length, learningRate, random)
  try {
    const diverged = await pip.train(inputs(labelled), truths(labelled), {
      ...{ cuts: [epochs], batchSize: Math.min(batchSize, labelled.length), random, signal },
      cut: () => undefined,
    })
    const ask = (of: readonly Garment[]) => answersOf(truths(of), pip.outputs(inputs(of)), classes.length)
    return {
      ...{ diverged, weights: pip.weights() },
      ...{ heap: ask(heaps.heap), kept: ask(heaps.kept), unseen: ask(heaps.unseen), last: ask(heaps.last) },
    }
  } finally {
    pip.dispose()
  }
}

/** The truth of what is of no class. */
const nothing = -1

function guestOf({ guest }: Setup, { mixed }: Recipe): Garment {
  const [of, over] = [samples[mixed?.of ?? 0], samples[mixed?.with ?? 0]]
  const ink = mixed && of && over ? blend(of.ink, over.ink, mixed.part) : guest.ink
  return { ink, values: valuesOf(ink), truth: nothing }
}

const guestEvent = (answer: Answer & Piece, mixed: boolean): GuestEvent => ({
  ...{ type: 'own', ms: 5200, sureAt: 1600, rightAt: 3400 },
  ...answer,
  mixed,
  count: { right: 0, wrong: 0 },
})
