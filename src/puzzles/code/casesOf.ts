import type { Tools } from '../../engine/index.ts'
import type { Cases } from './cases.ts'
import type { Setup } from './schema.ts'

/** What every `worlds/<world>/cases.ts` exports: the level's cases, visible first, all made from its seed. */
export interface CasesOfWorld {
  readonly cases: (setup: Setup, tools: Tools) => Cases | Promise<Cases>
}

const files = import.meta.glob<CasesOfWorld>('./worlds/*/cases.ts')
const made = new Map<string, Promise<Cases>>()

/**
 * A player tries a program many times on the same cases, so they are made once; the same setup and seed always give the
 * same ones.
 */
export function casesOf(setup: Setup, tools: Tools): Promise<Cases> {
  const key = `${tools.random.fork('cases').next()} ${JSON.stringify(setup)}`
  const before = made.get(key)
  if (before) return before
  const making = makeCases(setup, tools)
  made.set(key, making)
  making.catch(() => made.delete(key))
  return making
}

async function makeCases(setup: Setup, tools: Tools): Promise<Cases> {
  const load = files[`./worlds/${setup.world}/cases.ts`]
  if (!load) throw new Error(`The world ${setup.world} has no cases.`)
  return (await load()).cases(setup, tools)
}
