/**
 * `npm run build:usb`: the same game as one folder, `dist-usb`, whose page opens from the disk by a double click. Such a
 * page may load no modules, start no worker from a file and fetch nothing, so parts are plain scripts (classicParts.ts),
 * workers are texts, and pictures, sounds, data and machines are `data:` addresses within parts of their own.
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type PluginOption } from 'vite'
import base from '../../../vite.config.ts'
import { arucoPlugin } from '../arucoPlugin.ts'
import { kernelPlugin } from '../kernelPlugin.ts'
import { noTopLevelAwait } from '../topLevelAwait.ts'
import { classicParts } from './classicParts.ts'
import { dataNames } from './dataNames.ts'
import { stickDoors } from './doors.ts'
import { printSizes } from './sizes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const outDir = join(root, 'dist-usb')

export default defineConfig({
  ...base,
  root,
  plugins: [base.plugins?.filter(onStick), stickDoors(), classicParts(), papers(), printSizes(outDir)],
  build: {
    ...base.build,
    outDir,
    emptyOutDir: true,
    manifest: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    // Nothing is fetched over a line: what counts is that a page opens soon, and parts are as small as they are.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      transform: { define: { 'import.meta': '{}' } },
      output: {
        format: 'cjs',
        entryFileNames: 'parts/start.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: 'parts/[name]-[hash][extname]',
      },
    },
  },
  worker: {
    format: 'iife',
    plugins: () => [kernelPlugin(), arucoPlugin(), stickDoors(), dataNames(), noTopLevelAwait()],
  },
})

/** A page from the disk has no service worker, and is not installed. */
function onStick(plugin: PluginOption): boolean {
  if (Array.isArray(plugin)) return plugin.every(onStick)
  if (!plugin || plugin instanceof Promise) return true
  return !plugin.name.startsWith('vite-plugin-pwa') && plugin.name !== 'neon-harbour:app-icons'
}

/** Who made it and under which licences, beside what was made. */
function papers(): Plugin {
  return {
    name: 'neon-harbour:papers',
    apply: 'build',
    closeBundle() {
      for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(outDir, `${name}.txt`))
    },
  }
}
