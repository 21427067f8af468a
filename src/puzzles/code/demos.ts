import { createRandom, type Lang, own } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import { makeEstate } from './cases/estates.ts'
import { drawMud, drawSign, type Sign } from './cases/signs.ts'
import type { CodeEvent, Line, Mood, Move, Place } from './events.ts'
import type { Setup } from './schema.ts'
import { neighboursOf } from './worlds/flood/world.ts'

/** What the stage plays beside a lecture card, over and over; without a name, the opening picture of the level's world. */
export function demoOf(play: Play, name: string | undefined): readonly CodeEvent[] {
  switch ((play.level.setup as Setup).world) {
    case 'lanterns':
      return laneDemo(name)
    case 'flood':
      return floodDemo(name)
    case 'learner':
      return lineDemo(name)
    case 'mood':
      return moodDemo(name)
  }
}

const open = (place: Place): CodeEvent => ({ type: 'case', ms: 500, number: 1, visible: true, place })

const signs: Place = lane((sign) => ({ 31: sign('left'), 17: sign('right') }))
const smeared: Place = lane((sign, random) => ({ 31: sign('left'), 17: sign('right'), 30: drawMud(random) }))
const bare: Place = lane(() => ({}))

function lane(
  paint: (sign: (one: Sign) => number[], random: ReturnType<typeof createRandom>) => Record<number, number[]>,
): Place {
  const random = createRandom(7)
  return {
    world: 'lanterns',
    width: 7,
    height: 7,
    path: [28, 29, 30, 31, 24, 17, 18, 19],
    start: 28,
    heading: 1,
    lantern: 19,
    pictures: paint((one) => drawSign(one, random), random),
    bare: [],
  }
}

/** Moves: `f` forward, `l` and `r` turn, `L` and `R` read a sign, `?` reads a smear, `x` bumps, `.` arrives. */
function walk(place: Place, moves: string): CodeEvent[] {
  let [cell, heading] = [28, 1]
  const move = (how: Move): CodeEvent => ({ type: 'move', ms: 420, how, cell, heading })
  const read = (label: string, sure: number): CodeEvent => ({ type: 'read', ms: 1100, cell, label, sure })
  return [
    open(place),
    ...[...moves].map((one): CodeEvent => {
      switch (one) {
        case 'f':
          cell += [-7, 1, 7, -1][heading] ?? 0
          return move('forward')
        case 'l':
          heading = (heading + 3) % 4
          return move('turnLeft')
        case 'r':
          heading = (heading + 1) % 4
          return move('turnRight')
        case 'L':
          return read('left', 0.96)
        case 'R':
          return read('right', 0.93)
        case '?':
          return read('right', 0.44)
        case 'x':
          return move('bump')
        default:
          return { type: 'end', ms: 900, verdict: { code: 'arrived' }, right: true }
      }
    }),
  ]
}

function laneDemo(name: string | undefined): CodeEvent[] {
  switch (name) {
    case 'robot':
      return walk(bare, 'ffflffrff.')
    case 'signs':
      return walk(signs, 'fffLlffR')
    case 'both':
      return walk(signs, 'fffLlffRrff.')
    case 'smear':
      return walk(smeared, 'ff?fLlffRrff.')
    default:
      return walk(signs, '')
  }
}

function floodDemo(name: string | undefined): CodeEvent[] {
  const estate = makeEstate(createRandom(6))
  const events = [open({ world: 'flood', ...estate })]
  const most = own({ frontier: 14, queue: 8, flood: 400 }, name ?? '') ?? 0
  const slow = own({ frontier: 260, queue: 620, flood: 130 }, name ?? '') ?? 200
  const from = new Map<number, number>([[estate.start, -1]])
  const queue = [estate.start]
  for (const cell of queue) {
    if (events.length > most || cell === estate.goal) break
    const found = neighboursOf(estate, cell)
    events.push({ type: 'expand', ms: slow, cell, found: found.filter((one) => !from.has(one)) })
    for (const next of found) {
      if (from.has(next)) continue
      from.set(next, cell)
      queue.push(next)
    }
  }
  if (name === 'flood') {
    const cells = [estate.goal]
    for (let cell = from.get(estate.goal) ?? -1; cell >= 0; cell = from.get(cell) ?? -1) cells.unshift(cell)
    events.push({ type: 'way', ms: 2600, cells })
  }
  return events
}

const cloud: Place = (() => {
  const random = createRandom(36)
  const xs = Array.from({ length: 18 }, () => Math.round(random.normal() * 1000) / 1000)
  const ys = xs.map((x) => -1.2 * x + 1 + random.normal() * 0.5)
  return { world: 'learner', xs, ys, topic: 'storms' }
})()

const lines: Readonly<Record<string, readonly Line[]>> = {
  guess: [[0.3, 0]],
  better: [
    [0.3, 0],
    [-0.2, 0.35],
    [-0.8, 0.7],
  ],
  best: [
    [0.3, 0],
    [-0.5, 0.5],
    [-0.9, 0.8],
    [-1.1, 0.95],
    [-1.2, 1],
  ],
}

function lineDemo(name: string | undefined): CodeEvent[] {
  return [
    open(cloud),
    ...(own(lines, name ?? '') ?? []).map(
      (line): CodeEvent => ({ type: 'line', ms: 1300, rightAt: 700, line }),
    ),
  ]
}

const slips: Readonly<
  Record<string, readonly (readonly [text: string, lang: Lang, answer: Mood | 'none'])[]>
> = {
  bag: [
    ['Lovely tea', 'en', 'good'],
    ['Awful tea', 'en', 'bad'],
  ],
  cut: [['這裏的茶真美味', 'zh-Hant', 'good']],
  traps: [
    ['Not good', 'en', 'bad'],
    ['不算很好', 'zh-Hant', 'bad'],
  ],
  limits: [['The tea was lovely.', 'en', 'good']],
}

function moodDemo(name: string | undefined): CodeEvent[] {
  const shown = own(slips, name ?? '')
  if (!shown)
    return [open({ world: 'mood', text: 'What a lovely tea, and the view was nice too.', lang: 'en' })]
  return shown.flatMap(([text, lang, answer]): CodeEvent[] => [
    { ...open({ world: 'mood', text, lang }), ms: 1300 },
    {
      type: 'end',
      ms: 2000,
      rightAt: 650,
      verdict: { code: 'mood', truth: answer === 'none' ? 'good' : answer, answer },
      right: true,
    },
  ])
}
