/// <reference path="./virtual.d.ts" />
/** Runs programs from the command line and in the proofs: the browser's sandbox script, in a worker thread. */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { ProgramRun, RunProgram } from '../engine/index.ts'
import { follow } from './follow.ts'
import type { Job } from './inside/protocol.ts'
import { fileOf } from './machineFiles.ts'
import type { MachineName } from './machines.ts'
import { meter } from './meter.ts'
import { machineOf, prepare } from './prepare.ts'
import { readScript, startScript } from './readScript.ts'

export const runProgram: RunProgram = async (request, signal) => {
  const { language, world, tensorflow, cases, limits } = request
  const prepared = await prepare(request)
  if (!prepared.ok) return cases.map(() => unread(prepared.stop))
  const { default: text } = await (tensorflow && language === 'javascript'
    ? import('virtual:sandbox/nodeTensorflow')
    : import('virtual:sandbox/node'))
  const script = await readScript(text)
  const { plain, traced, explain } = prepared
  const runs = machineOf(request)
  const job: Job = {
    language,
    plain,
    traced,
    world,
    cases,
    limits,
    ...(runs && { runs, machine: await machine(runs) }),
  }
  return follow(
    job,
    (one, tell) => {
      const worker = new Worker(startScript, {
        eval: true,
        // Nothing else is loaded there: what a test runner puts into processes would miss the globals that go.
        execArgv: [],
        workerData: { ...one, script },
        resourceLimits: { maxOldGenerationSizeMb: 256 },
      })
      worker.on('message', tell)
      worker.on('error', () => tell({ type: 'died' }))
      return () => void worker.terminate()
    },
    { signal, explain },
  )
}

const compiled = new Map<MachineName, Promise<WebAssembly.Module>>()

function machine(name: MachineName): Promise<WebAssembly.Module> {
  const known = compiled.get(name)
  if (known) return known
  const made = readFile(fileOf(name)).then((bytes) => WebAssembly.compile(meter(bytes)))
  compiled.set(name, made)
  return made
}

function unread(stop: NonNullable<ProgramRun['stop']>): ProgramRun {
  return { calls: [], value: undefined, printed: '', steps: 0, lines: [], stop }
}
