/** The sandbox's only script in Node: the same work, in a worker thread, for the command line and the proofs. */
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { Compiled } from './javascript.ts'
import type { Job, Told } from './protocol.ts'
import { work } from './work.ts'

const port = parentPort
const job: Job = workerData

// Without it, MicroPython's module takes the place for a browser's worker.
Reflect.deleteProperty(globalThis, 'process')

if (port) {
  const post = port.postMessage.bind(port)
  const tell = (told: Told) => post(told)
  work(job, (text) => runInThisContext(text) as Compiled, tell).catch((error: unknown) =>
    tell({ type: 'broken', message: error instanceof Error ? `${error.stack}` : String(error) }),
  )
}
