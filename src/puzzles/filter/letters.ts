/** The level's letters as everything in this folder reads them. Pure. */
import { type Counts, countIn, pushOf } from './counter.ts'
import type { Recipe, Setup } from './schema.ts'

export const letter = 0
export const spam = 1

export interface Letter {
  readonly counts: Counts
  readonly truth: number
  /** What is stamped on it: what it is learned as. */
  readonly stamp: number
}

interface Post {
  readonly sacks: ReadonlyMap<string, readonly Letter[]>
  readonly tonight: readonly Letter[]
  readonly harbour: readonly Letter[]
}

const posts = new WeakMap<Setup, Post>()

/** All letters of a level; read once. */
export function postOf(setup: Setup): Post {
  const known = posts.get(setup)
  if (known) return known
  const made = {
    sacks: new Map(setup.sacks.map(({ id, letters }) => [id, letters.map(read)])),
    tonight: setup.tonight.map(read),
    harbour: setup.harbour.map(({ is, reads }) => {
      const truth = classOf(is)
      return { counts: countIn(setup.words, reads.en), truth, stamp: truth }
    }),
  }
  posts.set(setup, made)
  return made
}

function read(said: string): Letter {
  const [stamps = '', ...pairs] = said.split(' ')
  const [stamp = '', truth = stamp] = stamps.split('/')
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < pairs.length; i += 2) counts.set(pairs[i] ?? '', Number(pairs[i + 1]))
  return { counts, stamp: classOf(stamp), truth: classOf(truth) }
}

const classOf = (name: string) => (name === 'spam' ? spam : letter)

/** What is learned from, in the order of the level. */
export const known = (setup: Setup, { sacks }: Pick<Recipe, 'sacks'>): Letter[] =>
  setup.sacks.flatMap(({ id }) => (sacks.includes(id) ? (postOf(setup).sacks.get(id) ?? []) : []))

/** The words of the recipe's stones, in their order. */
export const stonesOf = (setup: Setup, { stones }: Pick<Recipe, 'stones'>) =>
  stones.flatMap(({ word, weight }) => {
    const of = setup.words.find(({ id }) => id === word)
    return of ? [{ word: of, weight }] : []
  })

/** A letter as the scale gets it: one push a stone. */
export const pushes = (words: readonly Setup['words'][number][], { counts }: Pick<Letter, 'counts'>) =>
  words.map((word) => pushOf(word, counts.get(word.id)))

/** A letter is stopped above the line, in percent. */
export const stopped = (p: number, threshold: number): boolean => p > threshold / 100
