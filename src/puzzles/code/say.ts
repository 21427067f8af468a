import type { ApiWord } from '../../coding/apiWord.ts'
import type { Mistake } from '../../coding/mistakes/mistake.ts'
import type { Lang } from '../../engine/index.ts'

/** How a world's own events are told, by type. */
export type SayEvents<E extends { readonly type: string }> = {
  readonly [K in E['type']]: (event: Extract<E, { type: K }>, lang: Lang) => string
}

/** How a world's own verdicts are told, by code. */
export type SayVerdicts<V extends { readonly code: string }> = {
  readonly [K in V['code']]: (verdict: Of<V, K>, lang: Lang) => string
}

/** The member of a union that has this code, even where two codes share a member. */
type Of<V, K> = V extends { readonly code: infer C } ? (K extends C ? V : never) : never

type Say = (what: never, lang: Lang) => string

/** What every `worlds/<world>/words.ts` exports. */
interface WordsOfWorld {
  readonly api: readonly ApiWord[]
  readonly events: Readonly<Record<string, Say>>
  readonly verdicts: Readonly<Record<string, Say>>
  /** What the world refuses, explained. */
  readonly mistakes?: readonly Mistake[]
  /** What is said of a case as it opens, after its number. */
  readonly opening?: Say
}

const files = import.meta.glob<WordsOfWorld>('./worlds/*/words.ts', { eager: true })
const all = Object.values(files)

export const wordsOfWorld = (world: string): WordsOfWorld | undefined => files[`./worlds/${world}/words.ts`]
export const sayEvents: Readonly<Record<string, Say>> = Object.assign({}, ...all.map(({ events }) => events))
export const sayVerdicts: Readonly<Record<string, Say>> = Object.assign(
  {},
  ...all.map(({ verdicts }) => verdicts),
)
export const worldMistakes: readonly Mistake[] = all.flatMap(({ mistakes = [] }) => mistakes)
