/**
 * Vite's manifest tells which source became which file, but leaves out what workers are made of. This writes the same
 * for them, `.vite/NAME.worker.json` beside Vite's own, so that sizes can be reckoned without guessing from names.
 */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

export function workerManifest(): Plugin {
  return {
    name: 'neon-harbour:worker-manifest',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const entry = chunks.find((chunk) => chunk.isEntry)
      if (!entry) return
      const manifest = Object.fromEntries(
        chunks.map((chunk) => [
          chunk.facadeModuleId ? sourceOf(chunk.facadeModuleId) : `_${chunk.fileName}`,
          { file: chunk.fileName, imports: chunk.imports, dynamicImports: chunk.dynamicImports },
        ]),
      )
      this.emitFile({
        type: 'asset',
        fileName: `.vite/${entry.name}.worker.json`,
        source: JSON.stringify(manifest, null, 2),
      })
    },
  }
}

const sourceOf = (id: string) => relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')
