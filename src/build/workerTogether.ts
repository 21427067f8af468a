/**
 * A worker's file asks for a part, and only when that has come for what that part imports, and for what that imports: a
 * journey to the server each. A page is told of all of them beforehand; a worker has nothing to be told by, so that there the
 * import of a part is written as the import of all that it stands on, at once. A part that fails is still told of
 * by whoever imports it.
 */
import type { Plugin, Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

export function workerTogether(): Plugin {
  return {
    name: 'neon-harbour:worker-together',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = new Map<string, Chunk>()
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') chunks.set(output.fileName, output)
      for (const chunk of chunks.values()) {
        const here = standsOn(chunk.fileName, chunks)
        for (const part of chunk.dynamicImports) {
          const beside = [...standsOn(part, chunks)].filter((file) => !here.has(file) && file !== part)
          if (beside.length > 0) chunk.code = together(chunk.code, nameIn(part), beside.map(nameIn))
        }
      }
    },
  }
}

/** The file itself and all that it imports, through however many. */
function standsOn(file: string, chunks: ReadonlyMap<string, Chunk>, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const next of chunks.get(file)?.imports ?? []) standsOn(next, chunks, found)
  return found
}

/** All files of a worker lie in one folder. */
const nameIn = (file: string) => `./${file.split('/').at(-1)}`

/** The program with every import of `part` begun beside those of what it stands on. */
export function together(code: string, part: string, beside: readonly string[]): string {
  const others = beside.map((file) => `import(\`${file}\`).catch(()=>{})`).join()
  return ['`', '"', "'"].reduce(
    (text, quote) => text.replaceAll(`import(${quote}${part}${quote})`, `(${others},import(\`${part}\`))`),
    code,
  )
}
