/** What the dice deal, in five hundred lessons: nothing runs short, nothing comes twice, everybody can look at all of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  createRandom,
  type Labelling,
  type Level,
  type Random,
  type Selling,
} from '../../src/engine/index.ts'
import { parseTable } from '../../src/learn/data.ts'
import { labelling as doodles } from '../../src/puzzles/doodles/labelling.ts'
import { selling as features } from '../../src/puzzles/features/selling.ts'
import { selling as animals } from '../../src/puzzles/label/selling.ts'
import { labelling as birds } from '../../src/puzzles/labels/labelling.ts'
import { selling as cards } from '../../src/puzzles/labels/selling.ts'
import { selling as places } from '../../src/puzzles/trips/selling.ts'
import { casesOf, type Derby } from '../../src/room/modes/derby/rules.ts'
import { deal as dealtRoles } from '../../src/room/modes/fairness/rules.ts'
import { animalsIn, named } from '../../src/room/modes/neurons/animals.ts'
import { dealt as dealtAnimals, manyCases } from '../../src/room/modes/neurons/rules.ts'
import { examplesOf, hardestOf, tableOf } from '../../src/room/modes/paper/table.ts'
import { dealtDigits, digitsIn, kinds, pool, poolFor } from '../../src/room/modes/redblue/digits.ts'
import { pixels } from '../../src/room/modes/redblue/ink.ts'
import { knobsOf } from '../../src/room/modes/relay/knobs.ts'
import { modes } from '../../src/room/modes.ts'
import { type Session, stateAfter } from '../../src/room/session.ts'
import { teamIds } from '../../src/room/teams.ts'
import { factsOf, suitedTo } from './roomLevels.ts'

const seeds = Array.from({ length: 500 }, (_, i) => i * 7_919 + 1)
const twice = (all: readonly unknown[]) => {
  const written = all.map((one) => JSON.stringify(one))
  return written.filter((one, i) => written.indexOf(one) !== i)
}
const table = (name: string) => parseTable(name, readFileSync(`assets/data/${name}.csv`, 'utf8'))

const sellings: Readonly<Record<string, unknown>> = { label: animals, labels: cards, features, trips: places }
const labellings: Readonly<Record<string, unknown>> = { doodles, labels: birds }
const named2 = (levels: readonly Level[]) => levels.map((level) => [level.id, level] as const)

describe('an auction', () => {
  test.each(named2(suitedTo('auction')))('of %s sells crates that differ, in every lesson', (_, level) => {
    const selling = sellings[level.kind] as Selling
    for (const seed of seeds) {
      const { lots } = selling.sale(level.setup, createRandom(seed, 'auction'))
      expect(twice(lots.map(({ name }) => name)), `${seed}`).toEqual([])
      expect(twice(lots.map(({ preview }) => preview)), `${seed}`).toEqual([])
      expect(lots.length).toBeGreaterThanOrEqual(3)
      // More than one thing to choose between, and more than one worth the money.
      expect(lots.filter(({ fault }) => !fault).length, `${seed}`).toBeGreaterThan(1)
      expect(lots.filter(({ fault }) => fault).length, `${seed}`).toBeGreaterThan(0)
    }
  })
})

describe('a Card Jury', () => {
  test.each(named2(suitedTo('jury')))('of %s judges pictures that differ, in every lesson', (_, level) => {
    const labelling = labellings[level.kind] as Labelling
    const many = labelling.things(level.setup, createRandom(0)).length
    for (const seed of seeds) {
      const things = labelling.things(level.setup, createRandom(seed, 'jury'))
      expect(things).toHaveLength(many)
      expect(twice(things.map((thing) => labelling.sight(level.setup, thing))), `${seed}`).toEqual([])
    }
    expect(twice([...labelling.classes(level.setup)])).toEqual([])
  })
})

describe('a Derby', () => {
  const pool = suitedTo('derby').flatMap((level) => casesOf(factsOf(level)))

  test('offers three different cases of three levels to two up to eight teams, and asks of none twice before all were asked', () => {
    for (const seed of seeds.slice(0, 60)) {
      const teams = teamIds.slice(0, 2 + (seed % 7))
      const deeds: Session['events'][number][] = [
        ...teams.map((team) => ({ at: 0, type: 'join' as const, team })),
        { at: 0, type: 'begin', mode: 'derby', given: pool },
      ]
      const asked: number[] = []
      for (let round = 0; round < pool.length; round++) {
        const derby = stateAfter({ seed, events: deeds }, modes).playing?.state as Derby
        expect(derby.offered).toHaveLength(Math.min(3, pool.length - round))
        expect(new Set(derby.offered).size).toBe(derby.offered.length)
        const [at = 0] = derby.offered
        expect(asked).not.toContain(at)
        asked.push(at)
        const acts = [
          { type: 'pick', case: at },
          { type: 'choose', team: 0, choice: 0 },
          { type: 'lock' },
          { type: 'result', answers: [0], figures: [] },
          { type: 'next' },
        ]
        deeds.push(...acts.map((act) => ({ at: 0, type: 'act' as const, mode: 'derby', act })))
      }
    }
  })

  test.each(named2(suitedTo('derby')))('of %s has answers that differ', (_, level) => {
    expect(twice([...level.predict.choices])).toEqual([])
  })
})

describe('Red v Blue', () => {
  const { rest } = dealtDigits(digitsIn(table('digits')), createRandom(1, 'deal'))

  test('gives Blue twelve examples that differ, whatever Red did to which digit', () => {
    for (const seed of seeds) {
      const random: Random = createRandom(seed, 'pool')
      const of = random.below(kinds)
      const near = (of + 1 + random.below(kinds - 1)) % kinds
      const turned = random.shuffle(Array.from({ length: pixels }, (_, at) => at)).slice(0, random.below(7))
      const found = poolFor(rest, { ink: '', of, turned }, near, random)
      expect(found, `${seed}`).toHaveLength(pool)
      expect(twice(found.map(({ ink }) => ink)), `${seed}`).toEqual([])
    }
  })
})

describe('a Human Network', () => {
  test('asks about six different animals, three of the water and three of the land, whoever plays', () => {
    const all = animalsIn(table('zoo'), 8).flatMap(({ name, facts, is }) => {
      const animal = named.findIndex((one) => one.name === name)
      return animal < 0 ? [] : [{ animal, facts, is, chance: 0.5 }]
    })
    for (const seed of seeds) {
      const cases = dealtAnimals(all, createRandom(seed, 'event 9'))
      expect(twice(cases)).toEqual([])
      expect(cases).toHaveLength(manyCases)
      expect(cases.filter(({ is }) => is === 1)).toHaveLength(manyCases / 2)
    }
  })
})

describe('a Fairness Jury', () => {
  test('gives every team a card and every role somebody, and no team a card twice', () => {
    for (const seed of seeds)
      for (let many = 2; many <= 8; many++) {
        const cards = Object.values(dealtRoles(teamIds.slice(0, many), createRandom(seed, 'event 9')))
        expect(cards).toHaveLength(many)
        expect(new Set(cards.flatMap((some) => some ?? [])).size).toBe(4)
        for (const some of cards) expect(new Set(some).size).toBe(some?.length)
      }
  })
})

describe('a level that a game says it fits', () => {
  test.each(named2(suitedTo('relay')))(
    '%s: has two knobs to turn at least, all of them different',
    (_, level) => {
      const knobs = knobsOf(level.setup)
      expect(knobs.length).toBeGreaterThan(1)
      expect(twice(knobs.map(({ field, at }) => [field, at]))).toEqual([])
      for (const { values } of knobs) expect(twice([...values])).toEqual([])
    },
  )

  test.each(named2(suitedTo('paper')))('%s: has points of two kinds for the Paper Network', (_, level) => {
    const found = tableOf(level.setup)
    expect(found).toBeDefined()
    const examples = found ? examplesOf(found, hardestOf(found)) : []
    expect(new Set(examples.map(([, , is]) => is)).size).toBe(2)
  })
})
