import type { Random } from '../../engine/index.ts'

/**
 * Things in places, dealt anew: each place gets one of its own kind, from any place. As many of a kind stay wherever
 * they were many, so a level keeps its shape.
 */
export function dealtAnew<T>(
  places: readonly T[],
  kindOf: (thing: T) => string | undefined,
  random: Random,
): T[] {
  const waiting = new Map<string | undefined, T[]>()
  for (const thing of random.shuffle(places)) {
    const kind = kindOf(thing)
    waiting.set(kind, [...(waiting.get(kind) ?? []), thing])
  }
  return places.map((thing) => waiting.get(kindOf(thing))?.pop() ?? thing)
}

/** The same for measured things in two lists: who carries which values changes; all else of a place stays. */
export function valuesAnew<
  A extends { readonly values: V; readonly truth: string },
  B extends { readonly values: V; readonly truth: string },
  V,
>(known: readonly A[], unseen: readonly B[], random: Random): { readonly known: A[]; readonly unseen: B[] } {
  const all = dealtAnew([...known, ...unseen], ({ truth }) => truth, random)
  const values = (at: number, before: V) => all[at]?.values ?? before
  return {
    known: known.map((one, i) => ({ ...one, values: values(i, one.values) })),
    unseen: unseen.map((one, i) => ({ ...one, values: values(known.length + i, one.values) })),
  }
}

/** Another order; the names stay with the places, so that nobody knows by a name what they knew before. */
export function laidAnew<T extends { readonly id: string }>(places: readonly T[], random: Random): T[] {
  return random.shuffle(places).map((thing, i) => ({ ...thing, id: places[i]?.id ?? thing.id }))
}
