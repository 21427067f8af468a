/**
 * `npm run new -- kind NAME [LEVEL]` writes a small kind that can be played, with a level and its tests, to be made into
 * another. `npm run new -- level LEVEL [LIKE]` writes a level as a copy of another, with its recipes. `npm run new --
 * place KIND/NAME [LIKE]` writes another costume of a kind. What there is stays as it is: nothing is written over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

/** @typedef {{ number: string, title: Record<string, string> }} Place */
/** @typedef {{ files: [path: string, content: string][], next: string[] }} Made */

const skeleton = 'src/build/skeleton'
/** How a folder of `src` is named. */
const folder = /^(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * What would be written, and what is to be done next. Throws with a sentence for its reader.
 * @param {string} root
 * @param {readonly (string | undefined)[]} words
 * @returns {Made}
 */
export function make(root, [what, name, other]) {
  if (!name) throw new Error(usage)
  if (what === 'kind') return kind(root, name, other)
  if (what === 'level') return level(root, name, other)
  if (what === 'place') return place(root, name, other)
  throw new Error(usage)
}

const usage = `Say what is new:
  npm run new -- kind NAME [LEVEL]     a kind "fog-horns", with a level
  npm run new -- level LEVEL [LIKE]    a level "2-4-two-islands", as a copy of LIKE or of the level before it
  npm run new -- place KIND/NAME       a place "label/market", as a copy of the kind's first`

/**
 * @param {string} root
 * @param {string} name
 * @param {string} [id] without one, the first place of the campaign that has no level
 * @returns {Made}
 */
function kind(root, name, id) {
  if (!folder.test(name)) throw new Error(`A kind is named like "fog-horns", not "${name}".`)
  const taken = new Set(levelsIn(root).map((each) => numberOf(each)))
  const free = campaign(root).find(({ number }) => !taken.has(number))
  const level = id ?? (free && `${free.number}-${name}`)
  if (!level) throw new Error('Every place of the campaign has its level: name the one that is meant.')
  const { file, title } = placeOf(root, level)

  /** @param {string} text */
  const renamed = (text) =>
    text
      .replaceAll(`${skeleton}/level.json`, file)
      .replaceAll(`${skeleton}/kind/`, `src/puzzles/${name}/`)
      .replaceAll('0-0-skeleton', level)
      .replaceAll('"skeleton"', `"${name}"`)
  /** A skeleton lies one folder deeper than what is made of it. @param {string} text */
  const raised = (text) =>
    text.replaceAll("'../../../puzzles/kit/", "'../kit/").replaceAll("'../../../", "'../../")
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path), 'utf8')
  const sources = readdirSync(join(root, skeleton, 'kind'))
  const tests = readdirSync(join(root, 'tests/build/skeleton'))
  return {
    files: [
      ...sources.map((it) => pair(`src/puzzles/${name}/${it}`, raised(read(`${skeleton}/kind/${it}`)))),
      ...tests.map((it) => pair(`tests/puzzles/${name}/${it}`, renamed(read(`tests/build/skeleton/${it}`)))),
      pair(file, json({ ...JSON.parse(renamed(read(`${skeleton}/level.json`))), title })),
      pair(`tests/solutions/${level}.json`, renamed(read(`${skeleton}/solutions.json`))),
    ],
    next: ['npm run schema', ...afterLevel(level)],
  }
}

/**
 * @param {string} root
 * @param {string} id
 * @param {string} [like]
 * @returns {Made}
 */
function level(root, id, like) {
  const { file, title, number } = placeOf(root, id)
  const before = levelsIn(root).filter((each) => numberOf(each) < number)
  const model = like ?? before.at(-1) ?? levelsIn(root)[0] ?? ''
  if (!levelsIn(root).includes(model)) throw new Error(`There is no level "${model}" to copy.`)
  /** @param {string} path */
  const copy = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
  return {
    files: [
      pair(file, json({ ...copy(fileOf(model)), id, title })),
      pair(`tests/solutions/${id}.json`, json({ ...copy(`tests/solutions/${model}.json`), level: id })),
    ],
    next: afterLevel(id),
  }
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} [like]
 * @returns {Made}
 */
function place(root, name, like) {
  const [kind = '', own = ''] = name.split('/')
  const places = `src/puzzles/${kind}/places`
  if (!folder.test(own)) throw new Error(`A place is named like "label/market", not "${name}".`)
  if (!existsSync(join(root, places))) {
    const with_ = readdirSync(join(root, 'src/puzzles')).filter((it) =>
      existsSync(join(root, 'src/puzzles', it, 'places')),
    )
    throw new Error(
      `The kind "${kind}" has one place only, its own folder. Kinds with places: ${with_.join(', ') || 'none yet'}. A place is lifted out of a kind when a second one is wanted.`,
    )
  }
  const model = like ?? readdirSync(join(root, places)).sort()[0] ?? ''
  return {
    files: readdirSync(join(root, places, model)).map((it) =>
      pair(`${places}/${own}/${it}`, readFileSync(join(root, places, model, it), 'utf8')),
    ),
    next: [`"place": "${own}" in the setup of a level of this kind`],
  }
}

/** @param {string} id */
const afterLevel = (id) => [
  'npm run format',
  `npm run --silent play -- ${id} --check`,
  `RECORD=fingerprints npx vitest run tests/levels/world${id[0]}.test.ts`,
  'RECORD=survey npx vitest run tests/levels/survey.test.ts   # and read docs/difficulty.md: at most 15% with three stars',
]

/**
 * @param {string} root
 * @returns {Place[]}
 */
function campaign(root) {
  const { worlds } = JSON.parse(readFileSync(join(root, 'levels/campaign.json'), 'utf8'))
  return worlds.flatMap((/** @type {{ places: Place[] }} */ world) => world.places)
}

/**
 * @param {string} root
 * @param {string} id
 */
function placeOf(root, id) {
  const found = campaign(root).find(({ number }) => numberOf(id) === number)
  if (!found || !/^\d-\d(-[a-z0-9]+)+$/.test(id))
    throw new Error(
      `A level is called after its place in levels/campaign.json, "2-4-two-islands", not "${id}".`,
    )
  return { ...found, file: fileOf(id) }
}

/** @param {string} id */
const numberOf = (id) => id.slice(0, 3)
/** @param {string} id */
const fileOf = (id) => `levels/${id[0]}/${id}.json`

/**
 * @param {string} root
 * @returns {string[]} ids, in the campaign's order
 */
function levelsIn(root) {
  return readdirSync(join(root, 'levels'), { recursive: true, encoding: 'utf8' })
    .flatMap((file) => /^\d[\\/](\d-\d-[\w-]+)\.json$/.exec(file)?.[1] ?? [])
    .sort()
}

/**
 * @param {string} path
 * @param {string} content
 * @returns {[string, string]}
 */
const pair = (path, content) => [path, content]
/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Writes what was made, or nothing where one of the files is there already.
 * @param {string} root
 * @param {Made} made
 */
export function write(root, { files }) {
  const there = files.find(([path]) => existsSync(join(root, path)))
  if (there) throw new Error(`${there[0]} is there already; nothing was written.`)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  try {
    const made = make(root, argv.slice(2))
    write(root, made)
    for (const [path] of made.files) stdout.write(`${path}\n`)
    stdout.write(`Next:\n${made.next.map((step) => `  ${step}\n`).join('')}`)
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`)
    exit(1)
  }
}
