/**
 * What the sandbox does in Node, for the command line and the proofs: the same work as in the page, in a worker thread.
 */
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { Compiled } from './javascript.ts'
import type { Job, Told } from './protocol.ts'
import { type Surroundings, work } from './work.ts'

export function listen(has: Surroundings = {}): void {
  const port = parentPort
  if (port) begin(workerData, port.postMessage.bind(port), has)
}

function begin(job: Job, tell: (told: Told) => void, has: Surroundings): void {
  // Without it, MicroPython's module takes the place for a browser's worker.
  Reflect.deleteProperty(globalThis, 'process')
  work(job, (text) => runInThisContext(text) as Compiled, tell, has).catch((error: unknown) =>
    tell({ type: 'broken', message: error instanceof Error ? `${error.stack}` : String(error) }),
  )
}
