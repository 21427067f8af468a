/** Learns a map from what was rated, asks the newcomers, plays each three songs, then lets a month go by. Runs in the worker. */
import type { Attempt, Random } from '../../engine/index.ts'
import { type EveningEvent, evening } from '../kit/evening.ts'
import { type Answer, largest } from '../kit/scores.ts'
import { indices } from './asked.ts'
import type { Frame, Guest, Lab, MonthFrame, OwnEvent, Served, TasteEvent } from './events.ts'
import { errorOf, expected, type Factors, placeOf } from './factors.ts'
import { type Ear, type Harbour, harbourOf, type Rated, starsOf, trueRating } from './harbour.ts'
import { spotOf, viewOf } from './mapView.ts'
import { learned, type Month, monthOf, offered } from './offering.ts'
import type { Recipe, Setup } from './schema.ts'

/** Who gives this many stars on average dances. */
export const dancing = 4
/** Milliseconds. */
const slower = 2.1
const crowdSlower = 1.3
const monthPace = { ms: 8000, sureAt: 300, rightAt: 7000 }
const ownPace = { ms: 5600, sureAt: 1800, rightAt: 3400 }

export const attempt: Attempt<Setup, Recipe, TasteEvent, Lab> = async (setup, recipe, tools) => {
  const harbour = harbourOf(setup)
  const { listeners, map: learning, chance } = setup
  const how = { factors: recipe.factors, damping: learning.damping }
  const ratings = harbour.known.map(({ rated }) => rated)
  const steps = learned(ratings, harbour.songs.length, how, learning.rounds, tools.random.fork('map'))
  const map = steps.at(-1)
  if (!map) throw new Error('attempt: learned() begins with a map')
  const view = viewOf(
    map,
    harbour.songs.map(({ style }) => style),
  )
  const plain = errorOf(unmapped(map), ratings)
  const frameOf = (step: Factors, epoch: number): Frame => {
    const off = errorOf(step, ratings)
    return {
      ...{ epoch, loss: off, explains: Math.max(0, 1 - (off * off) / (plain * plain || 1)) },
      ...placesOf(step, view),
    }
  }
  const film = steps.map(frameOf)
  for (const [i, frame] of film.entries()) {
    tools.signal.throwIfAborted()
    tools.report((i + 1) / (film.length + 1), frame)
  }
  const taste = { popularity: recipe.popularity, surprises: recipe.surprises / 100 }
  const month = monthOf(
    ...([harbour, map, how, taste] as const),
    { ...setup.month, reach: listeners.reach, mood: chance.mood },
    tools.random.fork('month'),
  )
  const guests = guestsOf(setup, recipe, { harbour, map, view }, tools.random.fork('contest'))
  const heard = heardAt(month, month.days.length - 1)
  const aside = errorOf(
    map,
    harbour.known.map((one) => one.aside),
  )
  const train = errorOf(map, ratings)
  return {
    metrics: {
      'test.rating': guests.reduce((sum, { mean }) => sum + mean, 0) / guests.length,
      'month.songs': heard,
      'train.error': train,
      'validation.error': aside,
    },
    events: [
      ...evening(guests, setup.parade, setup.styles.length).map((event) => told(event, guests)),
      monthEvent(month, harbour.songs.length),
      ...ownEvents(setup, recipe, { harbour, map, view }, tools.random.fork('own')),
    ],
    lab: {
      ...frameOf(map, learning.rounds),
      ...{ film, view, heard, off: { train, aside } },
      month: month.days.map(({ day, map: then, alive, plays }): MonthFrame => {
        const counts = harbour.songs.map((_, song) =>
          alive[song] ? plays.filter((one) => one === song).length : -1,
        )
        return { day, plays: counts, ...placesOf(then, view) }
      }),
      map: { mean: map.mean, loved: map.loved, songs: map.songs },
      of: { factors: recipe.factors, popularity: recipe.popularity, surprises: recipe.surprises },
    },
  }
}

/** Boats sail slower than cases walk, and a crowd is drawn where each of it lies. */
function told(event: EveningEvent<Guest>, guests: readonly (Answer & Guest)[]): TasteEvent {
  if (event.type === 'rush') {
    const { done } = event.tally
    const boats = guests.slice(done - event.batch.length, done).map(({ at, right }) => ({ at, right }))
    return {
      ...{ ...event, boats, ms: Math.round(event.ms * crowdSlower) },
      rightAt: Math.round((event.rightAt ?? 0) * crowdSlower),
    }
  }
  if (event.type !== 'case' || event.drum) return event
  return {
    ...event,
    ms: Math.round(event.ms * slower),
    sureAt: Math.round((event.sureAt ?? 0) * slower),
    rightAt: Math.round(event.rightAt * slower),
  }
}

interface Mapped {
  readonly harbour: Harbour
  readonly map: Factors
  readonly view: ReturnType<typeof viewOf>
}

/** Nobody has a taste: only the mean is left. */
const unmapped = (map: Factors): Factors => ({
  ...map,
  loved: map.loved.map(() => 0),
  listeners: map.listeners.map(() => []),
})

const placesOf = ({ songs, listeners }: Factors, view: Mapped['view']) => ({
  songs: songs.map((song) => spotOf(song, view, view.songs)),
  boats: listeners.map((listener) => spotOf(listener, view, view.boats)),
})

function guestsOf(
  setup: Setup,
  recipe: Recipe,
  { harbour, map, view }: Mapped,
  random: Random,
): (Answer & Guest)[] {
  const { listeners, chance, map: learning } = setup
  const { reach } = listeners
  const asked = indices(setup, recipe.asked)
  const taste = { popularity: recipe.popularity, surprises: recipe.surprises / 100 }
  // Every newcomer has a chance of their own, whatever the others were asked.
  return harbour.unseen.map((ear, guest) => {
    const own = random.fork(`guest ${guest}`)
    // The mood for every song, so that other questions change no answer.
    const moods = harbour.songs.map((song) => starsOf(trueRating(ear, song, reach), chance.mood, own))
    const answers = asked.map((song): Rated => ({ song, stars: moods[song] ?? 3 }))
    const place = placeOf(map, answers, learning.damping)
    const served = offered(map, place, taste, asked, own).map(
      (one): Served => ({ ...one, stars: trueRating(ear, harbour.songs[one.song], reach) }),
    )
    const mean = served.reduce((sum, { stars }) => sum + stars, 0) / served.length
    const hoped =
      served.reduce((sum, { song }) => sum + expected(map, place, song, recipe.popularity), 0) / served.length
    return {
      ...{ guest, asked: asked.length, served, mean, at: spotOf(place, view, view.boats), shares: [] },
      ...{ truth: favourite(setup, harbour, ear), answer: harbour.songs[served[0]?.song ?? 0]?.style ?? 0 },
      ...{ sure: Math.min(1, Math.max(0, (hoped - 1) / 4)), right: mean >= dancing },
    }
  })
}

/** The style of which somebody loves the songs most. */
function favourite({ styles, listeners }: Setup, { songs }: Harbour, ear: Ear): number {
  return largest(
    styles.map((_, style) => {
      const own = songs.filter((song) => song.style === style)
      return (
        own.reduce((sum, song) => sum + trueRating(ear, song, listeners.reach), 0) / Math.max(1, own.length)
      )
    }),
  )
}

/** Songs that somebody rated within the map's memory. */
const heardAt = ({ days }: Month, at: number): number => days[at]?.alive.filter((alive) => alive).length ?? 0

function monthEvent(month: Month, of: number): TasteEvent {
  const ends = month.days.flatMap(({ day }, i) => (day % 7 === 0 || i === month.days.length - 1 ? [i] : []))
  return {
    ...{ type: 'month', ...monthPace, of, count: { right: 0, wrong: 0 } },
    weeks: ends.map((at) => heardAt(month, at)),
  }
}

function ownEvents(setup: Setup, recipe: Recipe, { map, view }: Mapped, random: Random): OwnEvent[] {
  if (!recipe.own) return []
  const rated = recipe.own.map(({ song, stars }): Rated => ({ song: indices(setup, [song])[0] ?? 0, stars }))
  const place = placeOf(map, rated, setup.map.damping)
  const taste = { popularity: recipe.popularity, surprises: recipe.surprises / 100 }
  const known = rated.map(({ song }) => song)
  return [
    {
      ...{ type: 'own', ...ownPace, count: { right: 0, wrong: 0 } },
      ...{ at: spotOf(place, view, view.boats), served: offered(map, place, taste, known, random) },
    },
  ]
}
