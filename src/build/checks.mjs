/**
 * Running the project's checks one after another, for `npm test` and `npm run test:quick`: each says what it counted,
 * all of them run even when an earlier one fails, and the last line sums up.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { execPath, exit, stderr, stdout } from 'node:process'
import { findBrowser, howToGet } from './findBrowser.mjs'
import { root } from './install.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const reports = join(root, 'node_modules/.cache/reports')
mkdirSync(reports, { recursive: true })

/**
 * Says the sum, and ends.
 * @param {Count[]} counts
 */
export function sumUp(counts) {
  const total = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
  stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  exit(total.failed === 0 ? 0 : 1)
}

/**
 * One thing that is right or wrong.
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @returns {Count}
 */
export function check(title, script, args) {
  return run(title, script, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} title
 * @param {string[]} args for vitest
 */
export function unit(title, args = []) {
  const report = fresh('unit.json')
  const ok = run(title, 'vitest/vitest.mjs', [
    ...['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    // Left to itself, the runner keeps one core free for somebody who works beside it.
    `--maxWorkers=${availableParallelism()}`,
    ...args,
  ])
  return counted(ok, report, (found) => ({
    passed: Number(found.numPassedTests),
    // A file that cannot even be loaded fails without a test of its own to count.
    failed: Number(found.numTotalTests) - Number(found.numPassedTests),
  }))
}

/**
 * The build must be there.
 * @param {string} name
 * @param {string[]} args for Playwright
 */
export function browser(name, args = []) {
  if (!findBrowser()) {
    title(name)
    stderr.write(`${howToGet}\n`)
    return { passed: 0, failed: 1 }
  }
  const report = fresh('browser.json')
  const ok = run(
    name,
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json', ...args],
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
