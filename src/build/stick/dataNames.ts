/** `virtual:dataNames`: what lies in `assets/data` for levels, by name, so that a worker can know it without carrying it. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:dataNames'
const folder = fileURLToPath(new URL('../../../assets/data/', import.meta.url))

export function dataNames(): Plugin {
  return {
    name: 'neon-harbour:data-names',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined
      const names = readdirSync(folder).filter((file) => /\.(csv|bin|json|txt)$/.test(file))
      return `export const names = ${JSON.stringify(names)}`
    },
  }
}
