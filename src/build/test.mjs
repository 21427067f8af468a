/**
 * `npm test`: installs what is missing, then format and lint, types, architecture and unit tests, every level's
 * proof, the browser tests, and a third of the levels in Firefox and WebKit, and two from a stick. All of them run even when
 * an earlier one fails, so that one run tells everything. Slow tests whose ground nobody has changed within a day take
 * turns (`turns.mjs`); `TURNS=all` tries everything.
 * The last line sums up what the runners counted; lint, types, build, sizes and engines count as one check each.
 */
import { stdout } from 'node:process'
import { browser, check, sumUp, unit } from './checks.mjs'
import { ensureInstalled } from './install.mjs'
import { allLevels, restingTests, restingTours } from './touched.mjs'
import { browserTests, changedToday, resting, today } from './turns.mjs'

ensureInstalled()
const now = { day: today, changed: changedToday() }
const rest = {
  unit: restingTests(now),
  browser: resting(browserTests, now),
  tours: restingTours(now, allLevels()),
}
stdout.write(`Rest today: ${Object.values(rest).flat().join(', ') || 'none'}\n`)

sumUp([
  check('Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  check('Types', 'typescript/bin/tsc', ['-b']),
  unit(
    'Unit tests, architecture and proofs',
    rest.unit.flatMap((glob) => ['--exclude', glob]),
  ),
  check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  check('Sizes', '../src/build/size.mjs', []),
  browser('Browser tests', except()),
  // Chromium has just played everything. Which third is today's, its first line tells; all of them: npm run engines.
  check('Firefox and WebKit', 'vite-node/dist/cli.mjs', [
    ...['tests/engines/index.ts', '--', 'firefox', 'webkit', '--third', '--no-build'],
  ]),
  // A training and a program in Python, from the disk.
  check('From a stick', 'vite-node/dist/cli.mjs', ['tests/engines/index.ts', '--', '1-4', '3-6', '--usb']),
])

/** The words by which Playwright leaves out what rests. */
function except() {
  const left = [
    ...rest.browser.map((name) => `\\b${name}\\.e2e\\.ts`),
    ...rest.tours.map((id) => `tour\\.e2e\\.ts ${id}:`),
  ]
  return left.length > 0 ? ['--grep-invert', left.join('|')] : []
}
