/** Where the machines lie on the disk, for the command line and the build. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { MachineName } from './machines.ts'

export function fileOf(name: MachineName): URL {
  if (name === 'micropython') return new URL('../../assets/micropython/micropython.wasm', import.meta.url)
  return pathToFileURL(createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))
}
