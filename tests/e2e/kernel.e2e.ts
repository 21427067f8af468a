/** Chromium trains what Node trained, and arrives at the same bits. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { kernelPlugin } from '../../src/build/kernelPlugin.ts'
import committed from '../learn/kernel/fingerprints.json' with { type: 'json' }
import { expect, test } from './test.ts'

const entry = fileURLToPath(new URL('../learn/kernel/fingerprint.ts', import.meta.url))

test('training in the browser gives the bits that training in Node gives', async ({ page }) => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [kernelPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  await page.goto('./')
  const got = await page.evaluate(async (code) => {
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
    const { fingerprints } = (await import(url)) as { fingerprints(): Promise<unknown> }
    return fingerprints()
  }, output.output[0].code)
  expect(got).toEqual(committed)
})
