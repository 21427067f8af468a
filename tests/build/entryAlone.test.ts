import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { besideEntry, entryAlone } from '../../src/build/entryAlone.ts'

/** A worker that shares something with what it loads later, as the learning worker does. */
const files: Readonly<Record<string, string>> = {
  '/src/worker.ts': "import { shared } from '/src/shared.ts'\nshared()\nvoid import('/src/later.ts')",
  '/src/later.ts': "import { shared } from '/src/shared.ts'\nexport const later = shared()",
  '/src/shared.ts': 'export function shared() { return globalThis.name + 1 }',
}

const inMemory: Plugin = {
  name: 'in-memory',
  enforce: 'pre',
  resolveId: (id) => (id in files ? id : undefined),
  load: (id) => files[id],
}

const bundle = (groups: (typeof besideEntry)[]) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [inMemory, entryAlone()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: '/src/worker.ts',
        preserveEntrySignatures: false,
        output: { codeSplitting: { groups } },
      },
    },
  })

test("a build in which something imports the worker's first file fails and names both", async () => {
  await expect(bundle([])).rejects.toThrow(/later-\S+ imports \S*worker-\S+, a worker's first file/)
})

test('what the first file shares goes into a file beside it', async () => {
  await expect(bundle([besideEntry])).resolves.toBeDefined()
})
