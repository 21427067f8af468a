import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { together, workerTogether } from '../../src/build/workerTogether.ts'

/** A worker whose part stands on something that stands on something, which another part needs as well. */
const files: Readonly<Record<string, string>> = {
  '/src/worker.ts':
    "globalThis.parts = { part: () => import('/src/part.ts'), other: () => import('/src/other.ts') }",
  '/src/part.ts': "import { half } from '/src/half.ts'\nexport const part = () => half() + 1",
  '/src/other.ts':
    "import { half } from '/src/half.ts'\nimport { deep } from '/src/deep.ts'\nexport const other = () => half() - deep()",
  '/src/half.ts': "import { deep } from '/src/deep.ts'\nexport const half = () => deep() / 2",
  '/src/deep.ts': 'export const deep = () => Number(globalThis.name)',
  '/src/alone.ts': "import { deep } from '/src/deep.ts'\nglobalThis.alone = deep",
}

const inMemory: Plugin = {
  name: 'in-memory',
  enforce: 'pre',
  resolveId: (id) => (id in files ? id : undefined),
  load: (id) => files[id],
}

test('a part of a worker is asked for together with all that it stands on', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [inMemory, workerTogether()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ['/src/worker.ts', '/src/alone.ts'],
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  if (!('output' in built)) throw new Error('Nothing was built.')
  const worker = built.output.find(({ fileName }) => fileName === 'worker.js')
  const code = worker?.type === 'chunk' ? worker.code : ''
  const asked = /part:\(\)=>\(?(.*?),other/.exec(code)?.[1] ?? ''
  const shared = built.output.filter(({ fileName }) => !/^(worker|alone|part|other)\.js$/.test(fileName))
  expect(shared.length).toBeGreaterThan(0)
  for (const { fileName } of [...shared, { fileName: 'part.js' }]) expect(asked).toContain(`./${fileName}`)
})

test('only the import of the part itself is told of; whichever signs enclose its name', () => {
  for (const quote of ['`', '"', "'"])
    expect(together(`()=>import(${quote}./a.js${quote})`, './a.js', ['./b.js', './c.js'])).toBe(
      '()=>(import(`./b.js`).catch(()=>{}),import(`./c.js`).catch(()=>{}),import(`./a.js`))',
    )
})
