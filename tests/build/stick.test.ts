import { createContext, runInContext } from 'node:vm'
import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { classicPage, classicParts, classicScript } from '../../src/build/stick/classicParts.ts'
import { createLoader } from '../../src/build/stick/loader.ts'

/** A game with what makes parts: something shared, something fetched later, two that know each other, style alone. */
const files: Readonly<Record<string, string>> = {
  '/game/index.html':
    '<!doctype html><head></head><body><script type="module" src="/start.ts"></script></body>',
  '/game/start.ts': `
    import { count, later } from './shared.ts'
    globalThis.said.push('start ' + count())
    globalThis.go = async () => {
      const [{ default: name, twice }, { other }] = await Promise.all([import('./later.ts'), import('./other.ts')])
      globalThis.said.push(name + twice() + other, later.value)
    }`,
  '/game/shared.ts': 'let n = 0\nexport const count = () => ++n\nexport const later = { value: 0 }',
  '/game/later.ts':
    "import './look.css'\nimport { count, later } from './shared.ts'\nlater.value = 7\nexport const twice = () => count() + count()\nexport default 'later'",
  '/game/other.ts':
    "import './look.css'\nimport { count } from './shared.ts'\nexport const other = ' other ' + count()",
  '/game/look.css': '.look { color: red }',
}

const inMemory: Plugin = {
  name: 'in-memory',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const path =
      id.startsWith('./') && importer ? `/game/${id.slice(2)}` : id === '/start.ts' ? `/game${id}` : id
    return path in files ? path : undefined
  },
  load: (id) => files[id],
}

async function bundled(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    root: '/game',
    logLevel: 'silent',
    plugins: [inMemory, classicParts()],
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: '/game/index.html',
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'cjs',
          entryFileNames: 'parts/start.js',
          chunkFileNames: 'parts/[name].js',
          assetFileNames: 'parts/[name][extname]',
        },
      },
    },
  })
  if (!('output' in built)) throw new Error('Nothing was built.')
  return new Map(
    built.output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]),
  )
}

/** A page that has nothing but a head: what is appended there is read from the folder and run, or does not come. */
function page(folder: ReadonlyMap<string, string>) {
  const came: string[] = []
  const said: unknown[] = []
  const missing = new Set<string>()
  const document = {
    createElement: () => ({ remove() {} }),
    head: {
      append(element: { src?: string; href?: string; onload(): void; onerror(): void }) {
        const name = element.src ?? element.href ?? ''
        queueMicrotask(() => {
          const text = missing.has(name) ? undefined : folder.get(name)
          if (text === undefined) return element.onerror()
          came.push(name)
          if (element.src) runInContext(text, context)
          element.onload()
        })
      },
    },
  }
  const context = createContext({
    ...{ said, document, queueMicrotask, Event },
    window: { dispatchEvent: () => true },
  })
  const script = /<script>(.*)<\/script>/s.exec(folder.get('index.html') ?? '')?.[1] ?? ''
  return { came, said, missing, open: () => runInContext(script, context) as Promise<void>, context }
}

test('a game of plain scripts starts, and fetches what is needed later only then, with its style', async () => {
  const folder = await bundled()
  const { came, said, open, context } = page(folder)
  await open()
  expect(said).toEqual(['start 1'])
  expect(came.some((name) => name.includes('later'))).toBe(false)
  await runInContext('go()', context)
  expect(said).toEqual(['start 1', expect.stringMatching(/^later\d+ other \d$/), 7])
  expect(came.filter((name) => name.endsWith('.css'))).toHaveLength(1)
  expect(new Set(came).size).toBe(came.length)
})

test('a part that could not be read is read again the next time', async () => {
  const { said, missing, open, context } = page(await bundled())
  await open()
  missing.add('parts/later.js')
  await expect(runInContext('go()', context)).rejects.toThrow('parts/later.js could not be read.')
  missing.clear()
  await runInContext('go()', context)
  expect(said).toContain(7)
})

test('the page asks for no module and for no check of where its style comes from', async () => {
  const html = (await bundled()).get('index.html') ?? ''
  expect(html).not.toMatch(/type="module"|modulepreload|crossorigin/)
  expect(classicPage('<link rel="stylesheet" crossorigin href="./a.css"></body>', 'a.js')).toContain(
    '<link rel="stylesheet" href="./a.css">',
  )
})

test('a list of parts that ends with one of style alone stays a sentence', () => {
  const code = "require('./a.js'),/* empty css     */;/* empty css     */var b = 1"
  const script = classicScript(
    { fileName: 'parts/x.js', code, imports: ['parts/a.js'], styles: [] },
    (name) => name === 'parts/a.js',
  )
  expect(() => runInContext(script, createContext({ neonHarbour: () => 0 }))).not.toThrow()
})

test('text that only looks like a part is left as it is', () => {
  const code = 'const text = "require(\'./nothing.js\')"'
  expect(classicScript({ fileName: 'a.js', code, imports: [], styles: [] }, () => false)).toContain(code)
})

test('parts that import each other in a circle arrive and run', async () => {
  const said: string[] = []
  const loader = createLoader({
    createElement: () => ({}),
    head: {
      append: ({ src, onload }: { src: string; onload(): void }) => {
        const other = src === 'a' ? 'b' : 'a'
        loader(src, [other], [], (_, require) => {
          require(other)
          said.push(src)
        })
        onload()
      },
    },
  } as unknown as Document)
  await loader.start('a')
  expect(said).toEqual(['b', 'a'])
})
