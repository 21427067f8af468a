/**
 * Installs the packages when they are missing or not those of the lockfile, so that a fresh clone needs one command.
 * Plain JavaScript without packages: it runs before there are any.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, execPath, exit, platform, stderr, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Ends the program with a reason when the packages cannot be installed. */
export function ensureInstalled() {
  const needed = /** @type {{ engines: { node: string } }} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  ).engines.node.replace('>=', '')
  if (older(versions.node, needed)) {
    fail(
      `Neon Harbour needs Node.js ${needed} or newer; this is ${versions.node}. Get it from https://nodejs.org`,
    )
  }
  if (upToDate()) return
  stderr.write('Installing packages (npm ci), once. This takes a minute or two ...\n')
  // npm says where it lives; started without npm, it must be on the path (a .cmd file on Windows needs a shell).
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { status } = spawnSync(command, args, {
    cwd: root,
    // Answers go to stdout, so what npm says must not.
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && platform === 'win32',
  })
  if (status !== 0) fail('npm ci failed; its reason stands above. Is this machine on the network?')
}

/**
 * Compares what npm says it installed with what the lockfile asks for. Times of change would not do: switching
 * branches or restoring a cache sets them anew. A package for another platform may be missing.
 */
function upToDate() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const present = packagesOf(installed)
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, { optional }]) => path !== '' && !optional)
    .every(([path, { version }]) => present[path]?.version === version)
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>} by folder
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

/**
 * @param {string} version
 * @param {string} than
 */
function older(version, than) {
  const [a, b] = [version, than].map((v) => v.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** @param {string} reason */
function fail(reason) {
  stderr.write(`${reason}\n`)
  exit(1)
}

if (argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
