/**
 * `npm test`: installs what is missing, then format and lint, types, architecture and unit tests, every level's
 * proof, the browser tests, and a third of the levels in Firefox and WebKit, and two from a stick. All of them run even when an earlier one fails, so that one run tells everything.
 * The last line sums up what the runners counted; lint, types, build, sizes and engines count as one check each.
 */
import { browser, check, sumUp, unit } from './checks.mjs'
import { ensureInstalled } from './install.mjs'

ensureInstalled()
sumUp([
  check('Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  check('Types', 'typescript/bin/tsc', ['-b']),
  unit('Unit tests, architecture and proofs'),
  check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  check('Sizes', '../src/build/size.mjs', []),
  browser('Browser tests'),
  // Chromium has just played everything. Which third is today's, its first line tells; all of them: npm run engines.
  check('Firefox and WebKit', 'vite-node/dist/cli.mjs', [
    ...['tests/engines/index.ts', '--', 'firefox', 'webkit', '--third', '--no-build'],
  ]),
  // A training and a program in Python, from the disk.
  check('From a stick', 'vite-node/dist/cli.mjs', ['tests/engines/index.ts', '--', '1-4', '3-6', '--usb']),
])
