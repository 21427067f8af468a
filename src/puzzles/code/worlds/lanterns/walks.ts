/**
 * Night walks for the lantern robot, made from a seed: a lane that turns where a painted sign says so, with blind
 * alleys ("back") and smears that look like a sign and are none. Some smears fool the model: only a second look tells.
 */
import type { Random } from '../../../../engine/index.ts'
import { predict, type Weights } from './mind.ts'
import { drawMud, drawSign, type Sign } from './signs.ts'
import { ahead, turned, type Walk } from './world.ts'

export interface Difficulty {
  readonly turns: number
  readonly alleys: number
  readonly smears: number
  /** Smears that the model is sure of, and wrong. */
  readonly fools?: number
}

const width = 9
const height = 7

/** How sure the model must be of a real sign, and must not be of a smear: the room for a threshold between. */
export const clear = 0.85
export const smeared = 0.55
/** How sure it is of a smear that fools it: more than any threshold on offer. */
export const fooled = 0.95

/**
 * The lane and its signs, painted so that `model` reads them. Another `reader` meets the same lane and the same signs, but
 * smears that are to it what those were to the model: a smear is what a model cannot read.
 */
export function makeWalk(difficulty: Difficulty, model: Weights, random: Random, reader = model): Walk {
  for (let tries = 0; tries < 4000; tries++) {
    const plan = attemptPlan(difficulty, random)
    if (!plan) continue
    const walk = paintWalk(plan, model, random)
    return reader === model ? walk : smearedFor(reader, walk, plan, random.fork('smears of another reader'))
  }
  throw new Error('No walk fits this difficulty.')
}

type Painted = Exclude<Sign, 'none'> | 'smear' | 'fool'

interface Plan {
  readonly start: number
  readonly heading: number
  readonly lantern: number
  readonly path: readonly number[]
  readonly signs: ReadonlyMap<number, Painted>
}

/** Walks at random and gives up when it would cross or touch itself. */
function attemptPlan({ turns, alleys, smears, fools = 0 }: Difficulty, random: Random): Plan | undefined {
  const size = { width, height }
  const start = random.below(width * height)
  const first = random.below(4)
  const path = [start]
  const signs = new Map<number, Painted>()
  const straight: number[] = []
  let [cell, heading] = [start, first]

  const crowded = (to: number, from: number) =>
    path.includes(to) ||
    [0, 1, 2, 3].some((way) => {
      const beside = ahead(size, to, way)
      return beside !== undefined && beside !== from && path.includes(beside)
    })
  const advance = (steps: number): boolean => {
    for (let i = 0; i < steps; i++) {
      const next = ahead(size, cell, heading)
      if (next === undefined || crowded(next, cell)) return false
      if (i > 0) straight.push(cell)
      path.push(next)
      cell = next
    }
    return true
  }

  const stops = random.shuffle([
    ...Array.from({ length: turns }, () => 'turn' as const),
    ...Array.from({ length: alleys }, () => 'alley' as const),
  ])
  for (const stop of stops) {
    if (!advance(1 + random.below(3))) return undefined
    const sign = random.pick(['left', 'right'] as const)
    const way = turned(heading, sign === 'left' ? 'turnLeft' : 'turnRight')
    signs.set(cell, sign)
    if (stop === 'turn') {
      heading = way
      continue
    }
    // A blind alley: the sign leads in, "back" leads out, and the same sign then leads on, straight ahead.
    const junction = cell
    heading = way
    if (!advance(1 + random.below(2))) return undefined
    signs.set(cell, 'back')
    cell = junction
    heading = (way + (sign === 'left' ? 1 : 3)) % 4
  }
  if (!advance(2 + random.below(2))) return undefined
  const places = random.shuffle(straight.filter((place) => !signs.has(place) && place !== cell))
  if (places.length < smears + fools) return undefined
  for (const [i, place] of places.slice(0, smears + fools).entries())
    signs.set(place, i < smears ? 'smear' : 'fool')
  return { start, heading: first, lantern: cell, path, signs }
}

function paintWalk(plan: Plan, model: Weights, random: Random): Walk {
  const pictures: Record<number, number[]> = {}
  for (const [cell, sign] of plan.signs)
    pictures[cell] = sign === 'smear' ? smear(random) : sign === 'fool' ? fool() : readable(sign, random)
  const bare = readable('none', random)
  // From a fork of its own: whatever a second look shows, the walk stays as it is.
  const side = random.fork('another side')
  const again: Record<number, number[]> = {}
  for (const [cell, sign] of plan.signs)
    again[cell] = sign === 'smear' || sign === 'fool' ? smear(side) : readable(sign, side)
  return {
    width,
    height,
    path: plan.path,
    start: plan.start,
    heading: plan.heading,
    lantern: plan.lantern,
    pictures,
    again,
    bare,
    model,
  }

  /** Signs the model cannot read are painted again: this level is about the program, not about the model's mistakes. */
  function readable(sign: Sign, random: Random): number[] {
    for (let i = 0; i < 200; i++) {
      const picture = drawSign(sign, random)
      const { label, sure } = predict(model, picture)
      if (label === sign && sure >= clear) return picture
    }
    throw new Error(`The model cannot read "${sign}".`)
  }

  function smear(random: Random): number[] {
    const picture = unsureMud(model, random)
    if (!picture) throw new Error('No smear leaves the model unsure.')
    return picture
  }

  function fool(): number[] {
    const picture = foolingMud(model, random)
    if (!picture) throw new Error('No smear fools the model.')
    return picture
  }
}

/** A smear that would mislead whoever believes the label and does not ask how sure it is. */
function unsureMud(model: Weights, random: Random): number[] | undefined {
  for (let i = 0; i < 2000; i++) {
    const picture = drawMud(random)
    const { label, sure } = predict(model, picture)
    if (label !== 'none' && sure <= smeared) return picture
  }
  return undefined
}

/** A smear that the model is as sure of as of a sign. It leads off the lane: "back" would only waste time. */
function foolingMud(model: Weights, random: Random): number[] | undefined {
  for (let i = 0; i < 4000; i++) {
    const picture = drawMud(random)
    const { label, sure } = predict(model, picture)
    if ((label === 'left' || label === 'right') && sure >= fooled) return picture
  }
  return undefined
}

/** A reader that was shown too little may be sure of every smear, or of none: there the smears stay as they were. */
function smearedFor(reader: Weights, walk: Walk, { signs }: Plan, random: Random): Walk {
  const pictures: Record<number, readonly number[]> = { ...walk.pictures }
  const again: Record<number, readonly number[]> = { ...walk.again }
  for (const [cell, sign] of signs) {
    if (sign !== 'smear' && sign !== 'fool') continue
    const [first, second] = [
      sign === 'fool' ? foolingMud(reader, random) : unsureMud(reader, random),
      unsureMud(reader, random),
    ]
    if (first) pictures[cell] = first
    if (second) again[cell] = second
  }
  return { ...walk, pictures, again, model: reader }
}
