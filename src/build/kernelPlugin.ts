/**
 * Compiles the AssemblyScript kernel (src/learn/kernel/assembly) whenever the project is built, served or tested, and
 * hands its bytes to the program as the module `virtual:kernel`. Nothing generated is kept in the repository; the last
 * compilation is kept in node_modules/.cache, because the compiler takes a second or two.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:kernel'
const folder = fileURLToPath(new URL('../learn/kernel/assembly/', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/kernel/', import.meta.url))

/** One memory, imported; no runtime, no host functions; nothing of its own below the first kilobyte. */
const options = [
  '-O3',
  '--runtime=stub',
  '--noAssert',
  '--importMemory',
  '--initialMemory=1',
  '--lowMemoryLimit=1024',
  '--use=abort=',
  '--enable=simd',
]

export function kernelPlugin(): Plugin {
  return {
    name: 'kernel',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return
      for (const file of Object.keys(sources())) this.addWatchFile(join(folder, file))
      const wasm = await compile(sources())
      return `export default ${JSON.stringify(Buffer.from(wasm).toString('base64'))}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return
      const module = server.moduleGraph.getModuleById(`\0${name}`)
      return module ? [module] : []
    },
  }
}

/** One AssemblyScript file. */
export function readAssembly(file: URL): string {
  return readFileSync(file, 'utf8')
}

/** The kernel's source files by name. */
export function sources(): Record<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** Compiles the given sources, `index.ts` first among them, to WebAssembly. */
export async function compile(files: Record<string, string>): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([options, files]))
    .digest('hex')
    .slice(0, 16)
  const kept = join(cache, `${key}.wasm`)
  try {
    return readFileSync(kept)
  } catch {
    // Not compiled yet.
  }
  const { default: asc } = await import('assemblyscript/asc')
  let wasm: Uint8Array | undefined
  const { error, stderr } = await asc.main(['index.ts', '--outFile=kernel.wasm', ...options], {
    readFile: (file: string) => files[file] ?? null,
    writeFile: (file: string, content: Uint8Array | string) => {
      if (file === 'kernel.wasm' && typeof content !== 'string') wasm = content
    },
    listFiles: () => [],
  })
  if (error || !wasm) throw new Error(`The kernel does not compile.\n${stderr.toString()}`)
  mkdirSync(cache, { recursive: true })
  // Renamed into place, so that two builds at once never read half a file.
  writeFileSync(`${kept}.${process.pid}`, wasm)
  renameSync(`${kept}.${process.pid}`, kept)
  return wasm
}
