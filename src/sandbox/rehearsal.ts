/**
 * A program of the game's own that is run once before the player's first. An engine compiles a machine's functions as they are
 * first called, and once more, better, those that go on being called: that takes it longer than most programs, and it keeps it
 * for every worker with that machine. What a rehearsal comes to is thrown away with its worker: nothing of it reaches a program.
 */
import type { ProgramRequest } from '../engine/index.ts'

/** A little of all that programs do, over and over. */
const source = `
class Word {
  constructor(text) { this.text = text; this.count = 0 }
  add(by) { this.count += by; return this }
}
let total = 0
const words = new Map()
const list = []
for (let i = 0; i < 150; i++) {
  const name = 'w' + (i % 17)
  if (!words.has(name)) words.set(name, new Word(name))
  words.get(name).add(i * 0.5)
  list.push({ name, at: i })
  total += list.filter(({ at }) => at % 3 === 0).map(({ at }) => at * 2).reduce((sum, one) => sum + one, 0)
}
list.sort((one, other) => other.at - one.at)
const text = [...words.keys()].join(' ').toUpperCase().split(' ').slice(1).concat(['x'.repeat(50)]).join('-')
try { JSON.parse(JSON.stringify([list, text])).missing.length } catch (error) { total += 1 }
print(text.replace(/W(\\d)/g, '$1'), list.includes(total), Math.max(...list.map(({ at }) => at)))
`

/** So many of these take an engine of today's some tenths of a second. */
const cases = 3

export const rehearsal: ProgramRequest = {
  language: 'javascript',
  source,
  world: 'plain',
  cases: Array.from({ length: cases }, (_, i) => ({ input: null, seed: 1, trace: i === 0 })),
  limits: { steps: 200_000, together: 600_000, fuel: 60_000_000, depth: 100, output: 6000, calls: 0 },
}
