/**
 * What a sandbox worker in the page does. It may be told to start a machine first. It takes its private port from the
 * message that brings its job, keeps it to itself, and closes every other door before a program runs.
 */
import type { Compiled } from './javascript.ts'
import type { Booted } from './machines.ts'
import type { Job, Start, Told } from './protocol.ts'
import { type Surroundings, work } from './work.ts'

/** The few names of a worker's scope that are used here. */
interface Scope extends Record<string, unknown> {
  onmessage: ((event: MessageEvent<Job | Start>) => void) | null
  importScripts(url: string): void
  postMessage(message: string): void
}

const scope = globalThis as unknown as Scope
const { createObjectURL, revokeObjectURL } = URL
const BlobHere = Blob
const importScriptsHere = scope.importScripts.bind(scope)

let ready: Promise<Booted> | undefined
let working = false

/** Waits for the job. */
export function listen(has: Omit<Surroundings, 'ready'> = {}): void {
  scope.onmessage = ({ data, ports: [port] }) => {
    if (working) return
    if (!port) {
      if ('name' in data) ready = has.machines?.boot(data.name, data.machine, has.kit)
      ready?.catch(() => undefined)
      return
    }
    working = true
    const post = port.postMessage.bind(port)
    const tell = (told: Told) => post(told)
    work(data as Job, compile, tell, { ready, ...has }).catch((error: unknown) =>
      tell({ type: 'broken', message: error instanceof Error ? error.message : String(error) }),
    )
  }
  scope.postMessage('ready')
}

/** The content policy forbids `eval`; a script of one function comes in by its own address. */
function compile(text: string): Compiled {
  let compiled: unknown
  const name = '$nhTake'
  scope[name] = (value: unknown) => {
    compiled = value
  }
  const url = createObjectURL(new BlobHere([`${name}(${text})`], { type: 'text/javascript' }))
  try {
    importScriptsHere(url)
  } finally {
    revokeObjectURL(url)
    delete scope[name]
  }
  return compiled as Compiled
}
