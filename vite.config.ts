import { defineConfig } from 'vitest/config'
import { appIconsPlugin } from './src/build/appIcons.ts'
import { arucoPlugin } from './src/build/arucoPlugin.ts'
import { atlasPlugin } from './src/build/atlasPlugin.ts'
import { besideEntry, entryAlone } from './src/build/entryAlone.ts'
import { assetFileNames, chunkFileNames, firstFile, kitFiles } from './src/build/fewFiles.ts'
import { kernelPlugin } from './src/build/kernelPlugin.ts'
import { leanPage } from './src/build/leanPage.ts'
import { levelIndexPlugin } from './src/build/levelIndexPlugin.ts'
import { offlinePlugins } from './src/build/offline.ts'
import { phaserPlugin } from './src/build/phaserPlugin.ts'
import { sandboxPlugin } from './src/build/sandboxPlugin.ts'
import { noTopLevelAwait } from './src/build/topLevelAwait.ts'
import { workerManifest } from './src/build/workerManifest.ts'
import { worldsPlugin } from './src/build/worldsPlugin.ts'

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    atlasPlugin(),
    kernelPlugin(),
    phaserPlugin(),
    sandboxPlugin(),
    worldsPlugin(),
    levelIndexPlugin(),
    leanPage(),
    arucoPlugin(),
    noTopLevelAwait(),
    appIconsPlugin(),
    offlinePlugins(),
  ],
  // Packages are prepared for development by a bundler of their own, which needs to know our Phaser too.
  optimizeDeps: { needsInterop: ['phaser'], rolldownOptions: { plugins: [phaserPlugin()] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // No polyfill for modulepreload (0.5 kB of the title): older engines fetch the same a little later.
  build: {
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: { chunkFileNames, assetFileNames, codeSplitting: { groups: [firstFile, kitFiles] } },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [kernelPlugin(), arucoPlugin(), workerManifest(), noTopLevelAwait(), entryAlone()],
    rolldownOptions: { output: { codeSplitting: { groups: [besideEntry] } } },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // They really train, and many at once: on a busy two-core machine the slowest takes a while.
    testTimeout: 60_000,
  },
})
