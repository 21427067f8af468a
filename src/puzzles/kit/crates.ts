/** Crates of examples for an auction: good ones hold a bit of everything, bad ones do not. Pure. */
import type { Random, Text } from '../../engine/index.ts'

/** Examples by class, each drawn once. */
export interface Stock<T> {
  /** So many of one class; fewer where there are no more. */
  take(of: number, many: number): T[]
  /** So many of all classes in turn. */
  mixed(many: number): T[]
}

export function stockOf<T>(byClass: readonly (readonly T[])[], random: Random): Stock<T> {
  const left = byClass.map((all) => random.shuffle(all))
  const take = (of: number, many: number) => left[of]?.splice(0, many) ?? []
  return {
    take,
    mixed(many) {
      const found: T[] = []
      let empty = 0
      for (let of = 0; found.length < many && empty < left.length; of = (of + 1) % left.length) {
        const [one] = take(of, 1)
        empty = one === undefined ? empty + 1 : 0
        if (one !== undefined) found.push(one)
      }
      return random.shuffle(found)
    },
  }
}

/** Classes from the one with the most examples on. */
export const largest = (byClass: readonly (readonly unknown[])[]): number[] =>
  byClass
    .map((all, of) => ({ of, many: all.length }))
    .sort((a, b) => b.many - a.many)
    .map(({ of }) => of)

/** Crates are called by numbers: what is in one is to be looked at. */
export const crateName = (n: number): Text => ({
  en: `Crate ${n}`,
  'zh-Hant': `${n} 號箱`,
  'zh-Hans': `${n} 号箱`,
})
