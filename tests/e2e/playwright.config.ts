import { defineConfig } from '@playwright/test'
import { findBrowser, howToGet } from '../../src/build/findBrowser.mjs'

const executablePath = findBrowser()
if (!executablePath) throw new Error(howToGet)

/**
 * Where pictures are looked at, WebGL draws them, in software: up to two cores while a stage moves. Elsewhere the
 * stage falls back to the plain canvas, as on a machine without WebGL, for a tenth of that (docs/testing.md).
 */
const pictures = ['painted', 'textures'].map((name) => `**/${name}.e2e.ts`)
const common = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const withGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const withoutGl = ['--disable-3d-apis']

/** Its own port, so that a game left open does not stand in for the build under test. */
const port = Number(process.env.E2E_PORT ?? 4179)
/** `npm test` has just built. */
const built = process.env.E2E_BUILT !== undefined

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  // Much of a test is waiting: two keep two cores busy.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // For a machine with much else to do: what hangs is seen by its own wait, long before.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    // Rendering costs by the pixel, and what moves costs all the time: tests of size or motion say what they need.
    viewport: { width: 960, height: 540 },
    contextOptions: { reducedMotion: 'reduce' },
    // What a test makes a file answer must reach the page; tests of playing offline allow them.
    serviceWorkers: 'block',
    locale: 'en-GB',
    // A name that is never there fails its test after two minutes, not after ten.
    actionTimeout: 120_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'pictures',
      testMatch: pictures,
      use: { launchOptions: { executablePath, args: [...common, ...withGl] } },
    },
    {
      name: 'words',
      testIgnore: pictures,
      use: { launchOptions: { executablePath, args: [...common, ...withoutGl] } },
    },
  ],
  webServer: {
    command: `node src/build/start.mjs --port ${port} --no-open${built ? ' --no-build' : ''}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
})
