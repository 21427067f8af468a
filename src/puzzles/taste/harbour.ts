/**
 * The harbour's ears, made by chance from a seed: songs with hidden places of taste, listeners who rated a few of them, and
 * newcomers of whom nobody knows anything. No model sees a place or a taste, only stars. Pure; no sine, no root of chance.
 */
import { createRandom, type Random } from '../../engine/index.ts'

/** A place of taste: along the first hidden factor and along the second, about -1 to 1. */
export type Taste = readonly [number, number]

export interface Song {
  /** Index of its style. */
  readonly style: number
  readonly at: Taste
  /** Stars more, or fewer, that everybody gives it. */
  readonly loved: number
}

export interface Rated {
  readonly song: number
  /** 1 to 5. */
  readonly stars: number
}

/** Most have one taste; who has two loves what either loves, and nothing between. */
export interface Ear {
  readonly tastes: readonly Taste[]
}

export interface Listener extends Ear {
  /** What a map learns from, and what is set aside to test it. */
  readonly rated: readonly Rated[]
  readonly aside: readonly Rated[]
}

interface Chance {
  /** How far a song lies from its style's place, and how much more or less it is loved: standard deviations. */
  readonly place: number
  readonly loved: number
  /** How unlike each other two answers of one listener about one song are, stars. */
  readonly mood: number
}

export interface Voices {
  readonly seed: number
  readonly styles: readonly { readonly id: string; readonly at: Taste; readonly loved: number }[]
  readonly songs: readonly { readonly style: string }[]
  readonly listeners: {
    readonly known: number
    readonly unseen: number
    /** How many songs each known one rated, and how many of these are set aside. */
    readonly rated: number
    readonly aside: number
    /** Stars between somebody without a taste and the fullest love. */
    readonly reach: number
    /** How much sooner what is loved gets heard, and so rated. */
    readonly crowd: number
  }
  readonly chance: Chance
  readonly hard: readonly [string, string]
}

export interface Harbour {
  readonly songs: readonly Song[]
  readonly known: readonly Listener[]
  /** The hard one last. */
  readonly unseen: readonly Ear[]
}

/** What somebody gives who has no taste at all for or against. */
const middle = 3
/** How much somebody of two tastes minds what neither loves. */
const between = 0.8

const within = (stars: number): number => Math.min(5, Math.max(1, stars))

/** What a listener would truly give, 1 to 5, before the mood of the day and before it is rounded to stars. */
export function trueRating({ tastes }: Ear, song: Song | undefined, reach: number): number {
  if (!song) return middle
  const [x, y] = song.at
  const most = Math.max(...tastes.map(([a, b]) => a * x + b * y))
  const love = tastes.length === 1 ? most : 2 * most - between
  return within(middle + song.loved + reach * love)
}

/** The stars that are given: the true rating in the mood of the day, rounded. */
export const starsOf = (rating: number, mood: number, random: Random): number =>
  Math.round(within(rating + random.normal() * mood))

export function harbourOf(setup: Voices): Harbour {
  const random = createRandom(setup.seed, 'harbour')
  const songs = songsOf(setup, random.fork('songs'))
  const { known, unseen, rated, aside, reach, crowd } = setup.listeners
  const listening = random.fork('listeners')
  const listeners = Array.from({ length: known }, (): Listener => {
    const ear = { tastes: [tasteOf(listening)] }
    // What is loved gets heard first, as in any harbour.
    const heard = songs
      .map(({ loved }, song) => ({ song, late: listening.next() - crowd * loved }))
      .sort((a, b) => a.late - b.late || a.song - b.song)
      .slice(0, rated)
    const all = listening.shuffle(heard).map(({ song }) => ({
      song,
      stars: starsOf(trueRating(ear, songs[song], reach), setup.chance.mood, listening),
    }))
    return { ...ear, rated: all.slice(aside), aside: all.slice(0, aside) }
  })
  const coming = random.fork('newcomers')
  const both = setup.hard.map((id) => unit(setup.styles.find((style) => style.id === id)?.at ?? [1, 0]))
  return {
    songs,
    known: listeners,
    unseen: [...Array.from({ length: unseen }, () => ({ tastes: [tasteOf(coming)] })), { tastes: both }],
  }
}

function songsOf({ styles, songs, chance }: Voices, random: Random): Song[] {
  return songs.map(({ style }) => {
    const of = styles.findIndex(({ id }) => id === style)
    const { at = [0, 0], loved = 0 } = styles[of] ?? {}
    const [x, y] = at
    return {
      style: of,
      at: [x + random.normal() * chance.place, y + random.normal() * chance.place],
      loved: loved + random.normal() * chance.loved,
    }
  })
}

/** Any direction, all equally likely; strong enough to be a taste. */
function tasteOf(random: Random): Taste {
  const [x, y] = unit([random.normal(), random.normal()])
  const strong = 0.75 + 0.35 * random.next()
  return [x * strong, y * strong]
}

function unit([x, y]: Taste): Taste {
  const long = Math.sqrt(x * x + y * y) || 1
  return [x / long, y / long]
}
