/**
 * A static host as public ones are today: HTTP/2 on one encrypted connection, zipped (gzip, the least that all of them
 * do), what the browser calls urgent first; everything over one slow line. Keeps a log of what was asked for.
 */
import { createHash, X509Certificate } from 'node:crypto'
import { createSecureServer, type Http2ServerRequest } from 'node:http2'
import type { Socket } from 'node:net'
import { getCertificate } from '@vitejs/plugin-basic-ssl'
import { contentOf, headersOf, isZipped, pathAsked, zip } from '../../e2e/builtFiles.ts'
import { listening } from '../../e2e/listening.ts'
import { createLine, type LineSpeed } from './line.ts'

/** One file on its way, by the clock of `Date.now()`. */
export interface Carried {
  readonly path: string
  readonly bytes: number
  readonly urgency: number
  readonly asked: number
  begun?: number
  ended?: number
}

export interface SlowHost {
  readonly address: string
  readonly log: readonly Carried[]
  close(): Promise<void>
}

/** A certificate of our own, and how a browser is told to take it for a real one. */
export async function certificate(): Promise<{ readonly pem: string; readonly browserArgument: string }> {
  const pem = await getCertificate('node_modules/.cache/bench', 'Neon Harbour bench', ['localhost'])
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' })
  const hash = createHash('sha256').update(key).digest('base64')
  return { pem, browserArgument: `--ignore-certificate-errors-spki-list=${hash}` }
}

const zipped = new Map<string, Buffer>()

function zippedOf(path: string, content: Buffer): Buffer {
  const kept = zipped.get(path) ?? zip(content)
  zipped.set(path, kept)
  return kept
}

export async function openSlowHost(pem: string, speed: LineSpeed): Promise<SlowHost> {
  const line = createLine(speed)
  const log: Carried[] = []
  const sockets = new Set<Socket>()
  const clock = () => performance.timeOrigin + performance.now()
  const server = createSecureServer({ cert: pem, key: pem }, (request, response) => {
    const path = pathAsked(request.url)
    const found = contentOf(path)
    const small = found !== undefined && isZipped(path, request.headers['accept-encoding'])
    const content = small ? zippedOf(path, found) : (found ?? Buffer.from('Not found'))
    const { urgency, incremental } = priorityOf(request)
    const entry: Carried = { path, bytes: content.length, urgency, asked: clock() }
    log.push(entry)
    line.carry({
      content,
      urgency,
      incremental,
      begin() {
        if (response.stream.destroyed) return
        entry.begun = clock()
        response.writeHead(found ? 200 : 404, headersOf(path, small))
      },
      write: (part) => void (response.stream.destroyed || response.write(part)),
      end() {
        entry.ended = clock()
        if (!response.stream.destroyed) response.end()
      },
    })
  })
  // Browsers also open some that they then never speak on.
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const port = await listening(server, 'localhost')
  return {
    address: `https://localhost:${port}/`,
    log,
    close: () =>
      new Promise((resolve) => {
        line.close()
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** What RFC 9218 has in a request's `priority`: `u=1, i`; what is not said is 3, and whole. */
export function priorityOf({ headers }: Pick<Http2ServerRequest, 'headers'>) {
  const said = String(headers.priority ?? '')
  const [, urgency = '3'] = /u=([0-7])/.exec(said) ?? []
  return { urgency: Number(urgency), incremental: /(^|[\s,])i(=\?1)?($|[\s,])/.test(said) }
}
