/**
 * What each file of a build is kept for: the shell (title, map, every screen, the stage's engine), or the levels that
 * cannot be played without it. Follows Vite's manifest and the worker's from where the game begins, through everything
 * that may be fetched later, but never into what belongs to another level.
 */

/** A level as its file says, as far as it decides what is fetched. */
export interface LevelNeeds {
  /** `levels/3/3-6-write-the-learner.json`. */
  readonly path: string
  readonly id: string
  readonly kind: string
  readonly setup: {
    readonly data?: unknown
    readonly world?: string
    readonly languages?: readonly string[]
    readonly tensorflow?: boolean
  }
}

export interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** By source; imports are named by source in the page's manifest and by file in a worker's. */
export type Manifest = Readonly<Record<string, Chunk>>

export interface Build {
  readonly page: Manifest
  readonly worker: Manifest
  /** Every file there is, under `dist`. */
  readonly files: readonly string[]
  /** The sheet of pictures of a level: `label`, `code/flood`. */
  readonly sheetOf: (level: LevelNeeds) => string
  /** Data sets that a world asks for by itself, by its name. */
  readonly dataByWorld: Readonly<Record<string, readonly string[]>>
  /** Data sets that games of the room bring themselves: a teacher may open it from any level. */
  readonly dataOfRoom: readonly string[]
  /** Ids of districts, which are also their music's names, by number. */
  readonly districts: ReadonlyMap<number, string>
}

/**
 * Numbers of levels ("3-6") or `shell`, by file; nothing for what is kept with everything else only. What is not named,
 * no level that there is can ask for: it is not kept at all.
 */
export function keptFor(build: Build, levels: readonly LevelNeeds[]): ReadonlyMap<string, readonly string[]> {
  const shell = new Set([...closure(build, undefined), ...alone(build.files)])
  const kept = new Map<string, string[]>()
  for (const file of spare(build)) kept.set(file, [])
  for (const file of shell) kept.set(file, ['shell'])
  for (const level of levels) {
    const number = level.id.split('-').slice(0, 2).join('-')
    const own = [...closure(build, level), ...dataFiles(build, level), ...music(build, level)]
    for (const file of new Set(own)) {
      if (shell.has(file)) continue
      kept.set(file, [...(kept.get(file) ?? []), number])
    }
  }
  return kept
}

/** Everything that is reached from the game's beginning, later imports and all. */
function closure({ page, worker, sheetOf }: Build, level: LevelNeeds | undefined): Set<string> {
  const seen = new Set<string>()
  const belongs = (source: string) => isFor(source, level, level && sheetOf(level))
  const follow = (manifest: Manifest, from: string) => {
    const visited = new Set<string>()
    const byFile = new Map(Object.entries(manifest).map(([name, { file }]) => [file, name]))
    const visit = (name: string) => {
      const source = name in manifest ? name : (byFile.get(name) ?? name)
      const chunk = manifest[source]
      if (!chunk || visited.has(source) || !belongs(source)) return
      visited.add(source)
      seen.add(chunk.file)
      for (const file of chunk.css ?? []) seen.add(file)
      for (const file of chunk.assets ?? []) if (!isSound(file)) seen.add(file)
      for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next)
    }
    visit(from)
  }
  follow(page, 'index.html')
  if (level) follow(worker, 'src/learn/worker.ts')
  return seen
}

/** What calculates on machines whose own arithmetic is wrong: nobody keeps a megabyte for that unasked. */
const slowArithmetic = 'node_modules/@tensorflow/tfjs-backend-wasm/'

function spare({ worker, files }: Build): readonly string[] {
  const code = Object.entries(worker).filter(([source]) => source.startsWith(slowArithmetic))
  return [
    ...code.map(([, { file }]) => file),
    ...files.filter((file) => /\/tfjs-backend-wasm[^/]*\.wasm$/.test(file)),
  ]
}

/** What programs are written and run with. */
const forPrograms =
  /^(src\/(coding|sandbox)\/|virtual:sandbox\/|node_modules\/(@codemirror|@lezer|blockly)\/)/

/** Whether a source is fetched in a level's company; without a level, in the shell's. */
function isFor(source: string, level: LevelNeeds | undefined, sheet: string | undefined): boolean {
  if (source.startsWith(slowArithmetic)) return false
  if (source.startsWith('src/learn/')) return level !== undefined
  if (/^levels\/[^/]+\/[^/]+\.json/.test(source)) return source.replace(/\?.*$/, '') === level?.path
  if (source.startsWith('virtual:atlas/')) return source === `virtual:atlas/${sheet}`
  const [, kind, world] = /^src\/puzzles\/([^/]+)\/(?:worlds\/([^/]+)\/)?/.exec(source) ?? []
  if (kind !== undefined && kind !== 'kit')
    return kind === level?.kind && (world === undefined || world === level.setup.world)
  if (/^(src\/coding\/tensorflow\/|virtual:sandbox\/browserTensorflow$)/.test(source))
    return level?.setup.tensorflow === true
  if (forPrograms.test(source)) return level?.setup.languages !== undefined
  return true
}

const isSound = (file: string) => /\.(webm|mp3)$/.test(file)

/** What no module names: the page, icons; and the sounds that are heard everywhere. */
function alone(files: readonly string[]): readonly string[] {
  return files.filter(
    (file) => !file.startsWith('assets/') || /\/(map|effects)-[^/]+\.(webm|mp3)$/.test(file),
  )
}

function music({ files, districts }: Build, { id }: LevelNeeds): readonly string[] {
  const name = districts.get(Number(id.split('-')[0]))
  return files.filter((file) => isSound(file) && named(file, name ?? ''))
}

/** The data sets a level learns from, and the room's; whatever else its `data` is, is in its own file. */
function dataFiles({ files, dataByWorld, dataOfRoom }: Build, { setup }: LevelNeeds): readonly string[] {
  const names = [
    ...(typeof setup.data === 'string' ? [setup.data] : []),
    ...(dataByWorld[setup.world ?? ''] ?? []),
    ...dataOfRoom,
  ]
  return files.filter((file) => /\.(csv|txt|bin|json)$/.test(file) && names.some((name) => named(file, name)))
}

/** Whether it is the file of that name, with the eight signs that the build puts behind it. */
const named = (file: string, name: string) =>
  file.startsWith(`assets/${name}-`) && /^[\w-]{8}\.\w+$/.test(file.slice(`assets/${name}-`.length))
