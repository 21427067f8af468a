/**
 * What greedy programs end by, on the levels where they were tried, all cases and the judging out here included: it is what
 * they did, never the machine's fault, and little is written down of it. What they cost in a browser: `npm run bench -- greedy`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { library } from '../../src/cli/library.ts'
import type { ProgramRun } from '../../src/engine/index.ts'
import { attemptHere } from '../../src/learn/attemptHere.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { runProgram } from '../../src/sandbox/node.ts'
import { attacks, type Greedy, lent } from '../fixtures/greedy.ts'
import { root } from '../levels/files.ts'

async function runsOf({ level, language, source, tensorflow }: Greedy): Promise<readonly ProgramRun[]> {
  const file = join(root, `levels/${level[0]}/${level}.json`)
  const text = readFileSync(file, 'utf8')
  const parsed = parseLevel(tensorflow ? lent(text) : text, { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(`${level} is not valid`)
  const recipe = { language, blocks: [], loose: [], python: '', javascript: '', [language]: source }
  let runs: readonly ProgramRun[] = []
  const attempted = await attemptHere(parsed.level, recipe, {
    data: library,
    report: () => {},
    signal: new AbortController().signal,
    async program(request, signal) {
      runs = await runProgram(request, signal)
      return runs
    },
  })
  if (!attempted.ok) throw new Error(JSON.stringify(attempted.why))
  expect(attempted.outcome.stars).toBe(0)
  return runs
}

/** Variables written down of all cases. */
const written = (runs: readonly ProgramRun[]) =>
  runs
    .flatMap(({ lines }) => lines)
    .reduce((sum, { set, held = {} }) => sum + Object.keys(set).length + Object.keys(held).length, 0)

test.each(attacks)('$language: $name', async (one) => {
  const runs = await runsOf(one)
  for (const { stop } of runs) expect(one.ends).toContain(stop?.code)
  expect(written(runs)).toBeLessThan(24_000)
})
