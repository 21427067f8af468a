/// <reference path="./virtual.d.ts" />
/** Runs programs from the command line and in the proofs: the browser's sandbox script, in a worker thread. */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { ProgramRun, RunProgram } from '../engine/index.ts'
import { worlds } from '../puzzles/code/worlds/index.ts'
import { follow } from './follow.ts'
import type { Job, Told } from './inside/protocol.ts'
import { meter } from './meter.ts'
import { prepare } from './prepare.ts'

const wasm = new URL('../../assets/micropython/micropython.wasm', import.meta.url)

export const runProgram: RunProgram = async (
  { language, source, world, tensorflow, cases, limits },
  signal,
) => {
  const entry = worlds[world]?.entry?.name
  const prepared = await prepare(language, source, entry)
  if (!prepared.ok) return cases.map(() => unread(prepared.stop))
  const { default: script } = await (tensorflow && language === 'javascript'
    ? import('virtual:sandbox/nodeTensorflow')
    : import('virtual:sandbox/node'))
  const job: Job = {
    language,
    plain: prepared.plain,
    traced: prepared.traced,
    world,
    cases,
    limits,
    ...(language === 'python' && { machine: await machine() }),
  }
  return follow(
    job,
    (one, tell) => {
      const worker = new Worker(script, {
        eval: true,
        // Nothing else is loaded there: what a test runner puts into processes would miss the globals that go.
        execArgv: [],
        workerData: one,
        resourceLimits: { maxOldGenerationSizeMb: 256 },
      })
      worker.on('message', (told: Told) => tell(told))
      worker.on('error', () => tell({ type: 'died' }))
      return () => void worker.terminate()
    },
    signal,
  )
}

let compiled: Promise<WebAssembly.Module> | undefined

function machine(): Promise<WebAssembly.Module> {
  compiled ??= readFile(wasm).then((bytes) => WebAssembly.compile(meter(bytes)))
  return compiled
}

function unread(stop: NonNullable<ProgramRun['stop']>): ProgramRun {
  return { calls: [], value: undefined, printed: '', steps: 0, lines: [], stop }
}
