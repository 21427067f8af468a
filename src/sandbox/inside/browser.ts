/**
 * The first and only script of a sandbox worker in the page. It takes its private port from the first message,
 * keeps it to itself, and closes every other door before a program runs.
 */
import type { Compiled } from './javascript.ts'
import type { Job, Told } from './protocol.ts'
import { work } from './work.ts'

/** The few names of a worker's scope that are used here. */
interface Scope extends Record<string, unknown> {
  onmessage: ((event: MessageEvent<Job>) => void) | null
  importScripts(url: string): void
  postMessage(message: string): void
}

const scope = globalThis as unknown as Scope
const { createObjectURL, revokeObjectURL } = URL
const BlobHere = Blob
const importScriptsHere = scope.importScripts.bind(scope)

scope.onmessage = ({ data, ports: [port] }) => {
  scope.onmessage = null
  if (!port) return
  const post = port.postMessage.bind(port)
  const tell = (told: Told) => post(told)
  work(data, compile, tell).catch((error: unknown) =>
    tell({ type: 'broken', message: error instanceof Error ? error.message : String(error) }),
  )
}
scope.postMessage('ready')

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
