import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { readScript, type Script, startScript } from '../../src/sandbox/readScript.ts'

/** Says what it was told, and whether a function that ran when the script was read is still there as it was written. */
const script = `const { parentPort, workerData } = require('node:worker_threads')
function twice(n) { return 2 * n }
const four = twice(2)
if (workerData.job) parentPort.postMessage([workerData.job, four, String(twice), typeof twice, globalThis.twice])`

function answer(script: Script, job: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(startScript, { eval: true, execArgv: [], workerData: { script, job } })
    worker.on('error', reject)
    worker.on('message', (said) => worker.terminate().then(() => resolve(said)))
  })
}

test('a script is read as it is once, then taken over as it was compiled, and does the same for every job', async () => {
  const [first, second] = [await readScript(script), await readScript(script)]
  expect(first.compiled).toBeUndefined()
  expect(second.compiled?.length).toBeGreaterThan(0)
  expect(await readScript(script)).toBe(second)
  const said = ['function twice(n) { return 2 * n }', 'function', undefined]
  expect(await answer(first, 'one')).toEqual(['one', 4, ...said])
  expect(await answer(second, 'two')).toEqual(['two', 4, ...said])
})

test('a script that fails when it is read without a job is used as it is', async () => {
  const broken = 'throw new Error("no job")'
  await readScript(broken)
  expect((await readScript(broken)).compiled).toBeUndefined()
})
