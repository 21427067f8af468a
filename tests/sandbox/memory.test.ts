/** A case's memory: as much as the first case had, and nothing of what another left in it. */
import { expect, test } from 'vitest'
import type { ProgramLanguage } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 100_000, together: 300_000, fuel: 30_000_000, depth: 300, output: 5000, calls: 500 }

test.each([
  ['python', 'a = [1] * 3000000\nprint(len(a))', '3000000\n'],
  ['javascript', 'const a = "x".repeat(4e6) + 1\nconst b = a + 2\nprint(b.length)', '4000002\n'],
] as const)(
  'each case in %s may take as much memory as the first: %j',
  async (language: ProgramLanguage, source, printed) => {
    const cases = Array.from({ length: 4 }, () => ({ input: {}, seed: 1, trace: false }))
    const runs = await runProgram({ language, source, world: 'plain', cases, limits })
    expect(runs.map((run) => run.stop ?? run.printed)).toEqual(cases.map(() => printed))
  },
)
