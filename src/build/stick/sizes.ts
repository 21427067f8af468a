/** Says how large the folder became, and its largest parts. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export function printSizes(folder: string): Plugin {
  return {
    name: 'neon-harbour:stick-sizes',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => ({ name, bytes: statSync(join(parentPath, name)).size }))
          .sort((a, b) => b.bytes - a.bytes)
        const sum = files.reduce((all, { bytes }) => all + bytes, 0)
        const lines = [
          `${folder}: ${megabytes(sum)} in ${files.length} files; open its index.html. The largest:`,
          ...files.slice(0, 8).map(({ name, bytes }) => `${megabytes(bytes).padStart(9)}  ${name}`),
        ]
        process.stdout.write(`${lines.join('\n')}\n`)
      },
    },
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
