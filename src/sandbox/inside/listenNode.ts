/** What the sandbox's worker thread does in Node: the same work as in the page, for the command line and the proofs. */
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { Compiled } from './javascript.ts'
import type { Kit } from './kit.ts'
import type { Job, Told } from './protocol.ts'
import { work } from './work.ts'

const port = parentPort
const job: Job = workerData

export function listen(kit?: Kit): void {
  // Without it, MicroPython's module takes the place for a browser's worker.
  Reflect.deleteProperty(globalThis, 'process')
  if (!port) return
  const post = port.postMessage.bind(port)
  const tell = (told: Told) => post(told)
  work(job, (text) => runInThisContext(text) as Compiled, tell, { kit }).catch((error: unknown) =>
    tell({ type: 'broken', message: error instanceof Error ? `${error.stack}` : String(error) }),
  )
}
