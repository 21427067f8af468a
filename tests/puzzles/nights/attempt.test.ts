import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NightEvent } from '../../../src/puzzles/nights/events.ts'
import { halfway, narrate } from '../../../src/puzzles/nights/words.ts'
import { recipeOf, run, setup } from './level.ts'

const waiting = { labels: [], lessons: [] }
const passengers = setup.nights.reduce((sum, { ferry }) => sum + ferry.length, 0)
const wrongOn = (events: readonly NightEvent[], night: number) =>
  events.reduce((sum, event) => {
    if (event.type === 'case' && event.night === night) return sum + Number(!event.right)
    return event.type === 'rush' && event.night === night ? sum + event.count.wrong : sum
  }, 0)

describe('a model at work', () => {
  it('is the same on every night, whoever is labelled, until there is a lesson', async () => {
    const { lab, metrics } = await run(waiting)
    const labelled = await run({
      labels: setup.nights.flatMap(({ pier }) => pier.map(({ id }) => id)),
      lessons: [],
    })
    expect(lab.models).toHaveLength(1)
    expect(labelled.lab).toEqual(lab)
    expect(labelled.metrics).toEqual(metrics)
  })

  it('names not one newcomer right, and most of them with more than nine tenths', async () => {
    const { lab, metrics } = await run(waiting)
    expect(metrics['test.worst']).toBe(0)
    const newcomers = lab.nights.flatMap(({ answers }) => answers).filter(({ truth }) => truth === 2)
    expect(newcomers.filter(({ right }) => right)).toEqual([])
    expect(newcomers.filter(({ sure }) => sure > 0.9).length).toBeGreaterThan(newcomers.length * 0.8)
  })

  it('is changed by a lesson from the next night on, and by nothing before it', async () => {
    const asleep = await run(waiting)
    const { lab, events } = await run(recipeOf('once'))
    expect(lab.nights.map(({ model }) => model)).toEqual([0, 0, 0, 1, 1, 1, 1, 1])
    expect(lab.nights.slice(0, 3)).toEqual(asleep.lab.nights.slice(0, 3))
    expect(wrongOn(events, 4)).toBeLessThan(wrongOn(asleep.events, 4))
  })

  it('forgets the old kinds when a lesson has none of their cards', async () => {
    const { lab } = await run(recipeOf('lazy-only-the-new-ones'))
    const old = lab.nights
      .slice(4)
      .flatMap(({ answers }) => answers)
      .filter(({ truth }) => truth !== 2)
    expect(old.filter(({ answer }) => answer === 2).length).toBeGreaterThan(old.length / 3)
  })
})

describe('the nights', () => {
  it('count every passenger once, and the first newcomer comes with a drum roll', async () => {
    const { events } = await run(recipeOf('expert'))
    const counted = events.reduce(
      (sum, event) => sum + (event.type === 'case' ? 1 : event.type === 'rush' ? event.batch.length : 0),
      0,
    )
    expect(counted).toBe(passengers)
    const drums = events.filter((event) => event.type === 'case' && event.drum)
    expect(drums).toMatchObject([{ night: 3, truth: 2 }])
    expect(events.filter(({ type }) => type === 'dusk')).toHaveLength(setup.nights.length)
    expect(events.filter((event) => event.type === 'dusk' && event.lesson)).toMatchObject([
      { night: 4, lesson: [12, 12, 2] },
      { night: 7, lesson: [12, 12, 6] },
    ])
  })

  it('end with one passenger before two Pips, which does not count', async () => {
    const { events } = await run(recipeOf('expert'))
    const last = events.at(-1)
    expect(last).toMatchObject({
      type: 'last',
      truth: 2,
      answer: 2,
      asleep: { answer: 1 },
      count: { right: 0, wrong: 0 },
    })
    if (last) {
      expect(halfway(setup, last, 'en')).toContain('The one that only ever waited gives 99% to *Chinstrap*.')
      expect(narrate(setup, last, 'en')).toMatch(/Yours gives \d+% to \*Gentoo\*\. It is \*Gentoo\*\./)
    }
    const waited = (await run(waiting)).events.at(-1)
    if (waited) expect(narrate(setup, waited, 'en')).toContain('Yours says *Chinstrap* too')
  })

  it('say of a night without a lesson that nothing changed, and of a mistake what Pip was shown', async () => {
    const { events } = await run(waiting)
    const dusk = events.filter(({ type }) => type === 'dusk')[4]
    if (dusk)
      expect(narrate(setup, dusk, 'en')).toBe(
        'Night 5. No lesson since: every weight is as it was last night.',
      )
    const drum = events.find((event) => event.type === 'case' && event.drum)
    if (drum) expect(narrate(setup, drum, 'en')).toMatch(/99% Chinstrap\. I was shown 12 × Chinstrap/)
  })
})

it('all penguins of 1-6 are different birds of the data set, as it measures them', () => {
  const csv = readFileSync('assets/data/penguins.csv', 'utf8')
  const left = csv.split('\n').map((row) => {
    const [species = '', , bill, , flipper] = row.split(',')
    return `${species.toLowerCase()} ${bill} ${flipper}`
  })
  for (const { truth, values } of [
    ...setup.taught,
    ...setup.nights.flatMap(({ pier, ferry }) => [...pier, ...ferry]),
  ]) {
    const at = left.indexOf(`${truth} ${values.join(' ')}`)
    expect(at, `${truth} ${values}`).toBeGreaterThan(0)
    left.splice(at, 1)
  }
})
