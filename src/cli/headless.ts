/** One attempt without a screen, by the same function as the page's worker. */
import type { Attempting, Level } from '../engine/index.ts'
import { attemptHere } from '../learn/attemptHere.ts'
import { runProgram } from '../sandbox/node.ts'
import { library } from './library.ts'

const never = new AbortController().signal

/** The trained model, if the attempt kept one, is thrown away at once: nobody is here to ask it anything. */
export async function attemptHeadless(level: Level, recipe: unknown): Promise<Attempting> {
  const attempted = await attemptHere(level, recipe, {
    data: library,
    report: () => {},
    signal: never,
    program: runProgram,
  })
  if (attempted.ok) attempted.mind?.dispose()
  return attempted
}
