/** Which levels and which slow tests a change can have changed, by the files it touches. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './install.mjs'
import { hasTurn } from './turns.mjs'

/** @typedef {{ id: string, kind: string }} LevelOf */

/** @returns {LevelOf[]} all levels, in the campaign's order */
export function allLevels() {
  return readdirSync(join(root, 'levels'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\d+[\\/][^\\/]+\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, 'levels', file), 'utf8')))
}

/** What every level stands on. */
const ground =
  /^(src\/(engine|learn|levels|sandbox|coding|puzzles\/kit)\/|package-lock\.json$|assets\/data\/)/

/**
 * @param {readonly string[]} files paths in the repository
 * @param {readonly LevelOf[]} levels all there are
 * @returns {string[]} ids of levels whose proof and tour could come out otherwise
 */
export function touchedLevels(files, levels) {
  if (files.some((file) => ground.test(file))) return levels.map(({ id }) => id)
  const kinds = new Set(files.flatMap((file) => /^src\/puzzles\/([^/]+)\//.exec(file)?.[1] ?? []))
  const named = new Set(
    files
      .filter((file) =>
        /^(levels\/\d+|tests\/solutions|tests\/levels\/fingerprints)\/[^/]+\.json$/.test(file),
      )
      .map((file) => basename(file, '.json')),
  )
  return levels.filter(({ id, kind }) => kinds.has(kind) || named.has(id)).map(({ id }) => id)
}

/**
 * Tests that take most of the time of all unit tests, as globs, each with what it stands on beside itself: what is made of
 * programs, of trainings, of files that are damaged, and of processes that are started.
 * @type {readonly (readonly [tests: string, on: RegExp])[]}
 */
const slow = [
  [
    'tests/sandbox/**',
    /^(src\/(sandbox|engine|build|learn)\/|src\/puzzles\/[^/]+\/worlds\/|assets\/micropython\/)/,
  ],
  ['tests/coding/**', /^src\/(sandbox|coding|engine|i18n|puzzles\/code)\//],
  ['tests/learn/**', /^src\/(learn|engine|build)\//],
  ['tests/cli/**', /^src\/(cli|engine|levels|learn|i18n|puzzles\/label)\//],
  ['tests/build/new.test.ts', /^(src\/build\/|tests\/(build|architecture|levels)[/.])/],
  ['tests/levels/damage*.test.ts', /^src\/(cli|engine|levels|puzzles)\//],
  ['tests/levels/{passport*,olderFiles}.test.ts', /^src\/(engine|levels|store|puzzles)\//],
  ['tests/app/damagedPassports.test.ts', /^src\/(app|engine|levels|store)\//],
]

/** What any of them stands on: packages, how tests are run, and what tests share. */
const shared = /^(package-lock\.json|vite\.config\.ts|tests\/(fixtures|solutions)\/[^/]+\.ts)$/

/**
 * @param {readonly string[]} files paths in the repository
 * @returns {string[]} globs of slow tests that the change leaves as they were
 */
export function untouchedTests(files) {
  if (files.some((file) => shared.test(file))) return []
  return slow
    .filter(([tests, on]) => !files.some((file) => on.test(file) || matchesGlob(file, tests)))
    .map(([tests]) => tests)
}

/**
 * @param {{ day: number, changed: readonly string[] | undefined }} now
 * @returns {string[]} globs of slow tests that rest
 */
export function restingTests({ day, changed }) {
  const untouched = changed ? untouchedTests(changed) : []
  return slow.map(([tests]) => tests).filter((tests, i) => !hasTurn(i, day) && untouched.includes(tests))
}

/**
 * A level's proof is tried each time in Node; its tour through a browser every third day, and when it can come out otherwise.
 * @param {{ day: number, changed: readonly string[] | undefined }} now
 * @param {readonly LevelOf[]} levels all there are
 * @returns {string[]} ids of levels whose tour rests
 */
export function restingTours({ day, changed }, levels) {
  const touched = changed ? touchedLevels(changed, levels) : levels.map(({ id }) => id)
  return levels.map(({ id }) => id).filter((id, i) => !hasTurn(i, day) && !touched.includes(id))
}

/** @param {string} file @param {string} glob with `*`, `**` and braces */
function matchesGlob(file, glob) {
  const pattern = glob
    .replaceAll('.', '\\.')
    .replaceAll('**', '.+')
    .replaceAll(/(?<!\.)\*/g, '[^/]*')
    .replace(/\{([^}]+)\}/, (_, names) => `(${names.replaceAll(',', '|')})`)
  return new RegExp(`^${pattern}$`).test(file)
}
