/** Which songs somebody is played, and what a month of that makes of the map. Pure. */
import type { Random } from '../../engine/index.ts'
import { begin, expected, type Factors, improved, type Learning, type Vector } from './factors.ts'
import { type Harbour, type Rated, starsOf, trueRating } from './harbour.ts'
import { offers } from './names.ts'

export interface Taste {
  /** How much counts what everybody loves. */
  readonly popularity: number
  /** Share of songs that are drawn from all. */
  readonly surprises: number
}

/** Songs by what the map expects of them, best first, equals in the level's order. */
export function ranked(
  map: Pick<Factors, 'mean' | 'loved' | 'songs'>,
  place: Vector,
  popularity: number,
  without: readonly number[] = [],
): number[] {
  const stars = map.songs.map((_, song) => expected(map, place, song, popularity))
  return stars
    .map((_, song) => song)
    .filter((song) => !without.includes(song))
    .sort((a, b) => (stars[b] ?? 0) - (stars[a] ?? 0) || a - b)
}

export interface Offered {
  readonly song: number
  readonly surprise?: true
}

/** The three best that were not asked about; now and then one that chance draws. */
export function offered(
  map: Pick<Factors, 'mean' | 'loved' | 'songs'>,
  place: Vector,
  { popularity, surprises }: Taste,
  asked: readonly number[],
  random: Random,
): Offered[] {
  const best = ranked(map, place, popularity, asked)
  const given: Offered[] = []
  for (let i = 0; i < offers; i++) {
    const left = best.filter((song) => !given.some((one) => one.song === song))
    // Drawn whether or not it is used, so that another share changes nothing else.
    const [chance, drawn] = [random.next(), random.pick(left)]
    given.push(chance < surprises ? { song: drawn, surprise: true } : { song: left[0] ?? 0 })
  }
  return given
}

export interface Day {
  readonly day: number
  readonly map: Factors
  /** Which songs are on the map still: somebody rated them lately. */
  readonly alive: readonly boolean[]
  /** What each listener is played, by the map alone. */
  readonly plays: readonly number[]
}

export interface Month {
  readonly days: readonly Day[]
  /** How many songs the map played anybody in the last week. */
  readonly songs: number
  /** Mean true rating of all that was heard in the last week, surprises too. */
  readonly rating: number
}

interface Span {
  readonly days: number
  /** For how many days a rating is remembered. */
  readonly memory: number
  readonly reach: number
  readonly mood: number
}

const week = 7
/** Rounds of learning every night, from where the map was. */
const nightly = 2

/** Every day everybody hears one song, rates it, and every night the map is learned from what was rated lately. */
export function monthOf(
  { songs, known }: Harbour,
  first: Factors,
  learning: Learning,
  { popularity, surprises }: Taste,
  { days, memory, reach, mood }: Span,
  random: Random,
): Month {
  let map = first
  const log = known.map(({ rated }) =>
    rated.map((one): Rated & { readonly day: number } => ({ ...one, day: 0 })),
  )
  const all: Day[] = []
  const played = new Set<number>()
  let [sum, times] = [0, 0]
  for (let day = 1; day <= days; day++) {
    const recent = log.map((own) => own.filter((one) => one.day >= day - memory))
    if (day > 1) for (let i = 0; i < nightly; i++) map = improved(map, recent, learning)
    const heard = new Set(recent.flat().map(({ song }) => song))
    const alive = songs.map((_, song) => heard.has(song))
    const plays = known.map((_, u) => bestOf(map, map.listeners[u] ?? [], popularity, alive))
    all.push({ day, map, alive, plays })
    const late = day > days - week
    for (const [u, ear] of known.entries()) {
      const [chance, drawn] = [random.next(), random.below(songs.length)]
      const song = chance < surprises ? drawn : (plays[u] ?? 0)
      const rating = trueRating(ear, songs[song], reach)
      log[u]?.push({ song, stars: starsOf(rating, mood, random), day })
      if (!late) continue
      played.add(plays[u] ?? 0)
      sum += rating
      times += 1
    }
  }
  return { days: all, songs: played.size, rating: times > 0 ? sum / times : 0 }
}

/** The song of which the map expects most, among those it has; of equals the first. */
function bestOf(map: Factors, place: Vector, popularity: number, alive: readonly boolean[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (const [song, there] of alive.entries()) {
    if (!there) continue
    const stars = expected(map, place, song, popularity)
    if (stars > most) [best, most] = [song, stars]
  }
  return best
}

/** Learns a map from the beginning; the first entry is where everybody starts. */
export function learned(
  ratings: readonly (readonly Rated[])[],
  songs: number,
  learning: Learning,
  rounds: number,
  random: Random,
): Factors[] {
  let map = begin(ratings, songs, learning, random)
  const film = [map]
  for (let i = 0; i < rounds; i++) {
    map = improved(map, ratings, learning)
    film.push(map)
  }
  return film
}
