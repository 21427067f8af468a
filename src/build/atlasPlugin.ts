import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, runnerImport } from 'vite'
import { drawSheet } from './sheet.ts'

/**
 * Gives every puzzle kind its pictures: reads the names in `src/puzzles/<kind>/art.ts`, draws them from Fluent Emoji
 * Flat on one sheet, and serves `virtual:atlases`, a map from kind to a lazily loaded `{ image, cell, width, height, frames }`.
 * Sheets are kept in node_modules/.cache, so only changed ones are drawn again.
 */
export function atlasPlugin(): Plugin {
  const all = 'virtual:atlases'
  const one = 'virtual:atlas/'
  let root = ''
  const artOf = (kind: string) => join(root, 'src/puzzles', kind, 'art.ts')
  return {
    name: 'neon-harbour:atlas',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === all || id.startsWith(one) ? `\0${id}` : undefined
    },
    async load(id) {
      if (id === `\0${all}`) {
        const kinds = kindsWithArt(join(root, 'src/puzzles'))
        return `export const atlases = {${kinds
          .map((kind) => `${JSON.stringify(kind)}: () => import(${JSON.stringify(one + kind)})`)
          .join(',')}}`
      }
      if (!id.startsWith(`\0${one}`)) return undefined
      const kind = id.slice(one.length + 1)
      this.addWatchFile(artOf(kind))
      const { module } = await runnerImport<{ art: readonly string[] }>(artOf(kind), {
        configFile: false,
        root,
        logLevel: 'error',
      })
      const { file, cell, width, height, frames } = await drawSheet(
        kind,
        module.art,
        join(root, 'node_modules/.cache/atlas'),
      )
      return [
        `import image from ${JSON.stringify(normalizePath(file))}`,
        `export const atlas = { image, cell: ${cell}, width: ${width}, height: ${height}, frames: ${JSON.stringify(frames)} }`,
      ].join('\n')
    },
  }
}

function kindsWithArt(puzzles: string): string[] {
  if (!existsSync(puzzles)) return []
  return readdirSync(puzzles)
    .filter((kind) => existsSync(join(puzzles, kind, 'art.ts')))
    .sort()
}
