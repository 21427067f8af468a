/** `npm start`: installs what is missing, builds, serves the production build and opens it. */
import { createServer } from 'node:net'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { ensureInstalled, root } from './install.mjs'

const usage = 'npm start -- [--port N] [--no-open] [--no-build]'
const { port, open, fresh } = read()
// Before the slow part: nobody should wait for a build to hear that the door is taken.
await ensureFree(port)
ensureInstalled()

const { build, preview } = await import('vite')
if (fresh) await build({ root, logLevel: 'warn' })
const server = await preview({ root, preview: { port, strictPort: true, host: 'localhost', open } })
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
stdout.write(`\n  Neon Harbour is open at ${address}\n  Ctrl+C closes it.\n\n`)

function read() {
  try {
    const { values } = parseArgs({
      args: argv.slice(2),
      options: {
        port: { type: 'string', default: '4173' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port ${values.port} is no port`)
    return { port, open: !values['no-open'], fresh: !values['no-build'] }
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\nUse: ${usage}`)
  }
}

/** @param {number} port */
async function ensureFree(port) {
  const reason = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    probe.listen(port, 'localhost', () => probe.close(() => resolve(undefined)))
  })
  if (reason === 'EADDRINUSE') {
    fail(
      `Port ${port} is busy: perhaps Neon Harbour is open already at http://localhost:${port}. Otherwise choose another: npm start -- --port ${port + 1}`,
    )
  }
  if (reason) fail(`Port ${port} cannot be opened (${reason}). Choose another: npm start -- --port 4173`)
}

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  stderr.write(`${reason}\n`)
  exit(1)
}
