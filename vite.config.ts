import { defineConfig } from 'vitest/config'
import { atlasPlugin } from './src/build/atlasPlugin.ts'

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [atlasPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
  },
})
