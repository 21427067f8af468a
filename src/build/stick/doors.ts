/** Puts the stick's own files in place of those that start workers and fetch, in `learn`: each has its twin in `learn/stick`. */
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

const learn = normalizePath(fileURLToPath(new URL('../../learn/', import.meta.url)))
export const twins: readonly string[] = ['startWorker.ts', 'dataFiles.ts', 'backends.ts']

export function stickDoors(): Plugin {
  return {
    name: 'neon-harbour:stick-doors',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const name = source.split('/').at(-1) ?? ''
      if (!importer || !twins.includes(name)) return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found?.id === `${learn}${name}` ? `${learn}stick/${name}` : undefined
    },
  }
}
