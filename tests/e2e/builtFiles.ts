/** The finished build as a host hands it out: zipped where that helps, kept for ever where the name holds the content's hash. */
import { readFileSync } from 'node:fs'
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

/** The path under the build that an address asks for. */
export function pathAsked(url: string | undefined): string {
  const { pathname } = new URL(url ?? '/', 'http://localhost')
  return normalize(decodeURIComponent(pathname)).slice(1) || 'index.html'
}

/** Undefined: there is no such file. */
export function contentOf(path: string): Buffer | undefined {
  if (path.startsWith('.')) return undefined
  try {
    return readFileSync(join(dist, path))
  } catch {
    return undefined
  }
}

export const isZipped = (path: string, accepted: unknown) =>
  !packed.test(path) && /gzip/.test(String(accepted))

export const zip = (content: Buffer) => gzipSync(content, { level: 9 })

export const headersOf = (path: string, zipped: boolean): Record<string, string> => ({
  'content-type': types[extname(path)] ?? 'application/octet-stream',
  'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  // As a public host's: a frame without an origin may read it too.
  'access-control-allow-origin': '*',
  ...(zipped && { 'content-encoding': 'gzip' }),
})

/** A file of the finished build, as text. */
export const built = (path: string) => readFileSync(join(dist, path), 'utf8')
