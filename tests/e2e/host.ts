/**
 * A host as a school's or a public one: serves the finished build zipped, answers 404 for what it does not have (where
 * `npm start` shows its page), and can be given another version of a file, or taken away.
 */
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
}
/** What is small already. */
const packed = /\.(webp|png|woff2|webm|mp3)$/

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

/** A line that everything goes over: what it carries a second, and how long an answer is on its way, milliseconds. */
export interface Line {
  readonly bytesPerSecond: number
  readonly latency: number
}

export async function openHost(line?: Line): Promise<Host> {
  const send = line ? slowly(line) : (response: ServerResponse, content: Buffer) => response.end(content)
  const replaced = new Map<string, string | undefined>()
  const zipped = new Map<string, Buffer>()
  const asked: string[] = []
  const held = new Set<string>()

  function contentOf(path: string): Buffer | undefined {
    if (replaced.has(path)) {
      const text = replaced.get(path)
      return text === undefined ? undefined : Buffer.from(text)
    }
    try {
      return readFileSync(join(dist, path))
    } catch {
      return undefined
    }
  }

  function zippedOf(path: string, content: Buffer): Buffer {
    if (replaced.has(path)) return gzipSync(content)
    const kept = zipped.get(path) ?? gzipSync(content, { level: 9 })
    zipped.set(path, kept)
    return kept
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname)).slice(1) || 'index.html'
    asked.push(path)
    if (held.has(path)) return
    const content = path.startsWith('.') ? undefined : contentOf(path)
    if (!content) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
      return
    }
    const zip = !packed.test(path) && /gzip/.test(String(request.headers['accept-encoding']))
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      // As a public host's: a frame without an origin may read it too.
      'access-control-allow-origin': '*',
      ...(zip && { 'content-encoding': 'gzip' }),
    })
    if (request.method === 'HEAD') response.end()
    else void send(response, zip ? zippedOf(path, content) : content)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The host has no port.')
  return {
    address: `http://localhost:${at.port}/`,
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

/** Pieces of this many bytes take turns on the line, whichever answer they belong to. */
const piece = 4096

function slowly({ bytesPerSecond, latency }: Line) {
  /** When the line is free, by the clock: waiting never adds up. */
  let free = 0
  return async (response: ServerResponse, content: Buffer): Promise<void> => {
    await soon(latency)
    for (let from = 0; from < content.length; from += piece) {
      const part = content.subarray(from, from + piece)
      const now = performance.now()
      free = Math.max(now, free) + (part.length / bytesPerSecond) * 1000
      await soon(free - now)
      response.write(part)
    }
    response.end()
  }
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A file of the finished build, as text. */
export const built = (path: string) => readFileSync(join(dist, path), 'utf8')
