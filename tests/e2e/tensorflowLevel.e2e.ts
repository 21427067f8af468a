/**
 * A level that lends TensorFlow.js to programs, played in the page: no shipped one does, so 3-6 is handed out with it. It
 * goes the way that a program of a stranger's level goes, through the page's own client of the sandbox.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { button, contest, downloadPassport, open, openLab, train, writeProgram } from './player.ts'
import { expect, test } from './test.ts'

const id = '3-6-write-the-learner'
const lent = (level: string) =>
  level.replace('"world": "learner",', '"world": "learner", "tensorflow": true,')

/** Least squares, by tensors; and one thing that is none of the library's. */
const source = `function learn(xs, ys) {
  const x = tf.tensor1d(xs)
  const y = tf.tensor1d(ys)
  const away = x.sub(x.mean())
  const slope = away.mul(y.sub(y.mean())).sum().div(away.square().sum())
  const intercept = y.mean().sub(slope.mul(x.mean()))
  print(typeof document, slope.shape.length)
  return [slope.arraySync(), intercept.arraySync()]
}`

/** Stars and fingerprint of the same level and program, without a page. */
function inNode(): { stars: number; fingerprint: string } {
  const folder = mkdtempSync(join(tmpdir(), 'neon-harbour-'))
  const [level, recipe] = [join(folder, `${id}.json`), join(folder, 'recipe.json')]
  writeFileSync(level, lent(readFileSync(`levels/3/${id}.json`, 'utf8')))
  writeFileSync(
    recipe,
    JSON.stringify({ language: 'javascript', blocks: [], loose: [], python: '', javascript: source }),
  )
  return JSON.parse(
    execFileSync('npx', ['vite-node', 'src/cli/play.ts', '--', level, recipe], { encoding: 'utf8' }),
  )
}

test('a program that uses TensorFlow.js wins in the page what it wins without one', async ({ page }) => {
  await page.route(`**/${id}-*.js`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lent(await response.text()) })
  })
  await openLab(page, id)
  await writeProgram(page, 'JavaScript', source)
  await train(page)
  await expect(page.locator('.code-case[data-passed="true"]').first()).toBeVisible()
  const stars = await contest(page)
  const node = inNode()
  expect(node.stars).toBeGreaterThan(0)
  expect(stars).toBe(node.stars)
  await open(page, '#/settings')
  const { progress } = await downloadPassport(page)
  expect(progress.levels[id]?.best?.fingerprint).toBe(node.fingerprint)
})

test('a program that asks TensorFlow.js for too much is ended, and the page goes on', async ({ page }) => {
  await page.route(`**/${id}-*.js`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lent(await response.text()) })
  })
  await openLab(page, id)
  await writeProgram(
    page,
    'JavaScript',
    'function learn(xs, ys) {\\n  return tf.ones([100000, 100000]).sum().arraySync()\\n}',
  )
  await train(page)
  await expect(page.locator('.code-case[data-passed="true"]')).toHaveCount(0)
  await expect(button(page, 'Try again')).toBeEnabled()
})
