import type { Measures } from '../../engine/index.ts'

/** Of a setup, what decides what is measured. */
interface Offers {
  readonly toolbox?: readonly string[] | undefined
}

/** What every `worlds/<world>/facts.ts` says: what a level of that world may ask for. */
export interface Facts {
  /** Lecture demos, by the names that cards use. */
  readonly demos: readonly string[]
  /** Whether there are blocks for the world's functions. */
  readonly blocks?: true
  /** Whether it gives a program examples to learn from, over which it passes again and again. */
  readonly examples?: true
  /** Signs that its sensor reads, and that a player may have drawn for it elsewhere. */
  readonly signs?: readonly string[]
  /** How many cases each one of `visible` and `hidden` stands for; 1 unless said. */
  readonly each?: number
  /** What is measured beside the cases that passed. */
  readonly measures?: (offers: Offers) => Measures
}

const files = import.meta.glob<{ readonly facts: Facts }>('./worlds/*/facts.ts', { eager: true })

const all = new Map(Object.entries(files).map(([path, { facts }]) => [path.split('/').at(-2) ?? path, facts]))

export const worldNames: readonly string[] = [...all.keys()].sort()

/** Facts of a world; none, where a level was not yet checked and names one that is not. */
export const factsOf = (world: string): Facts => all.get(world) ?? { demos: [] }
