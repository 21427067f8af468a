/** Crates of birds by where they were fetched; from some places comes only what everybody has already. Pure. */
import type { Lot, Selling, Text } from '../../engine/index.ts'
import { looks } from '../kit/penguins.ts'
import { placesOf, samePlace } from './crate.ts'
import type { Recipe, Setup, Voyage } from './schema.ts'

/** Birds of a crate, those of them that may be looked at, and those of the nearest beach that everybody has. */
const [holds, shown, first] = [6, 5, 2]

export const selling: Selling<Setup, Recipe> = {
  sale(setup, random) {
    const [home] = placesOf(setup)
    const from = (place: Voyage) => (home && samePlace(home, place) ? first : 0)
    const places = random.shuffle(
      placesOf(setup).filter((place) => place.birds.length >= holds + from(place)),
    )
    const had = new Set(home?.birds.slice(0, first).map(({ truth }) => truth))
    const lots = places.map((place): Lot => {
      const birds = place.birds.slice(from(place), from(place) + holds)
      const old = birds.every(({ truth }) => had.has(truth))
      const island = setup.islands[place.island]
      const preview = birds.slice(0, shown).flatMap(({ truth, values }) => {
        const kind = setup.classes[truth]
        return kind
          ? [{ name: measured(setup, values), says: kind.name, sight: { shapes: looks[kind.look] } }]
          : []
      })
      const name = placed(island?.name ?? nowhere, place.inland)
      return { name, preview, holds: birds.length, ...(old && { fault: 'nothing-new' as const }) }
    })
    return {
      lots,
      room: lots.length,
      setup,
      recipe: (bought) => ({
        voyages: [
          ...(home ? voyages(home, first) : []),
          ...bought.flatMap((at) => (places[at] ? voyages(places[at], holds) : [])),
        ],
      }),
    }
  },
}

const voyages = ({ to, inland }: Voyage, many: number): Voyage[] =>
  Array.from({ length: many }, () => ({ to, inland }))

const nowhere: Text = { en: '', 'zh-Hant': '', 'zh-Hans': '' }

const placed = (island: Text, inland: boolean): Text => ({
  en: `${island.en}, ${inland ? 'inland' : 'the beach'}`,
  'zh-Hant': `${island['zh-Hant']}（${inland ? '內陸' : '沙灘'}）`,
  'zh-Hans': `${island['zh-Hans']}（${inland ? '内陆' : '沙滩'}）`,
})

function measured({ measures }: Setup, values: readonly number[]): Text {
  const say = measures.map(({ unit }, i) => `${values[i]} ${unit}`).join(' · ')
  return { en: say, 'zh-Hant': say, 'zh-Hans': say }
}
