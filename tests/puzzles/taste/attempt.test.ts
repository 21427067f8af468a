import { describe, expect, it } from 'vitest'
import { createRandom, type Tools } from '../../../src/engine/index.ts'
import { attempt } from '../../../src/puzzles/taste/attempt.ts'
import type { TasteEvent } from '../../../src/puzzles/taste/events.ts'
import { youOn } from '../../../src/puzzles/taste/mind.ts'
import { rules } from '../../../src/puzzles/taste/rules.ts'
import type { Recipe } from '../../../src/puzzles/taste/schema.ts'
import { about, halfway, narrate } from '../../../src/puzzles/taste/words.ts'
import { setup } from './level.ts'

const tools = (): Tools => ({
  data: () => Promise.reject(new Error('no data set is needed')),
  random: createRandom(20553),
  report() {},
  signal: { aborted: false, throwIfAborted() {} },
})
const run = (recipe: Partial<Recipe>) => attempt(setup, { ...rules.start(setup), ...recipe }, tools())
const own = [
  { song: 'sleep-little-tugboat', stars: 5 },
  { song: 'lion-wakes', stars: 1 },
]
const apart = ['coin-coin-fall', 'count-the-ferries', 'black-rain-piano']
const expert = await run({ factors: 2, asked: apart, surprises: 5, own })

describe('the programme', () => {
  it('plays every newcomer three songs, the hard one last, then a month, then the player’s own boat', () => {
    const [hard, month, boat] = expert.events.slice(-3)
    expect(hard).toMatchObject({ type: 'case', drum: true, tally: { done: 40, of: 40 } })
    expect(month).toMatchObject({ type: 'month', of: 40, count: { right: 0, wrong: 0 } })
    expect(boat).toMatchObject({ type: 'own', count: { right: 0, wrong: 0 } })
    expect(boat && 'served' in boat ? boat.served : []).toHaveLength(3)
  })

  it('draws a crowd where each of it lies', () => {
    for (const event of expert.events)
      if (event.type === 'rush') {
        expect(event.boats).toHaveLength(event.batch.length)
        expect(event.boats.filter(({ right }) => right)).toHaveLength(event.count.right)
      }
  })

  it('offers nobody a song that they were asked about', () => {
    const asked = apart.map((id) => setup.songs.findIndex((song) => song.id === id))
    for (const event of expert.events)
      if (event.type === 'case') for (const { song } of event.served) expect(asked).not.toContain(song)
  })

  it('is the same with and without a boat of one’s own', async () => {
    const plain = await run({ factors: 2, asked: apart, surprises: 5 })
    expect(plain.metrics).toEqual(expert.metrics)
  })
})

it('more surprises keep more songs, and cost stars', async () => {
  const [none, many] = [
    await run({ factors: 2, asked: apart }),
    await run({ factors: 2, asked: apart, surprises: 40 }),
  ]
  expect(many.metrics['month.songs']).toBeGreaterThan((none.metrics['month.songs'] ?? 99) + 15)
  expect(many.metrics['test.rating']).toBeLessThan((none.metrics['test.rating'] ?? 0) - 0.2)
})

it('asking what everybody loves is worse than no map at all', async () => {
  const popular = await run({})
  const loved = await run({ factors: 2, asked: ['your-patience', 'lost-penguin', 'mind-the-gap'] })
  expect(loved.metrics['test.rating']).toBeLessThan(popular.metrics['test.rating'] ?? 0)
})

it('the page puts the player’s boat where the worker did, and offers the same songs', () => {
  const boat = expert.events.at(-1)
  const recipe = { ...rules.start(setup), factors: 2, own }
  const { at, songs, near } = youOn(setup, recipe, expert.lab, undefined)
  if (boat?.type !== 'own') throw new Error('the last event is the own boat')
  expect(at).toEqual(boat.at)
  expect(songs).toEqual(boat.served.filter(({ surprise }) => !surprise).map(({ song }) => song))
  expect(near).toHaveLength(4)
})

describe('what is told', () => {
  const told = (wanted: (event: TasteEvent) => boolean) => {
    const event = expert.events.find(wanted)
    if (!event) throw new Error('no such event')
    return event
  }
  it('of a mistake is Pip’s figures, what was loved, and the stars', () => {
    const one = told(
      (event) =>
        event.type !== 'rush' && event.type !== 'month' && event.right === false && !('drum' in event),
    )
    expect(narrate(setup, one, 'en')).toMatch(
      /^Pip: “.+\. \d\.\d stars\. I was given 3 answers\.” They love .+: \d\.\d stars, and sail on\.$/,
    )
    expect(about(setup, one)).toMatchObject({ truth: expect.any(String), answer: expect.any(String) })
  })

  it('of the hard one says what it loves', () => {
    const hard = told((event) => event.type === 'case' && event.drum === true)
    expect(halfway(setup, hard, 'en')).toMatch(
      /^The hard one\. Drum roll! This boat loves lullabies and lion drums/,
    )
    expect(narrate(setup, hard, 'zh-Hant')).toContain('鼓聲')
  })

  it('of the month says how many songs are left', () => {
    const month = told((event) => event.type === 'month')
    expect(narrate(setup, month, 'en')).toBe(
      `A month of evenings later, ${expert.metrics['month.songs']} of 40 songs are still heard.`,
    )
    expect(about(setup, month)).toBeUndefined()
  })

  it('of one’s own boat gives no verdict', () => {
    const boat = told((event) => event.type === 'own')
    expect(narrate(setup, boat, 'en')).toMatch(/Whether you dance, only you can say\.$/)
  })
})
