/**
 * Starting the sandbox's script in a worker thread. V8 takes up to a fifth of a second to read and compile it, each time anew,
 * and longer than most programs run. What it has made of it is kept, from a worker that was given no program, and later
 * workers take it over.
 */
import { Worker } from 'node:worker_threads'

/** What a worker is told beside its job. */
export interface Script {
  readonly text: string
  /** What V8 made of the text. */
  readonly compiled?: Uint8Array
}

/** The script as a function, so that it finds `require` and has no global names. */
const around = (text: string) => `(function (require) {${text}\n})`

/** Runs in the worker: the script, with what was kept of it. */
export const startScript = `{
  const { Script } = require('node:vm')
  const { text, compiled } = require('node:worker_threads').workerData.script
  new Script(text, { cachedData: compiled }).runInThisContext()(require)
}`

const keepScript = `{
  const { Script } = require('node:vm')
  const { parentPort, workerData } = require('node:worker_threads')
  const script = new Script(workerData.script.text)
  script.runInThisContext()(require)
  parentPort.postMessage({ compiled: script.createCachedData() })
}`

const known = new Map<string, { readonly plain: Script; kept?: Promise<Script> }>()

/** The script as it is, the first time; from the second on with what was made of it. */
export async function readScript(script: string): Promise<Script> {
  const one = known.get(script)
  if (one) {
    one.kept ??= compile(one.plain)
    return one.kept
  }
  const plain = { text: around(script) }
  known.set(script, { plain })
  return plain
}

function compile(script: Script): Promise<Script> {
  return new Promise((resolve) => {
    const worker = new Worker(keepScript, { eval: true, execArgv: [], workerData: { script } })
    const end = (one: Script) => {
      resolve(one)
      void worker.terminate()
    }
    // The script also says that it was given no job.
    worker.on('message', ({ compiled }: Partial<Script>) => {
      if (compiled) end({ ...script, compiled })
    })
    worker.on('error', () => end(script))
  })
}
