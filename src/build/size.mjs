/**
 * `npm run size`: what a first visit downloads until the title, the map and each level's first Run, zipped, with
 * everything it needs on the way: code, styles, fonts, art, wasm, data. Fails past the budgets of sizeBudgets.json.
 * What is fetched ahead while a screen idles is counted where it is needed.
 * Reads the finished build only, so it can be trusted as far as the lists there name what each screen loads; a browser
 * test compares them with what a browser asks for. `--files` lists the files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** @typedef {{ file: string, imports?: string[], css?: string[], assets?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */
/** @typedef {{ screen: string, files: string[], bytes: number, budget: number }} Screen */

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')

/** @returns {Screen[]} One for the title, the map, what comes beside them and is waited for by nobody, the map with its daily puzzle, and the first Run of each level; `files` are relative to dist. */
export function measure() {
  if (!existsSync(join(dist, '.vite/manifest.json'))) fail('There is no build to measure: npm run build')
  /** @type {Manifest} */
  const manifest = readJson(join(dist, '.vite/manifest.json'))
  /** @type {Manifest} */
  const worker = readJson(join(dist, '.vite/worker.worker.json'))
  const { title, map, beside, daily, firstRun } = readJson(join(root, 'src/build/sizeBudgets.json'))

  const titleFiles = new Set(['index.html', ...filesOf(title.loads, manifest)])
  const mapFiles = new Set([...titleFiles, ...filesOf(map.loads, manifest)])
  const besideFiles = new Set(filesOf(beside.loads, manifest).filter((file) => !titleFiles.has(file)))
  const dailyFiles = new Set([...mapFiles, ...filesOf(daily.loads, manifest)])
  const levels = levelFiles().map((path) => {
    /** @type {{ id: string, kind: string, setup: { data?: unknown, languages?: string[], world?: string } }} */
    const level = readJson(join(root, path))
    /** @param {string} name */
    const named = (name) =>
      name
        .replace('{kind}', level.kind)
        .replace('{sheet}', sheetOf(level))
        .replace('{level}', path)
        .replace('{world}', level.setup.world ?? '')
    /** @param {string} name what a kind does not have, nobody loads */
    const present = (name) => !name.startsWith('src/') || existsSync(join(root, name))
    const own = firstRun.kinds[level.kind] ?? { loads: [] }
    /** @type {string[]} a program's first language is the one it opens with */
    const language = own.byLanguage?.[level.setup.languages?.[0] ?? ''] ?? []
    /** @type {string[]} what the worker fetches only for some of a kind's worlds */
    const trained = own.workerByWorld?.[level.setup.world ?? ''] ?? []
    const loads = [...firstRun.loads, ...own.loads, ...language].map(named).filter(present)
    const files = new Set([
      ...mapFiles,
      ...filesOf(loads, manifest),
      ...filesOf([...[...firstRun.worker, ...(own.worker ?? [])].map(named), ...trained], worker),
      ...dataFiles(level.setup.data),
      ...(own.dataByWorld?.[level.setup.world ?? ''] ?? []).flatMap(dataFiles),
    ])
    return screenOf(level.id, files, own.kilobytes ?? firstRun.kilobytes, [
      ...filesOf(own.later ?? [], manifest),
      ...filesOf(own.workerLater ?? [], worker),
    ])
  })
  return [
    screenOf('title', titleFiles, title.kilobytes),
    screenOf('map', mapFiles, map.kilobytes),
    screenOf('beside', besideFiles, beside.kilobytes),
    screenOf('daily', dailyFiles, daily.kilobytes),
    ...levels,
  ]
}

/**
 * The files of some sources with everything they import at once.
 * @param {string[]} names
 * @param {Manifest} manifest
 */
function filesOf(names, manifest) {
  /** @type {Set<string>} */
  const seen = new Set()
  const byFile = new Map(Object.entries(manifest).map(([name, chunk]) => [chunk.file, name]))
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name] ?? manifest[byFile.get(name) ?? '']
    if (!chunk) fail(`sizeBudgets.json names "${name}", which is no separate part of the build`)
    if (seen.has(chunk.file)) return
    // Scripts and wasm among the assets start later (workers, languages) and are counted where they are named.
    const assets = (chunk.assets ?? []).filter((file) => !/\.(js|wasm)$/.test(file))
    for (const file of [chunk.file, ...(chunk.css ?? []), ...assets]) seen.add(file)
    for (const inner of chunk.imports ?? []) visit(inner)
  }
  for (const name of names) visit(name)
  return [...seen]
}

/** @param {unknown} data the name of a data set; whatever else a level's `setup.data` is, it is in the level's file */
function dataFiles(data) {
  if (typeof data !== 'string') return []
  const pattern = new RegExp(`^${data}-[\\w-]{8}\\.(csv|txt|bin|json)$`)
  return readdirSync(join(dist, 'assets'))
    .filter((file) => pattern.test(file))
    .map((file) => `assets/${file}`)
}

/** @param {{ kind: string, setup: { world?: string } }} level */
function sheetOf({ kind, setup }) {
  const own = `src/puzzles/${kind}/worlds/${setup.world}/art.ts`
  return existsSync(join(root, own)) ? `${kind}/${setup.world}` : kind
}

function levelFiles() {
  const folders = readdirSync(join(root, 'levels'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return folders.flatMap(({ name }) =>
    readdirSync(join(root, 'levels', name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `levels/${name}/${file}`),
  )
}

/**
 * @param {string} screen
 * @param {Set<string>} files
 * @param {number} kilobytes
 * @param {string[]} later fetched beside it and waited for by nobody: known, and not counted
 * @returns {Screen}
 */
function screenOf(screen, files, kilobytes, later = []) {
  const bytes = [...files].reduce((sum, file) => sum + zipped(file), 0)
  const known = [...new Set([...files, ...later])].sort()
  return { screen, files: known, bytes, budget: kilobytes * 1000 }
}

/** @type {Map<string, number>} */
const known = new Map()

/**
 * Bytes over the wire; what is compressed already (pictures, fonts) does not shrink again.
 * @param {string} file
 */
function zipped(file) {
  const kept = known.get(file)
  if (kept !== undefined) return kept
  const content = readFileSync(join(dist, file))
  const bytes = Math.min(content.length, gzipSync(content, { level: 9 }).length)
  known.set(file, bytes)
  return bytes
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  stderr.write(`${reason}\n`)
  exit(1)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const screens = measure()
  for (const { screen, files, bytes, budget } of screens) {
    const note = bytes > budget ? '  over budget' : ''
    stdout.write(`${screen.padEnd(24)} ${kilobytes(bytes)} of ${kilobytes(budget)}${note}\n`)
    if (!argv.includes('--files')) continue
    for (const file of files) stdout.write(`  ${kilobytes(zipped(file))}  ${basename(file)}\n`)
  }
  if (screens.some(({ bytes, budget }) => bytes > budget))
    fail('A screen costs more than src/build/sizeBudgets.json allows.')
}
