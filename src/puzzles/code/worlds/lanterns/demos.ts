import { createRandom } from '../../../../engine/index.ts'
import type { CodeEvent, Move, Place } from '../../events.ts'
import { opens } from '../../opens.ts'
import { drawMud, drawSign, type Sign } from './signs.ts'

const signs: Place = lane((sign) => ({ 31: sign('left'), 17: sign('right') }))
const smeared: Place = lane((sign, random) => ({
  31: sign('left'),
  17: sign('right'),
  29: drawMud(random),
  30: drawMud(random),
}))
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

/** Moves: `f` forward, `l` and `r` turn, `L` and `R` read a sign, `?` reads a smear, `!` one that fools it and `a` looks again, `x` bumps, `.` arrives. */
function walk(place: Place, moves: string): CodeEvent[] {
  let [cell, heading] = [28, 1]
  const move = (how: Move): CodeEvent => ({ type: 'move', ms: 420, how, cell, heading })
  const read = (label: string, sure: number): CodeEvent => ({ type: 'read', ms: 1100, cell, label, sure })
  return [
    opens(place),
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
        case '!':
          return read('left', 0.97)
        case 'a':
          return { type: 'again', ms: 700, cell }
        case 'A':
          return { type: 'read', ms: 1100, cell, label: 'right', sure: 0.41, again: true }
        case 'x':
          return move('bump')
        default:
          return { type: 'end', ms: 900, verdict: { code: 'arrived' }, right: true }
      }
    }),
  ]
}

export function demo(name: string | undefined): CodeEvent[] {
  switch (name) {
    case 'robot':
      return walk(bare, 'ffflffrff.')
    case 'signs':
      return walk(signs, 'fffLlffR')
    case 'both':
      return walk(signs, 'fffLlffRrff.')
    case 'smear':
      return walk(smeared, 'f?f!aAfLlffRrff.')
    default:
      return walk(signs, '')
  }
}
