import type { Tools } from '../../engine/index.ts'
import type { Cases } from './cases.ts'
import type { Recipe, Setup } from './schema.ts'

/** What every `worlds/<world>/cases.ts` exports: the level's cases, visible first, all made from its seed. */
export interface CasesOfWorld {
  /** With signs, the same cases, met with a sensor that was trained by them. */
  readonly cases: (setup: Setup, tools: Tools, signs?: Recipe['signs']) => Cases | Promise<Cases>
}

const files = import.meta.glob<CasesOfWorld>('./worlds/*/cases.ts')
const made = new Map<string, Promise<Cases>>()

/**
 * A player tries a program many times on the same cases, so they are made once; the same setup and seed always give the
 * same ones.
 */
export function casesOf(setup: Setup, tools: Tools, signs?: Recipe['signs']): Promise<Cases> {
  const key = `${tools.random.fork('cases').next()} ${JSON.stringify([setup, signs])}`
  const before = made.get(key)
  if (before) return before
  const making = makeCases(setup, tools, signs)
  made.set(key, making)
  making.catch(() => made.delete(key))
  return making
}

async function makeCases(setup: Setup, tools: Tools, signs: Recipe['signs']): Promise<Cases> {
  const load = files[`./worlds/${setup.world}/cases.ts`]
  if (!load) throw new Error(`The world ${setup.world} has no cases.`)
  return (await load()).cases(setup, tools, signs)
}
