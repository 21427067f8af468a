import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/engine/index.ts'
import { dot, errorOf, improved, placeOf, ridge } from '../../../src/puzzles/taste/factors.ts'
import { harbourOf, trueRating } from '../../../src/puzzles/taste/harbour.ts'
import { factorsAt, spotOf, viewOf } from '../../../src/puzzles/taste/mapView.ts'
import { learned, monthOf, offered, ranked } from '../../../src/puzzles/taste/offering.ts'
import { countsOf, meanOf, spreadOf } from '../../../src/puzzles/taste/stats.ts'
import { notesOf } from '../../../src/puzzles/taste/tune.ts'
import { setup } from './level.ts'

const harbour = harbourOf(setup)
const ratings = harbour.known.map(({ rated }) => rated)
const aside = harbour.known.map((one) => one.aside)
const { damping, rounds } = setup.map
const film = (factors: number) =>
  learned(ratings, 40, { factors, damping }, rounds, createRandom(setup.seed, 'test'))
const last = (factors: number) => film(factors).at(-1) ?? film(factors)[0]
const two = last(2)
if (!two) throw new Error('a film has frames')

describe('the harbour', () => {
  it('is the same each time, and newcomers are none of the neighbours', () => {
    expect(harbourOf(setup)).toEqual(harbour)
    const known = new Set(harbour.known.map(({ tastes }) => String(tastes)))
    expect(harbour.unseen.some(({ tastes }) => known.has(String(tastes)))).toBe(false)
  })

  it('has rated a quarter of its songs: eight to learn from and two set aside, none twice', () => {
    for (const { rated, aside: kept } of harbour.known) {
      expect([rated.length, kept.length]).toEqual([8, 2])
      expect(new Set([...rated, ...kept].map(({ song }) => song)).size).toBe(10)
    }
  })

  it('has a hard one last, who loves two styles and not what lies between', () => {
    const hard = harbour.unseen.at(-1)
    const mean = (id: string) => {
      const own = setup.songs.flatMap(({ style }, song) => (style === id ? [song] : []))
      return (
        own.reduce((sum, song) => sum + trueRating(hard ?? { tastes: [] }, harbour.songs[song], 1.5), 0) /
        own.length
      )
    }
    expect(Math.min(mean('lullaby'), mean('drums'))).toBeGreaterThan(4)
    expect(Math.max(mean('ferry'), mean('neon'))).toBeLessThan(3)
  })
})

describe('least squares', () => {
  it('finds the weights behind rows that keep to them, and is damped towards nothing', () => {
    const rows = [
      [1, 0],
      [0, 1],
      [1, 1],
    ]
    const [a = 0, b = 0] = ridge(rows, [2, -1, 1], 1e-9, 2)
    expect(a).toBeCloseTo(2)
    expect(b).toBeCloseTo(-1)
    expect(ridge([[1]], [2], 1, 1)).toEqual([1])
    expect(ridge([], [], 1, 2)).toEqual([0, 0])
  })
})

describe('a map', () => {
  it('fits the ratings better round by round', () => {
    const off = film(2).map((map) => errorOf(map, ratings))
    expect(off.at(-1) ?? 9).toBeLessThan((off[1] ?? 0) * 0.9)
    for (const [i, one] of off.entries()) if (i > 1) expect(one).toBeLessThan((off[i - 1] ?? 0) + 0.02)
  })

  it('with more factors fits what it learned from better, and what was set aside worse', () => {
    const six = last(6)
    if (!six) throw new Error('a film has frames')
    expect(errorOf(six, ratings)).toBeLessThan(errorOf(two, ratings) * 0.6)
    expect(errorOf(six, aside)).toBeGreaterThan(errorOf(two, aside) * 1.05)
  })

  it('puts who loves what one neighbour loves where that neighbour is', () => {
    const [one] = ratings
    const place = placeOf(two, one ?? [], damping)
    // One more round moves the neighbours to where the last songs put them.
    const again = improved(two, ratings, { factors: 2, damping })
    expect(dot(place, two.listeners[0])).toBeGreaterThan(0)
    expect(again.listeners[0]?.[0]).toBeCloseTo(place[0] ?? 9, 1)
  })

  it('lies the same way each time: the first style left, the second up', () => {
    const styles = harbour.songs.map(({ style }) => style)
    for (const factors of [2, 3, 6]) {
      const map = last(factors)
      if (!map) continue
      const view = viewOf(map, styles)
      const mean = (of: number) => {
        const own = map.songs.filter((_, i) => styles[i] === of).map((song) => spotOf(song, view, view.songs))
        return [0, 1].map((k) => own.reduce((sum, spot) => sum + (spot[k] ?? 0), 0) / own.length)
      }
      expect(mean(0)[0]).toBeLessThan(-0.2)
      expect(mean(0)[1]).toBeCloseTo(0, 1)
      expect(mean(1)[1]).toBeGreaterThan(0)
    }
  })

  it('leads back from a place to factors that lie there', () => {
    const view = viewOf(
      two,
      harbour.songs.map(({ style }) => style),
    )
    const spot = spotOf(factorsAt(view, [0.4, -0.3]), view, view.boats)
    expect(spot[0]).toBeCloseTo(0.4, 2)
    expect(spot[1]).toBeCloseTo(-0.3, 2)
  })

  it('without factors offers everybody the same', () => {
    const none = last(0)
    if (!none) throw new Error('a film has frames')
    const lists = ratings.map((own) => String(ranked(none, placeOf(none, own, damping), 1).slice(0, 3)))
    expect(new Set(lists).size).toBe(1)
  })
})

describe('what is offered', () => {
  const taste = { popularity: 1, surprises: 0 }
  it('is the three best that were not asked about', () => {
    const place = two.listeners[3] ?? []
    const best = ranked(two, place, 1)
    const asked = best.slice(0, 2)
    expect(offered(two, place, taste, asked, createRandom(1)).map(({ song }) => song)).toEqual(
      best.slice(2, 5),
    )
  })

  it('with nothing but surprises is drawn, each song once, and said to be a surprise', () => {
    const all = offered(two, two.listeners[3] ?? [], { ...taste, surprises: 1 }, [], createRandom(1))
    expect(all.every(({ surprise }) => surprise)).toBe(true)
    expect(new Set(all.map(({ song }) => song)).size).toBe(3)
  })
})

describe('a month', () => {
  const span = { ...setup.month, reach: 1.5, mood: 0.6 }
  const lived = (surprises: number) =>
    monthOf(harbour, two, { factors: 2, damping }, { popularity: 1, surprises }, span, createRandom(4))
  const heard = (month: ReturnType<typeof lived>) => month.days.at(-1)?.alive.filter(Boolean).length ?? 0

  it('without surprises silences songs, and none comes back', () => {
    const month = lived(0)
    for (const [i, { alive }] of month.days.entries())
      for (const [song, there] of alive.entries())
        if (there) expect(month.days[i - 1]?.alive[song] ?? true).toBe(true)
    expect(heard(month)).toBeLessThan(20)
  })

  it('with a few surprises keeps most of them', () => {
    expect(heard(lived(0.05))).toBeGreaterThan(32)
  })
})

describe('what is seen and heard of a song', () => {
  it('is how many gave one star, two ... five', () => {
    const all = setup.songs.map((_, song) => countsOf(setup, song))
    expect(all.flat().reduce((sum, n) => sum + n, 0)).toBe(120 * 8)
    expect(meanOf([1, 0, 0, 0, 1])).toBe(3)
    expect(meanOf([0, 0, 0, 0, 0])).toBeUndefined()
  })

  it('is a motif of its own: no two songs are alike', () => {
    const all = setup.songs.map((_, song) => String(notesOf(setup, song)))
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the spread of a song’s stars', () => {
  it('is their standard deviation, and nothing where nobody rated it', () => {
    expect(spreadOf([2, 0, 0, 0, 2])).toBe(2)
    expect(spreadOf([0, 0, 7, 0, 0])).toBe(0)
    expect(spreadOf([0, 0, 0, 0, 0])).toBeUndefined()
  })

  it('leads to the questions of three stars: the three largest of three styles', () => {
    const bySpread = setup.songs
      .map((one, song) => ({ ...one, spread: spreadOf(countsOf(setup, song)) ?? 0 }))
      .sort((a, b) => b.spread - a.spread)
    const styles = [...new Set(bySpread.map(({ style }) => style))].slice(0, 3)
    expect(styles.map((style) => bySpread.find((one) => one.style === style)?.id)).toEqual([
      'coin-coin-fall',
      'count-the-ferries',
      'black-rain-piano',
    ])
  })
})
