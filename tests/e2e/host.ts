/**
 * A host as a school's or a public one: serves the finished build zipped, answers 404 for what it does not have (where
 * `npm start` shows its page), and can be given another version of a file, or taken away.
 */
import { createServer } from 'node:http'
import { contentOf, headersOf, isZipped, pathAsked, zip } from './builtFiles.ts'
import { listening } from './listening.ts'

export { built } from './builtFiles.ts'

export interface Host {
  readonly address: string
  /** Paths under the build, as they were asked for. */
  readonly asked: readonly string[]
  /** Serves this text in a file's place from now on; undefined: the file is gone. */
  replace(path: string, text: string | undefined): void
  /** Leaves whoever asks for this without an answer. */
  hold(path: string): void
  close(): Promise<void>
}

export async function openHost(): Promise<Host> {
  const replaced = new Map<string, string | undefined>()
  const zipped = new Map<string, Buffer>()
  const asked: string[] = []
  const held = new Set<string>()

  function currentOf(path: string): Buffer | undefined {
    if (!replaced.has(path)) return contentOf(path)
    const text = replaced.get(path)
    return text === undefined ? undefined : Buffer.from(text)
  }

  function zippedOf(path: string, content: Buffer): Buffer {
    if (replaced.has(path)) return zip(content)
    const kept = zipped.get(path) ?? zip(content)
    zipped.set(path, kept)
    return kept
  }

  const server = createServer((request, response) => {
    const path = pathAsked(request.url)
    asked.push(path)
    if (held.has(path)) return
    const content = currentOf(path)
    if (!content) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
      return
    }
    const small = isZipped(path, request.headers['accept-encoding'])
    response.writeHead(200, headersOf(path, small))
    if (request.method === 'HEAD') response.end()
    else response.end(small ? zippedOf(path, content) : content)
  })
  const port = await listening(server, 'localhost')
  return {
    address: `http://localhost:${port}/`,
    asked,
    replace: (path, text) => void replaced.set(path, text),
    hold: (path) => void held.add(path),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
