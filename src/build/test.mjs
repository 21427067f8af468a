/**
 * `npm test`: installs what is missing, then format and lint, types, architecture and unit tests, every level's
 * proof, the browser tests, and a third of the levels in Firefox and WebKit. All of them run even when an earlier one fails, so that one run tells everything.
 * The last line sums up what the runners counted; lint, types, build, sizes and engines count as one check each.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execPath, exit, stderr, stdout } from 'node:process'
import { findBrowser, howToGet } from './findBrowser.mjs'
import { ensureInstalled, root } from './install.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

ensureInstalled()
const reports = join(root, 'node_modules/.cache/reports')
mkdirSync(reports, { recursive: true })

/** @type {Count[]} */
const counts = [
  check('Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  check('Types', 'typescript/bin/tsc', ['-b']),
  unit(),
  check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  check('Sizes', '../src/build/size.mjs', []),
  browser(),
  // Chromium has just played everything. Which third is today's, its first line tells; all of them: npm run engines.
  check('Firefox and WebKit', 'vite-node/dist/cli.mjs', [
    ...['tests/engines/index.ts', '--', 'firefox', 'webkit', '--third', '--no-build'],
  ]),
]
const total = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
exit(total.failed === 0 ? 0 : 1)

/**
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @returns {Count}
 */
function check(title, script, args) {
  return run(title, script, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Architecture, engine, levels, proofs: everything that needs no browser. */
function unit() {
  const report = fresh('unit.json')
  const ok = run('Unit tests, architecture and proofs', 'vitest/vitest.mjs', [
    ...['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ])
  return counted(ok, report, (found) => ({
    passed: Number(found.numPassedTests),
    // A file that cannot even be loaded fails without a test of its own to count.
    failed: Number(found.numTotalTests) - Number(found.numPassedTests),
  }))
}

function browser() {
  if (!findBrowser()) {
    title('Browser tests')
    stderr.write(`${howToGet}\n`)
    return { passed: 0, failed: 1 }
  }
  const report = fresh('browser.json')
  const ok = run(
    'Browser tests',
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, E2E_BUILT: 'yes' },
  )
  return counted(ok, report, ({ stats }) => {
    const { expected, unexpected, flaky, skipped } = /** @type {Record<string, number>} */ (stats)
    return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0) }
  })
}

/**
 * What a runner counted; at least one failure when it says it failed, or left no report.
 * @param {boolean} ok
 * @param {string} report
 * @param {(found: Record<string, unknown>) => Count} count
 * @returns {Count}
 */
function counted(ok, report, count) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')))
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

/** @param {string} name */
function fresh(name) {
  const path = join(reports, name)
  rmSync(path, { force: true })
  return path
}

/**
 * @param {string} name
 * @param {string} script in node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 */
function run(name, script, args, variables = {}) {
  title(name)
  const { status } = spawnSync(execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...variables },
  })
  return status === 0
}

/** @param {string} name */
function title(name) {
  stdout.write(`\n== ${name}\n`)
}
