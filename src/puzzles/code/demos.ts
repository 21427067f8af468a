import { createRandom } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import { makeEstate } from './cases/estates.ts'
import { drawMud, drawSign, type Sign } from './cases/signs.ts'
import type { Place } from './events.ts'
import { blank, opening, type Picture } from './replay.ts'
import type { Setup } from './schema.ts'
import { neighboursOf } from './worlds/flood.ts'

/** What the stage shows beside a lecture card, or before the first try: a small picture of the level's world. */
export function demoOf(play: Play, name: string | undefined): Picture {
  const { world } = play.level.setup as Setup
  if (world === 'lanterns') return laneDemo(name)
  if (world === 'flood') return floodDemo(name)
  if (world === 'learner') return lineDemo(name)
  return blank
}

const width = 7
const path = [28, 29, 30, 31, 24, 17, 18, 19]

function laneDemo(name: string | undefined): Picture {
  const random = createRandom(7)
  const sign = (one: Sign) => drawSign(one, random)
  const pictures: Record<number, number[]> = {}
  if (name !== 'robot') Object.assign(pictures, { 31: sign('left'), 17: sign('right') })
  if (name === 'smear') Object.assign(pictures, { 30: drawMud(random) })
  const place: Place = {
    world: 'lanterns',
    width,
    height: 7,
    path,
    start: 28,
    heading: 1,
    lantern: 19,
    pictures,
    bare: [],
  }
  const start = opening(place)
  if (name === 'signs' || name === 'both')
    return { ...start, cell: 31, trail: [28, 29, 30, 31], read: { cell: 31, label: 'left', sure: 0.96 } }
  if (name === 'smear')
    return { ...start, cell: 30, trail: [28, 29, 30], read: { cell: 30, label: 'right', sure: 0.44 } }
  return start
}

function floodDemo(name: string | undefined): Picture {
  const estate = makeEstate(createRandom(6))
  const start = opening({ world: 'flood', ...estate })
  const waves = { frontier: 14, flood: 34, queue: 6 }[name ?? ''] ?? 0
  const trail: number[] = []
  const queue = [estate.start]
  while (trail.length < waves && queue.length > 0) {
    const cell = queue.shift() ?? 0
    trail.push(cell)
    for (const next of neighboursOf(estate, cell))
      if (!trail.includes(next) && !queue.includes(next)) queue.push(next)
  }
  return { ...start, trail, frontier: new Set(waves ? queue : []) }
}

function lineDemo(name: string | undefined): Picture {
  const random = createRandom(36)
  const xs = Array.from({ length: 18 }, () => Math.round(random.normal() * 1000) / 1000)
  const ys = xs.map((x) => -1.2 * x + 1 + random.normal() * 0.5)
  const start = opening({ world: 'learner', xs, ys, topic: 'storms' })
  if (name === 'guess') return { ...start, line: [0.3, 0] }
  if (name === 'better') return { ...start, line: [-0.8, 0.7] }
  if (name === 'best') return { ...start, line: [-1.2, 1] }
  return start
}
