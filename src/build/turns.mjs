/**
 * Slow tests that take turns: each runs every third day, and whenever something that it stands on was changed within a
 * day, so that a change is tried at once and what nobody touches is tried often enough. `TURNS=all` tries everything,
 * `TURNS=day` what a day brings on which nothing was changed.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { root } from './install.mjs'

/** @typedef {readonly [tests: string, on: RegExp]} Slow tests, and the files they stand on */

/** Of how many days a test has one. */
const round = 3
/** Days since 1970. */
export const today = Math.floor(Date.now() / 86_400_000)

/**
 * Whether the one at this place in its list takes its turn.
 * @param {number} place
 * @param {number} [day]
 */
export const hasTurn = (place, day = today) => env.TURNS === 'all' || place % round === day % round

/**
 * Those that rest.
 * @param {readonly Slow[]} tests
 * @param {{ day: number, changed: readonly string[] | undefined }} now what was changed within a day; undefined where
 * nobody can tell, so that nothing rests
 * @returns {string[]}
 */
export function resting(tests, { day, changed }) {
  if (!changed) return []
  return tests
    .filter(([, on], i) => !hasTurn(i, day) && !changed.some((file) => on.test(file)))
    .map(([name]) => name)
}

/**
 * Files that commits of the last day, or nobody's commit yet, have changed; none for `TURNS=day`, undefined where git
 * cannot tell.
 * @returns {string[] | undefined}
 */
export function changedToday() {
  if (env.TURNS === 'day') return []
  /** @param {string[]} args */
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean)
  try {
    return [
      ...git('log', '--since=1.day', '--name-only', '--format='),
      ...git('diff', '--name-only', 'HEAD'),
      ...git('ls-files', '--others', '--exclude-standard'),
    ]
  } catch {
    return undefined
  }
}

/** @param {string} test its name, before `.e2e.ts` @param {string} on @returns {Slow} */
const stands = (test, on) => [test, new RegExp(`^(${on}|tests/e2e/${test}\\.e2e\\.ts$)`)]

/** Tests of a kind that do not bear its name. */
const alsoOf = { code: ['budgets'], pixels: ['shortcut'], tones: ['microphone', 'newSpeaker'] }

/** What only one kind can do. */
export const kindTests = readdirSync(join(root, 'src/puzzles'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .flatMap(({ name }) =>
    [name, ...(Object.entries(alsoOf).find(([kind]) => kind === name)?.[1] ?? [])].map((test) =>
      stands(test, `src/puzzles/${name}/`),
    ),
  )

/**
 * Browser tests that take turns: kinds, games of the room, and places, devices and machines that are hard on a page. What all
 * levels and games share is tried each time by the tours and by all other tests.
 * @type {readonly Slow[]}
 */
export const browserTests = [
  ...kindTests,
  ...['auction', 'derby', 'fairness', 'jury', 'neurons', 'race', 'redblue', 'relayAndPaper'].map((game) =>
    stands(game, 'src/(room|ui/room)/'),
  ),
  stands('raceCamera', 'src/(room|cards)/'),
  stands('roomFiles', 'src/(room|app)/'),
  stands('roomLevels', 'src/room/'),
  stands('roomOffline', 'src/(room|offline)/'),
  stands('cameraTrouble', 'src/cards/'),
  stands('cardsCamera', 'src/cards/'),
  stands('halfUpdated', 'src/(levels|store|app)/'),
  stands('keyboard', 'src/(ui/kit|coding)/'),
  stands('late', 'src/(loading|app|scenes/kit)/'),
  stands('offline', 'src/(offline|loading|build)/'),
  stands('sandbox', 'src/sandbox/'),
  stands('saves', 'src/(store|app)/'),
  stands('surroundings', 'src/(loading|app|store)/'),
  stands('tensorflow', 'src/sandbox/'),
  stands('tensorflowLevel', 'src/sandbox/'),
  stands('typing', 'src/coding/'),
]
