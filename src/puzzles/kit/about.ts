import type { RunEvent } from '../../engine/index.ts'

/** What a level's quips may name of an answered case: its class and the class it was given, by the level's names. */
export function aboutCase(
  classes: readonly string[],
  event: RunEvent & { readonly truth?: number; readonly answer?: number },
): Readonly<Record<string, string>> | undefined {
  const truth = event.truth === undefined ? undefined : classes[event.truth]
  const answer = event.answer === undefined ? undefined : classes[event.answer]
  return truth === undefined || answer === undefined ? undefined : { truth, answer }
}
