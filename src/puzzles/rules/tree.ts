import { type Asks, type Case, majorities } from '../kit/tree.ts'
import type { Recipe, Setup } from './schema.ts'

/** A card as everything in this folder reads it. */
export interface Animal extends Case {
  readonly id: string
  readonly name: Setup['cards'][number]['name']
  readonly icon: string
}

export interface Yard {
  readonly animal: (id: string) => Animal
  /** Animals whose class is known, and those who come to the gate. */
  readonly yard: readonly Animal[]
  readonly gate: readonly Animal[]
}

const yards = new WeakMap<Setup, Yard>()

/** The level's animals with their answers; made once for each level. */
export function yardOf(setup: Setup): Yard {
  const known = yards.get(setup)
  if (known) return known
  const animals = new Map(
    setup.cards.map(({ id, name, icon, class: of, has }): [string, Animal] => {
      const yes = new Set(has.split(' '))
      const facts = setup.questions.map((question) => yes.has(question.id))
      return [id, { id, name, icon, class: setup.classes.findIndex((each) => each.id === of), facts }]
    }),
  )
  const animal = (id: string) => {
    const found = animals.get(id)
    if (!found) throw new Error(`rules: the level has no card "${id}"`)
    return found
  }
  const made = { animal, yard: setup.yard.map(animal), gate: setup.gate.map(animal) }
  yards.set(setup, made)
  return made
}

/** The player's questions by place, as indices. */
export function asksIn(setup: Setup, recipe: Recipe): Asks {
  return new Map(recipe.asks.map(({ at, ask }) => [at, setup.questions.findIndex(({ id }) => id === ask)]))
}

/** What every pen is called: as the player named it, or after most of those in it. */
export function namesIn(setup: Setup, recipe: Recipe): Map<string, number> {
  const names = majorities(yardOf(setup).yard, asksIn(setup, recipe), setup.classes.length)
  for (const { at, is } of recipe.names)
    if (names.has(at))
      names.set(
        at,
        setup.classes.findIndex(({ id }) => id === is),
      )
  return names
}

/** The questions that nobody was asked on the way to a place. */
export function unasked(setup: Setup, asks: Asks, at: string): number[] {
  const above = new Set([...at].map((_, depth) => asks.get(at.slice(0, depth))))
  return setup.questions.map((_, i) => i).filter((i) => !above.has(i))
}
