/** How long thirty paper cards take to be read from pictures at 1080p: three of them must agree. */
import { deckFor } from '../../src/cards/deck.ts'
import { createEye } from '../../src/cards/see.ts'
import { agreeing, votesAfter } from '../../src/cards/votes.ts'
import { createRandom } from '../../src/engine/index.ts'
import { drawn, heldBy } from '../cards/drawn.ts'

/** Seconds that a class waits at most. */
const patience = 2

export async function benchCards(_args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const roster = Array.from({ length: 30 }, (_, i) => i + 1)
  const random = createRandom(30, 'bench')
  const size = { width: 1920, height: 1080 }
  const deck = deckFor(roster.length)
  const held = heldBy(roster, size.width, size.height, 30, random)
  const pictures = Array.from({ length: agreeing }, (_, i) => drawn(deck, held, size, random.fork(`${i}`)))
  const look = createEye(deck)
  look(drawn(deck, held, { width: 640, height: 360 }, random))
  const begin = performance.now()
  const answers = votesAfter(pictures.map(look), roster)
  const seconds = (performance.now() - begin) / 1000
  print(
    `30 cards at 1080p: ${answers.size} read in ${seconds.toFixed(2)} s (${agreeing} pictures; at most ${patience} s)`,
  )
  return answers.size === roster.length && seconds <= patience
}
