import type { RunEvent } from '../../engine/index.ts'

/** Classes by their names, or by the ids that a level gives them. */
type Classes = readonly (string | { readonly id: string })[]

/** What a level's quips may name of an answered case: its class and the class it was given, by the level's names. */
export function aboutCase(
  classes: Classes,
  event: RunEvent & { readonly truth?: number; readonly answer?: number },
): Readonly<Record<string, string>> | undefined {
  const truth = named(classes, event.truth)
  const answer = named(classes, event.answer)
  return truth === undefined || answer === undefined ? undefined : { truth, answer }
}

function named(classes: Classes, at: number | undefined): string | undefined {
  const one = at === undefined ? undefined : classes[at]
  return typeof one === 'object' ? one.id : one
}
