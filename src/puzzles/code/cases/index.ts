import type { Random, Tools } from '../../../engine/index.ts'
import type { Lab } from '../events.ts'
import { type Case, judgeFlood, judgeWalk } from '../judge.ts'
import type { Setup } from '../schema.ts'
import { makeEstate } from './estates.ts'
import { lineCases } from './lines.ts'
import { moodCases } from './reviews.ts'
import { type Difficulty, makeWalk } from './walks.ts'

export interface Cases {
  readonly cases: readonly Case[]
  /** How the model that the program calls was trained, where there is one. */
  readonly model?: Lab['model']
}

const made = new Map<string, Promise<Cases>>()

/**
 * The level's cases, visible first, all made from its seed. A player tries a program many times on the same ones, so
 * they are made once; the same setup and seed always give the same cases.
 */
export function casesOf(setup: Setup, tools: Tools): Promise<Cases> {
  const key = `${tools.random.fork('cases').next()} ${JSON.stringify([setup.world, setup.visible, setup.hidden])}`
  const before = made.get(key)
  if (before) return before
  const making = makeCases(setup, tools)
  made.set(key, making)
  making.catch(() => made.delete(key))
  return making
}

async function makeCases(setup: Setup, tools: Tools): Promise<Cases> {
  switch (setup.world) {
    case 'lanterns':
      return walkCases(setup, tools)
    case 'flood':
      return {
        cases: both(setup, (visible, index) => floodCase(visible, tools.random.fork(name(visible, index)))),
      }
    case 'learner':
      return { cases: await lineCases(setup, tools) }
    case 'mood':
      return { cases: await moodCases(setup, tools) }
  }
}

const name = (visible: boolean, index: number) => `${visible ? 'visible' : 'hidden'} ${index}`

export function both<T>({ visible, hidden }: Setup, make: (visible: boolean, index: number) => T): T[] {
  return [
    ...Array.from({ length: visible }, (_, index) => make(true, index)),
    ...Array.from({ length: hidden }, (_, index) => make(false, index)),
  ]
}

/** From plain turns to blind alleys to smears; of eight hidden walks, five have turns only and one a smear. */
const practice: readonly Difficulty[] = [
  { turns: 2, alleys: 0, smears: 0 },
  { turns: 2, alleys: 1, smears: 0 },
  { turns: 2, alleys: 0, smears: 1 },
]
const contest: readonly Difficulty[] = [
  { turns: 3, alleys: 0, smears: 0 },
  { turns: 4, alleys: 0, smears: 0 },
  { turns: 4, alleys: 0, smears: 0 },
  { turns: 2, alleys: 1, smears: 0 },
  { turns: 5, alleys: 0, smears: 0 },
  { turns: 3, alleys: 1, smears: 0 },
  { turns: 4, alleys: 0, smears: 0 },
  { turns: 2, alleys: 1, smears: 2 },
]

async function walkCases(setup: Setup, tools: Tools): Promise<Cases> {
  // Most programs call no model: TensorFlow.js is fetched for those that do.
  const { epochs, trainSignModel } = await import('./signModel.ts')
  const { weights, accuracy } = await trainSignModel(
    tools.random.fork('sign model'),
    tools.signal,
    (epoch, reached) => tools.report((0.5 * epoch) / epochs, { epoch, accuracy: reached }),
  )
  const cases = both(setup, (visible, index): Case => {
    const list = visible ? practice : contest
    const walk = makeWalk(
      list[index % list.length] ?? { turns: 3, alleys: 0, smears: 0 },
      weights,
      tools.random.fork(name(visible, index)),
    )
    const { model: _model, ...place } = walk
    return {
      visible,
      input: walk,
      place: { world: 'lanterns', ...place },
      judge: (run) => judgeWalk(walk, visible, run),
    }
  })
  return { cases, model: { epochs, accuracy } }
}

function floodCase(visible: boolean, random: Random): Case {
  const estate = makeEstate(random)
  return {
    visible,
    input: estate,
    place: { world: 'flood', ...estate },
    judge: (run) => judgeFlood(estate, visible, run),
  }
}
