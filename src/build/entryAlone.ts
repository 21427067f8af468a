/**
 * WebKit runs a worker's first file a second time when another file imports it: two desks then answer in turn, and
 * what one begins the other never hears of. So nothing that is shared may end up in that file; the build fails if it does.
 */
import type { Plugin } from 'vite'

/** A file of its own for everything that a worker's first file imports, as others may import it too. */
export const besideEntry = {
  name: 'desk',
  tags: ['$initial' as const],
  test: /^(?!.*\/(?:\w+W|w)orker\.ts$)/,
}

export function entryAlone(): Plugin {
  return {
    name: 'neon-harbour:entry-alone',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      for (const { fileName } of chunks.filter((chunk) => chunk.isEntry)) {
        const importer = chunks.find(({ imports, dynamicImports }) =>
          [...imports, ...dynamicImports].includes(fileName),
        )
        if (importer)
          this.error(`${importer.fileName} imports ${fileName}, a worker's first file: WebKit runs it twice.`)
      }
    },
  }
}
