/**
 * Bundles the script of the player's-program sandbox into one text, `virtual:sandbox/browser` and
 * `virtual:sandbox/node` (and, with TensorFlow.js, the same with `Tensorflow` behind): an opaque-origin frame may load nothing, so the whole script is handed to it as text.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { fileOf } from '../sandbox/machineFiles.ts'
import { isMachine, type MachineName } from '../sandbox/machines.ts'
import { meter } from '../sandbox/meter.ts'
import { kernelPlugin } from './kernelPlugin.ts'
import { worldsPlugin } from './worldsPlugin.ts'

const name = /^virtual:sandbox\/((?:browser|node)(?:Tensorflow)?|browserMachines|micropython|quickjs)$/
const folder = fileURLToPath(new URL('../sandbox/inside/', import.meta.url))

export function sandboxPlugin(): Plugin {
  return {
    name: 'sandbox',
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const [, place] = name.exec(id.replace('\0', '')) ?? []
      if (!place) return
      if (isMachine(place)) return `export { default } from ${JSON.stringify(`${meteredMachine(place)}?url`)}`
      const { text, files } = await sandboxScript(place)
      for (const file of files) this.addWatchFile(file)
      return `export default ${JSON.stringify(text)}`
    },
  }
}

/** One of the sandbox's scripts, in a function of its own, so that no name in it is a global one. */
export async function sandboxScript(place: string): Promise<{ text: string; files: string[] }> {
  const { text, files } = await bundle(`${folder}${place}.ts`, place.startsWith('node'))
  return { text: `(()=>{${text}\n})()`, files }
}

/** A machine with a meter put in, as a file that the build can take up. */
function meteredMachine(name: MachineName): string {
  const original = fileOf(name)
  const folder = fileURLToPath(new URL('../../node_modules/.cache/sandbox/', import.meta.url))
  const file = `${folder}${name}.wasm`
  mkdirSync(folder, { recursive: true })
  // Renamed into place, so that two builds at once never read half a file.
  writeFileSync(`${file}.${process.pid}`, meter(readFileSync(original)))
  renameSync(`${file}.${process.pid}`, file)
  return file
}

async function bundle(entry: string, node: boolean): Promise<{ text: string; files: string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [placeless(), kernelPlugin(), worldsPlugin()],
    build: {
      write: false,
      target: 'es2022',
      minify: !node,
      modulePreload: false,
      lib: { entry, formats: [node ? 'cjs' : 'iife'], name: 'sandbox', fileName: 'sandbox' },
      rollupOptions: { external: /^(node:|module$|path$|url$|fs$|util$)/ },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The sandbox was not bundled.')
  const chunk = first.output[0]
  return { text: chunk.code, files: chunk.moduleIds.filter((id) => id.startsWith('/')) }
}

/** A machine's module asks where it came from; a script that is handed over as text came from nowhere. */
function placeless(): Plugin {
  return {
    name: 'placeless',
    transform: (code, id) =>
      id.includes('emscripten-module')
        ? code.replaceAll('import.meta.url', '"https://sandbox.invalid/"')
        : undefined,
  }
}
