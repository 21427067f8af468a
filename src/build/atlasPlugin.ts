import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, runnerImport } from 'vite'
import { drawSheet } from './sheet.ts'

/**
 * Gives every puzzle kind its pictures: reads the names in `src/puzzles/<kind>/art.ts`, draws them from Fluent Emoji
 * Flat on one sheet, and serves `virtual:atlases`, a map from kind to a lazily loaded `{ image, cell, width, height, frames }`.
 * Where a kind's worlds list pictures, each has a sheet of its own, `<kind>/<world>`, with the kind's pictures on it too.
 * Sheets are kept in node_modules/.cache, so only changed ones are drawn again.
 */
export function atlasPlugin(): Plugin {
  const all = 'virtual:atlases'
  const one = 'virtual:atlas/'
  let root = ''
  const artFiles = (name: string) => {
    const [kind = '', world] = name.split('/')
    const folder = join(root, 'src/puzzles', kind)
    return [join(folder, 'art.ts'), ...(world ? [join(folder, 'worlds', world, 'art.ts')] : [])]
  }
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
        const sheets = sheetNames(join(root, 'src/puzzles'))
        return `export const atlases = {${sheets
          .map((kind) => `${JSON.stringify(kind)}: () => import(${JSON.stringify(one + kind)})`)
          .join(',')}}`
      }
      if (!id.startsWith(`\0${one}`)) return undefined
      const name = id.slice(one.length + 1)
      const names: string[] = []
      for (const file of artFiles(name)) {
        this.addWatchFile(file)
        const { module } = await runnerImport<{ art: readonly string[] }>(file, {
          configFile: false,
          root,
          logLevel: 'error',
        })
        names.push(...module.art)
      }
      const { file, cell, width, height, frames } = await drawSheet(
        name,
        [...new Set(names)],
        join(root, 'node_modules/.cache/atlas'),
      )
      return [
        `import image from ${JSON.stringify(normalizePath(file))}`,
        `export const atlas = { image, cell: ${cell}, width: ${width}, height: ${height}, frames: ${JSON.stringify(frames)} }`,
      ].join('\n')
    },
  }
}

function sheetNames(puzzles: string): string[] {
  return withArt(puzzles).flatMap((kind) => {
    const worlds = withArt(join(puzzles, kind, 'worlds'))
    return worlds.length > 0 ? worlds.map((world) => `${kind}/${world}`) : [kind]
  })
}

function withArt(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((one) => existsSync(join(folder, one, 'art.ts')))
    .sort()
}
