/**
 * What the sandbox does in Node, for the command line and the proofs: the same work as in the page, in a worker thread,
 * or in a process of its own that is allowed nothing.
 */
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { Compiled } from './javascript.ts'
import type { Kit } from './kit.ts'
import type { Job, Told } from './protocol.ts'
import { work } from './work.ts'

export function listen(kit?: Kit): void {
  const port = parentPort
  if (port) return begin(workerData, port.postMessage.bind(port), kit)
  const alone = process
  const send = alone.send?.bind(alone)
  if (!send) throw new Error('Nobody is there to hear.')
  alone.once('message', (job: Job) => begin(job, (told) => void send(told), kit))
}

function begin(job: Job, tell: (told: Told) => void, kit: Kit | undefined): void {
  // Without it, MicroPython's module takes the place for a browser's worker.
  Reflect.deleteProperty(globalThis, 'process')
  work(job, (text) => runInThisContext(text) as Compiled, tell, { kit }).catch((error: unknown) =>
    tell({ type: 'broken', message: error instanceof Error ? `${error.stack}` : String(error) }),
  )
}
