/**
 * Gathers the worlds that programs act on, `src/puzzles/<kind>/worlds/<world>/world.ts`, as `virtual:worlds`: the
 * sandbox runs them and knows no kind.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

const name = 'virtual:worlds'
const puzzles = fileURLToPath(new URL('../puzzles/', import.meta.url))

export function worldsPlugin(): Plugin {
  return {
    name: 'worlds',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return
      const files = worldFiles()
      return [
        ...files.map(({ file }, i) => `import { world as world${i} } from ${JSON.stringify(file)}`),
        `export const worlds = {${files.map(({ world }, i) => `${JSON.stringify(world)}: world${i}`).join(', ')}}`,
      ].join('\n')
    },
  }
}

function worldFiles(): { world: string; file: string }[] {
  return folders(puzzles)
    .map((kind) => join(puzzles, kind, 'worlds'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      folders(folder).map((world) => ({ world, file: normalizePath(join(folder, world, 'world.ts')) })),
    )
    .filter(({ file }) => existsSync(file))
}

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
