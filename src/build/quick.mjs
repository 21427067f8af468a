/**
 * `npm run test:quick`, before each commit: format and lint, types, the unit tests without the levels' proofs and without
 * slow ones whose ground the change since `main` leaves alone, then the proofs and the browser's tours of those levels
 * alone that it touches, and the browser tests of their kinds. `npm test` runs everything.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { browser, check, sumUp, unit } from './checks.mjs'
import { ensureInstalled, root } from './install.mjs'
import { allLevels, touchedLevels, untouchedTests } from './touched.mjs'
import { kindTests } from './turns.mjs'

ensureInstalled()
const levels = allLevels()
const files = changed()
const ids = touchedLevels(files, levels)
const own = kindTests.flatMap(([name, on]) =>
  files.some((file) => on.test(file)) && existsSync(join(root, `tests/e2e/${name}.e2e.ts`))
    ? [`e2e/${name}.e2e`]
    : [],
)
const untouched = untouchedTests(files)
stdout.write(`Levels that the change touches: ${ids.length > 0 ? ids.join(', ') : 'none'}\n`)
stdout.write(`Slow tests that it leaves alone: ${untouched.length > 0 ? untouched.join(', ') : 'none'}\n`)

const counts = [
  check('Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  check('Types', 'typescript/bin/tsc', ['-b']),
  unit('Unit tests and architecture', [
    ...['world*', 'survey'].flatMap((name) => ['--exclude', `tests/levels/${name}.test.ts`]),
    ...untouched.flatMap((glob) => ['--exclude', glob]),
  ]),
]
if (ids.length > 0) {
  const worlds = [...new Set(ids.map((id) => `tests/levels/world${id.split('-')[0]}.test.ts`))]
  counts.push(
    unit('Proofs', [...worlds, '-t', ids.join('|')]),
    check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']),
    browser('Tours', ['e2e/levels/tour', '-g', ids.join('|')]),
    ...(own.length > 0 ? [browser('What its kinds can do', own)] : []),
  )
}
sumUp(counts)

/** Files that are not as on `main`, committed or not; where there is no `main`, not as at the last commit. */
function changed() {
  /** @param {string[]} args */
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
  let since = 'HEAD'
  try {
    since = git('merge-base', 'HEAD', 'main')[0] ?? since
  } catch {
    // A clone of one branch, or one whose main branch has another name.
  }
  return [...git('diff', '--name-only', since), ...git('ls-files', '--others', '--exclude-standard')]
}
