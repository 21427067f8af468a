/** The text of a file or of standing input, or a sentence why there is none: people name folders, devices and films too. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { cut, shown } from '../levels/shown.ts'
import { NotValid } from './notValid.ts'

/** Bytes: several times the longest text that is read at all. */
const most = 1_000_000

/** `-` is standard input. */
export function readText(name: string): string {
  const bytes = name === '-' ? readInput() : readFile(name)
  if (bytes.length > most) throw tooLarge(name)
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new NotValid(`${named(name)}: the file is saved as UTF-16. Save it as UTF-8`)
  // Whatever is not UTF-8 becomes a sign that the reader of the text refuses by its line and column.
  return new TextDecoder('utf-8').decode(bytes)
}

/** A name as a sentence may quote it. */
export const named = (name: string) =>
  /^[\p{L}\p{N}\p{P}\p{S} ]{1,200}$/u.test(name) ? name : cut(shown(name))

function readInput(): Uint8Array {
  try {
    return readAll(0)
  } catch (error) {
    throw new NotValid(`standard input cannot be read (${codeOf(error)})`)
  }
}

function readFile(name: string): Uint8Array {
  let file: number
  try {
    // A pipe that nobody writes to would hold whoever opens it.
    file = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    throw new NotValid(`${named(name)}: ${why(codeOf(error))}`)
  }
  try {
    const what = kindOf(fstatSync(file))
    if (what) throw new NotValid(`${named(name)}: this is ${what}, not a file. Name the JSON file itself`)
    if (fstatSync(file).size > most) throw tooLarge(name)
    return readAll(file)
  } catch (error) {
    throw error instanceof NotValid ? error : new NotValid(`${named(name)}: ${why(codeOf(error))}`)
  } finally {
    closeSync(file)
  }
}

/** Up to a byte more than is read at all. */
function readAll(file: number): Uint8Array {
  const bytes = new Uint8Array(most + 1)
  let length = 0
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

const tooLarge = (name: string) =>
  new NotValid(`${named(name)}: this is far larger than any level or recipe (${most} bytes at most)`)

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file: a part of its path is no folder'],
  ['EACCES', 'it may not be read'],
  ['EPERM', 'it may not be read'],
  ['EISDIR', 'this is a folder, not a file. Name the JSON file itself'],
  ['ENAMETOOLONG', 'no file has so long a name'],
  ['ELOOP', 'its link leads in a circle'],
  ['ENXIO', 'this is a device or a socket, not a file. Name the JSON file itself'],
  ['ERR_INVALID_ARG_VALUE', 'this is no name of a file'],
])
const why = (code: string) => reasons.get(code) ?? `it cannot be read (${code})`

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : String(error)
}
