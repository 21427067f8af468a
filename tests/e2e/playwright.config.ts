import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'

const executablePath = findBrowser()
if (!executablePath) throw new Error(howToGet)

/** Its own port, so that a game left open does not stand in for the build under test. */
const port = Number(process.env.E2E_PORT ?? 4179)
/** `npm test` has just built. */
const built = process.env.E2E_BUILT !== undefined

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  // Software rendering takes a core for itself.
  workers: availableParallelism() >= 4 ? 2 : 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/build/start.mjs --port ${port} --no-open${built ? ' --no-build' : ''}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
})
